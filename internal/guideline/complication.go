package guideline

import "aftercheck/internal/triage"

// Complication is one condition: how it is recognised (the embedded rules) and
// what is said about it on its guide page and on a result.
type Complication struct {
	triage.Complication
	Slug  string // address of its guide page, stable
	Group Group
	// Summary says in one or two sentences what it is.
	Summary string
	// Looks are the signs it is known by, feel and shape first, and how it
	// shows on brown and black skin where colour matters.
	Looks []string
	// Course is when it begins and how long it lasts, in days (T.. rows).
	Course Course
	// Days say what is normal on which day and what is not.
	Days []DayNote
	// How often it happens, in words like "1 in 20"; empty when no figure is
	// good enough to show.
	Often string
	// OftenMarks say how its figure is known; see [Complication.HowOften].
	OftenMarks []Mark
	Do         []string // what to do now, one act each
	Not        []string // what not to do
	// Clinic is what the clinic or doctor may do.
	Clinic []string
	// Unsure, Watch, Help and Usually are the four parts of the safety net
	// (uncertainty; what exactly to look for; how to get help; time course).
	Unsure  string
	Watch   []string
	Help    string
	Usually string
	// Recheck says when to run the check again.
	Recheck string
	// Areas are the treated areas it is typical for: option ids of the
	// question "areas"; empty: any area.
	Areas []string
}

// Group is a family of complications, in the order of the guide.
type Group string

// The families.
const (
	Local    Group = "local"    // expected and local
	Eyes     Group = "eyes"     // brows, lids, eyes
	Mouth    Group = "mouth"    // mouth and face
	Infected Group = "infected" // infection
	Allergy  Group = "allergy"
	Nerve    Group = "nerve"     // nerves and weakness
	Mimic    Group = "lookalike" // look-alikes that must not be missed
	Body     Group = "body"      // lungs, heart, fits, bladder, pregnancy
	Product  Group = "product"   // product, provider, filler
)

// HowOften is the sentence on how often it happens and how its figure is known:
// read in a source, unless OftenMarks says otherwise.
func (c *Complication) HowOften() (text string, known []Mark) {
	if c.Often == "" {
		return "", nil
	}
	if len(c.OftenMarks) == 0 {
		return c.Often, marks(Read)
	}
	return c.Often, c.OftenMarks
}

// Course is a time course in days: when it starts after the injection and how
// long it lasts.
type Course struct {
	Onset    Range
	Lasts    Range
	Basis    string // "T04" or the complication's own line
	OpenEnd  bool   // may last longer than Lasts.Max
	NoWindow bool   // can start at any time: Onset says nothing
	// Marks say how the two are known; filled in by [Complications] from the T
	// row, or from the table of [courseMarks].
	Marks CourseMarks
}

// CourseMarks say how the start and the length of a course are known. A half
// that says nothing has no marks.
type CourseMarks struct{ Onset, Lasts []Mark }

// Range is the least, the typical and the most, in days; fractions are hours.
type Range struct{ Min, Typical, Max float64 }

// DayNote says what is to be expected in a range of days.
type DayNote struct {
	From, To int // days after the injection, both included
	Text     string
}

// Name of a family as a heading.
func (g Group) Name() string {
	switch g {
	case Local:
		return "Skin, soreness and the first days"
	case Eyes:
		return "Brows, eyelids and eyes"
	case Mouth:
		return "Mouth and smile"
	case Infected:
		return "Infection"
	case Allergy:
		return "Allergy"
	case Nerve:
		return "Nerves, numbness and weakness"
	case Mimic:
		return "Other causes that must not be missed"
	case Body:
		return "Chest, heart, fits, bladder and pregnancy"
	case Product:
		return "The product, the person who injected, and filler"
	}
	return string(g)
}

// Groups lists the families in the order of the guide.
func Groups() []Group {
	return []Group{Local, Eyes, Mouth, Infected, Allergy, Nerve, Mimic, Body, Product}
}
