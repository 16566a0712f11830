package handover

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/clinic"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func (t *telling) level() []Fact {
	var out []Fact
	if t.result.Urgency != 0 {
		l := guideline.LevelAdvice(t.result.Urgency)
		f := told(FactUrgency, "Urgency", say.Textf("%[1]s - %[2]s", say.Text(l.Word), say.Text(l.Title)))
		f.Codes = []string{t.result.Urgency.String()}
		out = append(out, f)
	}
	if g, ok := guideline.EmergencyGroupByID(t.Tap.Group); ok {
		f := told(FactTapped, say.Textf("Tapped as an emergency at %s", sayTime(t.Tap.At)), g.Title)
		f.Codes, f.Deciding = []string{g.ID}, f.Values
		out = append(out, f)
	}
	if !t.Check.Empty() {
		out = append(out, told(FactAnswered, "Answered on", t.answeredOn()))
		if t.Check.For == diary.ForSomeone {
			f := told(FactBy, "Answered by", AnsweredBySomeone, "“I” means the patient")
			f.Codes = []string{string(diary.ForSomeone), ""}
			out = append(out, f)
		}
	}
	return append(out, told(FactMade, "Summary made", sayTime(t.Made)))
}

// answeredOn is the day of the answers, with the hour of the first where it was
// the same day: of the latest only the day is kept.
func (t *telling) answeredOn() string {
	if b := t.Check.Started; triage.DateOf(b) == t.day {
		return say.Textf("%[1]s, begun %[2]s", sayDate(t.day), say.Clock(b))
	}
	return sayDate(t.day)
}

// injection lists every fact about the injection, answered or not: they are
// what a nurse asks first.
func (t *telling) injection() []Fact {
	var out []Fact
	for _, q := range t.about(guideline.AboutInjection) {
		switch f := t.answer(q); {
		case q.ID == t.engine.Guideline().RangeQuestion && f.State == NotAnswered:
		case q.ID == "provider": // the product stands before who gave it
			out = append(out, t.product(), f)
		default:
			out = append(out, f)
		}
		if q.ID == t.engine.Guideline().RangeQuestion {
			out = append(out, t.dayAfter()...)
		}
	}
	return out
}

func (t *telling) about(r guideline.Role) []*triage.Question {
	var out []*triage.Question
	for _, q := range t.engine.Guideline().Questions {
		if guideline.RoleOf(q.ID) == r {
			out = append(out, q)
		}
	}
	return out
}

// dayAfter is the day after the injection on which the answers were given.
func (t *telling) dayAfter() []Fact {
	f := Fact{ID: FactDay, Label: "Day after injection", State: Told}
	r, ok := t.engine.DaySince(t.given, t.day)
	unknown, everyDay := t.given[t.engine.Guideline().RangeQuestion], t.given[t.engine.Guideline().DateQuestion].IsUnsure()
	switch {
	case !ok || t.given == nil:
		f.State = NotAnswered
	case everyDay && (unknown.IsUnsure() || unknown.IsZero()):
		f.State = Unsure
	case r.From == r.To:
		f.Values = []string{say.Textf("day %d", r.From)}
	case r.To > manyDays:
		f.Values = []string{say.Textf("day %d or later", r.From)}
	default:
		f.Values = []string{say.Textf("day %[1]d to %[2]d", r.From, r.To)}
	}
	return []Fact{f}
}

// manyDays is more days than anybody counts: it stands for "and later".
const manyDays = 1000

// product is the brand. The check asks nobody for it, since few know it, but
// some say that they do not. What a clinic's link names is said as what it is.
func (t *telling) product() Fact {
	f := Fact{ID: FactProduct, Label: "Product", State: NotAnswered}
	if name := clinic.ProductName(t.Product); name != "" {
		f.State, f.Values, f.Codes = Told, []string{say.Textf("%s, said by the clinic’s link, not checked", say.Text(name))}, []string{t.Product}
		return f
	}
	if a := t.given["exposure"]; a.Has("brand") || a.Has("abroad") {
		f.State = Unsure
	}
	return f
}

// signs are the answers about what the person sees and feels, sorted by what
// they say.
type signs struct{ there, denied, unsure, open []Fact }

func (t *telling) signs() signs {
	var s signs
	if t.Check.Empty() {
		return s
	}
	for _, q := range t.about(guideline.AboutSigns) {
		a, asked := t.given[q.ID]
		f := t.answer(q)
		switch {
		case f.State == Unsure:
			s.unsure = append(s.unsure, f)
		case f.State == None, asked && len(a.Options()) > 0 && calm(q, a) && !a.Has("yes"): // "yes, only mild" is told, not denied
			s.denied = append(s.denied, f)
		case asked:
			s.there = append(s.there, f)
		case t.applies(q.ID):
			s.open = append(s.open, f)
		}
	}
	s.there = append(s.there, t.course()...)
	return s
}

// course is how each sign went since the earlier check, in the order in which
// signs are offered. A sign that has gone is told too.
func (t *telling) course() []Fact {
	var out []Fact
	for _, sign := range guideline.AllSigns() {
		words := courseWords(t.Check.Course[sign.ID])
		if words == "" {
			continue
		}
		if len(out) == 0 && t.Since != 0 {
			out = append(out, told(FactSince, "Course since the check on", sayDate(t.Since)))
		}
		f := told(FactCourse+"."+sign.ID, say.Textf("Course: %s", say.Text(sign.Text)), words)
		f.Of = sign.Text
		f.Codes = []string{string(t.Check.Course[sign.ID])}
		out = append(out, f)
	}
	return out
}

func courseWords(c diary.Course) string {
	switch c {
	case diary.Same:
		return "the same"
	case diary.Worse, diary.New, diary.Better, diary.Gone:
		return string(c)
	}
	return ""
}

// risks are listed when they were asked, and when they should have been: that
// nobody asked about a blood thinner must not read as "none".
func (t *telling) risks() []Fact {
	var out []Fact
	for _, q := range t.about(guideline.AboutPerson) {
		if _, asked := t.given[q.ID]; asked || t.applies(q.ID) {
			out = append(out, t.answer(q))
		}
	}
	return out
}

// thought is what the guideline made of the answers.
func (t *telling) thought() []Fact {
	var out []Fact
	fits := Fact{ID: FactComplications, Label: "Could be", State: Told}
	for _, m := range t.result.Complications {
		if t.result.Urgency == triage.Emergency && m.Level != triage.Emergency {
			continue // nothing of a lower level stands on an emergency
		}
		if t.result.Urgency == triage.Emergency && (m.ID == "C12" || m.ID == "C62") {
			continue // the danger is self-harm (RF31): an unwanted look or worry would hide it
		}
		fits.Values, fits.Codes = append(fits.Values, clinicalName(m.ID, m.Name)), append(fits.Codes, m.ID)
	}
	rules := Fact{ID: FactRules, Label: "Decided by", State: Told}
	for _, r := range t.result.Reasons {
		if slices.Contains(rules.Codes, r.Rule) {
			continue // a risk that counts for several complications is said once
		}
		rules.Values, rules.Codes = append(rules.Values, r.Text), append(rules.Codes, r.Rule)
	}
	if len(rules.Codes) == 0 && t.Check.Emergency != nil {
		rules.Values, rules.Codes = t.Check.Emergency.Rules, t.Check.Emergency.Rules
	}
	for _, f := range []Fact{fits, rules} {
		if len(f.Values) > 0 {
			out = append(out, f)
		}
	}
	return out
}

func (t *telling) origin() []Fact {
	version := t.result.Guideline
	if version == "" {
		version = t.engine.Guideline().Version
	}
	return []Fact{
		told(FactGuideline, "Guideline", version),
		told(FactReview, "Review", guideline.Review),
	}
}
