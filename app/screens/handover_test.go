package screens

import (
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// The first tap counts: the hour is what staff ask for. Another sign, or the
// same a day later, is a tap of its own.
func TestATapKeepsItsHour(t *testing.T) {
	now := tonight
	s := open(guideline.Engine(), newMemory(), func() time.Time { return now })
	s.noteTap("stroke")
	now = tonight.Add(20 * time.Minute)
	if at := s.noteTap("stroke").At; !at.Equal(tonight) {
		t.Errorf("the hour moved to %s", at)
	}
	if at := s.noteTap("chest").At; !at.Equal(now) {
		t.Errorf("another sign has the hour %s", at)
	}
	if s.begin(); s.tapped().Group != "" {
		t.Error("a new check leaves the tap")
	}
	s.noteTap("chest")
	now = now.Add(tapLasts + time.Hour)
	if s.tapped().Group != "" {
		t.Error("a tap of the day before speaks for today")
	}
}

// A link from outside cannot make the card say that somebody tapped something.
func TestACardFromOutsideSaysNothing(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	r := newReader(t, s)
	fromOwnPage = func() bool { return false }
	r.open(cardPath+"#stroke").at("card", cardPath).says("nothing on your card yet", `data-action="begin"`)
	fromOwnPage = func() bool { return true }
	r.open(cardPath+"#stroke").says("Face, arm, speech", "when last well").silent("nothing on your card")
	r.open(cardPath).says("Face, arm, speech") // the shortcut, with nothing else known
}

// Once there is a check, the card is of the check: what was tapped before it
// was not an emergency after all.
func TestTheCardOfACheckIsNotThatOfATap(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	s.noteTap("stroke")
	s.check = diary.Check{Day: s.today(), Started: tonight, Answers: triage.Answers{}}
	answerCalmly(s, map[string]triage.Answer{"complaint": triage.Chose("bruise")})
	r := newReader(t, s)
	r.open(cardPath).says("A bruise", "Forehead").silent("Tapped", "ambulance")
}

// The card is reached right after what to say, and print and the rest come last.
func TestAnEmergencyLeadsToTheCardFirst(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	enter(s, true)
	answerCalmly(s, map[string]triage.Answer{"complaint": triage.Chose("chest"), "chest": triage.Chose("pain")})
	part := mainPart(newReader(t, s).open(resultPath).html)
	last := -1
	for _, mark := range []string{`href="tel:`, "What to say on the phone", `data-action="card"`, "data-care=", ">Hand it over<", `data-action="print"`} {
		at := strings.Index(part, mark)
		if at <= last {
			t.Errorf("%s stands at %d, after %d", mark, at, last)
		}
		last = at
	}
}
