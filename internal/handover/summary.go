package handover

import (
	"time"

	"aftercheck/internal/triage"
)

// State says how a fact is known.
type State string

// The states. They never stand for one another.
const (
	Told        State = "told"         // the person said so, or it follows from what they said
	None        State = "none"         // asked, and the person said that it is not there
	Unsure      State = "unsure"       // asked, and the person was not sure
	NotAnswered State = "not answered" // it matters, and nobody answered it
)

// Fact is one thing that a reader may need.
type Fact struct {
	// ID is stable: the id of the question that it answers, or one of the Fact
	// ids below for what follows from the answers.
	ID    string
	Label string // short, for staff: "Onset of the eyelid droop"
	// Values are what was told, in the words that the person chose, one entry
	// each. With None they are what the person was asked for and does not have.
	// With Unsure and NotAnswered there are none.
	Values []string
	// Codes are the ids of the values, in the same order: of options,
	// complications or rules. A value without one (a date) has none, and then the
	// list is empty.
	Codes []string
	// Deciding are those of the values that the urgency hangs on.
	Deciding []string
	State    State
	// Of is the sign that a course is of.
	Of string
}

// The facts that are no answer to a question of the guideline.
const (
	FactMade          = "made"          // when the summary was made
	FactAnswered      = "answered"      // the day of the answers
	FactBy            = "by"            // who answered, where it was not the patient
	FactUrgency       = "urgency"       // the level, with what to do
	FactDay           = "day"           // the day after the injection, at the time of the answers
	FactProduct       = "product"       // the brand
	FactTapped        = "tapped"        // the group of emergency signs that was tapped on the start page
	FactCourse        = "course"        // prefix: "course.lid" is the course of that sign, told at a later check
	FactSince         = "since"         // the day of the earlier check to which the course compares
	FactComplications = "complications" // what it could be, most likely first
	FactRules         = "rules"         // the rules that decided the urgency
	FactGuideline     = "guideline"     // its version
	FactReview        = "review"        // whether a clinician has reviewed it
)

// AnsweredBySomeone is who answered, for staff, where it was not the patient.
const AnsweredBySomeone = "someone who looks after the patient"

// Section is a heading and its facts.
type Section struct {
	ID    string // stable: one of the Section ids
	Title string
	Facts []Fact
}

// The sections, in the order in which they stand.
const (
	SectionUrgency   = "urgency"
	SectionInjection = "injection" // when, where, what, by whom
	SectionSigns     = "signs"     // what the person has, with onset and course
	SectionDenied    = "denied"    // important negatives
	SectionUnsure    = "unsure"    // what the person was not sure about
	SectionRisks     = "risks"     // what about the person raises the risk
	SectionOpen      = "open"      // signs that matter and were not answered
	SectionThought   = "thought"   // complications considered, and the rules that decided
	SectionOrigin    = "origin"    // guideline, review state, what this is not
)

// Summary is one check for somebody else. It has no name in it, and nothing
// that was not told.
type Summary struct {
	Made     time.Time      // when the summary was made
	Answered triage.Date    // the day of the answers; 0: nothing was answered
	Urgency  triage.Urgency // 0: there is no result
	Injected triage.Date    // 0: not known
	Sections []Section      // those without facts are left out
}

// Empty tells whether nothing was answered or tapped.
func (s Summary) Empty() bool { return s.Answered == 0 && s.Urgency == 0 }

// Facts lists all facts in order.
func (s Summary) Facts() []Fact {
	var out []Fact
	for _, sec := range s.Sections {
		out = append(out, sec.Facts...)
	}
	return out
}

// Fact finds a fact by its id.
func (s Summary) Fact(id string) (Fact, bool) {
	for _, f := range s.Facts() {
		if f.ID == id {
			return f, true
		}
	}
	return Fact{}, false
}

// Section finds a section by its id.
func (s Summary) Section(id string) (Section, bool) {
	for _, sec := range s.Sections {
		if sec.ID == id {
			return sec, true
		}
	}
	return Section{}, false
}
