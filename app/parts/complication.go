package parts

import (
	"fmt"
	"slices"
	"strings"

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
		watch = html.Div().Body(html.H3().Text("Watch for"), Bullets(c.Watch))
	}
	return Section("In case it is something else",
		Paragraph(c.Unsure), watch, titled("How to get help", help), titled("How long it takes", c.Usually))
}

func titled(title, text string) app.UI {
	if text == "" {
		return nil
	}
	return html.Div().Body(html.H3().Text(title), html.P().Text(text))
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
			html.Summary().Text("The other days"),
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
			when = html.Dt().Body(app.Text(dayRange(d.From, d.To)), html.Span().Class("today").Text(" (you are here)"))
		}
		row := html.Div().Body(when, html.Dd().Text(d.Text))
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
		return "The day of the injection"
	case to >= manyDays:
		return fmt.Sprintf("Day %d and later", from)
	case from == to:
		return fmt.Sprintf("Day %d", from)
	}
	return fmt.Sprintf("Day %d to %d", from, to)
}

// CourseText says in words when a complication begins and how long it lasts.
func CourseText(c guideline.Course) []string {
	var out []string
	if !c.NoWindow && c.Onset.Max > 0 {
		out = append(out, "It usually starts "+startWords(c.Onset)+".")
	}
	if c.NoWindow {
		out = append(out, "It can start at any time.")
	}
	if c.Lasts.Max > 0 {
		text := "It usually lasts " + spanWords(c.Lasts)
		if c.OpenEnd {
			text += ", and sometimes longer"
		}
		out = append(out, text+".")
	}
	return out
}

// EndText says in words by when something is over, counted from the injection.
func EndText(end guideline.Range) []string {
	if end.Max <= 0 {
		return nil
	}
	when := spanWords(end)
	switch {
	case end.Min <= 0:
		when = "at most " + lengthWords(end.Max)
	case end.Min == end.Max:
		when = "about " + lengthWords(end.Max)
	}
	return []string{"It is usually over " + when + " after the injection."}
}

func startWords(r guideline.Range) string {
	if r.Max < 1 {
		return "within " + lengthWords(r.Max) + " of the injection"
	}
	if r.Min < 1 {
		return "on the day of the injection or up to " + lengthWords(r.Max) + " after it"
	}
	return spanWords(r) + " after the injection"
}

// spanWords writes a range of days: "3 to 10 days", "a few hours to 2 weeks".
func spanWords(r guideline.Range) string {
	from, to := lengthWords(r.Min), lengthWords(r.Max)
	if r.Min <= 0 || from == to {
		return "up to " + to
	}
	// "3 days to 10 days" reads better as "3 to 10 days".
	f, unit, _ := strings.Cut(from, " ")
	if _, toUnit, _ := strings.Cut(to, " "); strings.TrimSuffix(unit, "s") == strings.TrimSuffix(toUnit, "s") {
		from = f
	}
	return from + " to " + to
}

// lengthWords writes a number of days in the unit that people use for it.
func lengthWords(days float64) string {
	switch whole := int(days + 0.5); {
	case days < 1.0/24:
		return "a few minutes"
	case days < 1:
		return plural(int(days*24+0.5), "hour")
	case whole < 14, whole < 21 && whole%7 != 0:
		return plural(whole, "day")
	case whole <= 16*7:
		return plural(int(days/7+0.5), "week")
	case whole < 730:
		return plural(int(days/30.4+0.5), "month")
	}
	return plural(int(days/365+0.5), "year")
}

func plural(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

// GuideLink links to a complication's guide page.
func GuideLink(c *guideline.Complication) app.UI {
	return html.P().Body(link.To(GuidePath(c)).Class("more").Body(
		html.Span().Text("More about: "+c.Name), Icon("forward"),
	))
}
