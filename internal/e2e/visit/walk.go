package visit

import (
	"slices"
	"strings"
)

// Answers are what a person would say, by question id. Several options are
// joined by a space; a number or a day is written as it is.
type Answers map[string]string

// Walk answers question after question until the app leaves the check, and
// gives the ids of the questions that were asked. A question that is not in
// answers is answered as a person to whom nothing of it applies: "none", or "no".
func (v *Visit) Walk(answers Answers) []string {
	v.t.Helper()
	var asked []string
	for len(asked) < 60 {
		place := v.Place()
		if place.Screen != "check" || place.Question == "" {
			break
		}
		asked = append(asked, place.Question)
		if answers[place.Question] == Stop {
			break
		}
		v.walkFrom(place, answers)
	}
	return asked
}

// Stop in place of an answer ends a walk at that question.
const Stop = "stop"

// WalkOne answers the question on the screen and goes on.
func (v *Visit) WalkOne(answers Answers) {
	v.t.Helper()
	v.walkFrom(v.Place(), answers)
}

// walkFrom does not ask once more where the person is: each look costs a walk as much
// as a tap.
func (v *Visit) walkFrom(here Place, answers Answers) {
	v.t.Helper()
	v.say(here.Question, answers[here.Question])
	v.continueFrom(here)
}

// WalkToResult is Walk, and then the page of answers if there is one.
func (v *Visit) WalkToResult(answers Answers) []string {
	v.t.Helper()
	asked := v.Walk(answers)
	if v.Place().Screen == "answers" {
		v.Continue()
	}
	v.WantScreen("result")
	v.Until(`document.querySelector("main[data-urgency]")`) // the screen is there a moment before what it says
	return asked
}

func (v *Visit) say(question, answer string) {
	v.t.Helper()
	offered := v.Options()
	if answer == "" {
		answer = harmless(offered)
	}
	if answer == "" {
		v.t.Fatalf("the story has no answer to %s, which offers %v", question, offered)
	}
	if words := strings.Fields(answer); slices.Contains(offered, words[0]) {
		v.chooseAll(words)
		return
	}
	v.Fill(question, answer)
}

// harmless is the answer of somebody to whom nothing applies, or "".
func harmless(offered []string) string {
	for _, answer := range []string{"none", "no"} {
		if slices.Contains(offered, answer) {
			return answer
		}
	}
	return ""
}
