package screens

import (
	"cmp"
	"slices"
	"sort"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// calendarButton saves the checks to come as reminders; nil when there are none.
func (r report) calendarButton(checks func() []guideline.NextCheck) app.UI {
	if r.calendar(checks()) == nil {
		return nil
	}
	return html.Div().Class("calendar").Body(
		html.Button().Class("secondary").DataSet("action", "calendar").OnClick(func(app.Context, app.Event) {
			r.saveCalendar(checks)
		}, r.check.ID, r.check.Day.String(), r.Urgency.String()).Body(parts.Marked("calendar", "Put it in my calendar")...),
		html.P().Class("small").Text(say.Words("It saves a small file. Open it, and your calendar reminds you to check in. It says nothing about your health.")),
	)
}

// saveCalendar works the checks out anew: the page may have been open for hours.
func (r report) saveCalendar(checks func() []guideline.NextCheck) {
	if file := r.calendar(checks()); file != nil {
		saveFile(handover.CalendarName, handover.CalendarType, file)
	}
}

// calendar is the file of reminders: those of the result and, when the product
// is not known, those of its own clock. nil: there is nothing to come.
func (r report) calendar(checks []guideline.NextCheck) []byte {
	if r.asksAboutProduct() {
		checks = slices.Concat(checks, guideline.ProductChecks(r.checkedAt(), r.injection()))
	}
	checks = r.coming(checks)
	// A check at no hour of a day is one with those that have an hour on it.
	sort.SliceStable(checks, func(i, j int) bool {
		a, b := checks[i], checks[j]
		return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(b.After, a.After)) < 0
	})
	checks = slices.CompactFunc(checks, func(a, b guideline.NextCheck) bool { return a.On == b.On && (a.After == 0 || b.After == 0) })
	return handover.Calendar(checks, r.now(), "")
}

// saveFile hands a file to the browser; tests put their own here.
var saveFile = func(name, kind string, data []byte) {
	var f device.NewFile
	if _, err := f.Write(data); err == nil {
		f.Save(name, kind)
	}
}
