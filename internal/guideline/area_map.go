//go:build !(js && wasm)

package guideline

import "slices"

// areaRow is what to ask about after an injection in one place.
type areaRow struct {
	Areas []string // option ids of the question "areas"
	// Ask is the row of the map (evidence.md, I5).
	Ask []string
	// Also is what the complications' own lines (B, J) name for these places
	// beyond the row.
	Also []string
}

// areaMap is table I5. Where its row names several places at once, each place
// asks about all of the row, but for weak limbs: a palm does not weaken a leg
// (C51, C52), and a leg that is weak all the same is RF14. The last rows are
// places that I5 does not name; they have what the complications' own lines say.
var areaMap = []areaRow{
	{Areas: []string{"forehead"}, Ask: []string{"C13", "C14", "C15", "C07", "C12", "C59"}, Also: []string{"C39", "C46", "C47", "C64"}},
	{Areas: []string{"frown"}, Ask: []string{"C14", "C15", "C07", "C19", "C39"}, Also: []string{"C16", "C24"}},
	{Areas: []string{"eyes"}, Ask: []string{"C16", "C17", "C18", "C19", "C20", "C21", "C24", "C25", "C44"}, Also: []string{"C05", "C12", "C14", "C46"}},
	{Areas: []string{"nose"}, Ask: []string{"C21", "C07", "C39"}, Also: []string{"C59"}},
	{Areas: []string{"lips"}, Ask: []string{"C21", "C47", "C33"}, Also: []string{"C39", "C46"}},
	{Areas: []string{"chin"}, Ask: []string{"C21", "C47", "C33"}, Also: []string{"C58", "C59"}},
	{Areas: []string{"masseter"}, Ask: []string{"C30", "C31", "C21", "C58", "C32", "C05"}, Also: []string{"C64", "J62"}},
	{Areas: []string{"temple"}, Ask: []string{"C30", "C31", "C21", "C58", "C32", "C05"}, Also: []string{"C39", "C64"}},
	{Areas: []string{"neck"}, Ask: []string{"C32", "C33", "C34", "C21"}, Also: []string{"C05", "C57", "J62"}},
	{Areas: []string{"migraine"}, Ask: []string{"C07", "C50", "C14", "C34", "C47"}, Also: []string{"C32", "C33", "C57"}},
	{Areas: []string{"dystonia"}, Ask: []string{"C32", "C33", "C34", "C57", "C64"}, Also: []string{"C40", "J62"}},
	{Areas: []string{"shoulder"}, Ask: []string{"C40", "C34", "C47", "C51"}, Also: []string{"C33"}},
	{Areas: []string{"armpit", "hands"}, Ask: []string{"C51", "C56", "C06", "C22"}},
	{Areas: []string{"feet"}, Ask: []string{"C52", "C56", "C06", "C22"}, Also: []string{"J63"}},
	{Areas: []string{"arm"}, Ask: []string{"C51", "C05", "C47", "C37"}},
	{Areas: []string{"leg"}, Ask: []string{"C52", "C05", "C47", "C37"}, Also: []string{"C64", "J63"}},
	{Areas: []string{"salivary"}, Ask: []string{"C57", "C32", "C22"}, Also: []string{"C33", "J62"}},
	{Areas: []string{"bladder"}, Ask: []string{"C53", "C54", "C55", "C23"}},

	{Areas: []string{"brow"}, Also: []string{"C14", "C19", "C24", "C44"}},
	{Areas: []string{"cheek"}, Also: []string{"C21", "C39"}},
	{Areas: []string{"scalp"}, Also: []string{"C46", "C47"}},
	{Areas: []string{"elsewhere"}},
}

// anyArea is the last row of I5, and what section J adds without a place.
var anyArea = []string{
	"C01", "C02", "C03", "C04", "C05", "C06", "C08", "C09", "C10", "C11", "C22", "C23", "C26", "C27", "C28", "C29",
	"C35", "C36", "C37", "C38", "C41", "C42", "C43", "C45", "C46", "C48", "C49", "C60", "C61", "C62", "C63", "C65", "C66", "J74",
}

// ComplicationsFor lists the complications to ask about after an injection in a
// place (an option id of the question "areas"): its own first, then those of
// any place. An unknown place has those of any place.
func ComplicationsFor(area string) []string {
	var out []string
	for _, row := range areaMap {
		if slices.Contains(row.Areas, area) {
			out = slices.Concat(row.Ask, row.Also)
		}
	}
	for _, id := range anyArea {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}
