//go:build !(js && wasm)

package guideline

// addedSigns is J5: signs that were missing or stood too low.
var addedSigns = []Correction{
	{
		ID: "J61", Says: "Short of breath lying down, no full sentence, no strong cough, or blue or grey lips are an emergency.",
		Rules: []string{"chest", "RF01"},
	},
	{
		ID: "J62", Says: "A cough or fever 1 to 3 days after food went the wrong way is seen today; breathless, it is an emergency.",
		Rules: []string{"choked", "unwell", "J62", "RF01"},
	},
	{
		ID: "J63", Says: "One calf that is swollen, warm and sore can be a clot and is seen today; breathless or with chest pain, it is an emergency.",
		Rules: []string{"J63", "J63.breath"},
	},
	{
		ID: "J64", Says: "Mild dizziness in the first 2 days is expected. Longer than 3 days it is told to the clinic; a spinning room is seen today.",
		Rules: []string{"C66", "C66.long", "C66.spinning"},
	},
	{
		ID: "J65", Says: "A painless red patch on the white of the eye is harmless. With a blood thinner or after a knock it is told to the clinic.",
		Rules: []string{"eye-patch", "C65", "C65.thinner", "RF42"},
	},
	{
		ID: "J66", Says: "A tight, heavy forehead in the first 2 weeks, with a normal lid edge, is expected.",
		Rules: []string{"brow", "C07"},
	},
	{
		ID: "J67", Says: "After an injection in the lip, a stiff upper lip, a lisp, or trouble with a straw, whistling or kissing is expected.",
		Rules: []string{"face", "C21", "C21.smile"},
	},
	{
		ID: "J68", Says: "A fever without a sore place is told to the clinic. Longer than 3 days, or with weak immunity, it is seen today.",
		Rules: []string{"unwell", "C08.fever", "C08.long-fever", "E-M7"},
	},
	{
		ID: "J69", Says: "When no drink, or no medicine that matters, stays down for 24 hours, it is seen today.",
		Rules: []string{"C08.no-drinks"},
	},
	{
		ID: "J70", Says: "A droop, double sight or weakness that begins on day 29 or later is seen today. A slight change of a treated smile on day 29 to 42 is told to the clinic.",
		Rules: []string{"RF44", "C21.week-5", "C21.week-7", "C51.late", "C52.late", "T34"},
	},
	{
		ID: "J71", Says: "A heavy brow or lid that looks the same in an old photo was there before.",
		Rules: []string{"lid", "C13"},
	},
	{
		ID: "J72", Says: "A first droop together with chewing or a voice that tires by evening can be myasthenia and is seen today.",
		Rules: []string{"lid-with", "RF45", "C45"},
	},
	{
		ID: "J73", Says: "Half a face that is suddenly numb, or numbness together with an arm, is an emergency. A patch at the needle point is not.",
		Rules: []string{"numb", "RF10", "C47"},
	},
	{
		ID: "J74", Says: "A single small tender lump under the jaw without fever can wait up to 2 weeks. Growing, hot or with fever, it is seen today.",
		Rules: []string{"J74"},
	},
	{
		ID: "J75", Says: "Worry is never named alone when a red flag holds, or when one of its questions was answered “not sure”.",
		Rules: []string{"RF01", "mood"},
	},
}

// settledConflicts is J6: where two sections said different things.
var settledConflicts = []Correction{
	{
		ID: "J76", Says: "A lid that drooped on the day of the injection is early and seen today. From day 1 on it is told to the clinic.",
		Rules: []string{"lid-start", "RF44", "RF80"},
	},
	{
		ID: "J77", Says: "An infection of the face is seen today when it spreads, leaks or comes with fever. One single pimple is not.",
		Rules: []string{"C22", "C22.danger-place"},
	},
	{
		ID: "J78", Says: "A dry eye after 8 days is told to the clinic when it still bothers you. Comfortable with drops, it waits for the review.",
		Rules: []string{"eye-bother", "RF82", "C16.week"},
	},
	{
		ID: "J79", Says: "An uneven brow, smile or jaw after day 14 waits for the review. It is told sooner only when it gets in the way.",
		Rules: []string{"C15", "C21", "RF83"},
	},
	{
		ID: "J80", Says: "“Worse” at a new check raises the level by one step. Within the same day only a check from the emergency signs on can lower it.",
		Rules: []string{"worse", "E-M19", "emergency"},
	},
	{
		ID: "J81", Says: "Pregnancy alone never makes a bruise, a dry eye, a brow or a smile more urgent.",
		Rules: []string{"E-M8", "C04"},
	},
	{
		ID: "J82", Says: "How to lie or sit comes from the emergency that matched: flat for a severe allergy, upright for breathing, on the back for the eye.",
		Rules: []string{"K01", "K02", "K05", "K07", "K12"}, Test: "TestEachGroupGivesItsOwnPosition",
	},
	{
		ID: "J83", Says: "Nobody is told to take aspirin. Tell the call handler if you can take it, and take it only if they say so.",
		Rules: []string{"K07", "K03"}, Test: "TestAspirinOnlyWhenTheCallHandlerSaysSo",
	},
	{
		ID: "J84", Says: "Once a check has said emergency, nothing in the same check can say less.",
		Test: "app/screens.TestAnEmergencyStays",
	},
	{
		ID: "J85", Says: "Double sight without a danger sign is seen today. A clinician can make all double sight an emergency by one constant.",
		Rules: []string{"RF40"},
	},
	{
		ID: "J86", Says: "Alarming people for nothing is harm too: 22 everyday cases are tested to stay calm.",
		Test: "TestOverTriage",
	},
}
