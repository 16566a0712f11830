//go:build !(js && wasm)

package guideline

var sharedSigns = []SharedSign{
	{"licensed", "a registered health professional gave the injection, for certain", licensed},
	{"not-licensed", "somebody unlicensed or unknown gave the injection, or that is not sure", notLicensed},
	{"upper-face", "the upper face was injected", upperFace},
	{"mouth-zone", "a place was injected from where toxin reaches the mouth", mouthZone},
	{"smile-zone", "a place was injected from where toxin reaches the smile muscles", smileZone},
	{"lip-zone", "the lips or chin were injected", lipZone},
	{"face-zone", "a place was injected where it is done for looks", faceZone},
	{"lid-zone", "a place was injected from where toxin reaches the eyelids", lidZone},
	{"neck-zone", "a place was injected from where toxin reaches the throat", neckZone},
	{"throat-zone", "the neck, the jaw or a place near the throat was injected", throatZone},
	{"hand-treated", "a hand, an arm or an armpit was injected", handTreated},
	{"leg-treated", "a leg or foot was injected", legTreated},

	{"one-lid", "one upper eyelid droops", oneLid},
	{"both-lids", "both upper eyelids droop", bothLids},
	{"lid-low", "an upper eyelid droops, or may do", lidLow},
	{"sight-off", "sight is double, or blurred even after blinking", sightOff},
	{"pupils", "the pupils differ, or that could not be judged beside a danger sign", pupilSign},
	{"pupils-safe", "not being sure about the pupils has nothing dangerous beside it", pupilDoubtSafe},
	{"sight-lost", "sight is suddenly lost or fading", sightLost},
	{"double-danger", "double sight would have a danger sign beside it", doubleDanger},

	{"face-worry", "the mouth or face changed", faceComplaint},
	{"face-calm", "there is no other sign of a stroke", faceCalm},
	{"slight-droop", "the face is only slightly uneven, in a treated mouth area, begun on day 2 to 28", slightDroop},

	{"swallowing", "swallowing is hard", swallowTrouble},
	{"swallow-safe", "the swallowing trouble is mild and everything else is normal", swallowSafe},
	{"slurred", "speech is slurred", slurred},
	{"voice", "the voice is weak", weakVoice},
	{"breathing", "breathing is hard or noisy", breathing},
	{"neck-weak", "the head is hard to hold up", neckWeak},
	{"limbs-weak", "arms or legs that were not injected are weak", limbsWeak},
	{"dry-mouth", "the mouth is newly dry", dryMouth},
	{"bowel-or-pee", "there is new constipation or new trouble peeing", bowelOrPee},
	{"big-pupils", "both pupils are newly very big", bigPupils},
	{"autonomic", "there is a dry mouth, trouble with the bowels or peeing, or big pupils", autonomic},
	{"spread", "there is a sign that the toxin may have spread", spreadSign},
	{"spread-worry", "the worry can be a first sign of toxin that spreads", spreadComplaint},
	{"two-known", "two signs that are known after this treatment stand alone", stillUrgent},

	{"rash-beyond", "there is a rash or hives away from the needle marks", rashBeyond},
	{"skin-worry", "the worry is about the skin", skinComplaint},
	{"skin-calm", "the skin has no sign of danger", calmSkin},
	{"infected", "there is an infection or a fever", infected},
	{"filler-danger", "the skin at the filler has a danger sign", fillerDanger},
	{"worse", "it is getting worse", worse},

	{"muscle-illness", "there is a muscle or nerve illness, or may be", muscleIllness},
	{"over-50", "the person is 50 or older", over50},
}
