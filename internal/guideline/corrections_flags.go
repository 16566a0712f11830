//go:build !(js && wasm)

package guideline

// correctedFlags is J3 with J87 to J90, and the home checks of J4: red flags
// that caught harmless signs, and how a sign is checked before it counts.
var correctedFlags = []Correction{
	{
		ID: "J27", Says: "Trouble swallowing means that food, drink or spit is newly hard to get down. A sore throat with a cold, dry food that needs a sip, or the feeling of a lump is not that. Nobody is asked to test-drink.",
		Rules: []string{"swallow", "RF03", "C32", "C32.lump"},
	},
	{
		ID: "J28", Says: "Slurred means that people cannot follow you. Only lip sounds, a straw or small leaks after an injection near the mouth are an effect on the lips.",
		Rules: []string{"RF04", "C21", "RF83"},
	},
	{
		ID: "J29", Says: "A swelling tongue, throat, lips or whole face is an emergency. An injected lip that is swollen, or lids that are puffy in the morning, are not. Itchy swollen lids on the first day are seen today.",
		Rules: []string{"swelling", "RF05", "C02", "C27.itchy-lids"},
	},
	{
		ID: "J30", Says: "A rash away from the marks with one sign of severe allergy is an emergency. In the first 2 hours two such signs are, even without a rash.",
		Rules: []string{"allergy", "RF06", "C28"},
	},
	{
		ID: "J31", Says: "A hoarse voice or tight throat in the first 6 hours is an emergency. After that, a weak voice with a treated neck is seen today.",
		Rules: []string{"voice", "RF07", "RF46"},
	},
	{
		ID: "J32", Says: "A sudden droop, or a face that is uneven at rest where nothing near the mouth was injected, is an emergency. A slow change in a treated mouth is an effect of the toxin. Half a face, slowly, is seen today.",
		Rules: []string{"face", "RF09", "RF53", "C21", "C21.week-5", "C21.week-7"},
	},
	{
		ID: "J33", Says: "A droopy lid is an emergency with newly different pupils, or with new severe or sudden pain. A usual migraine, a mild headache or a sore injected neck is not such a pain.",
		Rules: []string{"lid-with", "pupils", "RF13"},
	},
	{
		ID: "J34", Says: "A head that cannot be held up, or weak limbs that were not injected, are an emergency. Weakness of the injected hands, calves or shoulders is not, and nor is a head that only cannot leave the pillow.",
		Rules: []string{"neck", "weak", "RF14", "C51", "C52", "C34.pillow"},
	},
	{
		ID: "J35", Says: "After filler, white, grey, lace-like, cool or blistered skin, slow colour or growing pain is an emergency. A flat, warm, mild mark whose colour returns at once is a bruise: send the injector a photo.",
		Rules: []string{"filler", "filler-skin", "RF16", "C39", "C04.filler"},
	},
	{
		ID: "J36", Says: "Filler in the face in the last 14 days and changed sight or severe eye pain is an emergency.",
		Rules: []string{"RF17", "C39"},
	},
	{
		ID: "J37", Says: "A very painful eye needs one more sign to be this emergency: red, blurred, rainbow rings or feeling sick. Rings alone are seen today.",
		Rules: []string{"eye-danger", "RF18", "RF42"},
	},
	{
		ID: "J38", Says: "A bulging eye, fading sight, or pain on moving it with a red lid or fever is an emergency. Pain on moving the eye alone is seen today. Gritty pink eyes are dry eyes.",
		Rules: []string{"RF19", "RF42", "C16", "C65"},
	},
	{
		ID: "J39", Says: "Sepsis needs an infection and one sign from the whole body. Black or purple skin that spreads over hours is an emergency; a bruise that comes out in the first days is not.",
		Rules: []string{"sepsis", "RF20", "RF21"},
	},
	{
		ID: "J40", Says: "Chest pain over 5 minutes, or racing with another sign or heart disease, is an emergency. A short pain that is gone is seen today. Soreness only on pressing is a sore spot.",
		Rules: []string{"chest", "RF23", "RF68", "E-M16", "C03"},
	},
	{
		ID: "J41", Says: "A fit is an emergency. With known epilepsy, the usual short fit and fully well again, it is seen today. A few jerks during a faint, awake again within 2 minutes, are not a fit.",
		Rules: []string{"faint-signs", "RF25", "C49", "C49.pregnant", "C09"},
	},
	{
		ID: "J42", Says: "No pee for 8 hours with pain or swelling is an emergency: one number for all.",
		Rules: []string{"bladder", "RF26"},
	},
	{
		ID: "J43", Says: "Only a new loss of control of pee counts, not the usual leak.",
		Rules: []string{"body", "bladder", "RF32"},
	},
	{
		ID: "J44", Says: "Within 6 hours of numbing a large place: metal taste, ringing ears, a numb tongue that was not itself numbed, twitching, muddled, very sleepy or faint is an emergency.",
		Rules: []string{"unwell", "RF35"},
	},
	{
		ID: "J45", Says: "Lids that meet with a weak squeeze are expected. A small calm gap that is cared for is told to the clinic. Any other gap is seen today.",
		Rules: []string{"eye-close", "RF43", "C17.small-gap"},
	},
	{
		ID: "J46", Says: "First lift the brow with a finger: most heavy lids are low brows. Both lid edges low, or a droop that rest takes away, is seen today.",
		Rules: []string{"lid", "lid-with", "RF45", "C13", "C45"},
	},
	{
		ID: "J47", Says: "After licensed neck or migraine treatment, a head that is heavy by evening but held up is told to the clinic. A chin that drops, or a head that needs a hand, is seen today.",
		Rules: []string{"neck", "RF47", "C34.heavy", "C34.tips"},
	},
	{
		ID: "J48", Says: "An infection shows by two signs that grow from day 3 on, or by a patch wider than 2 cm. One small pimple is told to the clinic. A lump only when biting is the jaw muscle.",
		Rules: []string{"skin", "lump", "RF48", "RF67", "RF85", "C22"},
	},
	{
		ID: "J49", Says: "Hives away from the marks that began on day 0 or 1 are seen today. From day 2 on, on the skin only and well, they are told to the clinic.",
		Rules: []string{"rash-start", "RF54", "C26"},
	},
	{
		ID: "J50", Says: "Home checks come before a flag counts: the mirror, blinking, covering an eye, arms up, a full sentence, pressing the skin, the last drink. What fails, or cannot be done, counts.",
		Rules: []string{"lid", "blur", "double", "stroke", "pupils", "swallow", "filler-skin"},
	},
	{
		ID: "J51", Says: "A weak muscle next to the treated one is a known effect, not a stray weakness.",
		Rules: []string{"RF56", "C47"},
	},
	{
		ID: "J52", Says: "Press a lump for 10 minutes, and up to 30 in all. If it still grows, it is seen today; hard, tense, in the neck or near the eye, there is no waiting.",
		Rules: []string{"bruise", "lump", "RF57", "C05"},
	},
	{
		ID: "J53", Says: "A headache that stays severe for more than 3 days, or new temple pain from age 50 on, is seen today. With changed sight it is an emergency. A scalp that is sore at the needle points is a sore spot.",
		Rules: []string{"head", "RF61", "C07.temple-sight", "C03"},
	},
	{
		ID: "J54", Says: "Too upset to sleep, eat or go out for 2 days, or wishing to be dead, is seen today. A plan, or not being safe, is an emergency. One bad night is worry.",
		Rules: []string{"mood", "RF66", "RF31"},
	},
	{
		ID: "J55", Says: "A knock to the head is seen today when you passed out, are 65 or older, take a blood thinner, have a gap in memory or a headache that lasts. Very sleepy or being sick is an emergency. A small bump is neither.",
		Rules: []string{"head-injury", "RF70", "C09.small-knock"},
	},
	{
		ID: "J56", Says: "A shared needle is seen today up to day 3. Later it is told to a clinic: the tests are still needed.",
		Rules: []string{"exposure", "RF71", "C38.needle"},
	},
	{
		ID: "J57", Says: "A dry mouth alone is known after neck, salivary or migraine treatment. After the face it is told to the clinic, with an unknown injector it is seen today.",
		Rules: []string{"dry", "RF88", "RF62", "C57"},
	},
	{
		ID: "J58", Says: "Blur that blinking clears is a dry eye. Blur that stays is seen today.",
		Rules: []string{"blur", "RF41", "C16", "C20"},
	},
	{
		ID: "J59", Says: "One list says when double sight is an emergency: sudden, painful, with odd pupils, both lids, weakness, a nerve-muscle illness, an unknown injector, or without treatment of the upper face. Otherwise it is seen today.",
		Rules: []string{"double", "RF15", "RF40", "C19"},
	},
	{
		ID: "J60", Says: "A faint within 30 minutes of the needles, awake in 2 minutes and well, is expected. A later one is seen today, and with another serious sign it is an emergency.",
		Rules: []string{"faint", "faint-signs", "RF08", "C09.later"},
	},
	{
		ID: "J87", Says: "With a nerve-muscle illness, eye signs are a droop, double sight, blur that stays and new pupils. A dry eye, a bruise or a puffy lid is not one.",
		Rules: []string{"E-M2"},
	},
	{
		ID: "J88", Says: "The rash of this emergency lies away from the needle marks and comes with fever or feeling very ill. A bruise never fades under a glass. A sore stiff neck without fever is not meningitis.",
		Rules: []string{"RF36", "C34"},
	},
	{
		ID: "J89", Says: "The worst headache peaks within 5 minutes. A bad or unusual headache from week 20 of pregnancy to 6 weeks after birth is for the maternity unit today.",
		Rules: []string{"RF12", "RF69"},
	},
	{
		ID: "J90", Says: "Fast breathing with fear that settles within 10 minutes, with everything else normal, can be worry. If it does not settle, it is an emergency.",
		Rules: []string{"chest", "RF01"},
	},
}
