package screens

import (
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/diary"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// summary is the check of this session for somebody else.
func (s *session) summary() handover.Summary { return handover.Of(s.engine, s.forOthers()) }

// forOthers is what every form of it is made from.
func (s *session) forOthers() handover.Case {
	c := handover.Case{Check: s.check, Made: s.now(), Product: s.productOf(&s.check)}
	if s.follow != nil {
		c.Check.After, c.Check.Course, c.Since = s.follow.After, s.course(), s.follow.Day
	}
	// What was tapped before a check that found no emergency was none after all.
	if s.check.Empty() || s.check.Emergency != nil {
		c.Tap = s.tapped()
	}
	return c
}

// keptForOthers is the same for a check that was kept: all of it as of the
// moment when it was finished. before is the check before it; nil when there is
// none any more.
func keptForOthers(r, before *diary.Record, now time.Time) handover.Case {
	c := handover.Case{
		Check: r.Check, Made: r.Finished.In(now.Location()),
		Was:     &handover.Was{Urgency: r.Urgency, Found: r.Found},
		Product: here().productOf(&r.Check),
	}
	if before != nil {
		c.Since = before.Check.Day
	}
	return c
}

// handOver is the part of a screen that takes a check to somebody else: the
// card, share or copy, print or save, the file for medical records. Nothing
// leaves the device before the person has seen what it is and has tapped.
type handOver struct {
	app.Compo
	Of     func() handover.Case // what is handed over, as of now
	Kept   string               // id of the kept check that it is; "": the one of this session
	OnCard bool                 // the card is the screen itself

	of     string // the kept check that the text is of
	text   string // what is about to be shared; empty: not asked for
	status string // what came of it
}

func (c *handOver) summary() handover.Summary { return handover.Of(here().engine, c.Of()) }

// sharedText is the id of the field that shows what is shared.
const sharedText = "shared-text"

func (c *handOver) Render() app.UI {
	if c.of != c.Kept { // the screen shows another check now
		c.of, c.text, c.status = c.Kept, "", ""
	}
	sum := c.summary()
	return html.Section().Class("hand-over").Body(
		html.H2().Text(say.Words("Hand it over")),
		html.P().Text(say.Words("Your check in short, for a nurse, a doctor or the ambulance crew. Your name is not in it, and nothing leaves this device until you send it.")),
		html.Div().Class("buttons actions").Body(c.ways(sum)...),
		parts.Slot(c.preview()),
		html.Details().Class("whole").DataSet("action", "summary").Body(append([]app.UI{
			html.Summary().Text(say.Words("Read all of it here")),
		}, parts.SummaryFacts(sum)...)...),
		c.forRecords(),
	)
}

// ways are the buttons, in the order in which people need them.
func (c *handOver) ways(sum handover.Summary) []app.UI {
	out := []app.UI{html.Button().Class("secondary").DataSet("action", "share").Aria("expanded", c.shown()).
		OnClick(c.onShow).Text(say.Words("Share or copy"))}
	if c.OnCard {
		return out // the card has its own way to print
	}
	out = append(out, html.Button().Class("secondary").DataSet("action", "print").
		OnClick(func(app.Context, app.Event) { device.Print() }).Text(say.Words("Print or save")))
	if c.Kept != "" || sum.Urgency != triage.Emergency { // an emergency has it beside the number to call
		out = append(out, link.To(cardAddress(c.Kept)).Class("secondary").DataSet("action", "card").Text(say.Words("Show as a card")))
	}
	return out
}

func (c *handOver) shown() string {
	if c.text == "" {
		return "false"
	}
	return "true"
}

// onShow shows what would be shared, or hides it again.
func (c *handOver) onShow(ctx app.Context, _ app.Event) {
	c.status = ""
	if c.text != "" {
		c.text = ""
		return
	}
	c.text = handover.Text(c.summary())
	device.Focus(ctx, sharedText)
}

func (c *handOver) preview() app.UI {
	if c.text == "" {
		return nil
	}
	var buttons []app.UI
	copying := "primary"
	if device.CanShare() {
		copying = "secondary"
		buttons = append(buttons, html.Button().Class("primary").DataSet("action", "share-send").OnClick(c.onShare).
			Body(parts.Marked("share", "Share it")...))
	}
	buttons = append(buttons, html.Button().Class(copying).DataSet("action", "copy").OnClick(c.onCopy).Text(say.Words("Copy it")))
	return html.Div().Class("field preview").Body(
		html.Label().Attr("for", sharedText).Text(say.Words("This is what you share:")),
		app.Elem("textarea").ID(sharedText).Attr("readonly", true).Attr("rows", "12").Text(c.text),
		html.Div().Class("buttons").Body(buttons...),
		html.P().Class("done").Role("status").Text(say.Words(c.status)),
	)
}

func (c *handOver) onShare(ctx app.Context, _ app.Event) {
	device.Share(ctx, say.Text(handover.TextTitle), c.text, func(s device.Sharing) {
		switch s {
		case device.Done:
			c.status = "Shared."
		case device.GivenUp:
			c.status = "Not shared."
		default:
			c.status = "Sharing does not work here. Copy it instead, and paste it into a message."
		}
	})
}

func (c *handOver) onCopy(ctx app.Context, _ app.Event) {
	device.Copy(ctx, c.text, sharedText, func(s device.Sharing) {
		c.status = "Copied. You can paste it into a message now."
		if s != device.Done {
			c.status = "The browser does not let Aftercheck copy. The text is marked: copy it by hand."
		}
	})
}
