package guideline

import (
	"sort"

	"aftercheck/internal/triage"
)

// CardSpan is what an aftercare card says of a span of days: what is normal.
type CardSpan struct {
	// From and To are days after the injection, both included; a To of more than
	// 10,000 means that it never ends.
	From, To int
	Lines    []CardLine
}

// Endless tells whether a span has no last day.
func (s CardSpan) Endless() bool { return s.To >= triage.Ever }

// CardLine is one line of a card.
type CardLine struct {
	// ID is the complication whose note on these days says it: "C01".
	ID string
	// About is what the line is about, in a word or two.
	About string
	// From is the day on which it begins to hold, if that is later than the span.
	From int
	// Text is one or more whole sentences of that note.
	Text string
}

// CardSpans are the days of an aftercare card. A card has room for what nearly
// everybody sees: the marks of the needle, the first days, and how the effect comes
// and goes. All else is for the check. A test holds each sentence against the note
// that it comes from.
func CardSpans() []CardSpan { return data().CardSpans }

// CardLimit is what is not normal any more, of something that stands on the card.
type CardLimit struct {
	ID, About string
	Limit     Limit
}

// CardLimits are the limits of everything that [CardSpans] calls normal: first what
// needs a doctor today, then what is for the clinic in the next day or two.
func CardLimits() (doctor, clinic []CardLimit) {
	for _, l := range data().CardSpans[0].Lines {
		c, _ := ByID(l.ID)
		t, _ := TimelineOf(c, false)
		for _, limit := range t.Limits {
			switch limit.Do {
			case doctorToday:
				doctor = append(doctor, CardLimit{l.ID, l.About, limit})
			case phoneClinic, forClinic:
				clinic = append(clinic, CardLimit{l.ID, l.About, limit})
			}
		}
	}
	for _, list := range [][]CardLimit{doctor, clinic} {
		sort.SliceStable(list, func(i, j int) bool { return list[i].Limit.Day < list[j].Limit.Day })
	}
	return doctor, clinic
}

// LastNewWeakness is the last day on which a new weakness can come from a dose (T34).
func LastNewWeakness() int {
	t, _ := TimeCourseByID("T34")
	return int(t.Start.Max)
}
