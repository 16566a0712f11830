package handover

import (
	"strings"
	"unicode/utf8"

	"aftercheck/internal/locale/say"
)

// How long a text may be that is put into a message before it is sent, in
// characters. Three parts of an SMS; and what every mail program takes from a
// link, where most characters need three.
const (
	ShortSMS  = 3 * 153
	ShortMail = 1200
)

// cutOff ends a text from which something had to be left out.
const cutOff = "There is more: ask me."

// Short is the summary in the words that fit into limit characters: for a message
// to the clinic. What cannot wait comes first: the urgency, the day, the signs.
// A line that does not fit is left out whole, and the text says that there is
// more.
func Short(s Summary, limit int) string {
	var lines []string
	for _, id := range []string{FactUrgency, "date", FactDay, "areas"} {
		if f, ok := s.Fact(id); ok {
			lines = append(lines, f.line())
		}
	}
	if f, ok := s.Fact(FactBy); ok {
		f.Values = f.Values[:1]
		lines = append(lines, f.line())
	}
	for _, id := range []string{SectionSigns, SectionUnsure, SectionRisks, SectionDenied} {
		sec, _ := s.Section(id)
		for _, f := range sec.Facts {
			if f.State != NotAnswered {
				lines = append(lines, f.line())
			}
		}
	}
	if f, ok := s.Fact(FactProduct); ok && f.State == Told {
		lines = append(lines, f.line())
	}
	disclaimer, cut := say.Text(Disclaimer), say.Text(cutOff)
	text := plain(say.Text(TextTitle))
	room := limit - utf8.RuneCountInString(disclaimer) - utf8.RuneCountInString(cut) - 2
	left := false
	for _, l := range lines {
		l = "\n" + plain(l)
		if n := utf8.RuneCountInString(l) + utf8.RuneCountInString(text); left || n > room {
			left = true
			continue
		}
		text += l
	}
	if left {
		text += "\n" + cut
	}
	return strings.TrimSpace(text + "\n" + disclaimer)
}
