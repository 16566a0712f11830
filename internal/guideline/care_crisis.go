package guideline

import "strings"

// CrisisLine is a phone line for despair and self-harm, beside the emergency
// number (evidence.md, G1, last paragraph).
type CrisisLine struct {
	Regions []string // ISO codes of the countries it serves
	Where   string   // the same in words
	Name    string   // empty: known by its number only
	Number  string   // as it is read
	Note    string   // what to do on the line, or where it does not exist
	// Knowledge marks a number from general knowledge: nobody read it in a
	// source for this guideline. All of them are.
	Knowledge bool
}

// Dial is the number as a phone link takes it: digits only.
func (l CrisisLine) Dial() string { return strings.ReplaceAll(l.Number, " ", "") }

// CrisisLines lists the crisis lines. They stand on the page for thoughts of
// suicide or self-harm and with every result that names despair.
func CrisisLines() []CrisisLine { return emergencies().CrisisLines }
