package parts

import (
	"slices"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
)

func laneTitle(l *guideline.Lane) string {
	switch {
	case l.Label != "":
		return l.Label
	case l.Kind == guideline.Lasts:
		return "It usually lasts"
	case l.Kind == guideline.Watch:
		return "Keep watching"
	}
	return "It usually starts"
}

// laneText goes on where the title ends.
func laneText(l *guideline.Lane) string {
	d := l.Days
	switch l.Kind {
	case guideline.Lasts:
		return lastsText(l)
	case guideline.Over:
		switch {
		case d.Min <= 0:
			return say.Textf("at most %s after the injection.", lengthWords(d.Max))
		case d.Min == d.Max:
			return say.Textf("about %s after the injection.", lengthWords(d.Max))
		case !saysTypical(d):
			return say.Textf("%[1]s after the injection, often about %[2]s.", spanWords(d), lengthWords(d.Typical))
		}
		return say.Textf("%s after the injection.", spanWords(d))
	case guideline.Watch:
		return say.Textf("to day %d after the injection.", int(d.Max))
	case guideline.Visit:
		return say.Textf("%s after the injection.", spanWords(d))
	}
	return startText(d)
}

func lastsText(l *guideline.Lane) string {
	span, typical := spanWords(l.Days), lengthWords(l.Days.Typical)
	switch said := saysTypical(l.Days); {
	case said && l.OpenEnd:
		return say.Textf("%s, sometimes longer.", span)
	case said:
		return say.Textf("%s.", span)
	case l.OpenEnd:
		return say.Textf("%[1]s, often about %[2]s, sometimes longer.", span, typical)
	}
	return say.Textf("%[1]s, often about %[2]s.", span, typical)
}

// startText says the usual days, and the day on which it typically begins.
func startText(d guideline.Range) string {
	start := startWords(d)
	switch {
	case d.Max < 1 || d.Min == d.Max:
		return say.Textf("%s.", start)
	case d.Typical < 1:
		return say.Textf("%s, often on the day itself.", start)
	case d.Typical <= 28:
		return say.Textf("%[1]s, often about day %[2]d.", start, int(d.Typical+0.5))
	}
	return say.Textf("%[1]s, often about week %[2]d.", start, int(d.Typical/7+0.5))
}

func beganWords(day int) string {
	if day == 0 {
		return say.Text("Yours began on the day of the injection.")
	}
	return say.Textf("Yours began on day %d.", day)
}

func todayWords(day int, beyond bool) string {
	text := say.Textf("day %d", day)
	if day == 0 {
		text = say.Text("the day of the injection")
	}
	if beyond {
		return say.Textf("%s, later than this picture goes", text)
	}
	return text
}

// limitTitle says from when something is not usual. Where somebody must be seen
// at once it says more: not normal.
func limitTitle(l *guideline.Limit) string {
	strong := false
	for _, words := range []string{"doctor today", "normal", "emergency", "at once", "same day"} {
		strong = strong || strings.Contains(l.Do, words)
	}
	say := say.Textf
	switch {
	case l.To > 0 && l.To <= 1: // its own words say the hours
		return say(either(strong, "Not normal:", "Not usual:"))
	case l.Day == 0 && l.To == 0:
		return say(either(strong, "Not normal on any day:", "Not usual on any day:"))
	case l.To > 0 && int(l.To) == l.Day+2:
		return say(either(strong, "Not normal on day %[1]d and %[2]d:", "Not usual on day %[1]d and %[2]d:"), l.Day, l.Day+1)
	case l.To > 0:
		return say(either(strong, "Not normal from day %[1]d to %[2]d:", "Not usual from day %[1]d to %[2]d:"), l.Day, int(l.To)-1)
	}
	return say(either(strong, "Not normal from day %d:", "Not usual from day %d:"), l.Day)
}

func either(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}

func limitText(l *guideline.Limit) string {
	do := l.Advice()
	if strings.Contains(l.Do, "normal") { // the title has said so
		do = ""
	}
	return say.Sentences(signSentence(l.Sign), say.Text(do))
}

// signSentence says a sign behind a title.
func signSentence(sign string) string { return say.Textf("%s.", say.Lower(say.Text(sign))) }

// known says how well the days are known, the weakest marks too.
func (p *plan) known() string {
	said := []string{say.Text("People differ: these are the usual days.")}
	for _, doubt := range []struct {
		mark      guideline.Mark
		all, some string
	}{
		{guideline.Read, "They come from studies and reports.", "Some come from studies and reports."},
		{guideline.ReadLow, "They come from sources of low grade.", "Some come from sources of low grade."},
		{guideline.Known, "They are general knowledge, not read in a source.", "Some are general knowledge, not read in a source."},
		{guideline.Judged, "They were judged for this guide, not measured.", "Some were judged for this guide, not measured."},
	} {
		if !slices.Contains(p.marks, doubt.mark) {
			continue
		}
		others := slices.ContainsFunc(p.marks, func(m guideline.Mark) bool { return m != doubt.mark })
		said = append(said, say.Text(either(others, doubt.some, doubt.all)))
	}
	if p.endless {
		said = append(said, say.Text("No day is known from which it is no longer usual: if it lasts longer than this, or gets worse, ask your clinic."))
	}
	return say.Sentences(said...)
}
