//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// pregnancyOrFeeding is C63. Bleeding, bad belly pain and a fit are RF33, a
// floppy baby RF34, the signs of high blood pressure RF69. Pregnancy alone raises
// no other sign (J81), breastfeeding none at all (E-M9).
func pregnancyOrFeeding() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C63",
			Name: "Pregnant, or breastfeeding",
			Fits: has("pregnancy", "pregnant", "danger", "signs", "baby", "feeding", "breastfeeding"),
			Base: soon,
			Says: "It is not an emergency. Tell your midwife or doctor in the next day or two.",
			Rules: []*triage.Rule{{
				ID: "C63.feeding", Level: urgent, When: has("pregnancy", "feeding"),
				Says:      "Your baby feeds poorly or is newly constipated.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("pregnancy", "pregnant"), Says: "You are pregnant, or think you are."},
				{When: has("pregnancy", "breastfeeding"), Says: "You are breastfeeding, and your baby is well."},
				{When: has("pregnancy", "feeding"), Says: "Your baby feeds poorly or is newly constipated."},
			},
			Sources:   sources("PREG-2016", "LACTMED"),
			Judgement: true,
		},
		Slug:  "pregnant-or-breastfeeding",
		Group: Body,
		Summary: "In the pregnancies that were reported after these injections, babies had defects about as often as other babies. " +
			"There are not many reports, so your midwife or doctor should know.",
		Looks: []string{
			"A test was positive after the injection, or you are breastfeeding.",
			"You and the baby are well.",
		},
		Course: Course{NoWindow: true, Basis: "C63"},
		Days: []DayNote{
			{0, ever, "There is no day on which this alone is an emergency. The signs below are, on any day."},
		},
		Do: []string{
			"Tell your midwife or doctor in the next day or two.",
			"Write down the product, the dose and the date.",
			"If you breastfeed, watch how your baby feeds, cries and moves.",
		},
		Not: []string{
			"Do not have a second dose for now.",
			"Do not stop breastfeeding because of it without advice.",
		},
		Clinic: []string{
			"They can answer your questions.",
			"They may report it to a register, so that others learn from it.",
		},
		Unsure: "The studies are small and cannot rule out a harm. About breastfeeding the sources differ: leaflets say ask first, a medicine database sees no need for special care.",
		Watch: []string{
			"Heavy bleeding, very bad belly pain or a fit: call the emergency number.",
			"The baby is floppy, has a weak cry, or cannot suck or breathe well: call the emergency number.",
			"From week 20 until 6 weeks after birth, a bad headache, flashing or blurry sight, sudden swelling or pain under the ribs: phone the maternity unit now.",
			"The baby feeds poorly or is newly constipated: see a doctor today.",
		},
		Help:    "Phone your midwife or doctor in the next day or two. For the signs above, do not wait.",
		Usually: "Your midwife or doctor will go on watching as in any pregnancy.",
		Recheck: "Check again after 7 days, and at once if a sign comes.",
	}
}
