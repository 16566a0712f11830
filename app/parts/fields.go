package parts

import (
	"strconv"
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// A date or number is typed into the browser's own field. go-app is not told
// what is typed until it is sent: writing a value back while somebody types
// moves the cursor and, in a date field, loses digits.

func (f *QuestionForm) dateField() app.UI {
	in := html.Input("date").ID(f.id("date")).DataSet("option", "date").
		OnInput(f.onTyped).OnKeyDown(f.onKey)
	if a := f.Asking; a.Today != 0 {
		in = in.Attr("max", a.Today.String())
		if a.Since != 0 {
			in = in.Attr("min", a.Since.String())
		}
		if d, ok := a.Given.Day(); ok {
			in = in.Attr("value", d.String())
		}
	}
	return html.Div().Class("field").Body(
		html.Label().Attr("for", f.id("date")).Text(say.Words("Date")),
		in,
		html.Div().Class("quick").Role("group").Aria("label", say.Words("Quick choice of a date")).Body(f.dayChips()...),
		html.P().Class("spoken").Role("status").Text(f.spokenDay()),
	)
}

// quickDays are the days that are asked for most, as far as they can be an answer. In a
// document no day is known yet, and that of the injection is not asked for.
func (f *QuestionForm) quickDays() []QuickDay {
	a := f.Asking
	var days []QuickDay
	for _, d := range []QuickDay{
		{"today", "Today", a.Today},
		{"yesterday", "Yesterday", a.Today - 1},
		{"injection-day", "The day of the injection", a.Since},
	} {
		if a.Today != 0 && d.Day != 0 && d.Day >= a.Since || a.Today == 0 && d.ID != "injection-day" {
			days = append(days, d)
		}
	}
	return days
}

func (f *QuestionForm) dayChips() []app.UI {
	pressed := f.typed
	if f.Asking.Today == 0 {
		pressed = ""
	}
	return dayChips(f.Asking.Question.ID, f.quickDays(), pressed, f.pickDay)
}

// pickDay fills in a day by its name: since it was drawn, it may be another one.
func (f *QuestionForm) pickDay(id string) {
	f.lookAtClock()
	pickNow(f.quickDays, id, f.setField)
	f.picked[unsureOption] = false
}

// lookAtClock takes the day as it is now: the page may stay open over midnight, and
// nothing draws it anew then.
func (f *QuestionForm) lookAtClock() {
	if f.Asking.Clock != nil {
		f.Asking.Today = f.Asking.Clock()
	}
}

// spokenDay repeats the day in words, since browsers write dates in many ways.
func (f *QuestionForm) spokenDay() string {
	d, err := triage.ParseDate(f.typed)
	if err != nil || f.Asking.Today == 0 || d > f.Asking.Today || d.Time().Year() < firstYear {
		return ""
	}
	return say.Commas([]string{SayDay(d), ago(int(f.Asking.Today - d))})
}

// SayDay writes a day as people say it: "Tuesday, 17 November 2026".
// It is for screens and paper: lines do not end within "17 November".
func SayDay(d triage.Date) string { return say.DayOnOneLine(say.WeekdayAndDate(d.Time())) }

// SayNearDay writes a day of the coming weeks, whose year goes without saying:
// "Tuesday 17 November".
func SayNearDay(d triage.Date) string { return say.DayOnOneLine(say.NearDay(d.Time())) }

// SayPastDay writes a day of something that is kept, which may be years ago: with its
// year where it is not that of today.
func SayPastDay(d, today triage.Date) string {
	if d.Time().Year() != today.Time().Year() {
		return SayDay(d)
	}
	return SayNearDay(d)
}

func ago(days int) string {
	switch days {
	case 0:
		return say.Text("today")
	case 1:
		return say.Text("yesterday")
	}
	return say.Plural(days, "%d day ago", "%d days ago")
}

func (f *QuestionForm) numberField() app.UI {
	q := f.Asking.Question
	in := html.Input("text").Attr("inputmode", "decimal").Attr("autocomplete", "off").
		ID(f.id("number")).DataSet("option", "number").
		OnInput(f.onTyped).OnKeyDown(f.onKey)
	if n, ok := f.Asking.Given.Number(); ok {
		in = in.Attr("value", strconv.FormatFloat(n, 'g', -1, 64))
	}
	return html.Div().Class("field").Body(
		html.Label().Attr("for", f.id("number")).Text(say.Textf("A number from %[1]s to %[2]s", say.Number(q.Min), say.Number(q.Max))),
		in,
	)
}

// orUnsure is "not sure" beside a field.
func (f *QuestionForm) orUnsure() app.UI {
	q := f.Asking.Question
	if q.Unsure == "" {
		return nil
	}
	return html.Div().Class("unsure").Body(or(), html.Div().Class("option").Body(
		f.input(unsureOption, "checkbox"),
		html.Label().Attr("for", f.id(unsureOption)).Body(html.Span().Class("option-text").Text(say.Words(q.Unsure))),
	))
}

func (f *QuestionForm) onTyped(ctx app.Context, _ app.Event) {
	f.lookAtClock()
	f.typed = ctx.JSSrc().Get("value").String()
	if f.typed != "" {
		f.picked[unsureOption] = false
	}
}

// onKey lets Enter send the answer, as it would in any form.
func (f *QuestionForm) onKey(ctx app.Context, e app.Event) {
	if e.Get("key").String() == "Enter" {
		e.PreventDefault()
		f.onContinue(ctx, e)
	}
}

// setField fills in the field, or empties it.
func (f *QuestionForm) setField(text string) {
	f.typed = text
	if app.IsServer || !f.hasField() {
		return
	}
	if el := app.Window().GetElementByID(f.firstField()); el.Truthy() {
		el.Set("value", text)
	}
}

// hasField tells whether the answer is typed.
func (f *QuestionForm) hasField() bool {
	k := f.Asking.Question.Kind
	return k == triage.Day || k == triage.Number
}

// readField takes the field as it is: some browsers fill it in silently.
func (f *QuestionForm) readField() {
	if app.IsServer || !f.hasField() {
		return
	}
	if el := app.Window().GetElementByID(f.firstField()); el.Truthy() {
		f.typed = el.Get("value").String()
	}
}

// firstYear is before anybody was injected for their looks. Date fields take "26"
// for the year 26, and a level would follow from that.
const firstYear = 1980

func (f *QuestionForm) dayAnswer() (a triage.Answer, wrong string) {
	asking := f.Asking
	d, err := triage.ParseDate(f.typed)
	switch {
	case err != nil && asking.Question.Unsure != "":
		return a, say.Textf("Enter the date, or choose “%s”.", say.Text(asking.Question.Unsure))
	case err != nil:
		return a, "Enter the date."
	case d > asking.Today:
		return a, "The date is in the future. Enter today or a day before it."
	case d.Time().Year() < firstYear:
		return a, say.Textf("That year is long ago. Enter it with four digits, such as %d.", asking.Today.Time().Year())
	case asking.Since != 0 && d < asking.Since:
		return a, say.Textf("That is before the injection (%s). Enter that day or a later one.", SayDay(asking.Since))
	}
	return triage.On(d), ""
}

func (f *QuestionForm) numberAnswer() (a triage.Answer, wrong string) {
	q := f.Asking.Question
	n, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(f.typed), ",", "."), 64)
	if err != nil || n < q.Min || n > q.Max {
		return a, say.Textf("Enter a number from %[1]s to %[2]s.", say.Number(q.Min), say.Number(q.Max))
	}
	return triage.Measured(n), ""
}

// SayNumber writes a number that was given; empty when none was.
func SayNumber(a triage.Answer) string {
	n, ok := a.Number()
	if !ok {
		return ""
	}
	return say.Number(n)
}
