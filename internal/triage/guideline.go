package triage

// Guideline is the medicine as data. Order matters only where it says so.
type Guideline struct {
	Version string // shown with every result

	// Questions stand in the order in which they are asked.
	Questions []*Question

	// DateQuestion asks for the day of the injection. When it is answered "not
	// sure", RangeQuestion (a Choice) asks roughly how long ago it was, and
	// Ranges gives the days of each of its options; a "not sure" there is any
	// day at all (evidence.md, J03).
	DateQuestion  string
	RangeQuestion string
	Ranges        map[string]DayRange

	Flags         []*RedFlag
	Complications []*Complication // commonest first: the order breaks ties
	Modifiers     []*Modifier
	// NoMatch stands in when no complication fits, and beside others while its
	// own Fits holds: something was told that none of them explains.
	NoMatch *Complication
}

// DayRange is a range of days, both ends included.
type DayRange struct{ From, To int }

// Source is where a statement comes from: an id of the source list.
type Source string

// RedFlag forces at least its level whenever its condition holds.
type RedFlag struct {
	ID    string // "RF13"
	Level Urgency
	When  *Expr
	Says  string // the sign in the patient's words, as a reason
	// Complications are the conditions that the sign points to.
	Complications []string
	// StepDown is set on the few flags that the evidence allows to lower.
	StepDown *StepDown
	Sources  []Source
	// Judgement marks a level that rests on expert judgement, not on a source.
	Judgement bool
}

// StepDown lowers a red flag to a level when every condition is certain.
type StepDown struct {
	When *Expr
	To   Urgency
	Says string
}

// Complication is one condition that the answers may fit.
type Complication struct {
	ID   string // "C14"
	Name string // in plain words
	Fits *Expr  // "not sure" counts for it
	// Base is the level when it fits and no rule of its own says more.
	Base  Urgency
	Says  string  // the reason for the base level
	Rules []*Rule // its own red lines: each may raise the base
	Tells []*Tell // what speaks for it
	// Expected marks an effect that no modifier raises (evidence.md, J17).
	Expected bool
	// ToEmergency says when a raise may turn Urgent into Emergency (J16); nil:
	// never.
	ToEmergency *Expr
	// Used lists modifiers whose fact already raised the base through a rule,
	// so that they do not raise it again (J15).
	Used      []string
	Sources   []Source
	Judgement bool
}

// Rule sets a complication's base level to at least Level while When holds.
type Rule struct {
	ID        string // "C22.spreading"
	Level     Urgency
	When      *Expr
	Says      string
	Sources   []Source
	Judgement bool
}

// Tell is one sign that speaks for a complication; it orders the list and is
// shown, but changes no level.
type Tell struct {
	When *Expr
	Says string
}

// Modifier is something about the person or the injection that can only raise
// a level. "Not sure" counts as no unless its condition says otherwise.
type Modifier struct {
	ID    string // "E-M7"
	When  *Expr
	Says  string
	Plus  []Plus
	Floor []Floor

	Sources   []Source
	Judgement bool
}

// Plus raises the base of the named complications by one step while When holds
// (nil: always).
type Plus struct {
	For  []string
	When *Expr
}

// Floor sets a minimum while When holds (nil: always).
type Floor struct {
	Level Urgency
	When  *Expr
	Says  string
}
