//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// lowerLid is C18: a lower lid that hangs outward, or a new bag.
func lowerLid() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C18",
			Name: "Drooping lower lid, or a bag under the eye",
			Fits: has("eye", "lower"),
			Base: routine,
			Says: "A lower lid that hangs, or a new bag under the eye, is not dangerous, and it wears off.",
			Rules: []*triage.Rule{{
				ID: "C18.away", Level: soon, When: is("lower-lid", "away"),
				Says:      "The edge of the lower lid stands away from the eye.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: is("lower-lid", "away"), Says: "The lid edge stands away from the eye."},
				{When: is("lower-lid", "bag"), Says: "There is a new bag or puffiness."},
				{When: has("areas", "eyes"), Says: "The crow’s feet or under-eye area was injected."},
			},
			Sources:   sources("BORBA-2022"),
			Judgement: true,
		},
		Slug:  "lower-eyelid",
		Group: Eyes,
		Summary: "The muscle under the eye has become too weak to hold the lower lid tight. " +
			"The lid hangs outward, or a bag shows.",
		Looks: []string{
			"The lid edge pulls away from the eye, and tears spill over.",
			"Or there is a bag, puffier in the morning.",
			"It is more common in older people and after an operation on the lids.",
			"The skin is not hot or sore. On brown and black skin feel for heat, since redness is hard to see.",
		},
		Course: Course{Onset: Range{3, 10, 21}, Lasts: Range{30, 75, 120}, Basis: "C18"},
		Days: []DayNote{
			{0, 2, "Soft, even puffiness in the first days is mostly swelling from the needle."},
			{3, 21, "A bag or a looser lower lid can show on any of these days."},
			{22, 120, "It gets better slowly as the effect wears off."},
		},
		Do: []string{
			"Use artificial tears.",
			"Keep your head raised at night.",
		},
		Not: []string{
			"Do not rub the lid.",
			"Do not wear contact lenses if the eye is sore.",
		},
		Clinic: []string{
			"Mostly waiting and keeping the eye moist is all that is needed.",
		},
		Unsure: "A bag can also be swelling, an allergy or an infection. Heat, itch and pain tell them apart.",
		Watch: []string{
			"The eye bulges, hurts when it moves or sees less: call the emergency number.",
			"The eye hurts, light hurts it, or sight is blurred: see a doctor today.",
			"The lid gets red, hot and swollen, or you have a fever: see a doctor today.",
			"The lid edge stands away from the eye: phone your clinic in the next day or two.",
		},
		Help: "Show it to the clinic at the review, or sooner if the lid edge stands away from the eye. " +
			"If you need a doctor today, ask for an eye doctor or an eye emergency service.",
		Usually: "It usually gets better in about 11 weeks. It can take 4 months. After Daxxify it can take longer.",
		Recheck: "Check again on day 14.",
		Areas:   []string{"eyes"},
	}
}
