package screens

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// sheet is what a result prints, in place of the screen: how urgent it is, what
// to do, and the summary. On the screen it is not there.
func (r report) sheet() app.UI {
	level := guideline.LevelAdvice(r.Urgency)
	advice := r.sheetAdvice(level)
	if r.forSomeone() {
		advice = append([]app.UI{parts.Paragraph(guideline.WhoIsMeant)}, advice...)
	}
	return sheetOf(r.summary(), levelLine(level),
		html.Div().Class("sheet-advice").Body(present(advice)...))
}

// levelLine is a level in one line.
func levelLine(l guideline.Level) string {
	return say.Textf("%[1]s – %[2]s.", say.Text(l.Word), say.Text(l.Title))
}

// sheetOf is a sheet with the level, what to do if there is something, and the
// summary.
func sheetOf(sum handover.Summary, level string, body app.UI) app.UI {
	head := []app.UI{
		html.P().Class("sheet-name").Text(say.Textf("Aftercheck: %s", say.Text(handover.TextTitle))),
		html.P().Class("sheet-level").Text(say.Words(level)),
	}
	facts := html.Div().Class("sheet-facts").Body(parts.SummaryFacts(sum)...)
	foot := html.P().Class("sheet-foot").Text(say.Words("This page is information, not a diagnosis, and Aftercheck is not a certified medical device. " +
		"Only someone who sees the person can make a diagnosis."))
	return html.Div().Class("sheet").Body(append(head, present([]app.UI{body, facts, foot})...)...)
}

func (r report) sheetAdvice(level guideline.Level) []app.UI {
	if r.Urgency == triage.Emergency {
		rules := r.emergencyRules()
		out := []app.UI{sheetPart("Say on the phone", guideline.EmergencyGroupFor(rules).Say)}
		for _, c := range guideline.CareFor(rules) {
			out = append(out, sheetPart(c.Title, slices.Concat(c.Do, c.Not)...))
		}
		return out
	}
	found := r.found()
	if len(found) == 0 {
		return []app.UI{
			sheetPart("What to do", append([]string{level.Help}, noMatchDo...)...),
			sheetPart("Do not", noMatchNot...),
			sheetPart("Watch for", "Any emergency sign, or that it gets worse, spreads or does not go away. With an emergency sign call an ambulance."),
			r.sheetRecheck(level.Recheck, r.levelChecks()),
		}
	}
	f := found[0]
	watch := append([]string{}, f.text.Watch...)
	words, checks := r.recheckClock(f, level)
	return []app.UI{
		sheetPart("What to do", append([]string{level.Help}, f.text.Do...)...),
		sheetPart("Do not", f.text.Not...),
		sheetPart("Watch for", append(watch, "With an emergency sign call an ambulance.")...),
		r.sheetRecheck(words, checks),
	}
}

func (r report) sheetRecheck(words string, checks []guideline.NextCheck) app.UI {
	lines := []string{words}
	coming := r.coming(checks)
	for _, c := range coming[:min(manyChecks, len(coming))] {
		lines = append(lines, dayOf(c))
	}
	return sheetPart("Check again", append(lines, guideline.WorseMeans, r.recheckProduct())...)
}

// sheetPart is a heading with its lines; nil without lines.
func sheetPart(title string, lines ...string) app.UI {
	var kept []string
	for _, l := range lines {
		if l != "" {
			kept = append(kept, l)
		}
	}
	return parts.Section(title, parts.Bullets(kept))
}
