//go:build !(js && wasm)

package guideline

// discloseSources stand for the whole of F2, with expert judgement beside them.
var discloseSources = sources("FDA-BOTOX-COSM-MG", "UK-BOTOX-PIL", "FDA-DYSPORT")

var disclosing = []PrepareGroup{
	{"Nerves, muscles, breathing", []PrepareLine{
		{ID: "F2.nerve", Text: "A muscle or nerve illness", Note: "Such as myasthenia, Lambert-Eaton, ALS or neuropathy.", Sources: discloseSources},
		{ID: "F2.swallow", Text: "Trouble with breathing or swallowing", Sources: discloseSources},
		{ID: "F2.fits", Text: "Fits (seizures)", Sources: discloseSources},
	}},
	{"Face and eyes", []PrepareLine{
		{ID: "F2.surgery", Text: "Earlier surgery on the face, lids or eyes", Sources: discloseSources},
		{ID: "F2.droop", Text: "A weak forehead, droopy lids, or a face that was once paralysed", Sources: discloseSources},
		{ID: "F2.eyes", Text: "Glaucoma, dry eyes or contact lenses", Sources: discloseSources},
		{ID: "F2.filler", Text: "Filler, threads or laser", Note: "Write down the dates.", Sources: discloseSources},
	}},
	{"Heart, blood, general health", []PrepareLine{
		{ID: "F2.heart", Text: "A heart illness", Sources: discloseSources},
		{ID: "F2.bleeding", Text: "A bleeding problem, or a blood thinner", Note: "Do not stop a prescribed one for an injection for looks. Ask whoever prescribed it.", Strength: grades(Studies, Observed), Sources: sources("UK-BOTOX-PIL", "ANTICOAG-2018")},
		{ID: "F2.operation", Text: "A planned operation", Sources: discloseSources},
		{ID: "F2.diabetes", Text: "Diabetes", Sources: discloseSources},
		{ID: "F2.immune", Text: "An immune problem", Sources: discloseSources},
		{ID: "F2.pregnant", Text: "Pregnant, breastfeeding or trying for a baby", Note: "Ask. Do not stop breastfeeding because of what you read.", Sources: sources("UK-BOTOX-PIL", "LACTMED")},
	}},
	{"Skin, infection, allergy", []PrepareLine{
		{ID: "F2.infection", Text: "An infection or a rash where the needle will go", Sources: discloseSources},
		{ID: "F2.herpes", Text: "Cold sores or shingles", Sources: discloseSources},
		{ID: "F2.recent", Text: "A vaccine or an illness not long ago", Note: "Ask if it matters.", Strength: grades(Tradition, Reasoned)},
		{ID: "F2.allergy", Text: "Allergies", Note: "Also to cow’s-milk protein (it matters for Dysport and Azzalure), albumin, lidocaine, chlorhexidine or latex.", Sources: sources("FDA-DYSPORT", "UK-BOTOX-PIL")},
	}},
	{"Toxin and medicines", []PrepareLine{
		{ID: "F2.earlier", Text: "Earlier toxin: brand, dose, date, and any reaction", Sources: discloseSources},
		{ID: "F2.four-months", Text: "Toxin in the last 4 months, for any reason", Sources: discloseSources},
		{ID: "F2.antibiotics", Text: "Antibiotics in the last weeks", Note: "Some act on nerves and muscles: ask.", Strength: grades(Tradition, Reasoned), Sources: discloseSources},
		{ID: "F2.medicines", Text: "All my medicines", Note: "Also muscle relaxants, aspirin, food supplements, and what you take for allergy, a cold, sleep or the bladder.", Sources: discloseSources},
	}},
	{"My life", []PrepareLine{
		{ID: "F2.job", Text: "A job that needs my sight or my voice", Note: "Such as a driver or a pilot.", Sources: discloseSources},
		{ID: "F2.mood", Text: "Low mood, or a lot of worry about my looks", Sources: sources("BDD-2017")},
	}},
}
