//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// redPatch is C65 (J65): painless, sight normal. That it hurts, or that sight
// changed, is RF42 or more.
func redPatch() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C65",
			Name: "Red patch on the white of the eye",
			Fits: has("eye", "patch"),
			Base: selfCare,
			Says: "A bright red patch on the white of the eye, without pain and with normal sight, is harmless.",
			Rules: []*triage.Rule{{
				ID: "C65.thinner", Level: soon,
				When:      anyOf(is("eye-patch", "thinner"), certain(has("health", "thinner"))),
				Says:      "You take a blood thinner, or had a knock to the eye.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: is("eye-patch", "calm", "thinner"), Says: "It does not hurt."},
				{When: is("eye-patch", "calm"), Says: "Your sight is normal."},
			},
			// The blood thinner is its red line already (J15).
			Used:      []string{"E-M6"},
			Judgement: true,
		},
		Slug:  "red-patch-on-the-eye",
		Group: Eyes,
		Summary: "A little blood lies under the clear skin of the eye. " +
			"It looks alarming, but it is like a bruise and harmless when it does not hurt.",
		Looks: []string{
			"A bright red patch on the white of the eye.",
			"It does not hurt, and you see as usual.",
			"It looks the same on every skin colour.",
		},
		Course: Course{NoWindow: true, OpenEnd: true, Basis: "J65"},
		Days: []DayNote{
			{0, ever, "A red patch that does not hurt, with normal sight, is harmless on any day. Pain or changed sight is not normal: see a doctor today."},
		},
		Do: []string{
			"Take a photo, so that you can see whether it changes.",
			"Check that you see as usual: cover each eye in turn.",
			"If you take a blood thinner or had a knock to the eye, phone your clinic or doctor in the next day or two.",
		},
		Not: []string{
			"Do not press or rub the eye.",
			"Do not stop a blood thinner that a doctor gave you. Speak to that doctor first.",
		},
		Clinic: []string{"They may look at the eye and test your sight."},
		Unsure: "Only pain and sight tell it from a bleed behind the eye. That is why they matter more than the colour.",
		Watch: []string{
			"The eye bulges, hurts badly, cannot move, or sight fades: call the emergency number.",
			"The eye hurts or your sight changes: see a doctor today.",
		},
		Help: "Phone the clinic or an eye doctor if you are worried. " +
			"If you need a doctor today, ask for an eye doctor or an eye emergency service.",
		Usually: "It fades by itself. We have no good figure for how long that takes.",
		Recheck: "Check again after 48 hours, and at once if it hurts or your sight changes.",
	}
}
