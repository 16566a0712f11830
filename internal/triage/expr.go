package triage

// Op is what an expression does.
type Op uint8

// The operations. Leaves are Chosen, Doubt, DayIn, OnsetIn, LengthIn and
// NumberIn; Flagged stands for a red flag's condition.
const (
	OpAll      Op = iota + 1 // every kid
	OpAny                    // at least one kid
	OpAtLeast                // at least N kids
	OpNot                    // not the only kid
	OpCertain                // the kid, "not sure" never counting for it
	OpPossible               // the kid, "not sure" always counting for it
	OpChosen                 // one of Options was chosen in Question
	OpDoubt                  // Question was answered "not sure"
	OpDayIn                  // days since the injection within Min..Max
	OpOnsetIn                // the day after injection given in Question (a date) within Min..Max
	OpLengthIn               // days from the date in Question until today within Min..Max
	OpNumberIn               // the number given in Question within Min..Max
	OpFlagged                // the condition of the red flag named in Flag
)

// Ever is an upper bound for a number of days that no window reaches.
const Ever = 100_000

// Expr is a condition over answers. It is plain data, so that it can be
// evaluated, printed, proved and mutated; build it with the functions below.
type Expr struct {
	Op       Op
	Kids     []*Expr
	N        int
	Question string
	Options  []string
	Min, Max int
	Flag     string
}

// All holds when every condition holds.
func All(kids ...*Expr) *Expr { return &Expr{Op: OpAll, Kids: kids} }

// Any holds when at least one condition holds.
func Any(kids ...*Expr) *Expr { return &Expr{Op: OpAny, Kids: kids} }

// AtLeast holds when n or more of the conditions hold.
func AtLeast(n int, kids ...*Expr) *Expr { return &Expr{Op: OpAtLeast, N: n, Kids: kids} }

// Not holds when the condition does not. What "not sure" counts as is turned
// round with it, so that the cautious reading stays cautious.
func Not(kid *Expr) *Expr { return &Expr{Op: OpNot, Kids: []*Expr{kid}} }

// Certain holds when the condition holds without any "not sure".
func Certain(kid *Expr) *Expr { return &Expr{Op: OpCertain, Kids: []*Expr{kid}} }

// Possible holds when the condition holds if every "not sure" were a yes.
func Possible(kid *Expr) *Expr { return &Expr{Op: OpPossible, Kids: []*Expr{kid}} }

// Yes holds when a yes/no question was answered yes.
func Yes(question string) *Expr { return Chosen(question, "yes") }

// No holds when a yes/no question was answered no.
func No(question string) *Expr { return Chosen(question, "no") }

// Chosen holds when at least one of the options was chosen.
func Chosen(question string, options ...string) *Expr {
	return &Expr{Op: OpChosen, Question: question, Options: options}
}

// Doubt holds when the question was answered "not sure".
func Doubt(question string) *Expr { return &Expr{Op: OpDoubt, Question: question} }

// DayIn holds when today is day from..to after the injection, both included.
func DayIn(from, to int) *Expr { return &Expr{Op: OpDayIn, Min: from, Max: to} }

// OnsetIn holds when the date given in question is day from..to after the
// injection, both included.
func OnsetIn(question string, from, to int) *Expr {
	return &Expr{Op: OpOnsetIn, Question: question, Min: from, Max: to}
}

// LengthIn holds when the date given in question is from..to days ago, both
// included.
func LengthIn(question string, from, to int) *Expr {
	return &Expr{Op: OpLengthIn, Question: question, Min: from, Max: to}
}

// NumberIn holds when the number given in question is from..to, both included.
func NumberIn(question string, from, to int) *Expr {
	return &Expr{Op: OpNumberIn, Question: question, Min: from, Max: to}
}

// Flagged holds when the red flag's own condition holds, whether or not the
// flag was stepped down.
func Flagged(flag string) *Expr { return &Expr{Op: OpFlagged, Flag: flag} }
