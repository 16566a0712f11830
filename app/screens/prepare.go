package screens

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// prepare is a checklist to take along to the next injection, and what to do
// after one. What is ticked is kept nowhere: the boxes are the browser's own,
// and work without the client.
type prepare struct{ app.Compo }

func (c *prepare) OnPreRender(ctx app.Context) { shown(ctx, prepareTitle) }
func (c *prepare) OnNav(ctx app.Context)       { shown(ctx, prepareTitle) }

func (c *prepare) Render() app.UI {
	return parts.Frame(parts.BackLink(guidePath, "Guide"), parts.Main("prepare").Body(
		parts.Heading(prepareTitle),
		html.P().Class("at-home").Body(
			parts.Filled("Is something wrong now? %[1]s first.",
				link.To(emergencyPath).DataSet("action", "emergency").Text(say.Words("See the emergency signs")))...,
		),
		html.P().Class("lead at-home").Text(say.Words("Tick what is done and what fits you. Then print the page, or save it, and take it along.")),
		html.P().Class("small at-home").Text(say.Words("Your ticks are not saved. They are gone when you leave this page.")),
		html.Nav().Class("at-home").Aria("label", say.Words("On this page")).Body(contents()),
		under("choose", parts.Checklist(guideline.ChoosingProvider())...),
		parts.RoomToWrite("This clinic", []string{"Who injects, and on which register", "Product, batch, expiry date", "Where, and how much", "Number for nights and weekends"}),
		under("tell",
			append([]app.UI{html.P().Text(say.Words("Tick what is true for you. Say it before the needle, even if nobody asks."))}, parts.Checklist(guideline.ToDisclose())...)...,
		),
		parts.RoomToWrite("In my own words", []string{"My medicines and allergies", "What I want, and what I do not want", "My questions"}),
		html.P().Class("at-home").Body(
			html.Button().Class("primary").DataSet("action", "print").
				OnClick(func(app.Context, app.Event) { device.Print() }).Text(say.Words("Print or save the checklist")),
		),
		html.Div().Class("at-home stack").Body(
			under("after", afterwards()...),
			under("unhappy", unhappy()...),
			parts.Sources(guideline.PrepareSources()),
		),
		parts.Disclaimer("This is information, not a diagnosis.", guideline.Version),
	))
}

// prepareParts are the parts of the screen, by their ids.
var prepareParts = []struct{ id, title string }{
	{"choose", "Choose who injects"},
	{"tell", "What you tell them"},
	{"after", "After the injection"},
	{"unhappy", "If you do not like the result"},
}

func contents() app.UI {
	items := make([]app.UI, len(prepareParts))
	for i, p := range prepareParts {
		items[i] = html.Li().Body(link.Inside(p.id).Body(parts.Onwards(p.title)...))
	}
	return html.Ul().Class("menu").Body(items...)
}

// under is a part of the screen below its heading, which links lead to.
func under(id string, content ...app.UI) app.UI {
	for _, p := range prepareParts {
		if p.id == id {
			heading := html.H2().ID(id).TabIndex(-1).Text(say.Words(p.title))
			return html.Section().Body(append([]app.UI{heading}, content...)...)
		}
	}
	return nil
}

// afterwards is the advice for the hours and days after, with how sure it is.
func afterwards() []app.UI {
	out := []app.UI{html.P().Text(say.Words("Much that is said about the hours after an injection was never tested. Below each line is how well it is backed."))}
	for _, g := range guideline.Aftercare() {
		out = append(out, html.Div().Body(html.H3().Text(say.Words(g.Name)), parts.Backed(g.Lines)))
	}
	return out
}

// unhappy is how to tell the provider, and what may come of it.
func unhappy() []app.UI {
	out := []app.UI{
		html.P().Text(say.Words("It is right to say that you are not happy. A look that you do not like is not dangerous, and it wears off.")),
		html.Div().Body(html.H3().Text(say.Words("How to say it")), parts.Steps([]string{
			"Take photos on day 0, 7 and 14: face at rest, and moving.",
			"Phone the clinic and ask for a review on day 14 or later. Before that the effect is still building.",
			"Bring the photos, the name of the product and the batch number.",
			"Say what you see and since when. For example: “Since day 6 my left eyebrow is higher when I look surprised.”",
			"Say what bothers you in daily life.",
			"Ask: “What can be done now? What gets better by itself, and by when? What will you change next time?”",
		})),
		html.Div().Body(html.H3().Text(say.Words("What not to do")), parts.NotList([]string{
			"Do not inject more yourself, and do not massage or heat the face.",
			"Do not go somewhere else for more within 3 months without telling them about this one.",
		})),
		html.H3().Text(say.Words("What the clinic may be able to do")),
		html.P().Text(say.Words("Nobody can promise a correction. The clinic decides if and when, not before day 14.")),
	}
	for _, id := range guideline.Unhappy() {
		if c, ok := guideline.ByID(id); ok {
			out = append(out, html.Div().Class("other").DataSet("complication", c.ID).Body(
				html.P().Body(html.Strong().Text(say.Words(c.Name))), soonNote(c), parts.Bullets(c.Clinic), parts.GuideLink(c)))
		}
	}
	return append(out, html.P().Body(parts.Filled(
		"If you cannot sleep, eat or go out because of how you look, see a doctor today. If you think of hurting yourself, %[1]s.",
		link.To(groupPath("selfharm")).DataSet("action", "emergency").DataSet("group", "selfharm").Text(say.Words("get help now")))...))
}

// soonNote says what cannot wait for the review.
func soonNote(c *guideline.Complication) app.UI {
	if c.Base <= triage.Routine {
		return parts.Slot()
	}
	return html.P().Text(say.Textf("This one does not wait for the review: %s.", contactSoon(c)))
}

func contactSoon(c *guideline.Complication) string {
	return say.Lower(say.Text(guideline.LevelAdvice(c.Base).Title))
}

// nextTime is the link where somebody may be unhappy with a result that can wait
// for the review; nil elsewhere.
func nextTime(c *guideline.Complication) app.UI {
	if c.Base > triage.Routine || !slices.Contains(guideline.Unhappy(), c.ID) {
		return nil
	}
	return prepareLink()
}

// nextTime is left out where a doctor is needed first.
func (r report) nextTime(c *guideline.Complication) app.UI {
	if r.Urgency >= triage.Urgent {
		return nil
	}
	return nextTime(c)
}
