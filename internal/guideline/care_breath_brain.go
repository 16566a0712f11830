//go:build !(js && wasm)

package guideline

// The care groups for allergy, breathing, fits and stroke: what stands first on
// a page, because minutes decide.

var severeAllergyCare = Care{
	ID:    "K01",
	Title: "If it could be a severe allergy: a rash, swelling, or it began soon after the injection",
	Do: []string{
		"If you have an adrenaline pen, use it now: into the outer thigh, through your clothes.",
		"Call an ambulance. Say “anaphylaxis”.",
		"Note the time.",
		"Lie down flat and lift your legs.",
		"If breathing is hard, sit with your legs straight out, only for as long as you need.",
		"If you are pregnant, lie on your left side.",
		"If you feel floppy or are being sick, lie on your side.",
		"Stay down, even if you feel better.",
		"Not better after 5 minutes? Use a second pen, in the other thigh if you can.",
		"Unlock the door.",
		"Ask someone to stay with you.",
	},
	Not: []string{
		"Do not wait to be sure before you use the pen.",
		"Do not stand up or walk.",
		"Do not sit in a chair.",
		"Do not take an allergy tablet instead of the pen.",
		"Do not eat or drink.",
		"Do not go home from the hospital because you feel better.",
	},
	Sources:   []string{"ANAPHYLAXIS-UK", "MHRA-AAI", "WAO-2020", "RCUK"},
	Knowledge: true,
}

var breathingAndSwallowingCare = Care{
	ID:    "K02",
	Title: "If it is hard to breathe or swallow, or weakness is spreading",
	Do: []string{
		"Call an ambulance. Say “botulinum injection, I cannot swallow (or breathe) well, I may have botulism”.",
		"Sit up and lean a little forward.",
		"Let spit run out and wipe it away.",
		"Keep someone with you. If talking is hard, let them speak.",
		"Take nothing by mouth, and no tablets.",
		"Take the vial, the box or a photo of it with you.",
		"Take your list of medicines.",
		"Drowsy but breathing: lie on your side, head back.",
		"Choking and cannot cough: someone gives 5 slaps on the back, then 5 pushes into the belly, and repeats.",
		"Choking and pregnant: pushes on the chest, not on the belly.",
		// K14 for RF01: the same breathlessness may be a lung.
		"Was the needle near your chest or shoulder? Say “it could be a collapsed lung” too.",
	},
	Not: []string{
		"Do not test your swallowing with a drink.",
		"Do not lie flat.",
		"Do not take pills that help you sleep or relax muscles.",
		"Do not drive.",
		"Do not wait for the clinic to call back.",
	},
	Sources:   []string{"LABELS", "NIDIRECT-BOTULISM", "RCUK"},
	Knowledge: true,
}

var seizureCare = Care{
	ID:    "K08",
	Title: "If someone is having a fit",
	Do: []string{
		"Start a clock.",
		"Move hard things away.",
		"Put something soft under their head.",
		"Loosen tight clothes at the neck.",
		"When the jerking stops, roll them onto their side and check their breathing.",
		"Call an ambulance if it is a first fit, lasts over 5 minutes, or another one starts.",
		"Call an ambulance if they are hurt, pregnant, find it hard to breathe or do not wake.",
		"Stay with them and speak calmly.",
		"Tell the crew when it began, and about the injection and any numbing cream.",
	},
	Not: []string{
		"Do not hold them down.",
		"Do not put anything in their mouth, not even a finger.",
		"Do not move them unless they are in danger.",
		"Do not give food or drink until they are fully awake.",
	},
	Sources: []string{"NHS-SEIZURE", "EPILEPSY-SOC"},
}

var strokeOrNerveCare = Care{
	ID:    "K03",
	Title: "If it could be a stroke: a sudden change of face, arm, speech or sight, or a sudden very bad headache",
	Do: []string{
		"Call an ambulance now. Say “stroke”.",
		"Note when you were last well. Tell the crew.",
		"Sit or lie comfortably, with head and shoulders a little raised.",
		"Support a weak arm.",
		"If you are sick or drowsy, lie on your side.",
		"List your medicines, above all blood thinners.",
		"Say you had a botulinum injection, but that it can still be a stroke.",
	},
	Not: []string{
		"Do not eat, drink or take tablets.",
		"Do not take aspirin.",
		"Do not drive.",
		"Do not wait because it got better.",
		"Do not use eye drops.",
	},
	Sources:   []string{"NHS-FAST", "NHS-STROKE"},
	Knowledge: true,
}
