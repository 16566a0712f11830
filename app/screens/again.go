package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const againTitle = "What has changed?"

// again asks, at a check that follows up an earlier one, how each sign went, and
// shows what is known already. It comes after the emergency question.
type again struct {
	app.Compo
	live   bool
	picked map[string]string // by sign; anythingNew is a sign here
	wrong  bool              // something is not answered yet
}

// anythingNew stands for all that has come since the earlier check.
const anythingNew = "new"

// unsure stands for a sign of which the person cannot tell how it went.
const unsure = "unsure"

func (c *again) OnPreRender(ctx app.Context) { shown(ctx, againTitle) }

func (c *again) OnNav(ctx app.Context) {
	s := here()
	switch {
	case s.check.Emergency != nil:
		instead(ctx, resultPath)
		return
	case s.follow == nil, s.check.Empty():
		instead(ctx, startPath)
		return
	}
	if s.picked == nil {
		s.picked = told(s.follow)
	}
	c.live, c.picked = true, s.picked
	shown(ctx, againTitle)
}

// told is what was answered here before.
func told(f *diary.FollowUp) map[string]string {
	picked := map[string]string{}
	if !f.Told {
		return picked
	}
	for _, sign := range guideline.Signs(f.Answers) {
		picked[sign.ID] = unsure
		if course, ok := f.Course[sign.ID]; ok {
			picked[sign.ID] = string(course)
		}
	}
	picked[anythingNew] = "no"
	if f.New {
		picked[anythingNew] = "yes"
	}
	return picked
}

// asked are the ids of all that is to be answered here.
func (c *again) asked() []string {
	var out []string
	for _, sign := range guideline.Signs(here().follow.Answers) {
		out = append(out, sign.ID)
	}
	return append(out, anythingNew)
}

func (c *again) onContinue(ctx app.Context, _ app.Event) {
	for _, id := range c.asked() {
		if c.picked[id] == "" {
			ctx.Page().SetTitle(parts.ErrorTitle(againTitle))
			// Dispatched, because go-app draws nothing for a button once a choice
			// has called PreventUpdate.
			ctx.Dispatch(func(app.Context) { c.wrong = true })
			device.Focus(ctx, againProblem)
			return
		}
	}
	course := map[string]diary.Course{}
	for id, picked := range c.picked {
		if id != anythingNew && picked != unsure {
			course[id] = diary.Course(picked)
		}
	}
	visit(here().tell(course, c.picked[anythingNew] == "yes"))
}

const againProblem = "again-problem"

func (c *again) Render() app.UI {
	if !c.live || here().follow == nil {
		return waiting("again")
	}
	s := here()
	return parts.Frame(backLink(startPath), parts.Main("again").Body(
		html.Div().Body(
			html.P().Class("caption").Text(say.Words("Check again")),
			parts.Heading(againTitle),
		),
		html.P().Class("lead").Text(s.compareWith(s.follow.Day)),
		parts.Slot(parts.WhoIsMeant(s.forSomeone())),
		parts.Slot(c.problem()),
		html.Div().Class("courses").Body(c.groups()...),
		parts.Section("What we know from that check",
			html.P().Class("small").Text(say.Words("This is not asked again. Is something different? Change it here.")),
			html.Dl().Class("summary").Body(s.knownRows()...),
			html.P().Class("small").Body(parts.Filled("You had another injection since then? Then this is a new story: %[1]s.",
				html.Button().Class("plain").DataSet("action", "restart").OnClick(c.onRestart).Text(say.Words("start a new check")))...),
		),
		html.Button().Class("primary").DataSet("action", "continue").OnClick(c.onContinue).Body(app.Text(say.Words("Continue"))),
		parts.WhomChoice(s.whom(nil)),
	))
}

func (c *again) onRestart(app.Context, app.Event) {
	here().begin()
	visit(startPath)
}

func (c *again) problem() app.UI {
	if !c.wrong {
		return nil
	}
	for _, id := range c.asked() {
		if c.picked[id] == "" {
			return html.Div().Class("problem").ID(againProblem).Role("alert").TabIndex(-1).Body(
				html.H2().Text(say.Words("There is a problem")),
				html.Ul().Body(html.Li().Body(link.Inside(courseID(id, firstCourse(id))).Text(say.Words("Choose one answer for each.")))),
			)
		}
	}
	return nil
}

// groups are one choice for each sign of the earlier check, and one for what came.
func (c *again) groups() []app.UI {
	var out []app.UI
	for _, sign := range guideline.Signs(here().follow.Answers) {
		out = append(out, c.group(sign.ID, sign.Text, courseChoices))
	}
	return append(out, c.group(anythingNew, "Has anything new come?", newChoices))
}

type courseChoice struct{ id, text string }

var (
	courseChoices = []courseChoice{
		{string(diary.Worse), "Worse"},
		{string(diary.Same), "The same"},
		{string(diary.Better), "Better"},
		{string(diary.Gone), "Gone"},
		{unsure, "Not sure"},
	}
	newChoices = []courseChoice{{"yes", "Yes"}, {"no", "No"}}
)

func firstCourse(id string) string {
	if id == anythingNew {
		return newChoices[0].id
	}
	return courseChoices[0].id
}

func courseID(sign, course string) string { return "again-" + sign + "-" + course }

// hintID is of what "worse" means for a sign. It must be no courseID: a label
// leads to the first element with its id.
func hintID(sign string) string { return "worse-means-" + sign }

func (c *again) group(id, legend string, choices []courseChoice) app.UI {
	var rows []app.UI
	for _, choice := range choices {
		rows = append(rows, html.Div().Class("option").Body(
			html.Input("radio").ID(courseID(id, choice.id)).Attr("name", "again-"+id).
				DataSet("option", choice.id).Attr("checked", c.picked[id] == choice.id).
				OnChange(c.picking(id, choice.id), id, choice.id),
			parts.OptionLabel(courseID(id, choice.id), choice.text, ""),
		))
	}
	set := html.Fieldset().DataSet("sign", id)
	means := guideline.WorseMeansFor(id)
	if means != "" {
		set = set.Aria("describedby", hintID(id))
	}
	return set.Body(
		html.Legend().Class("sign").Text(say.Words(legend)),
		parts.Slot(worseHint(id, means)),
		html.Div().Class("options").Body(rows...),
	)
}

// worseHint says what counts as worse for this sign; nil where the usual meaning does.
func worseHint(id, means string) app.UI {
	if means == "" {
		return nil
	}
	return html.P().Class("small").ID(hintID(id)).Text(say.Words(means))
}

func (c *again) picking(id, choice string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		c.picked[id] = choice
		ctx.PreventUpdate() // the browser has unticked the others itself; see parts.QuestionForm
	}
}

// knownRows are the answers that come from the earlier check.
func (s *session) knownRows() []app.UI {
	var asked []*triage.Question
	for _, q := range s.asked() {
		if _, known := s.known()[q.ID]; known {
			asked = append(asked, q)
		}
	}
	return summary(s.check.Answers, asked, true)
}
