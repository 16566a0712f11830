package e2e

import (
	"testing"

	"aftercheck/internal/e2e/visit"
)

// Screens of one kind follow each other: a handler that remembers the option
// of the question before would record something that nobody said. Each answer
// is taken from another place of its list and looked up afterwards.
func TestTheRightOptionIsRecorded(t *testing.T) {
	v := inCheck(t)
	said := map[string]string{}
	for range 40 {
		place := v.Place()
		if place.Screen != "check" {
			break
		}
		answer := droopyLid[place.Question]
		if offered := v.Options(); place.Question == "areas" {
			answer = offered[len(offered)/2] + " " + offered[1]
		}
		v.WalkOne(with(droopyLid, visit.Answers{place.Question: answer}))
		said[place.Question] = answer
	}
	if len(said) < 8 {
		t.Fatalf("only %d questions were asked: %v", len(said), said)
	}
	for question, answer := range said {
		if answer == "" {
			answer = "none"
			if questionByID(t, question).Kind == "yesno" {
				answer = "no"
			}
		}
		v.Open("/answers/")
		v.Change(question)
		v.WantQuestion(question)
		v.WantSaid(answer)
	}
}
