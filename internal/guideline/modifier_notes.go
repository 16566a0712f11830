//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// modifierNote is a risk modifier of section E that is not a triage.Modifier: it
// changes no level, or other rules carry it, where a floor of its own could never
// decide anything.
type modifierNote struct {
	ID   string // "E-M1"
	Says string // how it is honoured, in plain words
	// By are the red flags, complications, rules, modifiers, questions and options
	// ("lid-with.numbed") that carry it.
	By        []string
	Sources   []triage.Source
	Judgement bool
}

// modifierNotes together with modifiers lists every line of section E.
func modifierNotes() []modifierNote {
	return []modifierNote{
		{
			ID: "E-M1",
			Says: "An unlicensed or unknown provider is “soon” without a sign, “urgent” with one, " +
				"an emergency with two, or with double sight, both lids, voice, neck or limbs (J05, J16). No step-down holds.",
			By:        []string{"provider", "RF89", "RF62", "RF15", "RF03", "C47.weak-unlicensed", "C38"},
			Sources:   sources("CDC-HAN-507", "UKHSA-2025", "MHRA-2025"),
			Judgement: true,
		},
		{
			ID: "E-M9", Judgement: true,
			Says:    "Breastfeeding changes no level. A floppy baby is an emergency, one that feeds poorly is urgent.",
			By:      []string{"RF34", "C63.feeding", "pregnancy.breastfeeding"},
			Sources: sources("LACTMED"),
		},
		{
			ID: "E-M13", Judgement: true,
			Says:    "Filler in the last 14 days has red flags of its own; even a plain bruise is then shown to the injector (J35).",
			By:      []string{"filler", "filler-skin", "RF16", "RF17", "C39", "C04.filler"},
			Sources: sources("ACE-VO-2020", "CMAC-VO-2021"),
		},
		{
			ID: "E-M14", Judgement: true,
			Says: "After the neck, swallowing and voice are asked of everybody up to day 14; " +
				"after the chest, shoulder or base of the neck a sore place leads to the chest question; after the bladder the bladder list has its lines.",
			By:      []string{"areas.neck", "areas.dystonia", "swallow", "voice", "chest", "RF24", "RF46", "C40", "C53", "C54", "C55"},
			Sources: sources("FDA-BOTOX", "PTX-TPI"),
		},
		{
			ID: "E-M17", Judgement: true,
			Says:    "A spinal cord injury makes a headache, or trouble peeing, after a bladder injection an emergency: its own complication says so.",
			By:      []string{"health.spinal", "RF27", "C54", "C53.spinal"},
			Sources: sources("CSCM"),
		},
		{
			ID: "E-M18", Judgement: true,
			Says: "An earlier face palsy or lid surgery changes no level, so it is not asked. A droop that was there before is told apart (J71).",
			By:   []string{"lid.before", "C14", "C18"},
		},
		{
			ID: "E-M22", Judgement: true,
			Says: "Numbness only where it was numbed is expected, a droop that numbing explains is “soon”, " +
				"signs of too much numbing are an emergency (J25, J44).",
			By: []string{"numb.numbed", "lid-with.numbed", "RF44", "RF35", "C47"},
		},
		{
			ID: "E-M24", Judgement: true,
			Says: "When the day is not known, a rough range is asked; without one every window counts as met (J03).",
			By:   []string{"date", "date-about"},
		},
		{
			ID: "E-M25", Judgement: true,
			Says: "No level hangs on skin tone, so it is not asked. The questions go by heat, swelling, pain and change of colour on brown and black skin.",
			By:   []string{"skin", "filler-skin"},
		},
	}
}
