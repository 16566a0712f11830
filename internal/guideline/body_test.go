package guideline

import "testing"

func TestChest(t *testing.T) {
	shoulder := []string{"shoulder"}
	checkVignettes(t, []vignette{
		{"sharp pain, short of breath, after the shoulder", told{"date": 0, "areas": shoulder, "complaint": list("chest"), "chest": list("sharp")}, emergency, "C40", "RF24"},
		{"hard to breathe after the shoulder", told{"date": 0, "areas": shoulder, "complaint": list("chest"), "chest": list("breath")}, emergency, "C40", "RF01"},
		{"a sore shoulder is asked about the chest", told{"date": 0, "areas": shoulder, "complaint": list("pain"), "chest": list("sharp")}, emergency, "C40", "RF24"},
		{"a sore shoulder, sore only when pressed", told{"date": 1, "areas": shoulder, "complaint": list("pain"), "chest": list("press")}, selfCare, "C03", "C03"},
		{"not sure about the chest", told{"date": 0, "areas": shoulder, "complaint": list("chest"), "chest": "unsure"}, emergency, "", "RF24"},

		{"a heart that raced and settled", told{"complaint": list("chest"), "chest": list("racing")}, urgent, "C48", "RF68"},
		{"the same, getting worse, stops at urgent", told{"complaint": list("chest"), "chest": list("racing"), "worse": "yes"}, urgent, "C48", "RF68"},
		{"the same with heart disease", told{"complaint": list("chest"), "chest": list("racing"), "health": list("heart")}, emergency, "C48", "E-M16"},
		{"the same, not sure about illnesses", told{"complaint": list("chest"), "chest": list("racing"), "health": "unsure"}, urgent, "C48", "RF68"},
		{"a short pain with heart disease", told{"complaint": list("chest"), "chest": list("brief"), "health": list("heart")}, urgent, "C48", "RF68"},
		{"chest pain for more than 5 minutes", told{"complaint": list("chest"), "chest": list("pain")}, emergency, "C48", "RF23"},
		{"racing and faint", told{"complaint": list("chest"), "chest": list("racing-bad")}, emergency, "C48", "RF23"},
		{"racing that does not settle", told{"complaint": list("chest"), "chest": list("uneven")}, emergency, "C48", "RF23"},
		{"fainted with a racing heart", told{"complaint": list("faint"), "faint": "needle", "faint-signs": list("chest")}, emergency, "", "RF08"},
	})
}

func TestFits(t *testing.T) {
	usual := func(more ...string) told {
		return told{"complaint": list("faint"), "faint": "later", "faint-signs": append(list("usual-fit"), more...)}
	}
	pregnant := usual()
	pregnant["health"] = list("pregnant")
	doubt := usual()
	doubt["health"] = "unsure"
	checkVignettes(t, []vignette{
		{"a first fit", told{"complaint": list("faint"), "faint": "later", "faint-signs": list("fit")}, emergency, "C49", "RF25"},
		{"a fit at the needle", told{"complaint": list("faint"), "faint": "needle", "faint-signs": list("fit")}, emergency, "C49", "RF25"},
		{"the usual fit, fully well", usual(), urgent, "C49", "C49"},
		{"the usual fit, and another", usual("again"), emergency, "", "RF08"},
		{"the usual fit, and hurt", usual("hurt"), emergency, "", "RF08"},
		{"the usual fit, and still not awake", usual("long"), emergency, "", "RF08"},
		{"the usual fit, and one unlike it", usual("fit"), emergency, "C49", "RF25"},
		{"the usual fit in pregnancy", pregnant, emergency, "C49", "C49.pregnant"},
		{"the usual fit, not sure about illnesses", doubt, urgent, "C49", "C49"},
		{"not sure about any of the signs", told{"complaint": list("faint"), "faint": "needle", "faint-signs": "unsure"}, emergency, "", "RF25"},
	})
}

func TestBladder(t *testing.T) {
	bladder := func(more told, options ...string) told {
		p := told{"areas": list("bladder"), "complaint": list("bladder"), "bladder": options}
		for k, v := range more {
			p[k] = v
		}
		return p
	}
	checkVignettes(t, []vignette{
		{"cannot pee properly", bladder(nil, "slow"), urgent, "C53", "C53"},
		{"the same at 75, and worse, stays", bladder(told{"age": "75", "worse": "yes"}, "slow"), urgent, "C53", "C53"},
		{"the same, with fever or confused", bladder(nil, "slow-ill"), emergency, "C53", "C53.ill"},
		{"the same, and a fever told elsewhere", bladder(told{"complaint": list("bladder", "unwell"), "unwell": list("fever")}, "slow"), emergency, "C53", "C53.ill"},
		{"the same, and a fever told with a headache", bladder(told{"complaint": list("bladder", "headache"), "head": list("fever")}, "slow"), emergency, "C53", "C53.ill"},
		{"the same, spinal cord injury", bladder(told{"health": list("spinal")}, "slow"), emergency, "C53", "C53.spinal"},
		{"the same, not sure about illnesses", bladder(told{"health": "unsure"}, "slow"), urgent, "C53", "C53"},
		{"no pee for 8 hours", bladder(nil, "none-8h"), emergency, "C53", "RF26"},
		{"cannot pee after the face, and a dry mouth: one group", told{"complaint": list("bladder", "dry"), "bladder": list("slow"), "dry": "new"}, urgent, "", ""},
		{"cannot pee after the face, and a droopy lid: two groups", told{"complaint": list("bladder", "lid"), "bladder": list("slow"), "lid": "one", "lid-start": 1}, emergency, "C37", "RF15"},
		{"cannot pee after the bladder, and a droopy lid", bladder(told{"areas": list("bladder", "forehead"), "complaint": list("bladder", "lid"), "lid": "one", "lid-start": 1}, "slow"), urgent, "C53", "C53"},

		{"pounding head, spinal cord injury", bladder(nil, "spinal"), emergency, "C54", "RF27"},
		{"a headache, spinal cord injury", told{"areas": list("bladder"), "complaint": list("headache"), "health": list("spinal")}, emergency, "C54", "C54"},
		{"the same after the forehead", told{"complaint": list("headache"), "health": list("spinal")}, selfCare, "C07", "C07"},
		{"a headache, not sure about illnesses", told{"areas": list("bladder"), "complaint": list("headache"), "health": "unsure"}, selfCare, "C07", "C07"},

		{"light pink, day 3", bladder(told{"date": 3}, "pink"), selfCare, "C55", "C55"},
		{"light pink, day 4", bladder(told{"date": 4}, "pink"), urgent, "C55", "C55.blood"},
		{"light pink, day not known", bladder(told{"date": "unsure", "date-about": "unsure"}, "pink"), urgent, "C55", "C55.blood"},
		{"light pink in pregnancy", bladder(told{"date": 2, "health": list("pregnant")}, "pink"), urgent, "C55", "C55.pregnant"},
		{"light pink, not sure about illnesses", bladder(told{"date": 2, "health": "unsure"}, "pink"), selfCare, "C55", "C55"},
		{"clots", bladder(told{"date": 1}, "clots"), urgent, "C55", "C55.blood"},
		{"burning", bladder(nil, "burning"), soon, "C55", "C55.burning"},
		{"burning, diabetes", bladder(told{"health": list("immune")}, "burning"), urgent, "C55", "E-M7"},
		{"burning, getting worse", bladder(told{"worse": "yes"}, "burning"), urgent, "C55", "E-M19"},
		{"burning with fever", bladder(nil, "burning-fever"), urgent, "C55", "RF59"},
		{"burning, and a fever told elsewhere", bladder(told{"complaint": list("bladder", "unwell"), "unwell": list("fever")}, "burning"), urgent, "C55", "C55.fever"},
		{"burning, and pregnant told as the worry", bladder(told{"complaint": list("bladder", "pregnancy"), "pregnancy": list("pregnant")}, "burning"), urgent, "C55", "C55.pregnant"},
		{"burning, and confused", bladder(told{"sepsis": list("confused")}, "burning"), emergency, "C23", "RF20"},
	})
}

func TestPregnancyAndBaby(t *testing.T) {
	about := func(options ...string) told {
		return told{"complaint": list("pregnancy"), "pregnancy": options}
	}
	checkVignettes(t, []vignette{
		{"pregnant, well", about("pregnant"), soon, "C63", "C63"},
		{"breastfeeding, baby well", about("breastfeeding"), soon, "C63", "C63"},
		{"baby feeds poorly", about("feeding"), urgent, "C63", "C63.feeding"},
		{"bad headache in late pregnancy", about("signs"), urgent, "C63", "RF69"},
		{"heavy bleeding", about("danger"), emergency, "C63", "RF33"},
		{"baby floppy", about("baby"), emergency, "C63", "RF34"},
		{"not sure what it is", told{"complaint": list("pregnancy"), "pregnancy": "unsure"}, emergency, "C63", "RF33"},
		{"pregnant, not sure about illnesses", told{"complaint": list("pregnancy"), "pregnancy": list("pregnant"), "health": "unsure"}, soon, "C63", "C63"},
	})
}

func TestTooMuch(t *testing.T) {
	about := func(more told, options ...string) told {
		p := told{"complaint": list("exposure"), "exposure": options}
		for k, v := range more {
			p[k] = v
		}
		return p
	}
	checkVignettes(t, []vignette{
		{"far too much, well", about(nil, "too-much"), urgent, "C60", "C60"},
		{"a child touched it, well", about(nil, "child"), urgent, "C60", "C60"},
		{"a child is floppy", about(nil, "child-ill"), emergency, "C60", "RF34"},
		{"far too much and one lid", about(told{"body": list("lid")}, "too-much"), emergency, "C60", "C60.sign"},
		{"far too much and a dry mouth", about(told{"body": list("dry")}, "too-much"), emergency, "C60", "C60.sign"},
		{"far too much and a weak place", about(told{"complaint": list("exposure", "weak"), "weak": list("small")}, "too-much"), emergency, "C60", "C60.sign"},
		{"far too much, not sure about signs", about(told{"body": "unsure"}, "too-much"), emergency, "", ""},
		{"not sure what the worry is", told{"complaint": list("exposure"), "exposure": "unsure"}, emergency, "", "RF34"},

		{"treated abroad, product not known, well", about(nil, "abroad"), soon, "C38", "E-M23"},
		{"licensed here, brand not known, well", about(nil, "brand"), selfCare, "C38", "C38"},
	})
}

func TestChoked(t *testing.T) {
	mild := told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes", "choked": "cough"}
	checkVignettes(t, []vignette{
		{"a cough after choking", told{"complaint": list("unwell"), "unwell": list("choked")}, urgent, "J62", "J62"},
		{"the same, and breathless", told{"complaint": list("unwell"), "unwell": list("choked"), "body": list("breath")}, emergency, "", "RF01"},
		{"the same, and confused", told{"complaint": list("unwell"), "unwell": list("choked"), "sepsis": list("confused")}, emergency, "C23", "RF20"},
		{"the same, and swallowing is hard", told{"complaint": list("unwell"), "unwell": list("choked"), "body": list("swallow")}, emergency, "", "RF03"},
		{"a bit of effort, and a cough after choking", mild, urgent, "J62", "J62"},
		{"a bit of effort, and breathless after choking", told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes", "choked": "breathless"}, emergency, "", "RF01"},
		{"a plain cold with a cough", told{"complaint": list("unwell"), "unwell": list("cold")}, selfCare, "C61", "C61"},
	})
}

func TestTenderNode(t *testing.T) {
	node := told{"complaint": list("swelling"), "swelling": "node"}
	checkVignettes(t, []vignette{
		{"small and tender", node, routine, "J74", "J74"},
		{"the same, growing", with(node, "worse", "yes"), urgent, "J74", "J74.grows"},
		{"the same, with a fever", with(with(node, "complaint", list("swelling", "unwell")), "unwell", list("fever")), urgent, "J74", "J74.grows"},
	})
}
