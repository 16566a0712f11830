//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// Short names, so that the tables read like tables.
var (
	all      = triage.All
	anyOf    = triage.Any
	atLeast  = triage.AtLeast
	not      = triage.Not
	certain  = triage.Certain
	possible = triage.Possible
	yes      = triage.Yes
	no       = triage.No
	is       = triage.Chosen // one of the options of a choice
	has      = triage.Chosen // at least one of the options of a list
	doubt    = triage.Doubt
	day      = triage.DayIn
	onset    = triage.OnsetIn
	length   = triage.LengthIn
	flagged  = triage.Flagged
)

const ever = triage.Ever

const (
	selfCare  = triage.SelfCare
	routine   = triage.Routine
	soon      = triage.Soon
	urgent    = triage.Urgent
	emergency = triage.Emergency
)

type expr = *triage.Expr
