//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// peeIsHard is trouble getting pee out after a bladder injection.
var peeIsHard = has("bladder", "slow", "slow-ill")

// cannotPee is C53. No pee for 8 hours with pain or swelling is RF26; trouble
// peeing without a bladder injection counts as a sign of spread (J22).
func cannotPee() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C53",
			Name: "Cannot pee properly",
			Fits: anyOf(flagged("RF58"), flagged("RF26"), has("bladder", "slow-ill")),
			Base: urgent,
			Says: "After a bladder injection, a bladder that does not empty is seen by a doctor today.",
			Rules: []*triage.Rule{
				{
					ID: "C53.ill", Level: emergency,
					When:      anyOf(has("bladder", "slow-ill"), all(peeIsHard, anyOf(feverAlone, has("unwell", "fever-sore")))),
					Says:      "You cannot pee properly and have a fever or chills, or are confused.",
					Judgement: true,
				},
				{
					ID: "C53.spinal", Level: emergency, When: all(peeIsHard, certain(has("health", "spinal"))),
					Says:      "You cannot pee properly and have a spinal cord injury. A full bladder can be dangerous for you.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("areas", "bladder"), Says: "The bladder was injected."},
				{When: peeIsHard, Says: "You cannot pee properly."},
				{When: has("bladder", "none-8h"), Says: "No pee has come for 8 hours or more, and the belly hurts or is swollen."},
				{When: all(peeIsHard, day(1, 14)), Says: "It is day 1 to 14, when this mostly begins."},
			},
			Sources:   sources("COX-2014", "OAB-REAL", "MIOTLA-2017", "OAB-SR"),
			Judgement: true,
		},
		Slug:    "cannot-pee",
		Group:   Body,
		Summary: "The toxin has made the bladder muscle too weak to empty. A doctor can look into the bladder with ultrasound today.",
		Looks: []string{
			"The stream is weak, or you have to push.",
			"You never feel empty, or you dribble.",
			"The lower belly feels full.",
		},
		Course: Course{Onset: Range{1, 7, 14}, Lasts: Range{14, 45, 120}, Basis: "T31"},
		Days: []DayNote{
			{0, 14, "This is when it mostly begins. A bladder that does not empty is not normal: see a doctor today."},
			{15, ever, "A new one is less likely now, and still needs a doctor today. An old one gets better over weeks."},
		},
		Often: "Between 1 in 17 and 1 in 5 people after a bladder injection. The studies differ.",
		Do: []string{
			"Sit down and take your time. Run the tap.",
			"Phone the bladder clinic (urology) or a doctor now.",
			"Use your catheter if you were taught how.",
			"Note when pee last came.",
		},
		Not: []string{
			"Do not drink a lot to push it through.",
		},
		Clinic: []string{
			"They can look with ultrasound how full the bladder is.",
			"They may empty it with a catheter.",
		},
		Unsure: "We cannot see from here how full your bladder is.",
		Watch: []string{
			"No pee for 8 hours or more, and the belly hurts or is swollen: call the emergency number.",
			"A fever, shaking chills, or you are confused: call the emergency number.",
			"You have a spinal cord injury, and your head pounds or you sweat and flush: call the emergency number.",
			"Your bladder was not injected, and you also see badly, swallow badly or get weak: call the emergency number.",
		},
		Help:    "Phone the bladder clinic or a doctor now and ask to be seen today. If none can see you, go to an emergency department.",
		Usually: "After a bladder injection it lasts about 6 weeks. It can take 4 months.",
		Recheck: "Check again after 6 hours.",
		Areas:   []string{"bladder"},
	}
}
