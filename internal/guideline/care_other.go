//go:build !(js && wasm)

package guideline

// The care groups at the end of a page, and the lines that all groups share.

var numbingPoisoningCare = Care{
	ID:    "K10",
	Title: "If numbing cream or a numbing needle may have poisoned you",
	Do: []string{
		"Call an ambulance. Say “local anaesthetic poisoning, cream or needle, at (time), (brand)”.",
		"Cream: wipe it all off and wash with soap and water. Helpers wear gloves.",
		"Lie on your side, or flat if you feel faint.",
		// K10 refers to K08; its first acts stand here so that nobody has to look.
		"A fit: move hard things away. When the jerking stops, roll the person onto their side.",
		"Note how strong the cream is, how big the area was, and when it went on.",
		"Still at the clinic? Tell them to bring their emergency drugs (lipid emulsion).",
		"Stay awake.",
		"Have someone watch you, in hospital, for at least several hours.",
	},
	Not: []string{
		"Do not walk home.",
		"Do not eat or drink.",
		"Do not drive.",
		"Do not put on more cream or cling film.",
		"Do not take more painkillers or sleeping tablets.",
	},
	Sources:   []string{"AAGBI-LA", "LABELS"},
	Knowledge: true,
}

var selfHarmCare = Care{
	ID:    "K09",
	Title: "If you think of suicide or of hurting yourself",
	Do: []string{
		"If you might act on it, or have hurt yourself or taken something: call the emergency number now.",
		"If you are not in danger this minute: call or text the crisis line.",
		"Tell one person near you and ask them to stay.",
		"Move away from pills, blades and other harmful things, or hand them over.",
		"Go to a room with other people.",
		"Unlock the door.",
		"Just get through the next hour.",
		"Remember: how you look can change. The injection wears off.",
	},
	Not: []string{
		"Do not stay alone.",
		"Do not drink alcohol or take drugs.",
		"Do not decide anything big tonight.",
		"Do not book more treatment.",
		"Do not hide it from the clinic.",
	},
	Sources:   []string{"CRISIS-CARE"},
	Knowledge: true,
}

var spinalDysreflexiaCare = Care{
	ID:    "K12",
	Title: "If you have a spinal cord injury and a pounding head",
	Do: []string{
		"Sit up straight, with your legs down.",
		"Loosen clothes, straps and the leg bag.",
		"Empty your bladder.",
		"Check the catheter for kinks.",
		"Call an ambulance. Say “autonomic dysreflexia”.",
		"Use your own medicine for this, if it was prescribed for you and you have it.",
	},
	Not: []string{
		"Do not lie flat.",
		"Do not press on the bladder.",
		"Do not wait for the headache to go.",
	},
	Sources:   []string{"CSCM"},
	Knowledge: true,
}

var otherEmergencyCare = Care{
	ID:    "K13",
	Title: "For any other emergency",
	Do: []string{
		"Call an ambulance and say the sign first.",
		"Keep still and warm.",
		"Faint: lie flat.",
		"Breathless, or your neck is swelling: sit up.",
		"Bleeding or a growing lump that you can reach, but not at the eye: press on it with a steady hand.",
		"On the neck: press gently, on one side only, never round the neck.",
		"Cold, pale arm or leg: loosen the bandage, watch or rings. Keep it level with the heart.",
		"Pregnant: lie on your left side. Phone the maternity unit after the ambulance.",
		// RF33 names a fit; K08's first acts stand here so that nobody has to look.
		"A fit: move hard things away. When the jerking stops, roll the person onto their side.",
		"A floppy baby or child: keep the airway straight, give nothing by mouth, stay on the line.",
	},
	Not: []string{
		"Do not drive.",
		"Do not eat or drink.",
		"Do not leave the person alone.",
	},
	Sources:   []string{"FIRST-AID"},
	Knowledge: true,
	Judgement: true,
}

// sharedCare: see [SharedCare].
var sharedCare = Care{
	ID:    "K11",
	Title: "In every emergency",
	Do: []string{
		"Take your phone, charger, medicines and photos of the product with you.",
		"Cannot speak? Use the text or relay service of your country.",
		"No such service? Call, stay on the line and tap, or let someone else speak.",
		"The call handler may say something other than this page. Do what the call handler says.",
	},
	Not:       []string{"Do not drive yourself."},
	Judgement: true,
}

// ifUnresponsive: see [IfUnresponsive].
var ifUnresponsive = Care{
	ID:    "K",
	Title: "If the person does not wake up",
	Do: []string{
		"Not breathing normally: start chest pushes.",
		"Send someone to fetch a defibrillator.",
		"Do what the call handler says.",
		"Breathing: roll them onto their side (recovery position).",
	},
	Sources:   []string{"RCUK"},
	Knowledge: true,
}
