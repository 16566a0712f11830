package guideline

import "aftercheck/internal/triage"

// emergencySet is what the start page and the emergency pages show: it comes first in
// the file, since nobody waits for the rest there.
type emergencySet struct {
	EmergencyGroups []EmergencyGroup
	// Cares are the groups of first aid; the three below have a place of their own.
	Cares                                 []Care
	SharedCare, IfUnresponsive, OtherCare Care
	CareOfFlag, CareOfRule                map[string][]string
	GroupOfCare                           map[string]string
	CrisisLines                           []CrisisLine
}

// tableSet is what the guideline says besides, and nothing else: no code, so that it can be
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

	Levels []Level

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

// EmergencyTables is a pointer to what the guideline says for the start page and the
// emergency pages, to be written to a file or filled from one. The client fills it before
// anything else.
func EmergencyTables() any { return emergencies() }
