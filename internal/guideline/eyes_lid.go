//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// lidZone is where toxin commonly reaches an upper lid: the upper face, the
// scalp and the neck itself. Shoulder and salivary glands are left out on
// purpose: a droop after those alone is unexplained.
var lidZone = anyOf(upperFace, has("areas", "neck", "dystonia"))

// droopyLid is C14. Alone, on one side, begun on day 1 to 28, it is RF80; what
// does not fit the toxin is RF13, RF44 and RF45.
func droopyLid() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C14",
			Name: "Droopy upper eyelid",
			Fits: anyOf(is("lid", "one", "both"), certain(has("body", "lid", "lids"))),
			Base: soon,
			Says: "One eyelid that droops, with no other sign, is not dangerous. The clinic should see it in the next day or two, because it can be treated.",
			Rules: []*triage.Rule{
				{
					// RF45 gives the level; it stands here as well because a raise acts
					// on the base, and on both lids it may reach an emergency (J16).
					ID: "C14.both-lids", Level: urgent, When: bothLids,
					Says:      "The edges of both upper eyelids are low.",
					Sources:   sources("MG-PUNGA"),
					Judgement: true,
				},
				{
					ID: "C14.elsewhere", Level: urgent, When: not(lidZone),
					Says:      "An eyelid droops, and the upper face, scalp or neck was not injected.",
					Judgement: true,
				},
				{
					ID: "C14.only-eye", Level: urgent, When: has("lid-with", "only-eye"),
					Says:      "The lid covers the pupil of your only good eye.",
					Judgement: true,
				},
				{
					ID: "C14.week-12", Level: urgent, When: length("lid-start", 84, ever),
					Says:      "The eyelid has drooped for 12 weeks or more. An eye doctor should look at it.",
					Sources:   sources("KING-2016"),
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: is("lid", "one"), Says: "The edge of one upper eyelid is lower."},
				{When: onset("lid-start", 1, 14), Says: "It began in the first 2 weeks, when this effect mostly shows."},
				{When: has("areas", "frown", "forehead", "brow", "eyes", "migraine"), Says: "The frown, forehead, brow, crow’s feet or migraine points were injected."},
				{When: is("pupils", "same"), Says: "The pupils are the same size."},
				{When: no("double"), Says: "You do not see double."},
				{When: not(has("lid-with", "pain", "hot", "varies", "tires", "closed")), Says: "There is no pain, and the droop does not come and go."},
			},
			ToEmergency: bothLids,
			Sources:     sources("KING-2016", "AESNURS-2019", "BODYLANG", "BRIN-2009", "PTOSIS-DDX"),
			Judgement:   true,
		},
		Slug:  "droopy-eyelid",
		Group: Eyes,
		Summary: "A little toxin has reached the small muscle that lifts the lid. " +
			"It is annoying but not dangerous when it comes alone, and it goes away by itself.",
		Looks: []string{
			"The edge of one upper lid is 1 to 3 mm lower than the other.",
			"The lid feels heavy, and make-up is hard to put on.",
			"If you lift the eyebrow with a finger, the lid edge is still low.",
			"The pupils (the black dots) are the same size, the eye moves freely, nothing hurts and you do not see double.",
			"It looks the same on every skin colour: compare both sides.",
		},
		Course: Course{Onset: Range{1, 5, 14}, Lasts: Range{14, 28, 90}, Basis: "T13", OpenEnd: true},
		Days: []DayNote{
			{0, 0, "A droop on the day of the injection is too early for this effect: see a doctor today."},
			{1, 14, "It mostly begins between day 2 and day 7. Phone your clinic in the next day or two."},
			{15, 28, "A droop that begins now is late, but can still be this. Phone your clinic in the next day or two."},
			{29, 84, "An old droop gets better week by week. A droop that only begins now has another cause: see a doctor today."},
			{85, ever, "A droop that has lasted 12 weeks should be seen by an eye doctor."},
		},
		Often: "1 to 5 in 100 people, depending on the study and on who injects (King 2016, Brin 2009, product labels).",
		// The labels read say 1 to 2 in 100; the 3 of Botox Cosmetic was not read.
		OftenMarks: marks(Read, Known),
		Do: []string{
			"Take a photo of both eyes in good light, looking straight ahead.",
			"Compare the pupils in a bright room.",
			"Stop driving if the lid blocks your sight.",
			"Use artificial tears if the eye feels dry.",
			"Phone the clinic that treated you.",
		},
		Not: []string{
			"Do not rub or massage the lid or brow.",
			"Do not buy eye drops against redness (decongestant drops) for it.",
			"Do not try to balance it with more toxin yourself.",
		},
		Clinic: []string{
			"They look whether it is the lid or the brow.",
			"They check your pupils, your eye movements and whether the lid tires.",
			"The clinic may offer drops that lift the lid a little for some hours.",
			"An expert may offer other treatment.",
		},
		Unsure: "Most droopy lids after an injection are harmless. A nerve, an artery or a muscle illness can look the same, so the signs below matter.",
		Watch: []string{
			"The pupils get different, or you get new bad pain in the head, face, neck or eye: call the emergency number.",
			"It came suddenly together with a weak face, arm or leg, or muddled speech: call the emergency number.",
			"It gets hard to swallow, speak or breathe: call the emergency number.",
			"You see double, or the second lid droops: see a doctor today.",
			"The droop goes away with rest and comes back with use: see a doctor today.",
			"The lid gets red, hot and swollen: see a doctor today.",
		},
		Help: "Phone the clinic that treated you and say “my eyelid droops since …”. Send the photo. " +
			"If you need a doctor today, ask for an eye doctor or an eye emergency service.",
		Usually: "It usually gets better in 3 to 4 weeks. It can take 12 weeks, and in rare cases longer. After Daxxify it can take longer.",
		Recheck: "Check again after 24 hours, then every week until week 4.",
		Areas:   []string{"frown", "forehead", "brow", "eyes", "migraine"},
	}
}
