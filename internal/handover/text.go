package handover

import (
	"strings"

	"aftercheck/internal/locale/say"
)

// Say is what a fact says, to follow its label: "day 7", "not sure", "no
// filler in the last 14 days", "none of: wheeze; flush".
func (f Fact) Say() string {
	switch f.State {
	case None:
		return f.sayNone()
	case Unsure:
		return say.Text("not sure")
	case NotAnswered:
		return say.Text("not answered")
	}
	return say.Semicolons(f.Lines())
}

// line is the fact with its name.
func (f Fact) line() string { return say.Pair(say.Text(f.Label), f.Say()) }

func (f Fact) sayNone() string {
	switch {
	case len(f.Values) == 0, len(f.Values) == 1 && strings.EqualFold(f.Values[0], f.Label):
		return say.Text("no")
	case len(f.Values) == 1:
		return say.Textf("no %s", say.Text(f.Values[0]))
	}
	return say.Textf("none of: %s", say.Semicolons(say.Texts(f.Values)))
}

// Lines is Say with one entry for each value. Complications and rules bear
// their ids: with them anyone finds the place in the guideline.
func (f Fact) Lines() []string {
	if f.State != Told {
		return []string{f.Say()}
	}
	if f.ID != FactComplications && f.ID != FactRules {
		return say.Texts(f.Values)
	}
	out := make([]string, len(f.Values))
	for i, v := range f.Values {
		out[i] = say.Text(v)
		if f.Codes[i] != v {
			out[i] = say.Textf("%[1]s [%[2]s]", out[i], f.Codes[i])
		}
	}
	return out
}

// TextTitle is the subject under which the text is shared.
const TextTitle = "Self-check after a botulinum toxin injection"

// Disclaimer stands on every form.
const Disclaimer = "Information from a self-check with Aftercheck, not a diagnosis."

// Text is the summary as plain text, to share, copy and paste: one fact a line,
// the urgency first, no character that an old system spoils.
func Text(s Summary) string {
	var b strings.Builder
	line := func(text string) { b.WriteString(plain(text) + "\n") }
	line(strings.ToUpper(say.Text(TextTitle)))
	for i, sec := range s.Sections {
		if i > 0 {
			line("")
			line(strings.ToUpper(say.Text(sec.Title)))
		}
		for _, f := range sec.Facts {
			line(f.line())
		}
	}
	line("")
	line(say.Text(Disclaimer))
	return b.String()
}

// plain puts typographic characters into ASCII. What has no equal stays. (A
// strings.Replacer would weigh more in the client than all of this file.)
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘':
			return '\''
		case '“', '”':
			return '"'
		case '–', '—':
			return '-'
		case '°', '\u00a0':
			return ' '
		}
		return r
	}, strings.ReplaceAll(text, "…", "..."))
	return strings.ReplaceAll(text, "  ", " ")
}
