//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// doubleVision is C19. The list of J59 makes it an emergency (RF15); without
// any of it, it is RF40.
func doubleVision() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C19",
			Name: "Double vision",
			Fits: anyOf(doubleSight, certain(has("body", "sight"))),
			Base: urgent,
			Says: "Double vision should be seen by a doctor today. It can be the first sign that the toxin spreads, or have another cause.",
			Tells: []*triage.Tell{
				{When: doubleSight, Says: "The second picture goes away whichever eye you cover."},
				{When: has("areas", "eyes", "brow"), Says: "The crow’s feet, under-eye or brow area was injected."},
			},
			// One of the few that a raise may turn into an emergency (J16).
			ToEmergency: anyOf(doubleSight, certain(has("body", "sight"))),
			Sources:     sources("CDC-HAN-507", "DIPL-3", "BJO-2007-91", "IE-DYSPORT"),
			Judgement:   true,
		},
		Slug:  "double-vision",
		Group: Eyes,
		Summary: "The eyes do not point exactly the same way, so you see two of things. " +
			"Toxin next to the eye can do this for some weeks. A doctor must rule out the dangerous causes today.",
		Looks: []string{
			"You see two pictures side by side.",
			"It is worse when you look to one side.",
			"It goes away when you cover either eye.",
		},
		Course: Course{Onset: Range{3, 7, 15}, Lasts: Range{28, 45, 112}, Basis: "T16"},
		Days: []DayNote{
			{0, 2, "This is early for an effect of toxin next to the eye. Double vision is not normal on any day: see a doctor today."},
			{3, 15, "This is when it mostly begins. It still needs a doctor today."},
			{16, ever, "An old one gets better over weeks. A new one needs a doctor today."},
		},
		Often: "There is no figure for treatment for looks. In neck treatment with Dysport it is fewer than 1 in 100.",
		Do: []string{
			"Cover one eye: it makes you safer and calmer.",
			"Stop driving. Keep away from machines and ladders.",
			"Compare your pupils (the black dots) in a bright room and take a photo.",
			"See a doctor today, and let somebody take you.",
		},
		Not: []string{
			"Do not wait for the 2-week review.",
			"Do not drive.",
		},
		Clinic: []string{
			"They check how the eyes move, and the pupils.",
			"They may give a patch or special glasses.",
		},
		Unsure: "At home nobody can tell whether it is only the muscle next to the eye. That is why it is checked today.",
		Watch: []string{
			"It came suddenly, or with bad pain in the head or eye: call the emergency number.",
			"The pupils differ, a lid is fully closed, or both lids droop: call the emergency number.",
			"Swallowing, voice, breathing, neck, arms or legs are affected: call the emergency number.",
			"Your face, an arm or your speech changes suddenly: call the emergency number.",
		},
		Help: "Ask for an eye doctor or an eye emergency service today. Say “I see double since …, after a botulinum injection on …”. " +
			"If none can see you today, go to an emergency department.",
		Usually: "If it comes from the injection, it usually goes in 1 to 2 months. It can take 16 weeks. After Daxxify it can take longer.",
		Recheck: "Check again after 24 hours, then every week.",
		Areas:   []string{"eyes", "brow", "frown"},
	}
}

// blurredSight is C20: blur that blinking does not clear (RF41). Blur that it
// clears is a dry eye (J58).
func blurredSight() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C20",
			Name: "Blurred sight",
			Fits: anyOf(blurStays, certain(has("body", "sight"))),
			Base: urgent,
			Says: "Sight that stays blurred after blinking should be seen by a doctor today.",
			Tells: []*triage.Tell{
				{When: blurStays, Says: "Blinking does not clear it."},
				{When: has("areas", "eyes"), Says: "The crow’s feet or under-eye area was injected."},
			},
			Sources:   sources("IE-DYSPORT", "FDA-BOTOX"),
			Judgement: true,
		},
		Slug:  "blurred-sight",
		Group: Eyes,
		Summary: "Your sight is not sharp. If blinking clears it, the eye is dry. " +
			"If it stays, toxin may affect the focus of the eye, or there is another cause.",
		Looks: []string{
			"Things look blurred, and five blinks do not make them sharp.",
			"Things close to you may be blurred most.",
			"Cover each eye in turn: it may be in one eye or in both.",
		},
		Course: Course{Onset: Range{0, 5, 21}, Lasts: Range{3, 14, 60}, Basis: "C20"},
		Days: []DayNote{
			{0, 21, "It can begin on any of these days. Blur that blinking clears is a dry eye. Blur that stays is not normal: see a doctor today."},
			{22, ever, "A new blur this late likely has another cause: see a doctor today."},
		},
		Often: "There is no figure for treatment for looks. In neck treatment with Dysport it is between 1 and 10 in 100.",
		Do: []string{
			"Blink five times and look again.",
			"Cover each eye in turn.",
			"Use artificial tears.",
			"See a doctor today if it stays, and let somebody take you.",
		},
		Not: []string{
			"Do not drive, climb or use machines.",
			"Do not wait for the 2-week review.",
		},
		Clinic: []string{"They may test your sight, the pupils and the front of the eye."},
		Unsure: "A dry eye is the commonest cause. Blur that stays can be the first sign that toxin spreads.",
		Watch: []string{
			"You lose sight, or see a dark patch or a curtain: call the emergency number.",
			"Very bad eye pain, or rainbow rings with pain or sickness: call the emergency number.",
			"You had filler in the last 14 days: call the emergency number, and phone the person who injected you.",
			"A dry mouth, a weak voice, trouble swallowing, or weak arms or legs come with it: call the emergency number.",
			"You see double, or both pupils are very big: see a doctor today.",
		},
		Help: "Ask for an eye doctor or an eye emergency service today. " +
			"If none can see you today, go to an emergency department.",
		Usually: "If it comes from the injection, it usually clears in about 2 weeks. It can take 2 months. After Daxxify it can take longer.",
		Recheck: "Check again after 24 hours.",
		Areas:   []string{"eyes"},
	}
}
