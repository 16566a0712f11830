package screens

import (
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/diary"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// resumePanel tells of an earlier check and offers to go on with it or to start
// again.
func resumePanel(s *session, restart app.EventHandler) app.UI {
	title, goOn := resumeWords(s)
	return html.Section().Class("resume").Aria("label", say.Words("Your earlier check")).Body(
		html.P().Class("resume-title").Text(say.Words(title)),
		parts.Slot(droppedNote(s.dropped), openedNote(s)),
		html.Div().Class("buttons").Body(
			link.To(s.next()).Class("primary").DataSet("action", "resume").
				OnClick(func(app.Context, app.Event) { s.goingOn = true }).Text(say.Words(goOn)),
			html.Button().Class("secondary").DataSet("action", "restart").
				OnClick(restart).Text(say.Words("Start again")),
		),
	)
}

// followPanel says that this check follows
// up an earlier one. It has no way past the emergency signs, and is small, since it
// lies over them.
func followPanel(s *session, restart app.EventHandler) app.UI {
	return html.Section().Class("resume").Aria("label", say.Words("Check again")).Body(
		html.P().Class("resume-title").Text(say.Textf("Checking again after %s.", parts.SayPastDay(s.follow.Day, s.today()))),
		html.P().Class("small").Text(say.Words("First the emergency signs, as always.")),
		html.Button().Class("plain").DataSet("action", "restart").OnClick(restart).Text(say.Words("Start a new check instead")),
	)
}

// openedNote says that a link waits; nil when none does.
func openedNote(s *session) app.UI {
	if _, ok := s.openedLink(); !ok {
		return nil
	}
	if s.finished() {
		return html.P().Class("small").Text(say.Words("You opened a clinic’s link. When you start again, we ask you if what it says is right."))
	}
	return html.P().Class("small").Text(say.Words("You opened a clinic’s link. When you go on, we ask you if what it says is right."))
}

func resumeWords(s *session) (title, goOn string) {
	when := sayWhen(s.check.Started, s.now())
	switch {
	case s.check.Emergency != nil:
		return say.Textf("Your check from %s found emergency signs.", when), "See what to do"
	case s.finished():
		return say.Textf("You have a finished check from %s.", when), "See the result"
	}
	return say.Textf("You have a check from %s that is not finished.", when), "Go on"
}

// sayWhen writes a moment as people say it: "today, 22:41".
func sayWhen(t, now time.Time) string {
	t = t.In(now.Location())
	clock := say.Clock(t)
	// By days of the calendar: where the clocks change at midnight, there is none.
	switch triage.DateOf(now) - triage.DateOf(t) {
	case 0:
		return say.Textf("today, %s", clock)
	case 1:
		return say.Textf("yesterday, %s", clock)
	}
	day := say.DayAndMonth(t)
	if t.Year() != now.Year() {
		day = say.Date(t)
	}
	return say.Textf("%[1]s, %[2]s", say.DayOnOneLine(day), clock)
}

// droppedNote says that some answers of an older version are asked again.
func droppedNote(dropped []diary.Dropped) app.UI {
	if len(dropped) == 0 {
		return nil
	}
	return html.P().Class("small").Text(say.Plural(len(dropped),
		"Aftercheck has changed since then. One of your answers no longer fits and was left out. The others are kept.",
		"Aftercheck has changed since then. %d of your answers no longer fit and were left out. The others are kept."))
}

// unreadable says that there is a saved check that cannot be used; nil when
// there is none.
func unreadable(o diary.Outcome) app.UI {
	switch o {
	case diary.Damaged:
		return parts.Notice("Your saved check cannot be read",
			html.P().Text(say.Words("It was damaged on this device. Please start a new check. Everything else works as before.")))
	case diary.Newer:
		return parts.Notice("Your saved check is from a newer version",
			html.P().Text(say.Words("Close Aftercheck and open it again to get the newer version. You can also start a new check now; it takes the place of the saved one.")))
	}
	return nil
}

// savingNote says that answers are not kept; nil when they are.
func savingNote(state diary.State) app.UI {
	switch state {
	case diary.Blocked:
		return parts.Notice("Your answers are not saved",
			html.P().Text(say.Words("This browser does not let Aftercheck keep anything, maybe because it is a private window. The check works all the same. Just keep this page open until you are done.")))
	case diary.Full:
		return parts.Notice("Your answers are not saved",
			html.P().Text(say.Words("There is no room left on this device. The check works all the same. Just keep this page open until you are done.")))
	}
	return nil
}
