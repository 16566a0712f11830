package handover

import "strings"

// blank is where the person writes what nobody told.
const blank = "__________"

// SideEffect is a report of a side effect for a country's medicines authority,
// as a text to complete and paste: what such a form asks for (evidence.md, G4),
// and of the person no more than that. What was not told is a blank; an empty
// summary gives a text of blanks.
func SideEffect(s Summary) string {
	b := &strings.Builder{}
	b.WriteString("Side effect after an injection of botulinum toxin\n\n")
	line := func(label, value string) { b.WriteString(label + ": " + value + "\n") }
	line("Product (brand)", s.value(FactProduct))
	line("Batch (lot) number", blank)
	line("Dose, if known", blank)
	line("Injected places", s.value("areas"))
	line("Date of the injection", s.value("date"))
	if f, ok := s.Fact("date-about"); ok && f.State == Told {
		line("About how long ago", s.value("date-about"))
	}
	line("Injected by", s.value("provider"))
	if f, ok := s.Fact("exposure"); ok && f.State == Told {
		line("Product, needle or dose", s.value("exposure"))
	}
	b.WriteString("\nSigns, and since when:\n")
	signs, _ := s.Section(SectionSigns)
	for _, f := range signs.Facts {
		line("- "+f.Label, s.value(f.ID))
	}
	if len(signs.Facts) == 0 {
		b.WriteString("- " + blank + "\n")
	}
	if s.Answered != 0 {
		line("Told on", sayDate(s.Answered))
	}
	b.WriteString("\n")
	medicines := blank
	if f, ok := s.Fact("medicines"); ok && f.State == Told && len(f.Values) > 0 {
		medicines = f.Say() + "; " + blank
	}
	line("Other medicines", medicines)
	line("Photo of the box or vial", "yes / no")
	return b.String()
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
