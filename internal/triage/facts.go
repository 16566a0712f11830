package triage

// fact is what is known about one question.
type fact struct {
	status status
	chosen uint64 // chosen options, as bits
	number float64
	day    span // Day: in days from 1970
}

type status uint8

const (
	unasked status = iota // may still be asked
	skipped               // does not apply: will never be asked
	unsure                // answered "not sure"
	known
)

// span is a range of numbers that holds the true one.
type span struct{ from, to int }

// facts is one set of answers, made ready to be looked at.
type facts struct {
	*compiled
	today Date
	of    []fact
	ask   []Truth
	// day is the days since the injection; dayAsked tells whether it is known
	// or was at least asked.
	day      span
	dayAsked bool
	// memo keeps the value of each node in each mode once the facts are set: 0
	// is not known yet, else the value plus one.
	memo []Truth
}

// mode says what "not sure" counts as. Not turns both round.
type mode struct {
	unsure bool // a question answered "not sure"
	window bool // a day that may or may not lie in a window
}

var (
	cautious = mode{true, true}   // emergency flags, what fits, what is asked
	plain    = mode{false, true}  // lower rules; unknown days are inside every window
	strict   = mode{false, false} // whatever lowers a level
)

// place tells the four modes apart.
func (m mode) place() int {
	p := 0
	if m.unsure {
		p = 1
	}
	if m.window {
		p += 2
	}
	return p
}

func (m mode) turned() mode { return mode{!m.unsure, !m.window} }

// blank are the facts before the first answer.
func (e *compiled) blank(today Date) *facts {
	return &facts{
		compiled: e, today: today,
		of:  make([]fact, len(e.guideline.Questions)),
		ask: make([]Truth, len(e.guideline.Questions)),
		day: span{0, Ever},
	}
}

func (e *compiled) facts(answers Answers, today Date) *facts {
	f := e.blank(today)
	for id, a := range answers {
		if i, ok := e.index[id]; ok {
			f.of[i] = e.fact(i, a)
		}
	}
	f.setDay()
	for i := range f.of {
		f.ask[i] = f.eval(e.ask[i], cautious)
		if f.of[i].status == unasked && f.ask[i] == False {
			f.of[i].status = skipped
		}
	}
	f.memo = make([]Truth, 4*e.nodes)
	return f
}

func (e *compiled) fact(i int, a Answer) fact {
	switch a.kind {
	case unsureAnswer:
		return fact{status: unsure}
	case dayAnswer:
		return fact{status: known, day: span{int(a.day), int(a.day)}}
	case numberAnswer:
		return fact{status: known, number: a.number}
	case chosenAnswer:
		var bits uint64
		for p, o := range e.guideline.Questions[i].Choosable() {
			if a.Has(o.ID) {
				bits |= 1 << p
			}
		}
		return fact{status: known, chosen: bits}
	}
	return fact{}
}

// setDay works out the days since the injection: from the date, or from the
// rough range, or any day at all.
func (f *facts) setDay() {
	f.day = span{0, Ever}
	if f.date < 0 {
		return
	}
	switch d := f.of[f.date]; d.status {
	case known:
		n := max(int(f.today)-d.day.from, 0)
		f.day, f.dayAsked = span{n, n}, true
	case unsure:
		if f.rng < 0 {
			f.dayAsked = true
			return
		}
		r := f.of[f.rng]
		f.dayAsked = r.status != unasked
		for p, o := range f.guideline.Questions[f.rng].Options {
			if r.chosen&(1<<p) != 0 {
				dr := f.guideline.Ranges[o.ID]
				f.day = span{dr.From, dr.To}
			}
		}
	}
}

// onset is the days from the injection to the date in question q; before the
// injection counts as day 0 only if the injection day itself is uncertain.
func (f *facts) onset(q fact) span {
	if q.status == unsure {
		return span{0, f.day.to}
	}
	ago := int(f.today) - q.day.from
	return span{f.day.from - ago, f.day.to - ago}
}

// length is how many days ago the date in question q was.
func (f *facts) length(q fact) span {
	if q.status == unsure {
		return span{0, f.day.to}
	}
	ago := min(max(int(f.today)-q.day.from, 0), f.day.to)
	return span{ago, ago}
}

// within compares a span with a window.
func (s span) within(from, to int, m mode) Truth {
	switch {
	case s.from >= from && s.to <= to:
		return True
	case s.to < from || s.from > to:
		return False
	}
	return truth(m.window)
}
