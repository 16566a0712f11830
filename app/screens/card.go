package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const cardTitle = "Emergency card"

// card is what to show ambulance and emergency staff: one screen in large type.
type card struct {
	app.Compo
	live bool
	tap  handover.Tap
	kept string         // id of the kept check that it is of; "": of this session
	of   *handover.Case // that check; nil: it is not on this device
}

func (c *card) OnPreRender(ctx app.Context) { shown(ctx, cardTitle) }

// OnNav reads the group of signs behind the "#": on the emergency pages nothing
// is asked, and what was tapped there is all that is known. A link from outside
// must not say that somebody tapped something.
func (c *card) OnNav(ctx app.Context) {
	s, own := here(), fromOwnPage() // before the screen is noted as shown
	shown(ctx, cardTitle)
	named := ctx.Page().URL().Fragment
	_, known := guideline.EmergencyGroupByID(named)
	c.live, c.kept, c.tap = true, "", handover.Tap{}
	switch {
	case known && own:
		c.tap = s.noteTap(named)
	case known && s.tapped().Group == named:
		c.tap = s.tapped()
	case named != "" && !known:
		c.live, c.kept = false, named
		c.load(ctx)
	}
}

// load reads the kept check that the address names.
func (c *card) load(ctx app.Context) {
	s, id := here(), c.kept
	ctx.Async(func() {
		var of *handover.Case
		if rec, _, err := s.shelf.Record(id); err == nil {
			kase := keptForOthers(&rec, s.recordBefore(&rec), s.now())
			of = &kase
		}
		ctx.Dispatch(func(app.Context) {
			if id == c.kept {
				c.live, c.of = true, of
			}
		})
	})
}

// forOthers is what stands on the card.
func (c *card) forOthers() handover.Case {
	if c.kept != "" {
		return *c.of
	}
	k := here().forOthers()
	if c.tap.Group != "" {
		k.Tap = c.tap
	}
	return k
}

func (c *card) Render() app.UI {
	if !c.live {
		return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("card").Body(
			parts.Heading(cardTitle),
			html.P().Class("lead waiting").Role("status").Text(say.Words("Getting the card ready. This takes a few seconds the first time.")),
		))
	}
	if c.kept != "" && c.of == nil {
		return parts.Frame(parts.BackLink(checksPath, checksTitle), parts.Main("card").Body(notHere()...))
	}
	s := here()
	kase := c.forOthers()
	sum := handover.Of(s.engine, kase)
	if sum.Empty() {
		return c.empty()
	}
	return parts.Frame(c.back(s, kase), parts.Main("card").Body(
		parts.EmergencyCard(handover.CardOf(sum)),
		html.Div().Class("buttons actions").Body(
			html.Button().Class("secondary").DataSet("action", "print").
				OnClick(func(app.Context, app.Event) { device.Print() }).Text(say.Words("Print this card")),
		),
		parts.Slot(c.handOver(kase)),
	))
}

// handOver stands on the card of a tap alone, which has no result to stand on.
func (c *card) handOver(kase handover.Case) app.UI {
	if !kase.Check.Empty() {
		return nil
	}
	return &handOver{Of: c.forOthers, OnCard: true}
}

// back leads to where the card belongs.
func (c *card) back(s *session, kase handover.Case) app.UI {
	switch {
	case c.kept != "":
		return backLinkSaying(recordPath(c.kept), savedTitle)
	case c.tap.Group != "":
		return backLinkSaying(groupPath(c.tap.Group), "What to do now")
	case s.finished():
		return backLinkSaying(resultPath, "Your result")
	case kase.Tap.Group != "":
		return backLinkSaying(groupPath(kase.Tap.Group), "What to do now")
	}
	return parts.BackLink(startPath, "Start")
}

// empty is the card before anything is known: it says what it is for.
func (c *card) empty() app.UI {
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("card").Body(
		parts.Heading(cardTitle),
		html.P().Class("lead").Text(say.Words("There is nothing on your card yet, because nothing has been answered on this device.")),
		html.P().Text(say.Words("After a check it shows ambulance and emergency staff what they ask first: the day and the place of the injection, your signs and since when, and your risks. It works without a network.")),
		html.P().Body(link.To(startPath).Class("primary").DataSet("action", "begin").Text(say.Words("Start a check"))),
	))
}

// cardAddress is where the card of a kept check, or of a group of signs that was
// tapped, stands; of what is "" it is the card of the running check.
func cardAddress(what string) string {
	if what == "" {
		return cardPath
	}
	return cardPath + "#" + what
}

// cardLink leads to the card; group is what was tapped where nothing is asked.
func cardLink(group string) app.UI {
	return html.P().Body(link.To(cardAddress(group)).Class("secondary").DataSet("action", "card").Attr("referrerpolicy", "same-origin").
		Body(parts.Onwards("Card for the ambulance crew")...))
}
