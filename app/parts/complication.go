package parts

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// GuidePath is the address of a complication's guide page.
func GuidePath(c *guideline.Complication) string { return "/guide/" + c.Slug + "/" }

// SafetyNet is the four parts that every result needs: that nobody can be sure,
// what exactly to look for, how exactly to get help, and how long it takes.
func SafetyNet(c *guideline.Complication, help string) app.UI {
	var watch app.UI
	if len(c.Watch) > 0 {
		watch = html.Div().Body(html.H3().Text(say.Words("Watch for")), Bullets(c.Watch))
	}
	return Section("In case it is something else",
		Paragraph(c.Unsure), watch, titled("How to get help", help), titled("How long it takes", c.Usually))
}

func titled(title, text string) app.UI {
	if text == "" {
		return nil
	}
	return html.Div().Body(html.H3().Text(say.Words(title)), html.P().Text(say.Words(text)))
}

// DayList says what is normal on which day. today is the day after the
// injection, to mark the line that counts now; negative when not known.
func DayList(days []guideline.DayNote, today int) app.UI {
	if len(days) == 0 {
		return nil
	}
	return html.Dl().Class("days").Body(dayRows(days, today)...)
}

// DaysAround is DayList below a timeline, which says much of it: the line that
// counts now, and the other days when they are asked for.
func DaysAround(days []guideline.DayNote, today int) app.UI {
	rows := dayRows(days, today)
	at := slices.IndexFunc(days, func(d guideline.DayNote) bool { return d.From <= today && today <= d.To })
	if at < 0 || len(days) == 1 {
		return DayList(days, today)
	}
	return html.Div().Body(
		html.Dl().Class("days").Body(rows[at]),
		html.Details().Body(
			html.Summary().Text(say.Words("The other days")),
			html.Dl().Class("days").Body(slices.Delete(rows, at, at+1)...),
		),
	)
}

func dayRows(days []guideline.DayNote, today int) []app.UI {
	rows := make([]app.UI, 0, len(days))
	for _, d := range days {
		now := d.From <= today && today <= d.To
		when := html.Dt().Text(dayRange(d.From, d.To))
		if now {
			when = html.Dt().Body(app.Text(dayRange(d.From, d.To)), html.Span().Class("today").Text(say.Words(" (you are here)")))
		}
		row := html.Div().Body(when, html.Dd().Text(say.Words(d.Text)))
		if now {
			row = row.Class("now")
		}
		rows = append(rows, row)
	}
	return rows
}

// manyDays is more days than a note ever means: it stands for "and later".
const manyDays = 365

func dayRange(from, to int) string {
	switch {
	case from == 0 && to == 0:
		return say.Text("The day of the injection")
	case to >= manyDays:
		return say.Textf("Day %d and later", from)
	case from == to:
		return say.Textf("Day %d", from)
	}
	return say.Textf("Day %[1]d to %[2]d", from, to)
}

// CourseText says in words when a complication begins and how long it lasts.
func CourseText(c guideline.Course) []string {
	var out []string
	if !c.NoWindow && c.Onset.Max > 0 {
		out = append(out, say.Textf("It usually starts %s.", startWords(c.Onset)))
	}
	if c.NoWindow {
		out = append(out, "It can start at any time.")
	}
	if c.Lasts.Max > 0 {
		text := "It usually lasts %s."
		if c.OpenEnd {
			text = "It usually lasts %s, and sometimes longer."
		}
		out = append(out, say.Textf(text, spanWords(c.Lasts)))
	}
	return out
}

// EndText says in words by when something is over, counted from the injection.
func EndText(end guideline.Range) []string {
	if end.Max <= 0 {
		return nil
	}
	switch {
	case end.Min <= 0:
		return []string{say.Textf("It is usually over at most %s after the injection.", lengthWords(end.Max))}
	case end.Min == end.Max:
		return []string{say.Textf("It is usually over about %s after the injection.", lengthWords(end.Max))}
	}
	return []string{say.Textf("It is usually over %s after the injection.", spanWords(end))}
}

// GuideLink links to a complication's guide page.
func GuideLink(c *guideline.Complication) app.UI {
	return html.P().Body(link.To(GuidePath(c)).Class("more").Body(
		html.Span().Text(say.Textf("More about: %s", say.Text(c.Name))), Icon("forward"),
	))
}
