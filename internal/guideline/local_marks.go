//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// calmSkin holds when the skin was looked at and nothing on it gets worse.
var calmSkin = not(has("skin", "worse", "wide", "pus", "fever", "lid", "danger", "black", "patch", "neck", "limb"))

// needleMarks is C01: dots and small bumps on the needle marks. Tiny bumps on
// the first days belong here and not to lumps (J48).
func needleMarks() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C01",
			Name: "Redness and small bumps where the needle went",
			Fits: anyOf(complains("redness"), certain(has("lump", "tiny"))),
			Base: selfCare,
			Says: "Redness or small bumps exactly where the needle went are expected at first.",
			// A rash beyond the marks, heat and spread are red flags (RF48, RF54).
			Rules: []*triage.Rule{{
				ID: "C01.day-4", Level: soon, When: all(complains("redness"), day(4, ever)),
				Says:      "Redness or small bumps are still there on day 4 or later.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: all(complains("redness"), day(0, 3)), Says: "It is the first days, when the marks still show."},
				{When: has("lump", "tiny"), Says: "The bumps are tiny and where the needle went."},
				{When: calmSkin, Says: "The skin is not getting hotter, redder or more sore."},
			},
			Expected:  true,
			Sources:   sources("FDA-DAXXIFY"),
			Judgement: true,
		},
		Slug:  "redness-and-small-bumps",
		Group: Local,
		Summary: "Dots or small bumps where the needle went in. " +
			"They are expected, and most fade within a day.",
		Looks: []string{
			"Dots or raised blobs, like insect bites, exactly on the needle marks.",
			"They are not hot, they do not spread, and they fade.",
			"On light skin they look pink or red. On brown and black skin redness is hard to see: feel for small bumps and look for a change of colour.",
		},
		Course: Course{Onset: Range{0, 0, 1}, Lasts: Range{0.05, 0.5, 3}, Basis: "T01"},
		Days: []DayNote{
			{0, 2, "Dots and small bumps on the needle marks are normal. They fade."},
			{3, 3, "They should be almost gone. Marks that get hotter, redder, more swollen or more sore from now on are not normal: see a doctor today."},
			{4, ever, "They should be gone. If they are not, phone your clinic in the next day or two."},
		},
		Often: "In studies of one brand (Daxxify), 9 in 100 people had some reaction where the needle went.",
		Do: []string{
			"Keep your hands clean.",
			"Hold a clean, cool cloth on the marks for 10 minutes.",
		},
		Not: []string{
			"Do not rub or squeeze the marks.",
			"Do not put make-up on broken skin on the same day.",
		},
		Clinic: []string{"The clinic can look at the marks. They rarely need any treatment."},
		Unsure: "An infection or an allergy can begin as a small red bump too. How it changes in the next days tells them apart.",
		Watch: []string{
			"You had filler, and the skin turns white, blue-purple or net-like, or hurts a lot: call the emergency number, and phone the person who injected you.",
			"Your lips, tongue, throat or whole face swell, or breathing gets hard: call the emergency number.",
			"From day 3, the marks get hotter, redder, more swollen or more sore, or they spread: see a doctor today.",
			"An itchy, raised rash comes up away from the needle marks: run this check again now.",
		},
		Help: "Phone or message the clinic that treated you, and send a photo. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "Most marks fade within hours. They should be gone in 3 days.",
		Recheck: "Check again after 48 hours, and at once if something changes.",
	}
}

// mildSwelling is C02. Swelling that is fast and tight is C22, itchy lids are
// C27; a lip that was injected may swell for a while (J29).
func mildSwelling() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C02",
			Name: "Mild swelling",
			Fits: is("swelling", "marks", "lids", "lip", "lip-other"),
			Base: selfCare,
			Says: "Soft, mild swelling is expected in the first days.",
			Rules: []*triage.Rule{
				{
					ID: "C02.odd-lip", Level: soon, When: is("swelling", "lip-other"),
					Says:      "A lip that was injected is swollen unevenly, grows or has an odd colour. Phone your clinic today.",
					Judgement: true,
				},
				{
					// Day 0 to 2 after a lip flip, day 0 to 3 after filler.
					ID: "C02.late-lip", Level: soon,
					When:      all(is("swelling", "lip"), anyOf(day(4, ever), all(day(3, 3), not(certain(yes("filler")))))),
					Says:      "A lip that was injected is still swollen after the first days. Phone your clinic today.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: is("swelling", "marks"), Says: "The swelling is soft and only at the needle marks."},
				{When: is("swelling", "lids"), Says: "Both eyelids are puffy, most in the morning, without itch or pain."},
				{When: is("swelling", "lip"), Says: "Only a lip that was injected is swollen, evenly and with a good colour."},
				{When: all(complains("swelling"), day(0, 7)), Says: "It is the first week."},
				{When: calmSkin, Says: "The skin is not getting hotter, redder or more sore."},
			},
			Expected:  true,
			Sources:   sources("FDA-DAXXIFY", "FDA-DYSPORT"),
			Judgement: true,
		},
		Slug:  "mild-swelling",
		Group: Local,
		Summary: "Soft puffiness round the needle marks, or of the eyelids. " +
			"It is worst in the morning and goes down in a few days.",
		Looks: []string{
			"The swelling is soft and even on both sides.",
			"It is worst in the morning.",
			"It is not hot, not tight and not very sore. You have no fever.",
			"A lip that was injected can be swollen evenly: for up to 2 days after a lip flip, and up to 3 days after filler.",
			"On brown and black skin go by how it feels: soft and cool is mild; hot, tight and sore is not.",
		},
		Course: Course{Onset: Range{0, 0, 2}, Lasts: Range{0.5, 2, 7}, Basis: "T03"},
		Days: []DayNote{
			{0, 2, "Soft, even puffiness is normal. Swelling that is fast, on one side, tight, hot or painful is not, and neither are itchy, swollen eyelids in the first 24 hours: see a doctor today."},
			{3, 7, "It should go down day by day. Swelling that is fast, on one side, tight, hot or painful is not normal: see a doctor today."},
			{8, ever, "It should be gone. If it is not, phone your clinic in the next day or two."},
		},
		Often: "In studies of one brand (Daxxify), 3 in 100 people had swelling where the needle went.",
		Do: []string{
			"Keep your head raised, in bed too.",
			"Hold a clean, cool cloth on the swelling.",
			"Take a photo each day, in the same light.",
		},
		Not: []string{"Do not massage the swelling."},
		Clinic: []string{
			"The clinic may check for an allergy, an infection or a problem with filler.",
			"If the lower lids stay puffy for more than 2 weeks, the muscle that helps fluid drain may be weak. The clinic can look at it.",
		},
		Unsure: "Early on, an allergy or an infection can look like mild swelling. How fast it grows, heat and pain tell them apart.",
		Watch: []string{
			"Your lips, tongue, throat or whole face swell, or breathing gets hard: call the emergency number.",
			"An eye bulges, hurts when it moves, or sees less: call the emergency number.",
			"The swelling is fast, on one side, tight, hot or painful: see a doctor today.",
			"A lip that was injected swells unevenly, grows or has an odd colour: phone your clinic today.",
		},
		Help: "Phone or message the clinic that treated you, and send a photo. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually goes down in about 2 days, and within a week.",
		Recheck: "Check again after 48 hours and on day 7, and at once if it grows.",
	}
}
