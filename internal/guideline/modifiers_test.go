package guideline

import "testing"

// TestModifiers: each raises where section E says so, and stops where J16 to J24
// say so.
func TestModifiers(t *testing.T) {
	neckDry := told{"areas": list("neck"), "complaint": list("dry"), "dry": "new"}
	checkVignettes(t, []vignette{
		{"E-M4c a dry mouth after the neck, and a drying medicine", with(neckDry, "medicines", list("drying")), soon, "C57", "E-M4c"},
		{"E-M4c the medicine explains it", with(with(neckDry, "dry", "drug"), "medicines", list("drying")), routine, "C57", "C57"},
		{"E-M4c blur stops at urgent", told{"complaint": list("vision"), "blur": "stays", "medicines": list("drying")}, urgent, "C20", ""},
		{"E-M4c trouble peeing stops at urgent", told{"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("slow"), "medicines": list("drying")}, urgent, "C53", "C53"},

		{"E-M2 an eye that closes weakly", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("close"), "eye-close": "meet", "health": list("muscle")}, urgent, "C17", "E-M2"},

		{"E-M7 a hot sore place with fever, and very unwell", told{"complaint": list("hot", "unwell"), "skin": list("fever"), "unwell": list("very")}, urgent, "C22", ""},
		{"E-M7 the same with weak immunity", told{"complaint": list("hot", "unwell"), "skin": list("fever"), "unwell": list("very"), "health": list("immune")}, emergency, "", "E-M7"},

		{"E-M8 a fever, pregnant told as the worry", told{"complaint": list("unwell", "pregnancy"), "unwell": list("fever"), "pregnancy": list("pregnant")}, urgent, "", "E-M8"},

		{"E-M10 a treated leg that gives way, under 18", told{"areas": list("leg"), "complaint": list("weak"), "weak": list("treated", "work"), "weak-start": 2, "health": list("under-18")}, urgent, "C52", "E-M10"},

		{"E-M19 a treated hand, weaker than yesterday", told{"areas": list("hands"), "complaint": list("weak"), "weak": list("treated", "worse"), "weak-start": 2}, soon, "C51", "E-M19"},
		{"E-M19 a jaw joint that hurts more", told{"areas": list("masseter"), "complaint": list("jaw"), "jaw": list("ache"), "worse": "yes"}, soon, "C58", "E-M19"},

		{"E-M6 a soft swelling that grows", told{"date": 1, "complaint": list("swelling"), "swelling": "marks", "worse": "yes"}, selfCare, "C02", ""},
		{"E-M6 the same on a blood thinner", told{"date": 1, "complaint": list("swelling"), "swelling": "marks", "worse": "yes", "health": list("thinner")}, urgent, "", "E-M6"},
		{"E-M6 a blood lump that grows, on a blood thinner", told{"date": 0, "complaint": list("lump"), "lump": list("blood"), "lump-start": 0, "worse": "yes", "health": list("thinner")}, urgent, "C05", "E-M6"},
		{"E-M6 a bruise stays", told{"date": 2, "complaint": list("bruise"), "health": list("thinner")}, selfCare, "C04", "C04"},

		{"E-M11 a weak treated leg", told{"areas": list("leg"), "complaint": list("weak"), "weak": list("treated", "work"), "weak-start": 2}, soon, "C52", ""},
		{"E-M11 the same at 75", told{"areas": list("leg"), "complaint": list("weak"), "weak": list("treated", "work"), "weak-start": 2, "age": "75"}, urgent, "C52", "E-M11"},
		{"E-M11 the same, frail", told{"areas": list("leg"), "complaint": list("weak"), "weak": list("treated", "work"), "weak-start": 2, "health": list("frail")}, urgent, "C52", "E-M11"},
		{"E-M11 trouble peeing stops at urgent", told{"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("slow"), "age": "75"}, urgent, "C53", "C53"},

		{"E-M12 a droopy lid after a high dose of a known product", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "medicines": list("units")}, urgent, "C14", "E-M12"},
		{"E-M12 a bruise after a high dose", told{"date": 2, "complaint": list("bruise"), "medicines": list("units")}, selfCare, "C04", "C04"},

		{"E-M14 after the neck swallowing is asked of everybody", told{"date": 14, "areas": list("neck"), "complaint": list("bruise"), "swallow": "cannot"}, emergency, "C32", "RF02"},
		{"E-M14 until day 14", told{"date": 15, "areas": list("neck"), "complaint": list("bruise"), "bruise-fades": "fades", "swallow": "cannot"}, selfCare, "C04", "C04"},

		{"E-M15 a dry eye", told{"complaint": list("eye"), "eye": list("dry"), "eye-start": 2, "health": list("angle")}, routine, "C16", "E-M15"},
		{"E-M15 a dry eye for 9 days, comfortable", told{"date": 20, "complaint": list("eye"), "eye": list("dry"), "eye-start": 9, "eye-bother": "comfortable", "health": list("angle")}, soon, "C16", "E-M15"},
		{"E-M15 a dry eye for 9 days that bothers", told{"date": 20, "complaint": list("eye"), "eye": list("dry"), "eye-start": 9, "eye-bother": "bothers", "health": list("angle")}, soon, "C16", "RF82"},
		{"E-M15 a mild ache", told{"complaint": list("eye"), "eye": list("pain"), "health": list("angle")}, urgent, "", "RF42"},

		{"E-M20 a head that tips, alone", told{"areas": list("migraine"), "complaint": list("neck"), "neck": list("tips"), "alone": "yes"}, emergency, "C34", "E-M20"},
		{"E-M20 a head that is only heavy, alone", told{"areas": list("migraine"), "complaint": list("neck"), "neck": list("heavy"), "neck-start": 2, "alone": "yes"}, soon, "C34", "C34.heavy"},
		{"E-M20 the feeling of a lump, alone", told{"complaint": list("swallow"), "swallow": "feeling", "alone": "yes"}, soon, "C32", "C32"},
		{"E-M20 a foot drops, alone", told{"areas": list("leg"), "complaint": list("numb"), "numb": list("drop"), "alone": "yes"}, emergency, "C47", "E-M20"},
		{"E-M20 not sure whether alone", told{"areas": list("neck"), "complaint": list("swallow"), "voice": "weak", "alone": "unsure"}, urgent, "C33", ""},
	})
}

// with is the same person, and one thing more or else.
func with(p told, question string, answer any) told {
	out := told{question: answer}
	for k, v := range p {
		if k != question {
			out[k] = v
		}
	}
	return out
}
