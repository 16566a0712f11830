//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// dizziness is C66 (J64). Sudden dizziness with a face, arm or speech sign is a
// red flag (RF09-RF11).
func dizziness() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C66",
			Name: "Dizzy or light-headed",
			Fits: certain(has("unwell", "dizzy", "spins")),
			Base: selfCare,
			Says: "Feeling a bit light-headed in the first days, with no other sign, usually passes.",
			Rules: []*triage.Rule{
				{
					ID: "C66.long", Level: soon,
					When:      all(has("unwell", "dizzy"), length("unwell-start", 4, ever)),
					Says:      "You have been dizzy for more than 3 days.",
					Judgement: true,
				},
				{
					// J64 speaks of day 0 to 2 only; later stays with the clinic.
					ID: "C66.late", Level: soon,
					When:      all(has("unwell", "dizzy"), onset("unwell-start", 3, ever)),
					Says:      "The dizziness began later than day 2.",
					Judgement: true,
				},
				{
					ID: "C66.spinning", Level: urgent, When: has("unwell", "spins"),
					Says:      "The room spins and you cannot walk.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("unwell", "dizzy"), Says: "You feel dizzy or light-headed."},
				{When: has("unwell", "spins"), Says: "The room spins."},
			},
			Judgement: true,
		},
		Slug:  "dizziness",
		Group: Nerve,
		Summary: "You feel light-headed or a bit unsteady. " +
			"In the first two days, mild and with no other sign, it usually passes.",
		Looks: []string{
			"You feel light-headed.",
			"You can walk, speak and see as usual.",
			"There is no other sign.",
		},
		// How long it lasts has no figure; more than 3 days is not expected.
		Course: Course{Onset: Range{0, 0, 2}, Basis: "J64"},
		Days: []DayNote{
			{0, 2, "Mild dizziness with no other sign can be watched."},
			{3, ever, "Dizziness that lasts more than 3 days, or begins this late, is for your clinic in the next day or two."},
		},
		Do: []string{
			"Sit or lie down until it passes.",
			"Stand up slowly.",
			"Do the face, arm and speech check in a mirror.",
		},
		Not: []string{
			"Do not drive, climb or use machines while you are dizzy.",
		},
		Clinic: []string{
			"They may check your blood pressure, eyes, balance and strength.",
		},
		Unsure: "Many things make people dizzy. Together with weak muscles, sight, speech or swallowing trouble it means something quite different.",
		Watch: []string{
			"It comes suddenly, with a fallen face, a weak arm or leg, or muddled speech: call the emergency number.",
			"You also see double, swallow badly, or get weak: call the emergency number.",
			"The room spins and you cannot walk: see a doctor today.",
		},
		Help: "If it lasts more than 3 days, phone your clinic in the next day or two. " +
			"If the room spins and you cannot walk, see a doctor today.",
		Usually: "It usually passes within 3 days.",
		Recheck: "Check again after 24 hours, or at once if anything new comes.",
	}
}
