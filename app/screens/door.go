package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const (
	checkTitle = "Your check"
	// noneFragment is how the start page says that none of its signs is there.
	noneFragment = "none"
)

// checkDoor is the way into the check: it leads to the next open question. When
// there is an older check that cannot simply go on, it asks first. It is also
// the document for every address that has none of its own, so without the
// client it only says that it is getting ready.
type checkDoor struct {
	app.Compo
	ask  bool // go on or start again?
	none bool // the start page says: no emergency sign
}

func (c *checkDoor) OnPreRender(ctx app.Context) { shown(ctx, checkTitle) }

func (c *checkDoor) OnNav(ctx app.Context) {
	s := here()
	// A link from outside must not answer the emergency question.
	c.none = ctx.Page().URL().Fragment == noneFragment && fromOwnPage()
	if !s.fresh() {
		c.ask = true
		shown(ctx, checkTitle)
		return
	}
	instead(ctx, enter(s, c.none))
}

// enter is the address of the next open question. none: the reader comes from
// the start page and has no emergency sign, which need not be asked again.
func enter(s *session, none bool) string {
	if _, asked := s.engine.Question(emergencyQuestion); none && asked && s.check.Empty() {
		return s.answer(emergencyQuestion, triage.Chose())
	}
	return s.next()
}

func (c *checkDoor) onRestart(app.Context, app.Event) {
	here().begin()
	if c.none {
		visit(enter(here(), true))
		return
	}
	visit(startPath) // the emergency signs come first again (J80)
}

func (c *checkDoor) Render() app.UI {
	if !c.ask || here().check.Empty() { // empty: it was just ended
		return waiting("check")
	}
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("check").Body(
		parts.Heading("Go on with your check?"),
		resumePanel(here(), c.onRestart),
	))
}

// waiting is a screen that needs the client, before it is there.
func waiting(screen string) app.UI {
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main(screen).Body(
		parts.Heading(checkTitle),
		html.P().Class("lead waiting").Role("status").Text(say.Words("Getting your check ready. This takes a few seconds the first time.")),
	))
}
