//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// lidInfection is C24, in front of the wall of the eye socket. Behind it (RF19)
// is an emergency.
func lidInfection() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C24",
			Name:      "Infection of the eyelid or round the eye",
			Fits:      flagged("RF51"),
			Base:      urgent,
			Says:      "A red, hot, swollen eyelid may be an infection. It can spread behind the eye, so it must be seen today.",
			Sources:   sources("BNSSG-ORBIT"),
			Judgement: true,
			Tells: []*triage.Tell{
				{When: has("eye-danger", "move-hot"), Says: "Moving the eye hurts, and the lid is swollen or you have a fever."},
				{When: has("skin", "fever"), Says: "You have a fever."},
			},
		},
		Slug:  "eyelid-infection",
		Group: Infected,
		Summary: "The eyelid or the skin round the eye is infected. " +
			"It must be seen the same day, because it can spread behind the eye.",
		Looks: []string{
			"The lid is hot, swollen and sore.",
			"On light skin it looks red. On brown and black skin redness is hard to see: feel for heat and swelling, and look for any change of colour.",
			"If the eye itself is white, sees well and moves freely, the infection is likely still in front.",
			"If the eye bulges, hurts when it moves or sees less, the infection may be behind the eye. That is an emergency.",
		},
		Course: Course{Onset: Range{1, 3, 10}, Lasts: Range{7, 10, 21}, Basis: "T24"},
		Days: []DayNote{
			{0, 2, "Soft, even puffiness of both lids, without pain or heat, can be normal. A hot, sore, swollen lid is not normal on any day: see a doctor today."},
			{3, 10, "This is when an infection most often shows. A hot, sore lid must be seen the same day."},
		},
		Do: []string{
			"Go today: to an eye emergency service or an emergency department.",
			"Draw a pen line round the swollen area, away from the eye.",
			"Take your temperature.",
			"Take contact lenses out and wear glasses.",
			"Tell them about the injection, the date and the product.",
		},
		Not: []string{
			"Do not wait for the person who injected you.",
			"Do not use a warm cloth instead of being seen.",
			"Do not wear contact lenses or eye make-up.",
			"Do not press or squeeze the lid.",
		},
		Clinic: []string{
			"The doctor may check your sight, pupils and eye movements.",
			"They may give antibiotics. Some kinds make the toxin stronger, so remind them of the injection.",
			"They may do a scan if the infection could be behind the eye.",
		},
		Unsure: "We cannot see from here whether the infection is in front of the eye or behind it. That is why it must be seen today.",
		Watch: []string{
			"Your eye is pushed forward: call the emergency number.",
			"It hurts to move the eye, or it does not move fully: call the emergency number.",
			"Your sight gets worse, or one pupil (the black dot) looks odd: call the emergency number.",
			"You get a bad headache, or feel drowsy or very unwell: call the emergency number.",
		},
		Help: "Go to an eye emergency service or an emergency department today. " +
			"Say: “My eyelid is hot and swollen after an injection. It may be infected.”",
		Usually: "With treatment it usually takes 7 to 10 days to settle, and up to 3 weeks.",
		Recheck: "Check again after 6 hours, then each day.",
	}
}
