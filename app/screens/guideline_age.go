package screens

import (
	"strconv"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// guidelineAge says how old the guideline is. Past the limit that the host sets
// it is a notice, with the way to a newer version. It stands beside the advice and
// changes none of it: that advice is old does not say that it is wrong. It asks
// the device's clock, so it is no part of what is rendered beforehand.
type guidelineAge struct {
	app.Compo
	// InFull: the age is told below the limit too.
	InFull bool
	// Elsewhere: a check is on the screen, so the newer version is looked for on
	// another one.
	Elsewhere bool
	// Offers: the newer version is offered here; else the screen does that itself.
	Offers bool

	looking bool
	looked  device.Looked // what came of looking for a newer version; "" before
}

// OnAppUpdate only makes the notice show itself again.
func (c *guidelineAge) OnAppUpdate(app.Context) {}

func (c *guidelineAge) Render() app.UI {
	days, known := guideline.Age(here().today())
	if !known {
		return parts.Slot()
	}
	switch limit := ageLimit(); {
	case limit != 0 && days > limit:
		return parts.Slot(html.Div().DataSet("old-guideline", days).Body(c.notice(days)))
	case c.InFull:
		return parts.Slot(html.P().Text(say.Textf("By the clock of this device the guideline is %s old.", ageInWords(days))))
	}
	return parts.Slot()
}

func (c *guidelineAge) notice(days int) app.UI {
	text := say.Textf("The guideline is from %[1]s. By the clock of this device that is %[2]s ago. There may be newer advice.", sayVersion(), ageInWords(days))
	content := []app.UI{html.P().Text(say.Words(text)), html.P().Text(say.Words("If you are worried, do not wait for it: get help, whatever is said here."))}
	if c.Elsewhere {
		content = append(content, html.P().Body(link.To(aboutPath).Text(say.Words("See if there is a newer version"))))
	} else {
		content = append(content, parts.Slot(c.newer()), html.P().Class("done").Role("status").Text(say.Words(c.said())))
	}
	return parts.Notice("This advice is getting old", content...)
}

// newer is the way to a newer version; nil where the screen offers it itself.
func (c *guidelineAge) newer() app.UI {
	switch {
	case device.UpdateReady() && c.Offers:
		return html.Button().Class("secondary").DataSet("action", "update").
			OnClick(func(app.Context, app.Event) { device.Update() }).Text(say.Words("Update now"))
	case device.UpdateReady():
		return nil
	}
	return html.Button().Class("secondary").DataSet("action", "look").OnClick(c.onLook).Text(say.Words("Look for a newer version"))
}

func (c *guidelineAge) onLook(ctx app.Context, _ app.Event) {
	if c.looking {
		return
	}
	c.looking = true
	ctx.Async(func() {
		looked := device.LookForUpdate()
		ctx.Dispatch(func(app.Context) { c.looking, c.looked = false, looked })
	})
}

func (c *guidelineAge) said() string {
	switch {
	case c.looking:
		return "Looking…"
	case c.looked == device.FoundNewer || device.UpdateReady():
		return "A newer version is ready. Your answers stay."
	case c.looked == device.FoundNone:
		return "There is no newer version yet."
	case c.looked == device.LookFailed:
		return "That did not work. Try again when you are online."
	}
	return ""
}

// ageLimit is from how many days on the guideline counts as old; 0: never.
func ageLimit() int {
	days, err := strconv.Atoi(app.Getenv("AFTERCHECK_GUIDELINE_MAX_AGE"))
	if err != nil {
		return 0
	}
	return days
}

// sayVersion is the day of the guideline, as people say it.
func sayVersion() string {
	d, err := triage.ParseDate(guideline.Version)
	if err != nil {
		return guideline.Version
	}
	return say.DayOnOneLine(say.Date(d.Time()))
}

// ageInWords rounds down: days, from two months on months, from two years on years.
func ageInWords(days int) string {
	switch {
	case days < 61:
		return say.Plural(days, "%d day", "%d days")
	case days < 731:
		return say.Plural(days*12/365, "about %d month", "about %d months")
	}
	return say.Plural(days*4/1461, "about %d year", "about %d years")
}
