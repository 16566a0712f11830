package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const emergencyTitle = "Emergency: call first"

// emergency is the page that is one tap away from everywhere: the number, and
// the groups of signs to choose from.
type emergency struct{ app.Compo }

func (c *emergency) OnPreRender(ctx app.Context) { shown(ctx, emergencyTitle) }
func (c *emergency) OnNav(ctx app.Context)       { shown(ctx, emergencyTitle) }

func (c *emergency) Render() app.UI {
	var items []app.UI
	for _, g := range guideline.EmergencyGroups() {
		items = append(items, html.Li().Body(groupLink(g)))
	}
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("emergency").Body(
		parts.Heading(emergencyTitle),
		parts.CallBox(device.Region()),
		html.H2().Text(say.Words("What to do until help comes")),
		html.P().Text(say.Words("Tap what is happening:")),
		html.Ul().Class("menu").Body(items...),
		notHappening(),
	))
}

// emergencyGroup is what to do in one group of emergencies.
type emergencyGroup struct {
	app.Compo
	group guideline.EmergencyGroup
	known bool
}

func (c *emergencyGroup) OnPreRender(ctx app.Context) { c.OnNav(ctx) }

func (c *emergencyGroup) OnNav(ctx app.Context) {
	c.group, c.known = guideline.EmergencyGroupByID(lastPart(path(ctx)))
	if !c.known {
		shown(ctx, missingTitle)
		return
	}
	shown(ctx, say.Pair(say.Text(c.group.Title), say.Text(callTitle(c.group.ID))))
}

func (c *emergencyGroup) Render() app.UI {
	if !c.known {
		return missingPage()
	}
	g := c.group
	cares := caresOf(g)
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("emergency").DataSet("group", g.ID).Body(
		html.P().Class("kicker").Text(say.Words(g.Title)),
		parts.Heading(callTitle(g.ID)),
		parts.CallBox(device.Region()),
		parts.Slot(crisisLines(cares)),
		parts.WhatToSay(g.Say),
		cardLink(g.ID),
		html.Div().Class("cares").Body(parts.UntilHelpComes(cares)...),
		parts.Section("These are the signs", parts.Bullets(g.Signs)),
		notHappening(),
	))
}

// callTitle is the heading of a group's page.
func callTitle(group string) string {
	if group == "selfharm" {
		return "You do not have to face this alone. Call now"
	}
	return guideline.LevelAdvice(0).Title
}

func caresOf(g guideline.EmergencyGroup) []guideline.Care {
	var out []guideline.Care
	for _, id := range g.Care {
		if c, ok := guideline.CareByID(id); ok {
			out = append(out, c)
		}
	}
	return out
}

// crisisLines belong to every page that speaks of self-harm.
func crisisLines(cares []guideline.Care) app.UI {
	for _, c := range cares {
		if c.ID == "K09" {
			return parts.CrisisLines(device.Region())
		}
	}
	return nil
}

// notHappening leads on when it is no emergency after all.
func notHappening() app.UI {
	return html.Div().Class("none-of-these").Body(
		html.P().Text(say.Words("None of this is happening?")),
		noneLink("No emergency: go to the check"),
	)
}
