package screens

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// result says how urgent it is, what it probably is and what to do now.
type result struct {
	app.Compo
	live bool
	page app.Context // of the screen itself: it outlives a button

	kept      keepState
	record    string // id of the kept check
	trouble   error  // why it is not kept
	evictable bool   // the browser may clear it away
}

const resultTitle = "Your result"

func (c *result) OnPreRender(ctx app.Context) { shown(ctx, resultTitle) }

func (c *result) OnNav(ctx app.Context) {
	s := here()
	switch {
	case s.check.Empty():
		instead(ctx, startPath)
	case !s.finished():
		instead(ctx, s.next())
	default:
		c.live, c.page = true, ctx
		shown(ctx, guideline.LevelAdvice(s.result().Urgency).Title)
		c.keep(ctx)
	}
}

func (c *result) Render() app.UI {
	if !c.live || !here().finished() { // not finished: it was just ended
		return waiting("result")
	}
	s := here()
	r := report{s, s.result()}
	main := parts.Main("result").DataSet("urgency", r.Urgency.String())
	if r.Urgency == triage.Emergency {
		return parts.Frame(nil, main.Body(append(r.emergency(), &parts.Unfold{Parts: c.ending(r)})...))
	}
	rest := &parts.Unfold{Parts: slices.Concat(r.courseAndNet(), []func() []app.UI{r.besides}, c.ending(r))}
	return parts.BrandedFrame(backLink(answersPath), brand(s), main.Body(append(r.advice(), rest)...))
}

// ending is what every result closes with, in parts that come one after the other.
func (c *result) ending(r report) []func() []app.UI {
	return []func() []app.UI{
		func() []app.UI { return []app.UI{&handOver{Of: here().forOthers}} },
		func() []app.UI {
			if r.Urgency == triage.Emergency { // first things first: why comes last
				return append([]app.UI{r.disclaimer()}, present([]app.UI{r.why()})...)
			}
			return []app.UI{c.keepIt(), r.disclaimer()}
		},
		func() []app.UI {
			return []app.UI{
				&guidelineAge{Elsewhere: true},
				parts.Slot(savingNote(r.saving)),
				html.Div().Class("buttons actions").Body(c.actions(r)...),
				parts.WhomChoice(r.whom(c.onWhom)),
				parts.Slot(r.reportOffer()),
			}
		},
		func() []app.UI { return []app.UI{r.sheet()} },
	}
}

func (c *result) actions(r report) []app.UI {
	again := app.UI(html.Button().Class("secondary").DataSet("action", "restart").OnClick(c.onRestart).Text(say.Words("Start again")))
	if r.Urgency == triage.Emergency {
		return []app.UI{again} // an emergency stays (J84)
	}
	return []app.UI{parts.ChangeLink(answersPath), again}
}

// onWhom keeps the check anew with for whom it is, and shows all of it again.
func (c *result) onWhom() {
	c.page.Dispatch(func(ctx app.Context) { c.keep(ctx) })
}

func (c *result) onRestart(app.Context, app.Event) {
	here().begin()
	visit(startPath) // the emergency signs come first again (J80)
}

// report puts an assessment into words.
type report struct {
	*session
	triage.Assessment
}

// emergency is a result that says one thing: call. Nothing of a lower level
// stands on it.
func (r report) emergency() []app.UI {
	rules := r.emergencyRules()
	cares := guideline.CareFor(rules)
	level := guideline.LevelAdvice(triage.Emergency)
	out := []app.UI{
		parts.LevelCard(triage.Emergency, parts.Paragraph(level.Lead), parts.CallFirst(device.Region())),
		parts.Slot(r.helpThem(cares)),
		parts.Slot(crisisLines(cares)),
		parts.WhatToSay(guideline.EmergencyGroupFor(rules).Say),
		cardLink(""),
		html.Div().Class("cares").Body(parts.UntilHelpComes(cares)...),
		parts.Slot(parts.NumbersElsewhere(device.Region())),
		parts.Section("Why", r.reasons()...),
	}
	return append(present(out), present([]app.UI{r.mayBe()})...)
}

// emergencyRules are what decided now, or when it was told.
func (r report) emergencyRules() []string {
	rules := rulesOf(r.Assessment)
	if len(rules) == 0 && r.check.Emergency != nil {
		rules = r.check.Emergency.Rules
	}
	return rules
}

// mayBe names what the emergency could be, to tell the crew.
func (r report) mayBe() app.UI {
	var names []string
	for _, m := range r.Complications {
		if m.Level == triage.Emergency {
			names = append(names, m.Name)
		}
	}
	if len(names) == 0 {
		return nil
	}
	return parts.Section("What it could be",
		html.P().Text(say.Words("Only a doctor can tell, and that is why you call first. You can tell the crew that these were named:")),
		parts.Bullets(names))
}

// advice is a result below an emergency.
func (r report) advice() []app.UI {
	level := guideline.LevelAdvice(r.Urgency)
	out := []app.UI{
		parts.LevelCard(r.Urgency, r.firstReason(), parts.Paragraph(level.Lead), r.urgentLine()),
		parts.Slot(parts.WhoIsMeant(r.forSomeone())),
		parts.Slot(r.someoneToTalkTo()),
		parts.Slot(r.poisonLine()),
		parts.Slot(r.staleNote()),
		parts.Slot(r.sinceLast()),
	}
	found := r.found()
	if len(found) == 0 {
		out = append(out, r.noMatch(level)...)
	} else {
		out = append(out, r.first(found[0], level)...)
	}
	return present(out)
}

// courseAndNet is what comes after what to do now, for the likeliest complication.
func (r report) courseAndNet() []func() []app.UI {
	found := r.found()
	if len(found) == 0 {
		return nil
	}
	return []func() []app.UI{
		func() []app.UI { return r.firstOn(found[0]) },
		func() []app.UI { return r.firstNet(found[0], guideline.LevelAdvice(r.Urgency)) },
	}
}

// besides is what else fits, and why.
func (r report) besides() []app.UI {
	var out []app.UI
	if found := r.found(); len(found) > 0 {
		out = r.others(found[1:])
	}
	return append(out, parts.Section("Why this level", present(append(r.reasons(), r.why()))...))
}

// despair is the red flag of days of distress, or a wish to be dead (RF66).
const despair = "RF66"

// someoneToTalkTo are the crisis lines, below an emergency too (J54).
func (r report) someoneToTalkTo() app.UI {
	if !slices.Contains(r.Flags, despair) {
		return nil
	}
	return parts.CrisisLines(device.Region())
}

// found are the complications that fit, with their texts.
func (r report) found() []finding {
	var out []finding
	for _, m := range r.Complications {
		if c, ok := guideline.ByID(m.ID); ok {
			out = append(out, finding{m, c})
		}
	}
	return out
}

// finding is a complication that fits, and everything said about it.
type finding struct {
	triage.Match
	text *guideline.Complication
}

// firstReason is the reason of the level in one line. What a complication says
// at its own level ("in the next day or two") must not head a level that
// something else has raised.
func (r report) firstReason() app.UI {
	if len(r.Reasons) == 0 {
		return nil
	}
	first := max(0, slices.IndexFunc(r.Reasons, func(why triage.Reason) bool { return why.Level >= r.Urgency }))
	return html.P().Class("reason-line").Text(say.Words(r.Reasons[first].Text))
}

func (r report) reasons() []app.UI {
	if len(r.Reasons) == 1 && len(r.Reasons[0].Unsure) == 0 && r.Urgency < triage.Emergency {
		return present([]app.UI{parts.JudgementNote(r.Reasons)}) // the card says it already
	}
	return present([]app.UI{
		parts.Reasons(r.Reasons, r.engine.Question),
		parts.JudgementNote(r.Reasons),
	})
}

// why opens the rules behind the result.
func (r report) why() app.UI {
	return parts.Why(r.Urgency, r.Reasons, r.Complications, r.engine.Question)
}

// staleNote says that a result is of another day.
func (r report) staleNote() app.UI {
	if r.check.Day == r.today() {
		return nil
	}
	return parts.Notice(say.Textf("This is from %s", parts.SayDay(r.check.Day)),
		html.P().Text(say.Words("It says what your answers meant on that day. If anything has changed, start again.")))
}

// present leaves out what is nil.
func present(list []app.UI) []app.UI {
	out := make([]app.UI, 0, len(list))
	for _, u := range list {
		if u != nil {
			out = append(out, u)
		}
	}
	return out
}
