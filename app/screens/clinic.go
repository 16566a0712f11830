package screens

import (
	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/clinic"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// clinicTitle is the title of the page; its heading says what is asked.
const clinicTitle = "What your clinic says"

// clinicLink shows what a clinic's link says, and asks whether it is right,
// before anything of it counts. It comes after the emergency signs.
type clinicLink struct {
	app.Compo
	page app.Context // of the screen itself: it outlives a button
	live bool
	link clinic.Link
	new  bool // it has not been asked about before
}

func (c *clinicLink) OnPreRender(ctx app.Context) { shown(ctx, clinicTitle) }

func (c *clinicLink) OnNav(ctx app.Context) {
	s := here()
	if s.check.Emergency != nil {
		instead(ctx, resultPath)
		return
	}
	if s.check.Empty() {
		instead(ctx, startPath)
		return
	}
	there := c.look()
	if _, told := s.check.Answers[emergencyQuestion]; !told || !there {
		instead(ctx, s.next())
		return
	}
	c.live, c.page = true, ctx
	shown(ctx, clinicTitle)
}

// look takes the link to ask about, and tells whether there is one.
func (c *clinicLink) look() (there bool) {
	if c.link, c.new = here().openedLink(); c.new {
		return true
	}
	c.link, there = here().agreedLink()
	return there
}

func (c *clinicLink) Render() app.UI {
	if !c.live || here().check.Empty() {
		return waiting("clinic")
	}
	s := here()
	who := s.who(c.link)
	return parts.Frame(backLink(startPath), parts.Main("clinic").Body(
		parts.Heading(c.question()),
		sourceNote(who),
		html.Dl().Class("summary").Body(linkRows(s, c.link, asked)...),
		parts.Slot(c.older(s, who)),
		html.P().Text(say.Words(c.doubt())),
		html.Div().Class("buttons stacked").Body(c.choices()...),
		html.P().Class("small").Text(say.Words("You can change each answer later, and remove the link under “About and privacy”.")),
	))
}

// fills tells whether the link speaks of the treatment, and not of the clinic alone.
func (c *clinicLink) fills() bool {
	return c.link.Date != 0 || len(c.link.Areas) > 0 || c.link.Product != ""
}

// says tells whether there is anything to say yes to: a clinic that can be shown, or
// a treatment.
func (c *clinicLink) says() bool {
	who := here().who(c.link)
	return c.fills() || who.known() || who.Source == notYetKnown
}

func (c *clinicLink) question() string {
	switch {
	case c.fills():
		return "Is this your treatment?"
	case !c.says():
		return "We cannot show you this clinic"
	}
	return "Is this your clinic?"
}

// doubt is how the person can tell that it is not right.
func (c *clinicLink) doubt() string {
	who := here().who(c.link)
	switch {
	case !c.says():
		return "Everything works without the link."
	case c.fills() && (who.Source == notInList || who.Source == noListHere):
		return say.Sentences(say.Text("The rest of the link can be used all the same."), say.Text(treatedAgain))
	case c.fills():
		return treatedAgain
	}
	return "If it is, you find it on your result. You do not know it? Then say no."
}

// treatedAgain is how the person can tell that it is not their treatment.
const treatedAgain = "Were you treated again since then? Is something wrong, or are you not sure? Then answer by yourself."

// older says that another link would go; nil when there is none.
func (c *clinicLink) older(s *session, who whose) app.UI {
	before, ok := s.agreedLink()
	if !c.new || !ok {
		return nil
	}
	text := "You have used another link before. Say yes, and this one takes its place."
	if was := s.who(before); was.known() && was.Name != who.Name {
		text = say.Textf("You have used a link of %s before. Say yes, and this one takes its place.", was.Name)
	}
	return parts.Notice("This link is new", html.P().Text(say.Words(text)))
}

func (c *clinicLink) choices() []app.UI {
	if !c.says() {
		return []app.UI{html.Button().Class("primary").DataSet("action", "clinic-no").OnClick(c.onNo).Text(say.Words("Go on without it"))}
	}
	out := []app.UI{html.Button().Class("primary").DataSet("action", "clinic-yes").OnClick(c.onYes).Text(say.Words("Yes, that is right"))}
	if c.fills() && here().who(c.link).Source != fromNobody {
		out = append(out, html.Button().Class("secondary").DataSet("action", "clinic-change").OnClick(c.onChange).
			Text(say.Words("It is my clinic, but I answer by myself")))
	}
	return append(out, html.Button().Class("secondary").DataSet("action", "clinic-no").OnClick(c.onNo).
		Text(say.Words("No, do not use this link")))
}

func (c *clinicLink) onYes(app.Context, app.Event) {
	if next := here().agree(c.link); !c.askNext(next) {
		visit(next)
	}
}

// The other two leave nothing to come back to on this page.
func (c *clinicLink) onChange(ctx app.Context, _ app.Event) { c.leave(ctx, here().clinicOnly(c.link)) }
func (c *clinicLink) onNo(ctx app.Context, _ app.Event)     { c.leave(ctx, here().refuse(c.link)) }

func (c *clinicLink) leave(ctx app.Context, next string) {
	if !c.askNext(next) {
		instead(ctx, next)
	}
}

// askNext asks about the link that was opened in another tab meanwhile, if that comes
// next: going to the page that is shown does nothing.
func (c *clinicLink) askNext(next string) bool {
	if next != clinicPath {
		return false
	}
	c.look()
	device.TopOfPage(c.page)
	return true
}

// When the person is asked, a link is shown as far as it matters for that, with what
// they have answered otherwise; else all of it.
const asked, whole = true, false

// linkRows are what a link says, each in a row.
func linkRows(s *session, l clinic.Link, asked bool) []app.UI {
	var rows []app.UI
	row := func(id, label string, lines ...app.UI) {
		rows = append(rows, html.Div().Class("row").DataSet("says", id).Body(html.Dt().Text(say.Words(label)), html.Dd().Body(lines...)))
	}
	line := func(text string) app.UI { return html.P().Text(say.Words(text)) }
	who := s.who(l)
	if who.known() && who.Name != "" {
		lines := []app.UI{html.P().Body(html.Bdi().Text(who.Name))} // never taken for a text of ours
		if asked && who.Phone != "" {
			lines = append(lines, html.P().Class("because").Body(html.Bdi().Text(clinic.ShowPhone(who.Phone))))
		}
		row("clinic", "Clinic", lines...)
	}
	said := s.saidBy(l)
	for _, q := range s.engine.Guideline().Questions {
		a, ok := said[q.ID]
		if !ok {
			continue
		}
		lines := answerText(q, a)
		label := "Treated places"
		if day, isDay := a.Day(); isDay {
			label = "Day of the treatment"
			lines = append(lines, html.P().Class("because").Text(sayAgo(s.today(), day)))
		}
		if own := s.check.Answers[q.ID]; asked && !own.IsZero() && !own.Equal(a) {
			lines = append(lines, html.P().Class("because").Text(say.Textf("You have answered: %s", answerLine(q, own))))
		}
		row(q.ID, label, lines...)
	}
	if name := clinic.ProductName(l.Product); name != "" {
		row("product", "Product", line(name))
	}
	if asked {
		return rows
	}
	if l.Review != 0 {
		row("review", "Review visit", line(parts.SayDay(l.Review)))
	}
	if who.known() {
		for _, c := range []struct{ id, label, text string }{
			{"phone", "Phone", clinic.ShowPhone(who.Phone)}, {"sms", "Text messages", clinic.ShowPhone(who.SMS)}, {"email", "E-mail", who.Email},
		} {
			if c.text != "" {
				row(c.id, c.label, line(c.text))
			}
		}
	}
	return rows
}

// answerLine is an answer in one line.
func answerLine(q *triage.Question, a triage.Answer) string {
	return say.Semicolons(say.Texts(answerWords(q, a)))
}

// sayAgo is how long ago a day was: the person knows that better than a date.
func sayAgo(today, day triage.Date) string {
	switch n := int(today - day); n {
	case 0:
		return say.Text("That is today.")
	case 1:
		return say.Text("That was yesterday.")
	default:
		return say.Plural(n, "That was %d day ago.", "That was %d days ago.")
	}
}

// sourceNote says how the clinic's name is known, which is all that can be said
// for it.
func sourceNote(who whose) app.UI {
	p := html.P().Class("small").DataSet("source", sourceMarks[who.Source])
	switch who.Source {
	case fromHost:
		return p.Text(say.Words("The name and the number are from this site’s own list of clinics."))
	case fromAddress:
		return p.Text(say.Words(notChecked))
	case notYetKnown:
		return p.Role("status").Text(say.Words("Looking up the clinic in this site’s list."))
	case notInList:
		return p.Text(say.Words("The link names a clinic that is not in this site’s list, so we cannot show you who it is."))
	case noListHere:
		return p.Text(say.Words("This site’s list of clinics could not be loaded, so we cannot show you who it is."))
	}
	return p.Text(say.Words("The link does not say which clinic it is from. Aftercheck has not checked it."))
}

// notChecked goes with what a link says of a clinic by itself.
const notChecked = "This is from the link that you opened. Aftercheck has not checked it."

// sourceMarks are for tests.
var sourceMarks = [...]string{"nobody", "link", "list", "loading", "unknown", "unreachable"}
