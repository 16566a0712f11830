//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// tenderNode is J74: a small, single node under the jaw. Growing, hot or with
// fever it is J74's urgent line; a red or leaking lump is RF67, a fever with sore
// skin RF50. The evidence gives it no C number.
func tenderNode() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "J74",
			Name: "A small tender node under the jaw",
			Fits: anyOf(is("swelling", "node"), has("lump", "node")),
			Base: routine,
			Says: "One small tender node without fever is usually harmless and goes away.",
			Rules: []*triage.Rule{
				{
					ID: "J74.long", Level: soon, When: all(has("lump", "node"), length("lump-start", 14, ever)),
					Says:      "The node has been there for 2 weeks.",
					Judgement: true,
				},
				{
					ID: "J74.grows", Level: urgent, When: anyOf(worse, has("skin", "worse"), has("unwell", "fever", "fever-long")),
					Says:      "The node grows, gets hotter or more sore, or you have a fever.",
					Judgement: true,
				},
			},
			Tells:     []*triage.Tell{{When: anyOf(is("swelling", "node"), has("lump", "node")), Says: "It is small, tender and under the jaw."}},
			Judgement: true,
		},
		Slug:    "tender-node",
		Group:   Local,
		Summary: "Nodes filter the fluid of the face. One can swell a little and get tender.",
		Looks: []string{
			"One small, tender, movable lump under the jaw.",
			"No fever. The skin over it looks as usual.",
		},
		Course: Course{Lasts: Range{Max: 14}, NoWindow: true, Basis: "J74"},
		Days: []DayNote{
			{0, 13, "One small node without fever can be watched for 2 weeks."},
			{14, 42, "A node that is still there should be looked at by your clinic or doctor."},
		},
		Do:     []string{"Feel it once a day, not more often.", "Take your temperature if you feel ill."},
		Not:    []string{"Do not squeeze it."},
		Clinic: []string{"The clinic can feel it and look for a cause in the skin, the teeth or the throat."},
		Unsure: "A node, a blood lump and the start of an infection can feel alike.",
		Watch: []string{
			"It grows, gets hot, or you have a fever: see a doctor today.",
			"The neck swells, or breathing or swallowing gets hard: call the emergency number.",
		},
		Help:    "Tell the clinic at the review. Phone sooner if it is still there after 2 weeks.",
		Usually: "It usually goes away within 2 weeks.",
		Recheck: "Check again on day 14, or earlier if it changes.",
	}
}
