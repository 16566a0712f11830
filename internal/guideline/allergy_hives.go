//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// allergies are the allergic reactions, the commonest first.
func allergies() []*Complication {
	return []*Complication{contactRash(), hives(), severeAllergy(), serumSickness()}
}

// firstDayRash holds when an itch, rash or swelling began on day 0 or 1.
var firstDayRash = is("rash-start", "2h", "24h")

// hives is C26: beyond the needle marks, breathing normal. In the first day it
// is urgent; later and only skin is the base (J49).
func hives() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C26",
			Name: "Hives (itchy raised bumps)",
			Fits: certain(rashBeyond),
			Base: soon,
			Says: "Itchy raised bumps away from the needle marks look like hives, an allergic rash.",
			Rules: []*triage.Rule{{
				// RF54 makes the first day urgent; getting worse is the one raise that
				// reaches an emergency from there (J16).
				ID: "C26.first-day-worse", Level: emergency, When: certain(all(firstDayRash, worse)),
				Says:      "The hives began on the day of the injection or the day after, and they are getting worse.",
				Sources:   sources("AAAAI-HIVES"),
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: rashBeyond, Says: "Raised, itchy bumps are away from the needle marks."},
				{When: firstDayRash, Says: "They began within a day of the injection."},
				{When: has("health", "reaction"), Says: "You had a reaction before."},
			},
			Sources:   sources("AAAAI-HIVES"),
			Judgement: true,
		},
		Slug:  "hives",
		Group: Allergy,
		Summary: "Hives are raised, itchy bumps that come and go over the body. " +
			"In the first day they can be the start of a severe allergy, so they must be seen today.",
		Looks: []string{
			"The bumps are raised and itchy.",
			"They come up away from the needle marks.",
			"They move around: one fades, another comes.",
			"The colour may not show on brown and black skin: feel for raised, itchy bumps.",
		},
		Course: Course{Onset: Range{0, 1, 3}, Lasts: Range{1, 3, 14}, Basis: "T22"},
		Days: []DayNote{
			{0, 1, "Small bumps exactly on the needle marks can be normal. Itchy bumps away from the marks are not: see a doctor today."},
			{2, ever, "Hives that start now, on the skin only and while you feel well, are for your clinic in the next day or two."},
		},
		Do: []string{
			"Stay with someone for at least 6 hours.",
			"Keep your adrenaline pen ready if you own one.",
			"Take your usual allergy tablet (antihistamine) if you can normally take it.",
			"Write down what touched your skin or was injected, and when.",
		},
		Not: []string{
			"Do not have any more of the injection.",
			"Do not take a hot bath.",
			"Do not drink alcohol.",
			"Do not drive.",
			"Do not use an allergy tablet instead of a call if breathing or swelling signs come.",
		},
		Clinic: []string{
			"A doctor may check your breathing and blood pressure.",
			"They may give allergy medicine and make an allergy plan.",
			"They may report the reaction.",
		},
		Unsure: "Most hives stay on the skin. In the first hours nobody can be sure that they will.",
		Watch: []string{
			"You wheeze, breathe noisily or are short of breath: call the emergency number.",
			"Your lips, tongue, throat or whole face swell, or your throat feels tight: call the emergency number.",
			"You feel faint or collapse, or are sick again and again: call the emergency number.",
			"New hives are spreading fast: call the emergency number.",
		},
		Help: "On the day of the injection or the day after: see a doctor today. " +
			"Later, and if you feel well: phone your clinic in the next day or two.",
		Usually: "Hives usually go in 1 to 3 days. They can last up to 2 weeks.",
		Recheck: "Check again after 15 minutes, after 1 hour, after 6 hours and the next day.",
	}
}
