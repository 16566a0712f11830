package guideline

import "aftercheck/internal/triage"

// tableSet is what the guideline says, and nothing else: no code, so that it can be
// given to the client as a file (package tables) and be said in other languages.
// In the program that makes the site it is what the source says; the client has
// no such source and begins with empty tables.
type tableSet struct {
	Questions     []*triage.Question
	Ranges        map[string]triage.DayRange
	Flags         []*triage.RedFlag
	Modifiers     []*triage.Modifier
	NoMatch       *triage.Complication
	Complications []*Complication
	SharedSigns   []SharedSign

	Levels          []Level
	EmergencyGroups []EmergencyGroup
	// Cares are the groups of first aid; the three below have a place of their own.
	Cares                                 []Care
	SharedCare, IfUnresponsive, OtherCare Care
	CareOfFlag, CareOfRule                map[string][]string
	GroupOfCare                           map[string]string
	CrisisLines                           []CrisisLine

	TimeCourses     []TimeCourse
	Timelines       []timeline
	WithoutTimeline map[string]string
	LevelClocks     map[triage.Urgency]clock
	ProductClock    clock
	OwnClocks       map[string]clock

	Pictures                        []Picture
	Choosing, Disclosing, Aftercare []PrepareGroup
	CardSpans                       []CardSpan

	References  []Reference
	Corrections []Correction
	Doubts      []Doubt
	ChangeLog   []Change
	Glossary    []Term
}

// Tables is a pointer to all that the guideline says, to be written to a file or
// filled from one. The client fills it before anything else.
func Tables() any { return data() }
