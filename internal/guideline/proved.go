package guideline

import "aftercheck/internal/triage"

// Proof is what internal/proof found for this guideline. A test there compares
// it, and writes it with
//
//	go test ./internal/proof -run Mutants -update
var Proof = ProofFigures{
	Properties: []ProvedProperty{
		{Number: 1, Says: "Any red flag gives at least its level, however little else is answered.", Rules: 298, Facts: 504, AnswerSets: "up to 10^137"},
		{Number: 2, Says: "One sign more, or “not sure” instead of no, never lowers the urgency, apart from the step-downs of RF03, RF09 and RF15.", Rules: 298, Facts: 504, AnswerSets: "up to 10^137"},
		{Number: 3, Says: "What raises the risk (age, illnesses, medicines, being alone, who injected, filler) never lowers the urgency.", Rules: 298, Facts: 504, AnswerSets: "up to 10^137"},
		{Number: 4, Says: "Every finished check has an urgency and names a complication, an emergency sign, or the honest “no match”.", Rules: 298, Facts: 504, AnswerSets: "up to 10^137"},
		{Number: 5, Says: "Ending early gives the same urgency as answering every remaining question in any way.", Rules: 298, Facts: 504, AnswerSets: "up to 10^137"},
		{Number: 6, Says: "No rule, question or option is dead: each decides some outcome.", Rules: 298, Facts: 504, AnswerSets: "up to 10^137"},
		{Number: 7, Says: "Nothing that a clinic’s link may fill in (day, places) meets a step-down, answers a sign, or turns off an emergency.", Rules: 298, Facts: 504, AnswerSets: "up to 10^137"},
	},
	Mutations: []MutationShare{
		{Level: triage.Urgency(5), Noticed: 721, Of: 721, Same: 216}, // emergency
		{Level: triage.Urgency(4), Noticed: 501, Of: 501, Same: 209}, // urgent
		{Level: triage.Urgency(3), Noticed: 137, Of: 297, Same: 0},   // soon
		{Level: triage.Urgency(2), Noticed: 81, Of: 201, Same: 0},    // routine
		{Level: triage.Urgency(1), Noticed: 67, Of: 103, Same: 0},    // self-care
	},
}
