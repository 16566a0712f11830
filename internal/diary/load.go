package diary

import (
	"encoding/json"
	"maps"
	"slices"
	"time"

	"aftercheck/internal/triage"
)

// Outcome says how much of a saved check could be read.
type Outcome string

// The outcomes of loading.
const (
	None    Outcome = "none"    // nothing was saved
	Whole   Outcome = "whole"   // everything was read
	Partly  Outcome = "partly"  // some answers were left out: see Loaded.Dropped
	Damaged Outcome = "damaged" // it cannot be read at all
	Newer   Outcome = "newer"   // a newer program wrote it; it was left as it is
)

// Loaded is a saved check as far as it could be read.
type Loaded struct {
	Outcome Outcome
	Check   Check // empty unless Whole or Partly
	Dropped []Dropped
}

// Dropped is one answer that was left out.
type Dropped struct {
	Question string
	Why      Why
}

// Why says why an answer was left out.
type Why string

// The reasons to leave an answer out.
const (
	UnknownQuestion Why = "question"  // the guideline has no such question now
	UnknownAnswer   Why = "answer"    // the question has no such answer now
	NotAsked        Why = "not asked" // the question does not apply to the other answers now
)

// Load reads the saved check. It never fails: what it cannot use it leaves out
// and names, and it never changes what is stored.
func Load(s Store, e *triage.Engine) Loaded {
	text, ok := s.Get(CheckKey)
	if !ok || text == "" {
		return Loaded{Outcome: None}
	}
	return loadCheck([]byte(text), e)
}

func loadCheck(text []byte, e *triage.Engine) Loaded {
	// The version first: a newer form may look like nothing else that we know.
	var version struct {
		Schema int `json:"schema"`
	}
	if json.Unmarshal(text, &version) != nil || version.Schema < 1 {
		return Loaded{Outcome: Damaged}
	}
	if version.Schema > Schema {
		return Loaded{Outcome: Newer}
	}
	var r read
	if json.Unmarshal(text, &r) != nil {
		return Loaded{Outcome: Damaged}
	}
	return r.loaded(e)
}

// read is the written form with the answers still unread.
type read struct {
	ID        string                     `json:"id"`
	After     string                     `json:"after"`
	Course    map[string]Course          `json:"course"`
	For       Whom                       `json:"for"`
	Guideline string                     `json:"guideline"`
	Started   time.Time                  `json:"started"`
	Day       string                     `json:"day"`
	Answers   map[string]json.RawMessage `json:"answers"`
	Emergency *struct {
		Day     string                     `json:"day"`
		Answers map[string]json.RawMessage `json:"answers"`
		Rules   []string                   `json:"rules"`
	} `json:"emergency"`
}

func (r *read) loaded(e *triage.Engine) Loaded {
	day, err := triage.ParseDate(r.Day)
	if err != nil {
		return Loaded{Outcome: Damaged}
	}
	answers, dropped := readAnswers(e, r.Answers, day)
	l := Loaded{Outcome: Whole, Dropped: dropped, Check: Check{
		For: r.For.known(), Guideline: r.Guideline, Started: r.Started, Day: day, Answers: answers,
	}}
	l.Check.follow(r.ID, r.After, r.Course)
	if len(dropped) > 0 {
		l.Outcome = Partly
	}
	if m := r.Emergency; m != nil {
		l.Check.Emergency = &Emergency{Day: day, Rules: m.Rules}
		if d, err := triage.ParseDate(m.Day); err == nil {
			l.Check.Emergency.Day = d
		}
		// Nothing is reported for these: they stand among the answers above.
		l.Check.Emergency.Answers, _ = readAnswers(e, m.Answers, l.Check.Emergency.Day)
	}
	if l.Check.Empty() && len(dropped) == 0 {
		return Loaded{Outcome: None}
	}
	return l
}

// readAnswers reads each answer with the question as it is today. What had to
// be left out comes in the order of the questions' ids.
func readAnswers(e *triage.Engine, raw map[string]json.RawMessage, day triage.Date) (triage.Answers, []Dropped) {
	answers, why := triage.Answers{}, map[string]Why{}
	for id, data := range raw {
		q, ok := e.Question(id)
		if !ok {
			why[id] = UnknownQuestion
			continue
		}
		a, err := q.ParseAnswer(data)
		if err != nil {
			why[id] = UnknownAnswer
			continue
		}
		answers[id] = a
	}
	kept, unasked := e.Prune(answers, day)
	for _, id := range unasked {
		why[id] = NotAsked
	}
	var dropped []Dropped
	for _, id := range slices.Sorted(maps.Keys(why)) {
		dropped = append(dropped, Dropped{id, why[id]})
	}
	return kept, dropped
}

// follow takes what ties a check to its record and to the one before, as far as
// it can be used: without it, it is a check of its own.
func (c *Check) follow(id, after string, course map[string]Course) {
	if validID(id) {
		c.ID = id
	}
	if !validID(after) {
		return
	}
	c.After = after
	for sign, went := range course {
		if slices.Contains(Courses(), went) {
			if c.Course == nil {
				c.Course = map[string]Course{}
			}
			c.Course[sign] = went
		}
	}
}
