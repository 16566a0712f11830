package handover

import (
	"strings"

	"aftercheck/internal/locale/say"
)

// blank is where the person writes what nobody told.
const blank = "__________"

// SideEffect is a report of a side effect for a country's medicines authority,
// as a text to complete and paste: what such a form asks for (evidence.md, G4),
// and of the person no more than that. What was not told is a blank; an empty
// summary gives a text of blanks.
func SideEffect(s Summary) string {
	lines := []string{
		say.Text("Side effect after an injection of botulinum toxin"),
		"",
		say.Textf("Product (brand): %s", s.value(FactProduct)),
		say.Textf("Batch (lot) number: %s", blank),
		say.Textf("Dose, if known: %s", blank),
		say.Textf("Injected places: %s", s.value("areas")),
		say.Textf("Date of the injection: %s", s.value("date")),
	}
	if f, ok := s.Fact("date-about"); ok && f.State == Told {
		lines = append(lines, say.Textf("About how long ago: %s", f.Say()))
	}
	lines = append(lines, say.Textf("Injected by: %s", s.value("provider")))
	if f, ok := s.Fact("exposure"); ok && f.State == Told {
		lines = append(lines, say.Textf("Product, needle or dose: %s", f.Say()))
	}
	lines = append(lines, "", say.Text("Signs, and since when:"))
	signs, _ := s.Section(SectionSigns)
	for _, f := range signs.Facts {
		lines = append(lines, "- "+say.Pair(say.Text(f.Label), s.value(f.ID)))
	}
	if len(signs.Facts) == 0 {
		lines = append(lines, "- "+blank)
	}
	if s.Answered != 0 {
		lines = append(lines, say.Textf("Told on: %s", sayDate(s.Answered)))
	}
	if f, ok := s.Fact(FactBy); ok {
		lines = append(lines, f.line())
	}
	medicines := blank
	if f, ok := s.Fact("medicines"); ok && f.State == Told && len(f.Values) > 0 {
		medicines = say.Semicolons([]string{f.Say(), blank})
	}
	lines = append(lines, "", say.Textf("Other medicines: %s", medicines), say.Text("Photo of the box or vial: yes / no"), "")
	return strings.Join(lines, "\n")
}

// value is a fact in a line; a blank for one that nobody told.
func (s Summary) value(id string) string {
	f, ok := s.Fact(id)
	switch {
	case ok && f.State == Told:
		return f.Say()
	case ok && f.State == Unsure:
		return f.Say() + " " + blank
	}
	return blank
}
