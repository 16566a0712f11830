package parts

import (
	"fmt"
	"slices"
	"strings"

	"aftercheck/internal/guideline"
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
		text := spanWords(d) + often(lengthWords(d.Typical), spanWords(d))
		if l.OpenEnd {
			text += ", sometimes longer"
		}
		return text + "."
	case guideline.Over:
		switch {
		case d.Min <= 0:
			return "at most " + lengthWords(d.Max) + " after the injection."
		case d.Min == d.Max:
			return "about " + lengthWords(d.Max) + " after the injection."
		}
		return spanWords(d) + " after the injection" + often(lengthWords(d.Typical), spanWords(d)) + "."
	case guideline.Watch:
		return fmt.Sprintf("to day %d after the injection.", int(d.Max))
	case guideline.Visit:
		return spanWords(d) + " after the injection."
	}
	return startWords(d) + usualDay(d) + "."
}

// often adds the typical length, unless the span has said it.
func often(typical, span string) string {
	if strings.Contains(" "+span+" ", " "+typical+" ") {
		return ""
	}
	return ", often about " + typical
}

// usualDay adds the day on which it typically begins.
func usualDay(d guideline.Range) string {
	switch {
	case d.Max < 1 || d.Min == d.Max:
		return ""
	case d.Typical < 1:
		return ", often on the day itself"
	case d.Typical <= 28:
		return fmt.Sprintf(", often about day %d", int(d.Typical+0.5))
	}
	return fmt.Sprintf(", often about week %d", int(d.Typical/7+0.5))
}

func beganWords(day int) string {
	if day == 0 {
		return " Yours began on the day of the injection."
	}
	return fmt.Sprintf(" Yours began on day %d.", day)
}

func todayWords(day int, beyond bool) string {
	text := fmt.Sprintf("day %d", day)
	if day == 0 {
		text = "the day of the injection"
	}
	if beyond {
		text += ", later than this picture goes"
	}
	return text
}

// limitTitle says from when something is not usual. Where somebody must be seen
// at once it says more: not normal.
func limitTitle(l *guideline.Limit) string {
	head := "Not usual"
	for _, strong := range []string{"doctor today", "normal", "emergency", "at once", "same day"} {
		if strings.Contains(l.Do, strong) {
			head = "Not normal"
		}
	}
	switch {
	case l.To > 0 && l.To <= 1:
		return head + ":" // its own words say the hours
	case l.Day == 0 && l.To == 0:
		return head + " on any day:"
	case l.To > 0 && int(l.To) == l.Day+2:
		return fmt.Sprintf("%s on day %d and %d:", head, l.Day, l.Day+1)
	case l.To > 0:
		return fmt.Sprintf("%s from day %d to %d:", head, l.Day, int(l.To)-1)
	}
	return fmt.Sprintf("%s from day %d:", head, l.Day)
}

func limitText(l *guideline.Limit) string {
	sign := lower(l.Sign) + "."
	if strings.Contains(l.Do, "normal") { // the title has said so
		return sign
	}
	do := l.Do
	if rest, ok := strings.CutPrefix(do, "is "); ok {
		do = rest
	}
	switch first, _, _ := strings.Cut(do, " "); first {
	case "for", "worth", "an":
		do = "this is " + do
	case "must", "should", "still":
		do = "this " + do
	}
	return sign + " " + strings.ToUpper(do[:1]) + do[1:] + "."
}

// known says how well the days are known, the weakest marks too.
func (p *plan) known() string {
	text := "People differ: these are the usual days."
	for _, doubt := range []struct {
		mark guideline.Mark
		says string
	}{
		{guideline.Read, "come from studies and reports"},
		{guideline.ReadLow, "come from sources of low grade"},
		{guideline.Known, "are general knowledge, not read in a source"},
		{guideline.Judged, "were judged for this guide, not measured"},
	} {
		if !slices.Contains(p.marks, doubt.mark) {
			continue
		}
		who := "They "
		if slices.ContainsFunc(p.marks, func(m guideline.Mark) bool { return m != doubt.mark }) {
			who = "Some "
		}
		text += " " + who + doubt.says + "."
	}
	if p.endless {
		text += " No day is known from which it is no longer usual: if it lasts longer than this, or gets worse, ask your clinic."
	}
	return text
}
