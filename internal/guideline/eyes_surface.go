//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// dryEye is C16, with blurred sight that blinking clears (J58). Pain, light
// that hurts and a red eye with a lens are RF42.
func dryEye() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C16",
			Name: "Dry, gritty or watery eye",
			Fits: anyOf(has("eye", "dry"), certain(is("blur", "blinks"))),
			Base: selfCare,
			Says: "A dry, gritty or watery eye without pain is mostly mild, and drops help.",
			Rules: []*triage.Rule{{
				// "Soon" only while it still bothers (J78, RF82).
				ID: "C16.week", Level: routine, When: length("eye-start", 8, ever),
				Says:      "The eye has been dry for more than a week.",
				Sources:   sources("HARLEY-DRYEYE"),
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("eye", "dry"), Says: "The eye is dry, gritty, burning or watery."},
				{When: is("blur", "blinks"), Says: "Blinking makes your sight sharp again."},
				{When: has("areas", "eyes", "frown"), Says: "The crow’s feet, under-eye or frown area was injected."},
			},
			Sources:   sources("HARLEY-DRYEYE", "EU-BOCOUTURE"),
			Judgement: true,
		},
		Slug:  "dry-eye",
		Group: Eyes,
		Summary: "You blink less strongly for a while, so tears do not spread well. " +
			"The eye feels dry or gritty, or waters.",
		Looks: []string{
			"It feels gritty or burns, or the eye waters. It may be slightly pink.",
			"Wind and screens make it worse, artificial tears make it better.",
			"It is on both sides, or on the treated side.",
			"Blurred sight gets sharp again when you blink.",
		},
		Course: Course{Onset: Range{1, 7, 21}, Lasts: Range{7, 28, 90}, Basis: "T17"},
		Days: []DayNote{
			{0, 21, "A mildly dry or watery eye can begin on any of these days. After more than a week that still bothers you, phone your clinic."},
			{22, 90, "It gets better as the muscle recovers. An eye that stays dry should be seen by an eye doctor."},
		},
		Often: "One brand’s leaflet (Bocouture) lists it as common after crow’s feet treatment.",
		Do: []string{
			"Use artificial tears without preservatives, as the packet says.",
			"Use eye ointment at night.",
			"Wear glasses outdoors.",
			"Leave contact lenses out.",
			"Look away from the screen and blink often.",
		},
		Not: []string{
			"Do not use drops against redness every day.",
			"Do not rub the eye.",
		},
		Clinic: []string{
			"They may put a dye in the eye to look for a scratch.",
			"If it stays, they may send you to an eye doctor.",
		},
		Unsure: "Eyes get dry for many reasons. What must not be missed is a hurt surface of the eye, and that hurts.",
		Watch: []string{
			"Sudden loss of sight, or very bad eye pain with sickness or rainbow rings: call the emergency number.",
			"The eye hurts, light hurts it, or it is red and you wear contact lenses: see a doctor today.",
			"It stays blurred after blinking, or pus comes out: see a doctor today.",
			"The eye does not close fully: run this check again now.",
		},
		Help: "If it still bothers you after a week, phone the clinic or an eye doctor in the next day or two. " +
			"If you need a doctor today, ask for an eye doctor or an eye emergency service.",
		Usually: "It usually gets better in about 4 weeks. It can take 3 months. After Daxxify it can take longer.",
		Recheck: "Check again after 48 hours and on day 7.",
		Areas:   []string{"eyes", "frown"},
	}
}

// openEye is C17. A gap is RF43; a weak squeeze alone, and a calm gap that is
// already cared for, are less (J45).
func openEye() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C17",
			Name: "Eye that will not close fully",
			Fits: has("eye", "close"),
			Base: selfCare,
			Says: "A weak squeeze is harmless as long as the lids meet.",
			Rules: []*triage.Rule{{
				ID: "C17.small-gap", Level: soon, When: is("eye-close", "small"),
				Says:      "The eye stays a little open, but it is calm and you care for it already.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: is("eye-close", "gap", "small"), Says: "There is a gap when you close the eye gently."},
				{When: is("eye-close", "meet"), Says: "The lids meet, only the squeeze is weak."},
				{When: has("areas", "eyes"), Says: "The crow’s feet or under-eye area was injected."},
			},
			Sources:   sources("BORBA-2022"),
			Judgement: true,
		},
		Slug:  "eye-does-not-close",
		Group: Eyes,
		Summary: "The ring muscle round the eye is too weak to close it. " +
			"An open eye dries out, and its clear front can get a sore. A gap should be seen the same day.",
		Looks: []string{
			"There is a gap when you close the eye gently, or in your sleep.",
			"Ask someone to look, or film it with your phone.",
			"If the lids meet and only the squeeze is weak, there is no gap.",
		},
		Course: Course{Onset: Range{3, 7, 14}, Lasts: Range{14, 45, 90}, Basis: "C17"},
		Days: []DayNote{
			{0, 2, "This is early for this effect. A gap is not normal on any day: see a doctor today."},
			{3, 14, "It mostly begins on these days. A weak squeeze with lids that meet is normal. A gap is not: see a doctor today."},
			{15, 90, "It gets better as the muscle recovers. Keep the eye moist as long as there is a gap."},
		},
		Do: []string{
			"Use artificial tears often.",
			"At night, use eye ointment and tape the lid shut.",
			"Wear wraparound glasses outdoors.",
		},
		Not: []string{
			"Do not wear contact lenses.",
			"Do not sleep with the eye open.",
			"Do not rub the eye.",
		},
		Clinic: []string{
			"They may give eye ointment or a cover that keeps the eye moist.",
			"They may send you to an eye doctor to look at the clear front of the eye.",
		},
		Unsure: "You may not feel that the eye stays open at night. A film of your sleep, or someone who looks, can show it.",
		Watch: []string{
			"Your sight is lost: call the emergency number.",
			"You also cannot raise the brow, and the mouth droops on the same side: if it came suddenly, call the emergency number; if slowly, see a doctor today.",
			"The eye hurts, gets red or blurred, light hurts it, or there is a white spot on it: see a doctor today.",
		},
		Help: "For a gap, ask for an eye doctor or an eye emergency service today. " +
			"Say “my eye does not close after an injection”.",
		Usually: "It usually gets better in about 6 weeks. It can take 3 months. After Daxxify it can take longer.",
		Recheck: "Check again after 12 hours and after 48 hours, then every week.",
		Areas:   []string{"eyes"},
	}
}
