//go:build !(js && wasm)

package guideline

// explainedBy lists, for each worry, the complications that can explain it. A
// worry that is ticked and that none of them certainly explains is "no match":
// a mild finding elsewhere must not hide it.
var explainedBy = map[string][]string{
	"lid":       {"C07", "C13", "C14", "C42", "C43", "C45"},
	"brows":     {"C15", "C21", "C41", "C43"},
	"eye":       {"C16", "C17", "C18", "C20", "C24", "C25", "C44", "C65"},
	"vision":    {"C16", "C19", "C20", "C39", "C44"},
	"bruise":    {"C04", "C05"},
	"redness":   {"C01", "C22"},
	"swelling":  {"C02", "C22", "C24", "C27", "C28", "J63", "J74"},
	"pain":      {"C03", "C22"},
	"lump":      {"C01", "C02", "C05", "C22", "C31", "C35", "J74"},
	"rash":      {"C06", "C26", "C27", "C28", "C29", "C46"},
	"hot":       {"C22", "C24"},
	"colour":    {"C36", "C39"},
	"smile":     {"C21", "C41", "C43"},
	"numb":      {"C47", "C41"},
	"twitch":    {"C59"},
	"jaw":       {"C22", "C30", "C31", "C35", "C58"},
	"swallow":   {"J62", "C08", "C32", "C33", "C57", "C61"},
	"dry":       {"C57", "C37"},
	"headache":  {"C07", "C50"},
	"unwell":    {"J62", "C08", "C23", "C29", "C61", "C66"},
	"faint":     {"C09", "C49"},
	"neck":      {"C34"},
	"weak":      {"C37", "C47", "C51", "C52"},
	"chest":     {"C03", "C40", "C48", "C62"},
	"sweat":     {"C56"},
	"bladder":   {"C37", "C53", "C54", "C55", "C57"},
	"look":      {"C12", "C13", "C15", "C31", "C59", "C64"},
	"no-effect": {"C10", "C11"},
	"exposure":  {"C38", "C60"},
	"pregnancy": {"C63"},
	"mood":      {"C12", "C62"},
}

// explainedWhole are answers that two complications share between them by the
// day; together they explain the worry even when the day is not known.
var explainedWhole = map[string]expr{
	"lid":       is("lid", "brow"),                                      // C07 to day 14, C13
	"no-effect": anyOf(is("effect", "weak", "wore-off"), day(15, ever)), // C10 to day 14, C11
	// C62, or the danger sign beside which it is not named.
	"mood": is("mood", "fine", "night", "daily", "days", "wish", "harm"),
}

// unexplained holds when a worry was ticked that nothing explains.
func unexplained() expr {
	fits := map[string]expr{}
	for _, c := range complications() {
		fits[c.ID] = c.Fits
	}
	var open []expr
	for _, o := range complaintOptions() {
		var by []expr
		if whole := explainedWhole[o.ID]; whole != nil {
			by = append(by, whole)
		}
		for _, id := range explainedBy[o.ID] {
			if fits[id] != nil {
				by = append(by, fits[id])
			}
		}
		if len(by) == 0 {
			open = append(open, complains(o.ID))
			continue
		}
		open = append(open, all(complains(o.ID), not(anyOf(by...))))
	}
	return anyOf(open...)
}

// complaintOptions are the worries that can be ticked.
func complaintOptions() []option { return complaintQuestions()[0].Options }
