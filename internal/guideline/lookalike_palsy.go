//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// facialPalsy is C43 (RF53): the slow form. The sudden one is RF09.
func facialPalsy() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C43",
			Name: "Bell’s palsy (a weak face nerve)",
			Fits: anyOf(flagged("RF53"), certain(is("face", "half", "both"))),
			Base: urgent,
			Says: "Half the face, or both sides, do not move. A doctor must look today: treatment works best early.",
			Rules: []*triage.Rule{{
				ID: "C43.both-spread", Level: emergency, When: all(is("face", "both"), spreadSign),
				Says:      "Both sides of the face will not move, and there is another sign that the toxin may have spread.",
				Sources:   sources("CDC-HAN-507"),
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: is("face", "half"), Says: "Forehead, eye and mouth are weak on one side."},
				{When: is("face-how", "slow"), Says: "It came slowly, over hours or days."},
			},
			Sources:   sources("NHS-BELLS", "MSD-BELL"),
			Judgement: true,
		},
		Slug:  "bells-palsy",
		Group: Mimic,
		Summary: "The nerve of one half of the face stops working for a while. " +
			"It is not known to come from the injection. Treatment works best in the first 3 days.",
		Looks: []string{
			"Half of the forehead does not lift, the eye does not close and the mouth droops.",
			"It affects the whole half of the face, not only muscles that were injected.",
			"Taste may change, sounds may be too loud, and it may hurt behind the ear.",
			"Careful: a forehead that was injected does not lift either.",
		},
		Course: Course{NoWindow: true, Lasts: Range{21, 60, 180}, OpenEnd: true, Basis: "C43"},
		Days: []DayNote{
			{0, ever, "It can come on any day. It builds up over hours and is worst after 2 to 3 days. It is never a normal effect of the injection."},
		},
		Do: []string{
			"See a doctor today.",
			"Use eye drops (artificial tears) by day.",
			"Tape the eyelid shut at night.",
			"Note when it began, and tell the doctor about the injection.",
		},
		Not: []string{
			"Do not wait for the review.",
			"Do not use electrical gadgets on the face.",
		},
		Clinic: []string{
			"The doctor may give a steroid. It works best within 72 hours.",
			"They may care for the eye.",
		},
		Unsure: "A stroke, Bell’s palsy and the toxin can look alike at home. If it was sudden, or you are not sure, call the emergency number.",
		Watch: []string{
			"It came suddenly, or an arm or leg is weak, or speech is slurred: call the emergency number.",
			"Swallowing, breathing or sight changes too: call the emergency number.",
			"Blisters come in or round the ear: see a doctor today.",
			"The eye hurts, gets red or sees badly: see a doctor today.",
		},
		Help: "See a doctor today and say “half my face does not move, it came slowly”. " +
			"If none can see you today, go to an emergency department.",
		Usually: "It usually gets better within weeks to 6 months. If it is no better after 3 weeks, see the doctor again.",
		Recheck: "Check again after 12 hours.",
	}
}
