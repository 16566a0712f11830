package triage

// Assessment is what a set of answers means on one day.
type Assessment struct {
	// Urgency is the level by worst case. While Final is false it can still
	// change.
	Urgency Urgency
	// Final tells that no question is left whose answer could change the
	// urgency or the complications, or that it is an emergency.
	Final bool
	// Next is the question to ask; nil when Final.
	Next *Question
	// Complications fit the answers, most likely first; empty before any fits.
	Complications []Match
	// NoMatch tells that the check is over and nothing fitted.
	NoMatch bool
	// Reasons are the rules that decided the urgency.
	Reasons []Reason
	// Flags are the ids of all red flags that hold.
	Flags []string
	// Open are the questions whose answers could still change something, in
	// order; empty when Final.
	Open []string
	// Guideline is the guideline's version.
	Guideline string
}

// Match is a complication that fits.
type Match struct {
	*Complication
	Level Urgency  // its own level, raises included
	For   []string // what speaks for it, in the patient's words
}

// Reason is a rule that decided the urgency.
type Reason struct {
	Rule  string // id of the red flag, rule, complication or modifier
	Level Urgency
	Text  string // in the patient's words
	// Unsure are the questions whose "not sure" the rule counted as yes.
	Unsure    []string
	Sources   []Source
	Judgement bool
}

// Assess says what the answers mean today. Answers to questions that the
// guideline does not have are left out.
func (e *Engine) Assess(answers Answers, today Date) Assessment {
	c := e.compiled()
	w := c.weigh(c.facts(answers, today))
	a := Assessment{
		Urgency:   w.shown(),
		Guideline: c.guideline.Version,
		Flags:     w.flagIDs(),
	}
	if w.certain() < Emergency {
		for _, i := range w.relevant() {
			q := c.guideline.Questions[i]
			if a.Next == nil && w.ask[i] == True {
				a.Next = q
			}
			a.Open = append(a.Open, q.ID)
		}
	}
	a.Final = a.Next == nil
	a.Complications = w.matches()
	a.NoMatch = a.Final && len(a.Complications) == 0 && len(a.Flags) == 0
	a.Reasons = w.reasons(a.Urgency)
	return a
}

// Applies tells whether a question applies to these answers, "not sure"
// counting for it. A question that nobody could reach yet does not.
func (e *Engine) Applies(id string, answers Answers, today Date) bool {
	return e.Applicable(answers, today)(id)
}

// Applicable is Applies for one question after the other, with the answers looked
// at once.
func (e *Engine) Applicable(answers Answers, today Date) (applies func(id string) bool) {
	c := e.compiled()
	ask := c.facts(answers, today).ask
	return func(id string) bool {
		i, ok := c.index[id]
		return ok && ask[i] == True
	}
}

// Prune leaves out the answers to questions that do not apply (any more) or do
// not exist, and returns the rest with the ids that were left out, in order.
func (e *Engine) Prune(answers Answers, today Date) (kept Answers, dropped []string) {
	c := e.compiled()
	kept = Answers{}
	// Only answers kept so far count, so that a chain falls as a whole. A
	// question hangs on earlier ones alone, so one walk is enough.
	f := c.blank(today)
	for i, q := range c.guideline.Questions {
		f.ask[i] = f.eval(c.ask[i], cautious)
		a, ok := answers[q.ID]
		switch {
		case ok && f.ask[i] == True:
			kept[q.ID] = a
			f.of[i] = c.fact(i, a)
			if i == c.date || i == c.rng {
				f.setDay()
			}
		case f.ask[i] == False:
			f.of[i].status = skipped
		}
		if ok && f.ask[i] != True {
			dropped = append(dropped, q.ID)
		}
	}
	for id := range answers {
		if _, ok := c.index[id]; !ok {
			dropped = append(dropped, id)
		}
	}
	return kept, dropped
}

// Question finds a question by its id.
func (e *Engine) Question(id string) (*Question, bool) {
	c := e.compiled()
	i, ok := c.index[id]
	if !ok {
		return nil, false
	}
	return c.guideline.Questions[i], true
}

// Guideline is what the engine was compiled from. It must not be changed.
func (e *Engine) Guideline() *Guideline { return e.compiled().guideline }

// DaySince is how many days after the injection today is, as a range; ok is
// false before that was asked.
func (e *Engine) DaySince(answers Answers, today Date) (days DayRange, ok bool) {
	f := e.compiled().facts(answers, today)
	return DayRange{f.day.from, f.day.to}, f.dayAsked
}
