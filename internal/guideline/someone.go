package guideline

import "slices"

// The texts speak to the person who had the injection. For a check that is made
// for someone else, this says who that is, and what would be misread without it.

// WhoIsMeant says who the texts of a check for someone else speak to.
const WhoIsMeant = "“You” and “I” here mean the person who had the injection."

// AskSomeone is how to answer for someone else. That nobody knows is never a no (J18).
const AskSomeone = "Ask them each question, if that is possible. If nobody knows, it is “not sure”, never “no”."

// CannotAnswer is when nothing is to be asked any more (J14).
const CannotAnswer = "If they are drowsy, cannot speak or cannot answer, it is an emergency: call now."

// AskSomeoneAbout is what to bear in mind at one question for someone else; "" for
// most questions, where nothing can be misread.
func AskSomeoneAbout(question string) string {
	switch question {
	case "alone": // E-M20: it is the patient who has no help
		return "If somebody is with them and can help, they are not alone. They can still be far from any care."
	case "mood": // J18, J54: nobody else can know it
		return AskSomeone
	}
	return ""
}

// withSomeone are the groups of section K whose lines want somebody to be with the
// patient: K01 "ask someone to stay", K02 "keep someone with you", K06 "someone
// stays with you", K08 "stay", K09 "ask them to stay", K10 "have someone watch you",
// K13 "do not leave the person alone". The other groups say nothing about it.
var withSomeone = []string{"K01", "K02", "K06", "K08", "K09", "K10", "K13"}

// StayWithThem is what one of these groups of care asks of whoever looks after the
// patient; "" where the evidence does not.
func StayWithThem(cares []Care) string {
	if slices.ContainsFunc(cares, func(c Care) bool { return slices.Contains(withSomeone, c.ID) }) {
		return "Stay with them until help is there."
	}
	return ""
}
