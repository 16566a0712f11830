package locale

// Kind is what a line is for.
type Kind string

// The kinds of lines.
const (
	Urgent Kind = "urgent" // a doctor today
	Poison Kind = "poison"
)

// LineOmission is a number of the evidence that is not shown.
type LineOmission struct {
	Kind                   Kind
	Region, Number, Reason string
}

// LinesLeftOut lists the numbers of sections G2 and G3 that are not shown.
// Almost all are general knowledge: nobody read them in a source, and a person
// who dials a wrong one loses time. There the words say whom to ask. A row moves
// to the table once it was read in its national source.
func LinesLeftOut() []LineOmission {
	return []LineOmission{
		{Urgent, "NO", "116117", "general knowledge"},
		{Urgent, "FI", "116117", "general knowledge"},
		{Urgent, "BE", "1733", "general knowledge"},
		{Urgent, "EE", "1220", "general knowledge"},
		{Urgent, "IS", "1700", "general knowledge"},
		{Urgent, "LV", "66016001", "general knowledge"},
		{Urgent, "FR", "15", "general knowledge: decides for you"},
		{Urgent, "FR", "116117", "general knowledge: in some regions"},
		{Urgent, "IT", "116117", "general knowledge: in many regions"},
		{Urgent, "PL", "800 190 590", "general knowledge"},
		{Urgent, "IE", "1800 700 700", "general knowledge, and gives information only"},
		{Urgent, "AU", "1800 022 222", "general knowledge: healthdirect"},
		{Urgent, "NZ", "0800 611 116", "general knowledge: Healthline"},
		{Urgent, "CA", "811", "general knowledge: in most provinces"},
		{Urgent, "SA", "937", "general knowledge"},
		{Urgent, "AE", "800 342", "general knowledge: Dubai"},
		{Urgent, "BR", "136", "general knowledge: information; urgent: UPA walk-in"},
		{Urgent, "IN", "104", "general knowledge: in many states"},
		{Poison, "US", "770-488-7100", "for doctors, who reach it through the health department"},
		{Poison, "DE", "030 19240", "general knowledge: regional, e.g. Berlin"},
		{Poison, "IE", "01 809 2166", "general knowledge: public"},
		{Poison, "IE", "01 809 2566", "for professionals only"},
		{Poison, "AT", "01 406 43 43", "general knowledge"},
		{Poison, "BE", "070 245 245", "general knowledge"},
		{Poison, "LU", "8002 5500", "general knowledge"},
		{Poison, "DK", "82 12 12 12", "general knowledge"},
		{Poison, "NO", "22 59 13 00", "general knowledge"},
		{Poison, "SE", "010-456 67 00", "general knowledge: 112 if acute"},
		{Poison, "IS", "543 2222", "general knowledge"},
		{Poison, "FR", "01 40 05 48 48", "general knowledge: regional, e.g. Paris"},
		{Poison, "IT", "02 6610 1029", "general knowledge: Milan"},
		{Poison, "GR", "210 779 3777", "general knowledge"},
		{Poison, "CY", "1401", "general knowledge"},
		{Poison, "BG", "02 9154 409", "general knowledge"},
		{Poison, "PL", "22 619 66 54", "general knowledge: Warsaw"},
		{Poison, "CZ", "224 919 293", "general knowledge"},
		{Poison, "SK", "02 5477 4166", "general knowledge"},
		{Poison, "HU", "06 80 201 199", "general knowledge"},
		{Poison, "HR", "01 2348 342", "general knowledge"},
		{Poison, "LT", "8 5 236 2052", "general knowledge"},
		{Poison, "LV", "67042473", "general knowledge"},
		{Poison, "TR", "114", "general knowledge"},
		{Poison, "IL", "04-777-1900", "general knowledge"},
		{Poison, "AE", "800 424", "general knowledge"},
		{Poison, "ZA", "0861 555 777", "general knowledge"},
		{Poison, "IN", "1800 116 117", "general knowledge"},
		{Poison, "JP", "029-852-9999", "general knowledge: daytime"},
		{Poison, "JP", "072-727-2499", "general knowledge: 24 h"},
		{Poison, "MY", "1-800-88-8099", "general knowledge"},
		{Poison, "TH", "1367", "general knowledge"},
		{Poison, "BR", "0800 722 6001", "general knowledge"},
		{Poison, "AR", "0800-333-0160", "general knowledge"},
	}
}
