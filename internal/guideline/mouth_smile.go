//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// crookedSmile is C21: a slow, one-muscle change after the mouth zone was
// treated. Sudden, at rest without a reason, or half a face is RF09 and RF53.
func crookedSmile() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:    "C21",
			Name:  "Crooked smile or weak lips",
			Fits:  is("face", "lip-sounds", "smile", "rest"),
			Base:  selfCare,
			Says:  "Trouble with lip sounds, a straw or whistling is expected after an injection in the lip.",
			Rules: append(smileRules(), smileWindows()...),
			Tells: []*triage.Tell{
				{When: is("face", "lip-sounds"), Says: "The face is even; only the lips are weaker."},
				{When: is("face", "smile"), Says: "It shows only when you smile or speak."},
				{When: mouthZone, Says: "The lips, mouth, jaw or neck bands were injected."},
				{When: is("face-how", "slow", "mirror"), Says: "It did not come suddenly."},
				{When: onset("face-start", 2, 28), Says: "It began on day 2 to 28, when this effect shows."},
				{When: faceCalm, Says: "Arms, speech and balance are normal."},
			},
			Sources:   sources("JPRAS-MHRA", "FDA-DAXXIFY", "PENG-2018", "YEH-2018"),
			Judgement: true,
		},
		Slug:  "crooked-smile",
		Group: Mouth,
		Summary: "Toxin has reached one of the muscles that move the mouth. " +
			"The smile is crooked or the lips are weak for some weeks. It wears off.",
		Looks: []string{
			"It shows mostly when you smile or speak. At rest the face is even, or nearly so.",
			"Lip sounds (p, b, m, f), a straw, whistling or kissing are harder.",
			"Drinks may leak a little from the lips.",
			"The forehead moves as before, both eyes close, and arms, speech and balance are normal.",
			"It looks the same on every skin colour: compare with an old photo.",
		},
		Course: Course{Onset: Range{2, 7, 28}, Lasts: Range{21, 60, 112}, Basis: "C21"},
		Days: []DayNote{
			{0, 1, "This is early. Weak lips after an injection in the lip can show from day 1; a crooked smile this early should be seen by a doctor today."},
			{2, 28, "This is when it mostly begins. After the jaw muscle it is mostly week 2 to 4. A sudden droop is never normal: call the emergency number."},
			{29, 42, "An old one gets better. If it begins only now, phone your clinic in the next day or two."},
			{43, ever, "An old one fades by about week 16. If it begins only now, see a doctor today."},
		},
		Often: "1 to 2 in 100 people. After the jaw muscle fewer than 1 in 100.",
		Do: []string{
			"Look at your face in a mirror, at rest and smiling, and take a photo.",
			"Take small sips without a straw. Have a napkin ready.",
			"Eat soft food in small bites.",
			"Speak slowly.",
		},
		Not: []string{
			"Do not have hot drinks when nobody is with you.",
			"Do not massage the face.",
		},
		Clinic: []string{
			"Mostly waiting is best.",
			"After day 14 an expert may balance the other side with a tiny dose.",
		},
		Unsure: "A stroke and a face nerve palsy can look like this at first. How fast it came, and the arms, speech and eyes, tell them apart.",
		Watch: []string{
			"It drops suddenly, or an arm, a leg, your speech or your balance is affected: call the emergency number.",
			"You choke, food sticks, or drinks come out of your nose: call the emergency number.",
			"The whole half of the face changes slowly, and the eye will not close: see a doctor today.",
			"You bite your lip, dribble or cannot work: phone your clinic in the next day or two.",
		},
		Help: "Show it to the clinic at the review, or phone in the next day or two if you bite your lip, dribble or cannot work. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually goes in about 8 weeks, after the jaw muscle within 12. It can take 16 weeks. After Daxxify it can take longer.",
		Recheck: "Check again on day 14 and in week 6.",
		Areas:   []string{"lips", "chin", "cheek", "masseter", "neck", "eyes", "nose"},
	}
}

// onFace is a change of the face itself, beyond the lips.
var onFace = is("face", "smile", "rest")

// smileRules are the lines of C21 about what is affected, and how it came.
func smileRules() []*triage.Rule {
	return []*triage.Rule{
		{
			// Self-care is only for the lips themselves, treated, and no bother (J28,
			// J67).
			ID: "C21.smile", Level: routine,
			When:      anyOf(onFace, has("mouth", "bothers"), not(lipZone)),
			Says:      "A slow, slight change of the smile is not dangerous, and it wears off.",
			Judgement: true,
		},
		{
			// The exception of J09: not an emergency, but not without a doctor.
			ID: "C21.how-fast", Level: urgent,
			When: anyOf(
				all(is("face", "rest"), is("face-how", "waking", "mirror")),
				all(onFace, doubt("face-how")),
			),
			Says:      "Nobody can say how fast the change came.",
			Judgement: true,
		},
		{
			// J32 allows an uneven face at rest only for these places.
			ID: "C21.at-rest", Level: urgent,
			When:      all(is("face", "rest"), not(certain(has("areas", "lips", "chin", "masseter", "neck")))),
			Says:      "The face is uneven at rest, and lips, chin, jaw and neck bands were not injected.",
			Judgement: true,
		},
		{
			// J28 needs a treated mouth; RF56 is the level for what nobody injected.
			ID: "C21.lips-elsewhere", Level: urgent,
			When:      all(is("face", "lip-sounds"), not(certain(mouthZone))),
			Says:      "The lips are weak, and nothing near the mouth was injected.",
			Judgement: true,
		},
	}
}

// smileWindows are the lines of C21 about when it began (J32, J70).
func smileWindows() []*triage.Rule {
	known := not(doubt("face-start"))
	return []*triage.Rule{
		{
			ID: "C21.early", Level: urgent,
			When:      all(onFace, anyOf(day(0, 1), all(known, onset("face-start", 0, 1)))),
			Says:      "The change began on the first two days, which is early for this effect.",
			Judgement: true,
		},
		{
			ID: "C21.early-lips", Level: soon,
			When:      all(is("face", "lip-sounds"), known, onset("face-start", 0, 0)),
			Says:      "The lips were weak on the day of the injection, which is early for this effect.",
			Judgement: true,
		},
		{
			ID: "C21.start-unknown", Level: soon, When: all(onFace, not(known)),
			Says:      "You are not sure when the change began.",
			Judgement: true,
		},
		{
			ID: "C21.week-5", Level: soon, When: onset("face-start", 29, 42),
			Says:      "The change began on day 29 to 42, which is late for this effect.",
			Judgement: true,
		},
		{
			ID: "C21.week-7", Level: urgent, When: onset("face-start", 43, ever),
			Says:      "The change began more than 6 weeks after the injection. It likely has another cause.",
			Judgement: true,
		},
	}
}
