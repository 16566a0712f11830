package screens

import (
	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const startTitle = "Are any of these happening right now?"

// start is the first screen: the emergency question. All of it works before,
// and without, the client; what the client adds stands below, so that nothing
// moves under a finger.
type start struct {
	app.Compo
	live bool        // the client runs: what it knows can be shown
	page app.Context // of the screen itself: it outlives a button
	// opened are the lists that were opened before the client took over the page.
	opened map[string]bool
}

func (c *start) OnInit() { c.opened = device.OpenDetails() }

func (c *start) OnPreRender(ctx app.Context) { shown(ctx, startTitle) }

func (c *start) OnNav(ctx app.Context) {
	c.live, c.page = true, ctx
	shown(ctx, startTitle)
}

// OnAppUpdate and OnAppInstallChange only make the screen show itself again.
func (c *start) OnAppUpdate(app.Context)        {}
func (c *start) OnAppInstallChange(app.Context) {}

func (c *start) Render() app.UI {
	return parts.BrandedFrame(nil, parts.LanguagesBelow(), parts.Main("start").Body(
		html.P().Class("purpose").Text(say.Words("Worried after Botox? Check how urgent it is and what to do now.")),
		parts.TranslationState(), // nothing in English; it does not come or go
		parts.Heading(startTitle),
		html.P().Class("lead").Text(say.Words("Tap what is happening. You will see whom to call and what to do.")),
		c.groupCards(),
		html.P().Text(say.Words("Need an ambulance now? Call the number for where you are:")),
		parts.CallRow(device.Region()),
		html.Div().Class("none-of-these").Body(
			html.P().Class("or").Text(say.Words("or")),
			noneLink("No, none of these"),
			html.P().Class("small").Text(say.Words("Not sure? Tap the one that comes closest. It is better to ask once too often.")),
		),
		html.Details().ID("display").Class("needs-script").Attr("open", c.opened["display"]).Body(
			html.Summary().Text(say.Text(parts.DisplayTitle)),
			parts.DisplaySettings(),
		),
		parts.Slot(c.dock()),
		parts.Slot(c.extras()...),
	))
}

// noneLink says that no emergency sign is there, and leads into the check. The
// fragment carries the answer, so that it counts before the client runs too. It
// counts on a link of our own only, so this one says where it comes from, to
// our own origin and to no other.
func noneLink(text string) app.UI {
	return link.To(checkPath+"#"+noneFragment).Class("primary").DataSet("action", "none").Attr("referrerpolicy", "same-origin").
		Body(parts.Onwards(text)...)
}

// groupCards are the groups of emergency signs. A wall of 50 signs would not be
// read by anyone who is afraid, so each group shows its first two and has the
// others one tap away; the check asks for every sign again where it matters.
func (c *start) groupCards() app.UI {
	var cards []app.UI
	for _, g := range guideline.EmergencyGroups() {
		cards = append(cards, html.Li().Class("group").Body(c.groupCard(g)...))
	}
	return html.Ul().Class("groups").Body(cards...)
}

// signsShown is how many signs of a group can be seen at once. A single one
// that would be left over is shown too.
const signsShown = 2

func (c *start) groupCard(g guideline.EmergencyGroup) []app.UI {
	card := []app.UI{html.H2().Body(groupLink(g))}
	if len(g.Signs) <= signsShown+1 {
		return append(card, parts.Bullets(g.Signs))
	}
	id := "signs-" + g.ID
	more := g.Signs[signsShown:]
	return append(card, parts.Bullets(g.Signs[:signsShown]),
		html.Details().ID(id).Attr("open", c.opened[id]).Body(
			html.Summary().Body(app.Text(say.Plural(len(more), "%d more sign", "%d more signs")), parts.Hidden(say.Textf(": %s", say.Text(g.Title)))),
			parts.Bullets(more),
		),
	)
}

func groupLink(g guideline.EmergencyGroup) app.UI {
	return link.To(groupPath(g.ID)).DataSet("action", "emergency").DataSet("group", g.ID).
		Body(parts.Onwards(g.Title)...)
}

// dock is what the client knows of an earlier check. It lies over the foot of
// the window instead of pushing the signs down.
func (c *start) dock() app.UI {
	if !c.live {
		return nil
	}
	s := here()
	if refused := c.refusedPanel(s); refused != nil {
		return refused
	}
	if s.check.Empty() && s.follow != nil {
		return followPanel(s, c.onRestart)
	}
	if !s.check.Empty() {
		return resumePanel(s, c.onRestart)
	}
	if opened := linkPanel(s); opened != nil {
		return opened
	}
	return unreadable(s.outcome)
}

func (c *start) onRestart(app.Context, app.Event) {
	here().begin()
	device.TopOfPage(c.page)
}

// extras are how old the advice is, when it is old, and the offers to update and
// to install, below everything else.
func (c *start) extras() []app.UI {
	if !c.live {
		return nil
	}
	return []app.UI{&guidelineAge{}, c.update(), yourClinic(here()), c.install()}
}
