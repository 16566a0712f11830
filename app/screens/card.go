package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const cardTitle = "Emergency card"

// card is what to show ambulance and emergency staff: one screen in large type.
type card struct {
	app.Compo
	live bool
	tap  handover.Tap
}

func (c *card) OnPreRender(ctx app.Context) { shown(ctx, cardTitle) }

// OnNav reads the group of signs behind the "#": on the emergency pages nothing
// is asked, and what was tapped there is all that is known. A link from outside
// must not say that somebody tapped something.
func (c *card) OnNav(ctx app.Context) {
	s := here()
	group := ctx.Page().URL().Fragment
	_, known := guideline.EmergencyGroupByID(group)
	switch {
	case known && fromOwnPage():
		c.tap = s.noteTap(group)
	case s.check.Empty() || known && s.tapped().Group == group:
		c.tap = s.tapped()
	default:
		c.tap = handover.Tap{}
	}
	c.live = true
	shown(ctx, cardTitle)
}

func (c *card) Render() app.UI {
	if !c.live {
		return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("card").Body(
			parts.Heading(cardTitle),
			html.P().Class("lead waiting").Role("status").Text("Getting the card ready. This takes a few seconds the first time."),
		))
	}
	s := here()
	sum := handover.Of(s.engine, handover.Case{Check: s.check, Made: s.now(), Tap: c.tap})
	if sum.Empty() {
		return c.empty()
	}
	return parts.Frame(c.back(s), parts.Main("card").Body(
		parts.EmergencyCard(handover.CardOf(sum)),
		html.Div().Class("buttons actions").Body(
			html.Button().Class("secondary").DataSet("action", "print").
				OnClick(func(app.Context, app.Event) { device.Print() }).Text("Print this card"),
		),
	))
}

// back leads to where the card belongs.
func (c *card) back(s *session) app.UI {
	switch {
	case c.tap.Group != "":
		return backLinkSaying(groupPath(c.tap.Group), "What to do now")
	case s.finished():
		return backLinkSaying(resultPath, "Your result")
	}
	return parts.BackLink(startPath, "Start")
}

// empty is the card before anything is known: it says what it is for.
func (c *card) empty() app.UI {
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("card").Body(
		parts.Heading(cardTitle),
		html.P().Class("lead").Text("There is nothing on your card yet, because nothing has been answered on this device."),
		html.P().Text("After a check it shows ambulance and emergency staff what they ask first: the day and the place of the injection, your signs and since when, and your risks. It works without a network."),
		html.P().Body(link.To(startPath).Class("primary").DataSet("action", "begin").Text("Start a check")),
	))
}

// cardLink leads to the card; group is what was tapped where nothing is asked.
func cardLink(group string) app.UI {
	path := cardPath
	if group != "" {
		path += "#" + group
	}
	return html.P().Body(link.To(path).Class("secondary").DataSet("action", "card").Attr("referrerpolicy", "same-origin").
		Body(html.Span().Text("Card for the ambulance crew"), parts.Icon("forward")))
}
