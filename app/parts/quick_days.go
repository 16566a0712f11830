package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// QuickDay is a day that one tap fills in.
type QuickDay struct {
	ID, Text string
	Day      triage.Date
}

// QuickDays stand below the field with the id field: days to tap, and the typed one
// in words, since browsers write dates in many ways. today is 0 when how long ago it
// is does not matter. days is asked again at a tap: the page may stay open over
// midnight, and nothing draws it anew then.
func QuickDays(field string, days func() []QuickDay, typed string, today triage.Date, pick func(text string)) app.UI {
	spoken := ""
	if d, err := triage.ParseDate(typed); err == nil {
		spoken = SayDay(d)
		if today != 0 && d <= today {
			spoken = say.Commas([]string{spoken, ago(int(today - d))})
		}
	}
	return html.Div().Body(
		html.Div().Class("quick").Role("group").Aria("label", say.Words("Quick choice of a date")).
			Body(dayChips(field, days(), typed, func(id string) { pickNow(days, id, pick) })...),
		html.P().Class("spoken").Role("status").Text(spoken),
	)
}

// dayChips are the buttons of days, those of a scope: the one of the typed day is pressed.
// pick gets the name of a day, as it may be another one when it is tapped.
func dayChips(scope string, days []QuickDay, typed string, pick func(id string)) []app.UI {
	var chips []app.UI
	for _, d := range days {
		text := d.Day.String()
		chips = append(chips, html.Button().Class("chip").DataSet("action", "date").DataSet("option", d.ID).
			Aria("pressed", typed == text).
			OnClick(func(app.Context, app.Event) { pick(d.ID) }, scope, text).Text(say.Words(d.Text)))
	}
	return chips
}

// pickNow picks a day by its name, as the clock has it now.
func pickNow(days func() []QuickDay, id string, pick func(text string)) {
	for _, d := range days() {
		if d.ID == id {
			pick(d.Day.String())
		}
	}
}
