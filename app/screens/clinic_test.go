package screens

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/clinic"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// linkOf is a clinic's link with everything in it, for a treatment on a day.
func linkOf(day triage.Date) clinic.Link {
	return clinic.Link{
		Clinic: clinic.Clinic{Name: "Harley Street Skin", Phone: "+442079460123", SMS: "+447700900123", Email: "care@harley.example", Country: "GB"},
		Date:   day, Areas: []string{"forehead", "frown"}, Product: "daxxify", Review: day + 14,
	}
}

// opened is a session in which somebody has just opened a link.
func opened(l clinic.Link) *session {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	s.openLink(l.Encode())
	return s
}

// tap presses a button of the page that asks about the link.
func (r *reader) aboutLink(press func(c *clinicLink, ctx app.Context)) *reader {
	r.t.Helper()
	c, ok := r.screen.(*clinicLink)
	if !ok {
		r.t.Fatalf("%s asks about no link", r.path)
	}
	return r.do(func(ctx app.Context) { press(c, ctx) })
}

func sayYes(c *clinicLink, ctx app.Context)    { c.onYes(ctx, app.Event{}) }
func sayChange(c *clinicLink, ctx app.Context) { c.onChange(ctx, app.Event{}) }
func sayNo(c *clinicLink, ctx app.Context)     { c.onNo(ctx, app.Event{}) }

// The emergency signs come first, on the start page and in the check; then the link,
// and nothing of it counts before the yes.
func TestALinkIsAskedAboutAfterTheEmergencySigns(t *testing.T) {
	s := opened(linkOf(today - 5))
	r := newReader(t, s)
	r.open(startPath).at("start", startPath).says("Link opened: Harley Street Skin", "First the emergency signs", startTitle).
		silent("7946", "Dysport", `data-action="clinic-yes"`)
	fromOwnPage = func() bool { return false }
	r.open(checkPath).at("check", questionPath(emergencyQuestion))
	r.open(clinicPath).at("start", startPath)
	current.check.Answers = triage.Answers{}
	r.open(questionPath(emergencyQuestion)).answer(triage.Chose()).at("clinic", clinicPath).
		says("Is this your treatment?", "Tuesday, 17 November 2026", "5 days ago", "Forehead", "Frown lines", "Daxxify", "+44 207 946 0123", notChecked)
	if got := slices.Sorted(maps.Keys(current.check.Answers)); !slices.Equal(got, []string{emergencyQuestion}) || s.productOf(&s.check) != "" {
		t.Errorf("before the yes the answers are %v", current.check.Answers)
	}
	if _, agreed := s.agreedLink(); agreed {
		t.Error("the link counts before the yes")
	}
	r.open(questionPath("areas")).at("clinic", clinicPath) // no way round
	r.aboutLink(sayYes).at("check", questionPath("provider"))
	if day := s.injection(); day != today-5 || !s.check.Answers["areas"].Equal(triage.Chose("forehead", "frown")) {
		t.Errorf("after the yes the answers are %v", s.check.Answers)
	}
	r.open(answersPath).says("from your clinic’s link", "Harley Street Skin")
}

// An emergency is no time to be asked about a link.
func TestAnEmergencyAsksAboutNoLink(t *testing.T) {
	s := opened(linkOf(today - 5))
	r := newReader(t, s)
	fromOwnPage = func() bool { return false }
	r.open(checkPath).answer(triage.Chose("breathing")).at("result", resultPath).silent("Harley", "7946", `data-line="clinic"`)
	r.open(clinicPath).at("result", resultPath)
	// And when the link was agreed to before it came to that.
	agreed := opened(linkOf(today - 5))
	r = newReader(t, agreed)
	r.open("/check/#none").aboutLink(sayYes)
	answerCalmly(agreed, map[string]triage.Answer{"complaint": triage.Chose("chest"), "chest": triage.Chose("pain")})
	r.open(resultPath).at("result", resultPath).silent("Harley", "7946", "7700", "care@", `data-line="clinic"`)
	if got := mark(r.html, "urgency"); got != "emergency" {
		t.Errorf("the story shows nothing: %s", got)
	}
	r.open(cardPath).silent("Harley", "7946", "7700", "care@").says("Daxxify, said by the clinic")
}

// "It is my clinic, but I answer by myself" keeps the clinic and nothing else; "no"
// keeps nothing, and both take back what a yes had filled in.
func TestSayingNoToALink(t *testing.T) {
	for name, c := range map[string]struct {
		say  func(*clinicLink, app.Context)
		kept string
	}{
		"change": {sayChange, "Harley Street Skin"}, "no": {sayNo, ""},
	} {
		for _, yesFirst := range []bool{false, true} {
			s := opened(linkOf(today - 5))
			r := newReader(t, s)
			r.open("/check/#none").at("clinic", clinicPath)
			if yesFirst {
				r.aboutLink(sayYes).at("check", questionPath("provider"))
				r.open(clinicPath).at("clinic", clinicPath)
			}
			r.aboutLink(c.say).at("check", questionPath("date"))
			l, _ := s.agreedLink()
			if l.Clinic.Name != c.kept || l.Date != 0 || len(l.Areas) > 0 || l.Product != "" {
				t.Errorf("%s: kept %+v", name, l)
			}
			if len(s.check.Answers) != 1 {
				t.Errorf("%s: the answers are %v", name, s.check.Answers)
			}
			if _, again := s.linkToAsk(); again {
				t.Errorf("%s: asked about again", name)
			}
		}
	}
}

// A new check asks again: what held for the one before need not hold now. With
// another day it is another treatment, and the link says nothing about it.
func TestEachCheckAsksAboutTheLink(t *testing.T) {
	s := opened(linkOf(today - 5))
	r := newReader(t, s)
	r.open("/check/#none").aboutLink(sayYes).at("check", questionPath("provider"))
	s.begin()
	r.open("/check/#none").at("clinic", clinicPath).aboutLink(sayYes).at("check", questionPath("provider"))
	s.begin()
	enter(s, true)
	s.answer("date", triage.On(today-1))
	if next := s.next(); next != questionPath("areas") {
		t.Errorf("with a day of the person's own the next is %s", next)
	}
	if p := s.productOf(&s.check); p != "" {
		t.Errorf("the product of another day's treatment is %s", p)
	}
}

// A check that is half done: what the person has said stands beside what the link
// says, and stays until they say yes.
func TestALinkInTheMidstOfACheck(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	r := newReader(t, s)
	r.open("/check/#none").answer(triage.On(today-1)).at("check", questionPath("areas"))
	s.openLink(linkOf(today - 5).Encode())
	r.open(startPath).says("is not finished", "You opened a clinic’s link")
	r.open(questionPath("areas")).at("clinic", clinicPath).says("You have answered: Saturday, 21 November 2026")
	if s.injection() != today-1 {
		t.Error("the person's own day is gone")
	}
	r.open(questionPath("date")).at("check", questionPath("date")) // what was answered can be looked at
	r.open(clinicPath).aboutLink(sayYes).at("check", questionPath("provider"))
	if s.injection() != today-5 {
		t.Error("the yes did nothing")
	}
}

// A finished check is not touched by a link that comes later.
func TestALinkAfterTheResult(t *testing.T) {
	r := finishAs(t, bruise)
	s := current
	level := s.result().Urgency
	s.openLink(linkOf(today - 40).Encode())
	r.open(startPath).says("finished check", "When you start again")
	r.open(resultPath).at("result", resultPath).silent("Harley")
	if s.result().Urgency != level || s.injection() == today-40 {
		t.Error("the result is another one now")
	}
}

// The newer link wins once it was asked about; until then, and after a no, the older
// one stays.
func TestANewerLink(t *testing.T) {
	s := opened(linkOf(today - 40))
	r := newReader(t, s)
	r.open("/check/#none").aboutLink(sayYes)
	s.begin()
	newer := linkOf(today - 2)
	newer.Clinic.Name = "Soho Skin"
	s.openLink(newer.Encode())
	r.open("/check/#none").at("clinic", clinicPath).says("Soho Skin", "You have used a link of Harley Street Skin before")
	if l, _ := s.agreedLink(); l.Clinic.Name != "Harley Street Skin" {
		t.Errorf("before the yes it is %s", l.Clinic.Name)
	}
	r.aboutLink(sayNo)
	if l, _ := s.agreedLink(); l.Clinic.Name != "Harley Street Skin" {
		t.Errorf("after the no it is %s", l.Clinic.Name)
	}
	s.openLink(newer.Encode())
	r.open(clinicPath).says("Soho Skin").aboutLink(sayYes)
	if l, _ := s.agreedLink(); l.Clinic.Name != "Soho Skin" || s.injection() != today-2 {
		t.Errorf("after the yes it is %s", l.Clinic.Name)
	}
	if s.openLink(newer.Encode()); s.store.(*memory).texts[openedKey] != "" {
		t.Error("the same link is asked about twice")
	}
}

// Two tabs: while one asks about a link, another one is opened in the second. Whatever
// is said of the first, the second is not lost, and asked about next.
func TestALinkThatIsOpenedMeanwhile(t *testing.T) {
	for name, say := range map[string]func(*clinicLink, app.Context){"yes": sayYes, "change": sayChange, "no": sayNo} {
		s := opened(linkOf(today - 5))
		r := newReader(t, s)
		r.open("/check/#none").at("clinic", clinicPath)
		other := linkOf(today - 2)
		other.Clinic.Name = "Soho Skin"
		s.store.Set(openedKey, other.Encode())
		r.aboutLink(say).at("clinic", clinicPath).says("Soho Skin")
		if l, ok := s.linkToAsk(); !ok || l.Clinic.Name != "Soho Skin" {
			t.Errorf("%s: next is asked about %q", name, l.Clinic.Name)
		}
	}
}

// A brand without a day or a place holds for the check in which it was agreed to.
func TestABrandAloneHoldsForOneCheck(t *testing.T) {
	l := linkOf(0)
	l.Areas, l.Review = nil, 0
	s := opened(l)
	r := newReader(t, s)
	r.open("/check/#none").at("clinic", clinicPath).aboutLink(sayYes).at("check", questionPath("date"))
	if p := s.productOf(&s.check); p != "daxxify" {
		t.Errorf("in this check it is %q", p)
	}
	s.begin()
	enter(s, true)
	if p := s.productOf(&s.check); p != "" {
		t.Errorf("in the next check it is %q", p)
	}
	if kept, ok := s.agreedLink(); !ok || kept.Clinic.Name != l.Clinic.Name {
		t.Error("the clinic is gone too")
	}
}

// A refused link says why, in words of ours, and changes nothing.
func TestARefusedLinkSaysWhy(t *testing.T) {
	s := opened(linkOf(today - 5))
	s.agree(linkOf(today - 5))
	s.begin()
	s.openLink("n=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&t=javascript:alert(1)&d=29991231&k=red;background:url(//evil.example)")
	r := newReader(t, s)
	r.open(startPath).says("The link cannot be used.", "The phone number must be written with", "The check works without it").silent("alert", "<img", "javascript", "evil")
	if l, _ := s.agreedLink(); l.Clinic.Name != "Harley Street Skin" {
		t.Error("the refused link took the older one away")
	}
	r.do(func(app.Context) { r.screen.(*start).onLinkOK(nil, app.Event{}) }).silent("cannot be used")
	r.open("/check/#none").at("clinic", clinicPath).says("Harley Street Skin")
}

// What was damaged on the device is not used, and said where it can be removed.
func TestADamagedLinkIsNotUsed(t *testing.T) {
	for _, text := range []string{"n=<b>&t=1", "%%%", "d=29991231", strings.Repeat("n=x&", 400), ""} {
		s := open(guideline.Engine(), newMemory(), clock(tonight))
		s.store.Set(linkKey, text)
		r := newReader(t, s)
		r.open("/check/#none").at("check", questionPath("date"))
		r.open(aboutPath).says("cannot be read, and is not used").
			do(func(ctx app.Context) { r.screen.(*about).onUnlink(ctx, app.Event{}) }).says("The link is removed")
		if _, there := s.store.Get(linkKey); there {
			t.Errorf("%q is still there", text)
		}
	}
}

// A clinic of the host's list is shown as what it is, and a link that names one
// works on, said honestly, when the list does not have it or cannot be had.
func TestAClinicOfTheHostsList(t *testing.T) {
	before := readList
	t.Cleanup(func() { readList = before })
	l := clinic.Link{ID: "harley", Date: today - 5}
	for name, c := range map[string]struct {
		list  clinic.List
		err   error
		says  string
		known bool
	}{
		"in it":     {clinic.List{"harley": {Name: "Harley Street Skin", Phone: "+442079460123", Logo: "h.png"}}, nil, "this site’s own list", true},
		"not in it": {clinic.List{"soho": {Name: "Soho Skin", Phone: "+442079460123"}}, nil, "is not in this site’s list", false},
		"no list":   {nil, errors.New("no network"), "could not be loaded", false},
	} {
		s := opened(l)
		loads := 0
		readList = func() (clinic.List, error) { loads++; return c.list, c.err }
		r := newReader(t, s)
		r.open("/check/#none").at("clinic", clinicPath)
		r.says("Looking up the clinic")
		r.do(func(ctx app.Context) { s.loadList(ctx) })
		deadline := time.Now().Add(5 * time.Second)
		for s.linked.list == nil && s.linked.noList == nil && time.Now().Before(deadline) {
			r.settle()
		}
		r.settle()
		r.says(c.says, "Tuesday, 17 November 2026").aboutLink(sayYes).at("check", questionPath("areas"))
		if s.injection() != today-5 || loads != 1 {
			t.Errorf("%s: the day is not filled in, or the list was loaded %d times", name, loads)
		}
		r.open(startPath)
		if got := strings.Contains(r.html, "Your clinic: Harley Street Skin"); got != c.known {
			t.Errorf("%s: the name is shown: %t", name, got)
		}
	}
	// Where nothing can be shown and nothing filled in, there is nothing to say yes to.
	s := opened(clinic.Link{ID: "gone"})
	readList = func() (clinic.List, error) { return clinic.List{}, nil }
	r := newReader(t, s)
	r.open("/check/#none").at("clinic", clinicPath)
	r.says("Is this your clinic?")
	s.linked.list = clinic.List{}
	r.do(func(app.Context) {})
	r.says("We cannot show you this clinic", "Go on without it").silent("Yes, that is right")
	r.aboutLink(sayNo).at("check", questionPath("date"))
	// A link that names its clinic itself asks for no list.
	s = opened(linkOf(today - 5))
	readList = func() (clinic.List, error) { t.Error("the list was loaded for nothing"); return nil, nil }
	r = newReader(t, s)
	r.open("/check/#none").do(func(ctx app.Context) { s.loadList(ctx) })
}

// On a result the number stands where the advice speaks of the clinic, in full and
// with where it is from. A doctor today comes first.
func TestTheWayBackToTheClinic(t *testing.T) {
	for name, c := range map[string]struct {
		told  triage.Answers
		level string
	}{
		"soon":      {droopyLid, "soon"},
		"self-care": {bruise, "self-care"},
		"urgent":    {triage.Answers{"provider": triage.Chose("licensed"), "areas": triage.Chose("forehead"), "age": triage.Chose("adult"), "complaint": triage.Chose("exposure"), "exposure": triage.Chose("too-much")}, "urgent"},
	} {
		finishAs(t, c.told)
		s := current
		s.store.Set(linkKey, linkOf(s.injection()).Encode())
		r := newReader(t, s)
		r.open(resultPath).at("result", resultPath)
		if got := mark(r.html, "urgency"); got != c.level {
			t.Errorf("%s: the story shows nothing, it is %s", name, got)
			continue
		}
		r.says(`href="tel:+442079460123"`, "+44 207 946 0123", notChecked, "Your clinic: Harley Street Skin").silent("sms:", "mailto:")
		if help, at := strings.Index(r.html, "What to do now"), strings.Index(r.html, `data-line="clinic"`); at < help {
			t.Errorf("%s: the clinic stands before what to do now", name)
		}
		if c.level == "urgent" {
			if line, at := strings.Index(r.html, `data-line="urgent"`), strings.Index(r.html, `data-line="clinic"`); line < 0 || at < line {
				t.Errorf("the clinic stands before the doctor of today")
			}
			r.says("See a doctor first")
		}
	}
}

// What is sent is shown first, and a link without a way has no button for it.
func TestAMessageIsShownBeforeItIsSent(t *testing.T) {
	finishAs(t, droopyLid)
	s := current
	s.store.Set(linkKey, linkOf(s.injection()).Encode())
	c := &clinicContact{}
	tester := app.NewClientTester(c)
	html := func() string { tester.Consume(); return app.HTMLString(c) }
	ctx := func(f func(app.Context)) {
		tester.Dispatch(app.Dispatch{Mode: app.Update, Source: c, Function: f})
	}
	if h := html(); strings.Contains(h, "sms:") || strings.Contains(h, clinicText) {
		t.Error("a message is there before anybody asked for it")
	}
	ctx(func(x app.Context) { c.onSMS(x, app.Event{}) })
	if h := html(); !strings.Contains(h, `href="sms:+447700900123?`) || !strings.Contains(h, "This is what you send to +44\u00a0770\u00a0090\u00a00123:") {
		t.Errorf("the text message: %s", h)
	}
	ctx(func(x app.Context) { c.onEmail(x, app.Event{}) })
	if h := html(); !strings.Contains(h, `href="mailto:care@harley.example?subject=`) || strings.Contains(h, "sms:") {
		t.Errorf("the e-mail: %s", h)
	}
	l := linkOf(s.injection())
	l.Clinic.SMS, l.Clinic.Email = "", ""
	s.store.Set(linkKey, l.Encode())
	ctx(func(app.Context) {})
	if h := html(); strings.Contains(h, "write-") || strings.Contains(h, "mailto:") {
		t.Errorf("without a way to write: %s", h)
	}
}

// The timeline of Daxxify is drawn for a brand that the link names, which is said.
func TestTheTimelineAfterDaxxify(t *testing.T) {
	finishAs(t, droopyLid)
	s := current
	s.store.Set(linkKey, linkOf(s.injection()).Encode())
	r := newReader(t, s)
	r.open(resultPath).says("says that you were given Daxxify")
	s.store.Set(linkKey, linkOf(s.injection()-1).Encode())
	r.open(resultPath).silent("says that you were given Daxxify")
}

// A link can answer two questions and no other, whatever it says.
func TestALinkAnswersNoSign(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	for _, a := range clinic.Areas() {
		l := linkOf(today - 3)
		l.Areas = []string{a.ID}
		for id := range s.saidBy(l) {
			if id != "date" && id != areasQuestion {
				t.Errorf("it answers %s", id)
			}
		}
	}
	if n := len(s.saidBy(clinic.Link{})); n != 0 {
		t.Errorf("an empty link gives %d answers", n)
	}
}
