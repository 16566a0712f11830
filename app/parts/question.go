package parts

import (
	"fmt"
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/bodymap"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// QuestionForm asks one question. The question is the page's heading; every
// control is the browser's own. Nothing is chosen before the person chose it.
//
// A form holds what was tapped but not yet sent. Give every question a form of
// its own, inside an element that differs: see Ask.
type QuestionForm struct {
	app.Compo
	// Asking is the question with what is known about it.
	Asking Asking
	// Answered is called with the answer, once it is complete.
	Answered func(app.Context, *triage.Question, triage.Answer)

	picked map[string]bool // options, "none" and "unsure"
	typed  string          // the date or number as typed
	wrong  string          // what is wrong with the answer; "" when nothing is
	begun  bool
	drawn  bool // the picture of places is there
}

// Asking is a question as it is put to one person on one day.
type Asking struct {
	Question *triage.Question
	Number   int           // which question of the check it is; 0 when not known
	Given    triage.Answer // what was answered before; zero when nothing was
	// Whom is for whom the check is; nil: that does not belong here.
	Whom *Whom
	// Today, and Since for a date that must not lie before the injection; zero
	// when not known.
	Today, Since triage.Date
	// Clock is the day at any later moment; nil: it stays Today.
	Clock func() triage.Date
}

// Ask is a form for a question. The element round it is named after the
// question, so that go-app never turns one question's form into another's.
func Ask(a Asking, answered func(app.Context, *triage.Question, triage.Answer)) app.UI {
	return app.Elem("ask-" + a.Question.ID).Class("ask").Body(
		&QuestionForm{Asking: a, Answered: answered},
	)
}

// The pseudo-options, beside the question's own.
const (
	unsureOption = "unsure"
	noneOption   = "none"
)

// OnInit shows what was answered before.
func (f *QuestionForm) OnInit() {
	if f.begun {
		return
	}
	f.begun = true
	f.picked = map[string]bool{}
	q, given := f.Asking.Question, f.Asking.Given
	for _, id := range given.Options() {
		f.picked[id] = true
	}
	f.picked[unsureOption] = given.IsUnsure()
	f.picked[noneOption] = q.Kind == triage.Choices && !given.IsZero() && !given.IsUnsure() && len(given.Options()) == 0
	if d, ok := given.Day(); ok {
		f.typed = d.String()
	}
	if n, ok := given.Number(); ok {
		f.typed = fmt.Sprintf("%g", n)
	}
}

// OnMount has the picture of places drawn after the list that says the same, so that
// the list is there at once on a slow phone.
func (f *QuestionForm) OnMount(ctx app.Context) {
	if bodymap.For(f.Asking.Question.ID) != nil {
		device.Later(ctx, func(app.Context) { f.drawn = true })
	}
}

// Render shows the form.
func (f *QuestionForm) Render() app.UI {
	q := f.Asking.Question
	fields := html.Fieldset()
	if ids := f.describedBy(); ids != "" {
		fields = fields.Aria("describedby", ids)
	}
	return html.Div().Class("form").Body(
		Slot(f.summary()),
		fields.Body(
			html.Legend().Body(
				html.Span().Class("caption").Text(f.caption()),
				Heading(q.Text),
			),
			Slot(f.meant(), f.help(), homeCheck(q.Steps), Pictures(guideline.PicturesAt(q.ID)), f.mapHint()),
			Slot(f.error()),
			html.Div().Class(f.optionsClass()).Body(f.controls()...),
		),
		Slot(f.whom(true)),
		html.Button().Class("primary").ID(f.continueID()).DataSet("action", "continue").
			OnClick(f.onContinue).Body(app.Text(say.Words("Continue"))),
		Slot(f.whom(false)),
	)
}

// manyOptions is from how many options on their rows stand closer together.
const manyOptions = 12

func (f *QuestionForm) optionsClass() string {
	class := "options"
	if len(f.Asking.Question.Options) >= manyOptions {
		class += " many"
	}
	if bodymap.For(f.Asking.Question.ID) != nil {
		class += " mapped"
	}
	return class
}

func (f *QuestionForm) caption() string {
	if f.Asking.Number == 0 {
		return say.Text("Your check")
	}
	return say.Textf("Question %d", f.Asking.Number)
}

func (f *QuestionForm) id(option string) string { return "q-" + f.Asking.Question.ID + "-" + option }
func (f *QuestionForm) continueID() string      { return f.id("continue") }
func (f *QuestionForm) helpID() string          { return f.id("help-text") }
func (f *QuestionForm) errorID() string         { return f.id("error-text") }
func (f *QuestionForm) summaryID() string       { return f.id("problem") }

func (f *QuestionForm) describedBy() string {
	var ids []string
	if w := f.Asking.Whom; w != nil && w.Someone {
		ids = append(ids, whoIsMeantID)
		if f.aboutSomeone() != "" {
			ids = append(ids, f.id("about-someone"))
		}
	}
	if f.Asking.Question.Help != "" {
		ids = append(ids, f.helpID())
	}
	if f.wrong != "" {
		ids = append(ids, f.errorID())
	}
	return strings.Join(ids, " ")
}

// meant says who "you" is in a check for someone else, below the question. Where
// the choice stands on the page, it is said with it.
func (f *QuestionForm) meant() app.UI {
	w := f.Asking.Whom
	if w == nil || !w.Someone {
		return nil
	}
	var about app.UI
	if text := f.aboutSomeone(); text != "" {
		about = html.P().Class("help").ID(f.id("about-someone")).Text(say.Words(text))
	}
	if w.Open {
		return about
	}
	return Slot(WhoIsMeant(true), about)
}

func (f *QuestionForm) aboutSomeone() string { return guideline.AskSomeoneAbout(f.Asking.Question.ID) }

// whom is the choice for whom the check is, where it stands open or folded away.
func (f *QuestionForm) whom(open bool) app.UI {
	if f.Asking.Whom == nil || f.Asking.Whom.Open != open {
		return nil
	}
	w := *f.Asking.Whom
	if w.Choose != nil {
		w.Choose = f.chooseWhom
	}
	return WhomChoice(w)
}

// chooseWhom also changes what this form shows.
func (f *QuestionForm) chooseWhom(ctx app.Context, someone bool) {
	f.readField() // what was typed stays
	w := *f.Asking.Whom
	w.Someone = someone
	f.Asking.Whom = &w
	w.Choose(ctx, someone)
}

func (f *QuestionForm) help() app.UI {
	if f.Asking.Question.Help == "" {
		return nil
	}
	return html.P().Class("help").ID(f.helpID()).Text(say.Words(f.Asking.Question.Help))
}

// homeCheck is what to do before answering, in a box of its own.
func homeCheck(steps []string) app.UI {
	if len(steps) == 0 {
		return nil
	}
	return html.Div().Class("home-check").Body(
		html.P().Class("home-check-title").Body(Marked("mirror", "Try this first")...),
		Steps(steps),
	)
}

// controls are the inputs of the question's kind.
func (f *QuestionForm) controls() []app.UI {
	switch f.Asking.Question.Kind {
	case triage.Day:
		return children(f.dateField(), f.orUnsure())
	case triage.Number:
		return children(f.numberField(), f.orUnsure())
	}
	return f.choiceControls()
}

// onContinue sends the answer, or says what is missing.
func (f *QuestionForm) onContinue(ctx app.Context, _ app.Event) {
	f.lookAtClock()
	f.readField()
	answer, wrong := f.answer()
	if wrong == "" {
		f.wrong = ""
		f.Answered(ctx, f.Asking.Question, answer)
		return
	}
	f.wrong = wrong
	ctx.Page().SetTitle(ErrorTitle(f.Asking.Question.Text))
	device.Focus(ctx, f.summaryID())
}

// answer is what the form says now; wrong is why that is no answer.
func (f *QuestionForm) answer() (a triage.Answer, wrong string) {
	q := f.Asking.Question
	if f.picked[unsureOption] {
		return triage.Unsure(), ""
	}
	switch q.Kind {
	case triage.Day:
		return f.dayAnswer()
	case triage.Number:
		return f.numberAnswer()
	}
	var chosen []string
	for _, o := range q.Choosable() {
		if f.picked[o.ID] {
			chosen = append(chosen, o.ID)
		}
	}
	switch {
	case len(chosen) > 0, f.picked[noneOption]:
		return triage.Chose(chosen...), ""
	case q.Kind != triage.Choices:
		return a, "Choose one answer."
	case q.None != "":
		return a, say.Textf("Choose everything that fits, or “%s”.", say.Text(q.None))
	}
	return a, "Choose at least one answer."
}

// summary is the error at the top of the page, with a link to the first field.
func (f *QuestionForm) summary() app.UI {
	if f.wrong == "" {
		return nil
	}
	return ErrorSummary(f.summaryID(), Mistake{f.firstField(), f.wrong})
}

// error is the same beside the fields.
func (f *QuestionForm) error() app.UI { return ErrorText(f.errorID(), f.wrong) }

func (f *QuestionForm) firstField() string {
	q := f.Asking.Question
	switch {
	case q.Kind == triage.Day:
		return f.id("date")
	case q.Kind == triage.Number:
		return f.id("number")
	}
	return f.id(q.Choosable()[0].ID)
}
