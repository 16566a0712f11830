package guideline

import "slices"

// Role is what a question is about.
type Role uint8

// The roles.
const (
	AboutSigns     Role = iota // what the person sees and feels
	AboutInjection             // when, where, by whom
	AboutPerson                // what raises the risk (E)
)

// RoleOf tells what a question is about.
func RoleOf(question string) Role {
	switch question {
	case "date", "date-about", "areas", "provider", "filler":
		return AboutInjection
	case "age", "health", "medicines", "alone":
		return AboutPerson
	}
	return AboutSigns
}

// calmOptions are the answers that say that a sign is not there, or that explain
// it: choosing one of them is not one more sign. A choice that is not listed here
// only says which of several signs it is.
var calmOptions = map[string][]string{
	"blur":         {"clear"},
	"pupils":       {"same", "always"},
	"lid-with":     {"numbed"},
	"eye-close":    {"meet"},
	"eye-patch":    {"calm"},
	"eye-bother":   {"comfortable"},
	"lower-lid":    {"bag"},
	"bruise-fades": {"fades"},
	"numb":         {"numbed"},
	"swallow":      {"normal"},
	"swallow-mild": {"yes"},
	"voice":        {"normal"},
	"choked":       {"no"},
	"dry":          {"old"},
	"skin":         {"pimple"},
	"lump":         {"bite", "node"},
	"filler-skin":  {"bruise"},
	"head":         {"needles"},
	"head-kind":    {"mild"},
	"faint":        {"needle"},
	"mood":         {"fine"},
	"provider":     {"licensed"},
	"age":          {"adult"},
}

// IsCalm tells whether an option says that a sign is not there, or explains it.
// For a yes/no question that is "no", unless the table says otherwise.
func IsCalm(question, option string) bool {
	if options, ok := calmOptions[question]; ok {
		return slices.Contains(options, option)
	}
	return option == "no"
}

// IsNone tells whether an option of a list says "none of the others": it is there
// to be found by the person, and decides nothing.
func IsNone(question, option string) bool { return question == "areas" && option == "elsewhere" }

// repeats names, for a rule that says again what another one says, that other
// one. The evidence states both, each under its own id, and either alone is
// enough.
var repeats = map[string]string{
	"RF80":                "C14",
	"RF91":                "C55",
	"RF92":                "C63",
	"RF93":                "E-M10",
	"C12.distress-uneven": "C62.daily",
	"C31.numb-lip":        "C58.numb",
	"C59.lines":           "C12",
	"C61.long-fever":      "C08.long-fever",
	"none.very-unwell":    "C08.very-unwell",
}

// Repeats gives the rule or complication that says the same as the one with this
// id; empty when it stands alone.
func Repeats(id string) string { return repeats[id] }
