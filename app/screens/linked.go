package screens

import (
	"errors"
	"strings"

	"aftercheck/app/parts/device"
	"aftercheck/app/parts/link"
	"aftercheck/internal/clinic"
	"aftercheck/internal/diary"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Where a clinic's link is kept, as clinic.Link.Encode writes it. Nothing of one
// counts before the person has said that it is theirs: until then it is kept
// apart, so that it is still asked about when the page is closed meanwhile.
const (
	linkKey   = "aftercheck-clinic"     // the one that counts
	openedKey = "aftercheck-clinic-new" // the one that was opened last
)

// areasQuestion asks for the places, which a link can fill in.
const areasQuestion = "areas"

// linked is what this tab knows of clinics' links besides what is kept.
type linked struct {
	refused clinic.Refused // why the link that was opened last does not count
	list    clinic.List    // the host's own list; nil: not loaded
	noList  error          // why it is not
}

// openLink takes what stood in the address. A link that is refused takes nothing
// away of what was there before.
func (s *session) openLink(text string) {
	s.linked.refused, s.askedLink = nil, false
	l, err := clinic.Decode(text, s.today())
	switch {
	case errors.As(err, &s.linked.refused):
	case l.Empty(), s.sameAsAgreed(l):
		s.store.Remove(openedKey)
	default:
		s.store.Set(openedKey, l.Encode())
	}
}

func (s *session) sameAsAgreed(l clinic.Link) bool {
	agreed, ok := s.agreedLink()
	return ok && agreed.Encode() == l.Encode()
}

// agreedLink is the link that counts; openedLink the one that is still to be asked
// about. Both are read anew each time: another tab may have taken them away.
func (s *session) agreedLink() (clinic.Link, bool) { return s.keptLink(linkKey) }
func (s *session) openedLink() (clinic.Link, bool) { return s.keptLink(openedKey) }

func (s *session) keptLink(key string) (clinic.Link, bool) {
	text, ok := s.store.Get(key)
	if !ok {
		return clinic.Link{}, false
	}
	l, err := clinic.Decode(text, s.today())
	return l, err == nil && !l.Empty()
}

// damagedLink tells whether a link is kept that cannot be used.
func (s *session) damagedLink() bool {
	for _, key := range []string{linkKey, openedKey} {
		_, there := s.store.Get(key)
		if _, good := s.keptLink(key); there && !good {
			return true
		}
	}
	return false
}

// linkToAsk is the link that the person is asked about before anything of it is
// used: one that was opened and not asked about, or the one that counts, when a
// check has no answer yet to what it could fill in. What held for the check before
// need not hold for this one.
func (s *session) linkToAsk() (clinic.Link, bool) {
	if l, ok := s.openedLink(); ok {
		return l, true
	}
	l, ok := s.agreedLink()
	return l, ok && !s.askedLink && s.couldFill(l)
}

// couldFill tells whether a link says something that this check has no answer to.
// With another day than the person told it is about another treatment.
func (s *session) couldFill(l clinic.Link) bool {
	if day := s.injection(); day != 0 && l.Date != 0 && day != l.Date {
		return false
	}
	for question := range s.saidBy(l) {
		if s.check.Answers[question].IsZero() {
			return true
		}
	}
	return false
}

// saidBy is what a link says, as answers. It can hold the day and the places, and
// nothing else: no sign, and no answer to what may be an emergency.
func (s *session) saidBy(l clinic.Link) triage.Answers {
	out := triage.Answers{}
	if l.Date != 0 {
		out[s.engine.Guideline().DateQuestion] = triage.On(l.Date)
	}
	if _, ok := s.engine.Question(areasQuestion); ok && len(l.Areas) > 0 {
		out[areasQuestion] = triage.Chose(l.Areas...)
	}
	return out
}

// asksAboutLink tells whether the link comes before the next question. The
// emergency signs always come first.
func (s *session) asksAboutLink(next *triage.Question) bool {
	if _, told := s.check.Answers[emergencyQuestion]; !told || next == nil || next.ID == emergencyQuestion {
		return false
	}
	_, ask := s.linkToAsk()
	return ask
}

// agree is the person's yes to a link: it counts from now on, and what it says is
// taken as if they had answered it. It says where to go on.
func (s *session) agree(l clinic.Link) (next string) {
	s.dropOpened(l)
	s.keep(l)
	said := s.saidBy(l)
	for _, q := range s.engine.Guideline().Questions { // in their order
		if a, ok := said[q.ID]; ok {
			s.answer(q.ID, a)
		}
	}
	return s.next()
}

// clinicOnly is the person's word that the clinic is theirs and something else is
// wrong: nothing but the clinic is kept, and they answer by themselves.
func (s *session) clinicOnly(l clinic.Link) (next string) {
	s.takeBack(l)
	s.dropOpened(l)
	l.Date, l.Areas, l.Product, l.Review = 0, nil, "", 0
	s.keep(l)
	return s.next()
}

// refuse is the person's no: the link is forgotten, and so is what it filled in.
func (s *session) refuse(l clinic.Link) (next string) {
	s.takeBack(l)
	if s.sameAsAgreed(l) {
		s.store.Remove(linkKey)
	}
	s.dropOpened(l)
	s.askedLink = true
	s.useLink()
	return s.next()
}

// dropOpened takes away the link that was asked about. Another one may have been
// opened in another tab meanwhile: that is still to be asked about.
func (s *session) dropOpened(l clinic.Link) {
	if opened, ok := s.openedLink(); !ok || opened.Encode() == l.Encode() {
		s.store.Remove(openedKey)
	}
}

func (s *session) keep(l clinic.Link) {
	if l.Empty() {
		s.store.Remove(linkKey)
	} else {
		s.store.Set(linkKey, l.Encode())
	}
	s.askedLink, s.linked.refused = true, nil
	s.useLink()
}

// takeBack takes answers back that a link had given, so that they are asked.
func (s *session) takeBack(l clinic.Link) {
	if s.check.Empty() || s.check.Emergency != nil {
		return
	}
	changed := false
	for question, a := range s.saidBy(l) {
		if given, ok := s.check.Answers[question]; ok && given.Equal(a) && s.fromLink(question, given) {
			delete(s.check.Answers, question)
			changed = true
		}
	}
	if changed {
		s.settle()
	}
}

// fromLink tells whether an answer is what the link that counts says.
func (s *session) fromLink(question string, a triage.Answer) bool {
	l, ok := s.agreedLink()
	if !ok {
		return false
	}
	said, ok := s.saidBy(l)[question]
	return ok && said.Equal(a)
}

// forgetLink forgets every link, and what it had changed here.
func (s *session) forgetLink() bool {
	s.linked = linked{list: s.linked.list}
	gone := s.store.Remove(linkKey)
	gone = s.store.Remove(openedKey) && gone
	s.useLink()
	return gone
}

// useLink lets the link that counts set the country and the colour, or lets go
// of them.
func (s *session) useLink() {
	l, _ := s.agreedLink()
	c := s.who(l).Clinic
	device.LinkRegion(c.Country)
	light, dark, ok := clinic.Accent(c.Colour)
	if !ok {
		light, dark = "", ""
	}
	device.SetAccent(light, dark)
}

// productOf is the brand that the link names, when it speaks of the treatment
// that a check is about: the one of its day. A link without a day is about the
// check that is made now, and about no earlier one.
func (s *session) productOf(c *diary.Check) string {
	l, ok := s.agreedLink()
	if !ok {
		return ""
	}
	day, _ := c.Answers[s.engine.Guideline().DateQuestion].Day()
	if l.Date != 0 && l.Date != day || l.Date == 0 && (c != &s.check || c.Empty()) {
		return ""
	}
	return l.Product
}

// dropProduct forgets, with the check, a brand that stands in the link that counts with
// neither a day nor a place: nothing would ask whether it holds for the next check too.
func (s *session) dropProduct() {
	l, ok := s.agreedLink()
	if !ok || l.Product == "" || l.Date != 0 || len(l.Areas) > 0 {
		return
	}
	if l.Product = ""; l.Empty() {
		s.store.Remove(linkKey)
	} else {
		s.store.Set(linkKey, l.Encode())
	}
}

// A source is how a clinic's name is known.
type source uint8

const (
	fromNobody  source = iota // the link names no clinic
	fromAddress               // the link says it itself, and nobody has checked it
	fromHost                  // it is in the list of whoever runs this site
	notYetKnown               // the list is on its way
	notInList                 // the list does not have it
	noListHere                // the list cannot be had
)

// whose is the clinic of a link, and how it is known.
type whose struct {
	clinic.Clinic
	Source source
}

// known tells whether there is a name to show.
func (w whose) known() bool { return w.Source == fromAddress || w.Source == fromHost }

// who is the clinic of a link.
func (s *session) who(l clinic.Link) whose {
	c, verified, known := l.Who(s.linked.list)
	w := whose{Clinic: c}
	switch {
	case verified:
		w.Source = fromHost
	case known:
		w.Source = fromAddress
	case l.ID == "":
		if c.Phone+c.SMS+c.Email != "" {
			w.Source = fromAddress
		}
	case s.linked.list != nil:
		w.Source = notInList
	case s.linked.noList != nil:
		w.Source = noListHere
	default:
		w.Source = notYetKnown
	}
	return w
}

// needsList tells whether a link names a clinic of the host's list, and that was
// not loaded. It is loaded for nothing else.
func (s *session) needsList() bool {
	if s.linked.list != nil {
		return false
	}
	agreed, _ := s.agreedLink()
	opened, _ := s.openedLink()
	return agreed.ID != "" || opened.ID != ""
}

// loadList loads the host's list when a link needs it.
func (s *session) loadList(ctx app.Context) {
	if !s.needsList() {
		return
	}
	ctx.Async(func() {
		list, err := readList()
		ctx.Dispatch(func(app.Context) {
			s.linked.list, s.linked.noList = list, err
			s.useLink()
		})
	})
}

// readList is the host's list as the site has it. Tests put their own here.
var readList = func() (clinic.List, error) {
	address := link.Clinics()
	if address == "" {
		return clinic.List{}, nil // this site has none, so nobody is in it
	}
	text, err := device.Fetch(address)
	if err != nil {
		return nil, err
	}
	return clinic.ReadList(strings.NewReader(text))
}
