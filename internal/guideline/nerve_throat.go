//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// throatAndNeck are swallowing, voice and neck: C34, C32 and C33.
func throatAndNeck() []*Complication {
	return []*Complication{weakNeck(), dryMouthAlone(), swallowing(), changedVoice()}
}

// lumpFeeling is the feeling of a lump while food and drink go down (J27).
var lumpFeeling = certain(is("swallow", "feeling"))

// throatZone is where an injection can reach swallowing: the neck, and for
// swallowing also the jaw muscle (C32).
var throatZone = anyOf(neckZone, has("areas", "masseter"))

// swallowing is C32. Trouble is an emergency by RF03, which alone may step it
// down; only the feeling of a lump is less (J27).
func swallowing() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C32",
			Name: "Trouble swallowing",
			Fits: anyOf(certain(swallowTrouble), lumpFeeling),
			Base: soon,
			Says: "It feels like a lump in the throat, but food and drinks go down normally.",
			Rules: []*triage.Rule{
				{
					// Trouble itself is among the signs: a raise acts on a base, never on RF03
					// (J15), and may make it an emergency again (J16).
					ID: "C32.lump", Level: urgent,
					When:      anyOf(throatZone, notLicensed, spreadSign),
					Says:      "Swallowing feels different, and the throat was near the injection, the injector is not known, or there is another sign.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: throatZone, Says: "The neck or jaw was injected."},
				{When: yes("swallow-mild"), Says: "It takes a bit more effort, and drinks still go down."},
				{When: weakVoice, Says: "Your voice changed too."},
			},
			ToEmergency: swallowTrouble,
			Sources:     sources("FDA-BOTOX", "NIDIRECT-BOTULISM", "EM-CASE-225U", "CD-2020", "IE-DYSPORT", "OBAGI-2017"),
			Judgement:   true,
		},
		Slug:  "trouble-swallowing",
		Group: Nerve,
		Summary: "The toxin can weaken the muscles that move food and drink down. " +
			"New trouble swallowing is an emergency unless a short list of conditions says otherwise.",
		Looks: []string{
			"Food sticks, or needs extra swallows.",
			"Drinks make you cough or go the wrong way.",
			"Your voice sounds wet.",
			"A sore throat with a cold is different: it hurts, but drinks go down.",
			"A dry mouth is different: dry food needs a sip, soft food and drinks are fine.",
		},
		Course: Course{Onset: Range{0, 5, 14}, Lasts: Range{3, 14, 28}, Basis: "T19", OpenEnd: true},
		Days: []DayNote{
			{0, 14, "This is when it most often begins. New trouble swallowing is not normal on any day: this is an emergency."},
			{15, ever, "It can last 2 to 4 weeks, and sometimes months. New trouble now is an emergency too."},
		},
		Often: "After treatment of neck muscles for dystonia, about 1 in 5 people. After migraine treatment, about 1 in 50.",
		Do: []string{
			"If it is more than a bit of extra effort, call the emergency number now.",
			"Sit up. Lean a little forward and let spit run out if you need to.",
			"Keep someone with you.",
			"If you choke, take nothing by mouth.",
			"Only if a doctor has seen you, or your result is not an emergency: small soft bites, thick or cold sips, chin down.",
		},
		Not: []string{
			"Do not test your swallowing with a drink.",
			"Do not lie flat after eating, and do not sleep flat.",
			"Do not drink alcohol.",
			"Do not take sleeping or calming tablets unless a doctor who knows about this says so.",
			"Do not drive.",
		},
		Clinic: []string{
			"The hospital may test your swallowing and breathing.",
			"They may help you with eating and drinking.",
			"They may decide about an antitoxin together with the public-health service.",
		},
		Unsure: "We cannot see from here how safe your swallowing is, and it can get worse within hours. That is why we choose the careful side.",
		Watch: []string{
			"You cannot swallow your spit, you choke, or drinks come out of your nose: call the emergency number.",
			"Breathing is hard or noisy, speech slurs or your voice goes: call the emergency number.",
			"Your head gets hard to hold up, you see double, or weakness spreads: call the emergency number.",
			"It is worse than a few hours ago: call the emergency number.",
			"A cough or fever comes 1 to 3 days after something went the wrong way: see a doctor today.",
		},
		Help: "Call the emergency number and say “botulinum injection, I cannot swallow well”. " +
			"Only if your result says so, see a doctor today instead. If it only feels like a lump, phone your clinic in the next day or two.",
		Usually: "After neck treatment it usually lasts 2 to 4 weeks, and it can last months.",
		Recheck: "Check again after 2 hours, 6 hours and 24 hours, if no one has seen you yet.",
		Areas:   []string{"neck", "dystonia", "masseter", "salivary", "migraine"},
	}
}

// changedVoice is C33: a weak voice alone after neck treatment (RF46). Without
// neck treatment and without a cold it is an emergency.
func changedVoice() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C33",
			Name:      "Hoarse, weak or changed voice",
			Fits:      certain(weakVoice),
			Base:      urgent,
			Says:      "Your voice is newly weak or hoarse, without a cold. A doctor should look at it today.",
			Sources:   sources("IE-DYSPORT", "CD-1998"),
			Judgement: true,
			Rules: []*triage.Rule{{
				ID: "C33.no-neck", Level: emergency, When: not(neckZone),
				Says:      "Your voice is newly weak without a cold, and your neck was not injected.",
				Sources:   sources("IE-DYSPORT"),
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: neckZone, Says: "The neck was injected."},
			},
			ToEmergency: weakVoice,
		},
		Slug:  "changed-voice",
		Group: Nerve,
		Summary: "The toxin can weaken the muscles of the voice. After a neck injection a weak voice alone must be seen today. " +
			"Without a neck injection or a cold it is an emergency.",
		Looks: []string{
			"The voice is breathy, weak or hoarse.",
			"You cannot shout.",
			"There is no cold.",
			"Slurred words are different: that is an emergency.",
		},
		Course: Course{Onset: Range{1, 6, 14}, Lasts: Range{7, 21, 42}, Basis: "C33"},
		Days: []DayNote{
			{0, 0, "A tight throat or a hoarse voice in the first 6 hours can be a severe allergy: call the emergency number."},
			{1, 14, "This is when a weak voice after a neck injection most often begins. It must be seen the same day. Where the neck was not injected and you have no cold: call the emergency number."},
			{15, ever, "It can last up to 6 weeks. Any new throat sign must be seen at once."},
		},
		Often: "After treatment of neck muscles for dystonia, between 1 in 100 and 1 in 10 people.",
		Do: []string{
			"See a doctor today.",
			"Rest your voice.",
			"Sit up, and take small sips of water if your last drink went down without a cough.",
		},
		Not: []string{
			"Do not shout, and do not whisper.",
			"Do not eat alone.",
		},
		Clinic: []string{
			"They may look at your throat and check your swallowing.",
		},
		Unsure: "A cold makes a voice hoarse too. Without a cold, it can be the first sign that the toxin spread.",
		Watch: []string{
			"Your words slur: call the emergency number.",
			"Swallowing or breathing gets hard, or breathing in makes a noise: call the emergency number.",
			"Arms, legs or neck get weak, or you see double: call the emergency number.",
		},
		Help: "See a doctor today and say “botulinum injection in the neck, my voice is weak”. " +
			"If your neck was not injected and you have no cold, call the emergency number.",
		Usually: "After neck treatment it usually lasts about 3 weeks, and up to 6 weeks.",
		Recheck: "Check again after 6 hours and 24 hours.",
		Areas:   []string{"neck", "dystonia", "salivary", "shoulder", "migraine"},
	}
}
