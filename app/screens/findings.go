package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// first is the likeliest complication: what it is and what to do.
func (r report) first(f finding, level guideline.Level) []app.UI {
	c := f.text
	return []app.UI{
		parts.Section("What it probably is",
			html.H3().Class("finding").Text(say.Words(c.Name)),
			parts.Paragraph(c.Summary),
			speaksFor(f.For),
			parts.GuideLink(c),
		),
		parts.Section("What to do now", parts.Paragraph(level.Help), r.clinic(), parts.DoList(c.Do)),
		parts.Section("What not to do", parts.NotList(c.Not)),
	}
}

// firstOn is the course of the likeliest complication.
func (r report) firstOn(f finding) []app.UI {
	return []app.UI{
		parts.Section("What is normal on which day", r.timeline(f), r.daxxifyNote(), r.days(f)),
	}
}

// firstNet is its safety net, and what comes later.
func (r report) firstNet(f finding, level guideline.Level) []app.UI {
	c := f.text
	return []app.UI{
		r.safetyNet(f, level),
		r.recheck(f, level),
		parts.Section("What the clinic or doctor may do", parts.Bullets(c.Clinic), r.nextTime(c)),
	}
}

// asUsual tells whether a complication stands at its own level. Its own words
// on how soon to get help hold only then.
func (r report) asUsual(f finding) bool {
	return f.text.Base == r.Urgency
}

// days is what is normal when. It is left out when the answers made the matter
// more urgent than it usually is: "phone the clinic in a day or two" must not
// stand below "see a doctor today".
func (r report) days(f finding) app.UI {
	if r.Urgency >= triage.Urgent && !r.asUsual(f) {
		return nil
	}
	return parts.DaysAround(f.text.Days, r.dayNow())
}

func (r report) safetyNet(f finding, level guideline.Level) app.UI {
	help := f.text.Help
	if !r.asUsual(f) || help == "" {
		help = asSaid(level)
	}
	return parts.SafetyNet(f.text, help)
}

// asSaid is how to get help where the level says it.
func asSaid(level guideline.Level) string {
	return say.Textf("%s, as said under “What to do now”. If an emergency sign comes, call an ambulance.", say.Text(level.Title))
}

func speaksFor(signs []string) app.UI {
	if len(signs) == 0 {
		return nil
	}
	return html.Div().Body(html.P().Text(say.Words("What speaks for it:")), parts.Bullets(signs))
}

// others are the further complications, each short but never without what to do.
func (r report) others(found []finding) []app.UI {
	if len(found) == 0 {
		return nil
	}
	var boxes []app.UI
	for _, f := range found {
		boxes = append(boxes, otherBox(f))
	}
	return []app.UI{parts.Section("What also fits", boxes...)}
}

// keyAdvice is how many of its acts stand with a complication that is not the
// likeliest.
const keyAdvice = 3

func otherBox(f finding) app.UI {
	c := f.text
	do := c.Do[:min(keyAdvice, len(c.Do))]
	content := []app.UI{
		html.H3().Text(say.Words(c.Name)),
		html.P().Body(parts.LevelMark(f.Level)),
		parts.Paragraph(c.Summary),
		parts.DoList(do),
	}
	if len(c.Watch) > 0 {
		content = append(content, html.P().Class("watch").Text(say.Textf("Watch for: %s", say.Text(c.Watch[0]))))
	}
	return html.Div().Class("other").DataSet("complication", c.ID).Body(present(append(content, parts.GuideLink(c)))...)
}

// What to do and not to do when nothing fits.
var (
	noMatchDo = []string{
		"Write down what you notice and since when.",
		"Take a photo, if there is something to see.",
	}
	noMatchNot = []string{
		"Do not rub or press the place.",
		"Do not have more injections before somebody has looked at it.",
	}
)

// noMatch is the honest answer when nothing fits.
func (r report) noMatch(level guideline.Level) []app.UI {
	return []app.UI{
		parts.Section("What it may be",
			html.P().Text(say.Words("Your answers do not fit any of the effects that Aftercheck knows well enough to name. That does not mean that nothing is wrong, and it does not mean that it is bad.")),
		),
		parts.Section("What to do now", parts.Paragraph(level.Help), r.clinic(), parts.DoList(noMatchDo)),
		parts.Section("What not to do", parts.NotList(noMatchNot)),
		parts.Section("In case it is something else",
			html.P().Text(say.Words("Nobody can tell from answers alone what this is.")),
			html.Div().Body(html.H3().Text(say.Words("Watch for")), html.P().Body(parts.Filled("Any of the %[1]s, or that it gets worse, spreads or does not go away.",
				link.To(emergencyPath).DataSet("action", "emergency").Text(say.Words("emergency signs")))...)),
			html.Div().Body(html.H3().Text(say.Words("How to get help")), html.P().Text(asSaid(level))),
			html.Div().Body(html.H3().Text(say.Words("How long it takes")), html.P().Text(say.Words("Most harmless effects get better within days. If yours does not, tell the clinic again."))),
		),
		r.recheckSection(level.Recheck, r.levelChecks),
	}
}

// disclaimer is what every result is not.
func (r report) disclaimer() app.UI {
	return parts.Disclaimer("This is guidance, not a diagnosis. Only someone who sees you can make one.", r.Guideline)
}
