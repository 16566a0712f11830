package locale

// tableSet is what is known about countries, and nothing else. As in package
// guideline it is what the source says in the program that makes the site; the client
// has no such source and begins with empty tables.
type tableSet struct {
	Numbers                []Number // in the order of the evidence
	LeftOut                []Omission
	UrgentHelp, PoisonHelp []Help
	Reporting              []ReportTo
	EuropeanUnion          []string // the countries whose forms EuropeanList has
	EuropeanList           ReportTo
	Zones                  string            // see [RegionOfTimeZone]
	OtherNames             map[string]string // what else people type for a country
}

// Tables is a pointer to all that is known about countries, to be written to a file
// or filled from one. The client fills it before anything else.
func Tables() any { return data() }
