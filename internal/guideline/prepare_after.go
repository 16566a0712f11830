//go:build !(js && wasm)

package guideline

var aftercare = []PrepareGroup{
	{"Do", []PrepareLine{
		{ID: "F3.danger", Text: "Know the danger signs, and keep the date, the brand and the batch number.", Strength: grades(Observed), Sources: sources("FDA-BOTOX-COSM-MG", "UK-BOTOX-PIL")},
		{ID: "F3.cool", Text: "On the first day, cool a sore spot for 10 minutes, with a cloth between.", Note: "Never on skin that turned white, grey or lace-like after filler: that is an emergency.", Strength: grades(Reasoned), Sources: sources("ACE-VO-2020")},
		{ID: "F3.paracetamol", Text: "For soreness or a headache, paracetamol as the packet says, if you can normally take it.", Note: "Most headaches go away without.", Strength: grades(Reasoned), Sources: sources("HEAD-2022")},
		{ID: "F3.tears", Text: "If your eyes are dry, artificial tears.", Note: "If it goes on, see an eye doctor.", Strength: grades(Reasoned), Sources: sources("HARLEY-DRYEYE")},
		{ID: "F3.wait", Text: "Wait until day 14 before you judge the result or ask for more.", Note: "The effect is still building. More within 3 weeks is linked to antibodies, so your clinic decides if and when.", Strength: grades(Observed, Reasoned), Sources: sources("STATPEARLS-UF", "NAB-2025")},
		{ID: "F3.interval", Text: "Leave at least 3 months between two sessions.", Strength: grades(Observed), Sources: sources("UK-LETYBO", "EU-AZZALURE", "FDA-BOTOX-COSM")},
		{ID: "F3.vial", Text: "Keep children and everybody else away from the vial.", Strength: grades(Observed), Sources: sources("FDA-BOTOX")},
	}},
	{"Do not", []PrepareLine{
		{ID: "F3.drive", Text: "Do not drive with blurred or double sight, weak muscles or dizziness.", Strength: grades(Observed), Sources: sources("FDA-BOTOX-COSM-MG")},
		{ID: "F3.rub", Text: "Do not rub or massage the place for 24 hours.", Note: "It might spread the toxin. There is no trial.", Strength: grades(Tradition, Reasoned), Sources: sources("LOW")},
		{ID: "F3.ibuprofen", Text: "No ibuprofen or aspirin for 24 hours, if nobody prescribed it to you.", Note: "The idea is that it might bruise more. Never stop what was prescribed.", Strength: grades(Tradition)},
		{ID: "F3.exercise", Text: "No hard exercise for 4 to 24 hours; no heat, sauna or alcohol for 24 hours.", Note: "The idea is that it might bruise or spread. There is no study.", Strength: grades(Tradition)},
		{ID: "F3.makeup", Text: "No make-up until the needle marks have closed, after hours or a day.", Note: "The idea is to keep germs out.", Strength: grades(Tradition)},
		{ID: "F3.facials", Text: "No facial, peel, laser or dental work on the jaw for 1 to 2 weeks.", Strength: grades(Tradition)},
	}},
	{"Up to you", []PrepareLine{
		{ID: "F3.upright", Text: "Staying upright for 4 hours.", Note: "Some who inject call it a myth, and there is no study. If you feel faint, lie down flat: that matters more.", Strength: grades(Tradition), Sources: sources("LOW")},
		{ID: "F3.faces", Text: "Moving the treated muscles for up to 4 hours.", Note: "In one small study it worked about a day sooner and was the same on day 14. Another found no gain.", Strength: grades(Studies), Sources: sources("EXER-1", "EXER-2")},
		{ID: "F3.arnica", Text: "Arnica, pineapple or vitamin K for bruises.", Note: "The evidence is weak, or there is none.", Strength: grades(Tradition), Sources: sources("LOW")},
		{ID: "F3.flying", Text: "Flying, sun, and the side you sleep on.", Note: "Nothing shows that they do harm. A fresh bruise may be better off out of the sun. Do not fly with chest pain or short breath: call the emergency number.", Strength: grades(Tradition)},
	}},
}
