package triage

import "slices"

// Kind is the form of a question's answer.
type Kind string

// The kinds of question.
const (
	YesNo   Kind = "yesno"   // "yes" or "no"
	Choice  Kind = "choice"  // exactly one option
	Choices Kind = "choices" // any number of options; none of them is an answer too
	Day     Kind = "date"    // a calendar day
	Number  Kind = "number"  // a number within Min and Max
)

// Question asks for one fact, or for several that belong on one page.
type Question struct {
	ID   string // stable: saved checks, links and tests use it
	Kind Kind
	Text string // the question, as the heading of its page
	Help string // one or two sentences below it; may be empty
	// Steps are a home check to do before answering (evidence.md, J50).
	Steps   []string
	Options []Option
	None    string // Choices: the wording of "none of these"
	Unsure  string // the wording of "not sure"; empty: not offered

	// Ask says when the question applies; nil: always. It may hang only on
	// questions that stand before this one.
	Ask *Expr

	Min, Max float64 // Number: the range that is accepted
}

// Option is one thing to choose.
type Option struct {
	ID   string // stable, unique in its question
	Text string
	Help string // a line below it; may be empty
	// Under is a heading that this and the following options stand under, until
	// the next one; empty: no new heading.
	Under string
}

var yesNoOptions = []Option{{ID: "yes", Text: "Yes"}, {ID: "no", Text: "No"}}

// Choosable lists what can be chosen: the options, or yes and no.
func (q *Question) Choosable() []Option {
	if q.Kind == YesNo {
		return yesNoOptions
	}
	return q.Options
}

// Option finds an option by its id.
func (q *Question) Option(id string) (Option, bool) {
	opts := q.Choosable()
	i := slices.IndexFunc(opts, func(o Option) bool { return o.ID == id })
	if i < 0 {
		return Option{}, false
	}
	return opts[i], true
}
