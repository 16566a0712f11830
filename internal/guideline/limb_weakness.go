//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// treatedWeakness are the expected weaknesses of a treated muscle: chewing
// (C30), hand or arm (C51), leg or foot (C52). Weakness anywhere else is RF14
// or RF56.
func treatedWeakness() []*Complication {
	return []*Complication{tiredChewing(), weakHand(), weakLeg()}
}

// tiredChewing is C30.
func tiredChewing() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C30",
			Name: "Tired or weak chewing",
			Fits: has("jaw", "tired"),
			Base: selfCare,
			Says: "After an injection in the jaw muscle, chewing that tires is expected.",
			Tells: []*triage.Tell{
				{When: has("areas", "masseter", "temple"), Says: "The jaw muscle or temple was injected."},
				{When: has("jaw", "tired"), Says: "Chewing tires, and swallowing is normal."},
			},
			Expected:  true,
			Sources:   sources("YEH-2018", "PENG-2018"),
			Judgement: true,
		},
		Slug:    "tired-chewing",
		Group:   Mouth,
		Summary: "The jaw muscle was made weaker on purpose. Tough food can tire the jaw on both sides.",
		Looks: []string{
			"Tough meat or gum tires the jaw, on both sides.",
			"Swallowing is normal.",
			"Nothing shows on the skin.",
		},
		Course: Course{Onset: Range{3, 10, 28}, Lasts: Range{21, 56, 84}, Basis: "C30"},
		Days: []DayNote{
			{3, 28, "Chewing begins to tire, mostly in weeks 2 to 4."},
			{29, 84, "It gets better and is gone by about week 12."},
		},
		Often:  "About 3 in 10 people in one large study.",
		Do:     []string{"Choose softer food.", "Cut food smaller."},
		Not:    []string{"Do not chew gum."},
		Clinic: []string{"The clinic can reassure you, and note it for next time."},
		Unsure: "Tired chewing and trouble swallowing can feel alike, but they are not the same.",
		Watch: []string{
			"You choke, or food or drink is hard to get down: call the emergency number.",
			"Your voice is newly weak or hoarse: run this check again now.",
			"Your jaw is locked, or hurts with swelling or fever: see a doctor today.",
		},
		Help:    "Tell the clinic at the review, sooner if you eat less because of it.",
		Usually: "It starts in weeks 2 to 4 and is usually gone by week 12.",
		Recheck: "Check again on day 14 and in week 6.",
		Areas:   []string{"masseter", "temple"},
	}
}

// Where an injection explains the weakness.
var (
	handTreated = has("areas", "hands", "arm", "armpit", "shoulder") // J34: the arms are lifted by the shoulders
	legTreated  = has("areas", "leg", "feet")
)

// lateLimb is J70: new weakness on day 29 or later is not this dose's usual
// course.
var lateLimb = onset("weak-start", 29, ever)

// weakHand is C51. Too weak for work or driving is RF90.
func weakHand() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C51",
			Name: "Weak hand, pinch or arm",
			Fits: all(has("weak", "treated", "work"), handTreated),
			Base: routine,
			Says: "The injected hand or arm is weaker. That is a known effect, and it wears off.",
			Rules: []*triage.Rule{{
				ID: "C51.late", Level: urgent, When: lateLimb,
				Says:      "The weakness began 4 weeks or more after the injection. That is late for this dose.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: handTreated, Says: "The hand, arm, armpit or shoulder was injected."},
				{When: has("weak", "treated"), Says: "Only the injected muscle is weak."},
			},
			Sources:   sources("NEURO-2001-57", "KOURIS-2014", "BOTOXONE-HH"),
			Judgement: true,
		},
		Slug:    "weak-hand",
		Group:   Nerve,
		Summary: "After injections in the palm, forearm or arm, pinching and fine work can be weaker for some weeks.",
		Looks: []string{
			"Pinching, buttons and jars are hard.",
			"Feeling is normal, and only the treated side is weak.",
			"Nothing shows on the skin.",
		},
		Course: Course{Onset: Range{2, 10, 21}, Lasts: Range{14, 60, 180}, Basis: "T30"},
		Days: []DayNote{
			{2, 21, "The weakness builds up."},
			{22, 60, "It gets better for most people."},
			{29, ever, "A weakness that only begins now has another cause: see a doctor today."},
			{61, 180, "A little weakness can last up to 6 months."},
		},
		Often:  "About 1 in 5 people after injections in the palms.",
		Do:     []string{"Use a jar opener or other tools.", "Ask for help with heavy or hot things."},
		Not:    []string{"Do not use knives or ladders, and do not drive, if it is not safe."},
		Clinic: []string{"Hand exercises may help.", "A lower dose next time."},
		Unsure: "A treated muscle and a hurt nerve can look alike. What counts is where it is weak.",
		Watch: []string{
			"It comes suddenly, with a face or speech sign: call the emergency number.",
			"Both arms get weak, or your sight, swallowing or breathing changes: call the emergency number.",
			"The wrist or a finger drops, it goes numb, or a place that was not injected is weak: see a doctor today.",
		},
		Help:    "Tell the clinic at the review. Phone in the next day or two if you cannot work or drive safely.",
		Usually: "It is strongest in weeks 1 to 3 and usually better after about 2 months.",
		Recheck: "Check again on day 14 and in week 6.",
		Areas:   []string{"hands", "arm", "armpit", "shoulder"},
	}
}

// weakLeg is C52.
func weakLeg() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C52",
			Name: "Weak leg or foot, tripping",
			Fits: all(has("weak", "treated", "work", "fell"), legTreated),
			Base: routine, // J34; too weak for work or driving is RF90
			Says: "The injected leg or foot is weaker. That is a known effect, and it wears off.",
			Rules: []*triage.Rule{{
				// J34. RF90 says it too, but a raise acts on a base only (J15).
				ID: "C52.unsafe", Level: soon, When: has("weak", "work", "fell"),
				Says:      "The injected leg gives way, or is too weak for work or driving: a fall is a risk.",
				Sources:   sources("KOURIS-2014"),
				Judgement: true,
			}, {
				ID: "C52.late", Level: urgent, When: lateLimb,
				Says:      "The weakness began 4 weeks or more after the injection. That is late for this dose.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: legTreated, Says: "The leg or foot was injected."},
				{When: has("weak", "treated"), Says: "Only the injected muscle is weak."},
			},
			Judgement: true,
		},
		Slug:    "weak-leg",
		Group:   Nerve,
		Summary: "After injections in the leg, calf or sole, the leg can tire, give way or trip.",
		Looks: []string{
			"The treated leg gives way, tires or trips.",
			"Nothing shows on the skin.",
		},
		Course: Course{Onset: Range{3, 10, 21}, Lasts: Range{21, 60, 90}, Basis: "C52"},
		Days: []DayNote{
			{3, 21, "The weakness builds up."},
			{22, 90, "It gets better, and is mostly gone after 2 to 3 months."},
			{29, ever, "A weakness that only begins now has another cause: see a doctor today."},
		},
		Do:     []string{"Hold the rail.", "Wear flat shoes."},
		Not:    []string{"Do not take stairs alone.", "Do not drive if it is not safe."},
		Clinic: []string{"Physiotherapy may help.", "The dose can be looked at again."},
		Unsure: "A treated muscle and a nerve problem can look alike. What counts is where it is weak.",
		Watch: []string{
			"It comes suddenly, in both legs, or with numbness between the legs or no control of pee or poo: call the emergency number.",
			"Your sight, swallowing or breathing changes: call the emergency number.",
			"You fall and hurt yourself: see a doctor today.",
		},
		Help:    "Tell the clinic at the review. Phone in the next day or two if you trip, or cannot work or drive safely.",
		Usually: "It builds up in the first 3 weeks and gets better over 2 to 3 months.",
		Recheck: "Check again on day 7 and day 14.",
		Areas:   []string{"leg", "feet"},
	}
}
