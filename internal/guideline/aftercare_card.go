package guideline

import "slices"

// CardSpan is what an aftercare card says of a span of days: what is normal.
type CardSpan struct {
	// From and To are days after the injection, both included; a To of more than
	// 10,000 means that it never ends.
	From, To int
	Lines    []CardLine
}

// Endless tells whether a span has no last day.
func (s CardSpan) Endless() bool { return s.To >= ever }

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
func CardSpans() []CardSpan { return cardSpans }

var cardSpans = []CardSpan{
	{From: 0, To: 2, Lines: []CardLine{
		{ID: "C01", About: "Needle marks", Text: "Dots and small bumps on the needle marks are normal. They fade."},
		{ID: "C02", About: "Swelling", Text: "Soft, even puffiness is normal."},
		{ID: "C03", About: "Soreness", Text: "Sore or stinging spots are normal."},
		{ID: "C04", About: "Bruise", Text: "A bruise can come out on any of these days."},
		{ID: "C07", About: "Headache", Text: "A mild or moderate headache is common."},
		{ID: "C08", About: "Feeling ill", Text: "Up to 3 days of feeling a bit ill are expected."},
		{ID: "C10", About: "Effect", Text: "Seeing nothing yet is normal."},
	}},
	{From: 3, To: 6, Lines: []CardLine{
		{ID: "C02", About: "Swelling", Text: "It should go down day by day."},
		{ID: "C03", About: "Soreness", Text: "They should hurt less each day."},
		{ID: "C04", About: "Bruise", From: 4, Text: "It changes colour, may slide down, and fades."},
		{ID: "C07", About: "Headache", From: 4, Text: "It should ease."},
		{ID: "C10", About: "Effect", Text: "The first effect can show from 12 hours to a week."},
	}},
	{From: 7, To: 13, Lines: []CardLine{
		{ID: "C10", About: "Effect", Text: "It is still building. Uneven progress is normal."},
	}},
	{From: 14, To: 30, Lines: []CardLine{
		{ID: "C10", About: "Effect", Text: "In most people the full effect is there by about day 14, in slow ones by day 30. From day 14 the clinic can judge it."},
	}},
	{From: 60, To: ever, Lines: []CardLine{
		{ID: "C11", About: "Effect", Text: "From about now the effect slowly wears off in everybody. In the face it is mostly gone by 3 to 4 months, later with Daxxify."},
	}},
}

// CardLimit is what is not normal any more, of something that stands on the card.
type CardLimit struct {
	ID, About string
	Limit     Limit
}

// CardLimits are the limits of everything that [CardSpans] calls normal: first what
// needs a doctor today, then what is for the clinic in the next day or two.
func CardLimits() (doctor, clinic []CardLimit) {
	for _, l := range cardSpans[0].Lines {
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
	byDay := func(a, b CardLimit) int { return a.Limit.Day - b.Limit.Day }
	slices.SortStableFunc(doctor, byDay)
	slices.SortStableFunc(clinic, byDay)
	return doctor, clinic
}

// LastNewWeakness is the last day on which a new weakness can come from a dose (T34).
func LastNewWeakness() int {
	t, _ := TimeCourseByID("T34")
	return int(t.Start.Max)
}
