//go:build !(js && wasm)

package guideline

// The signs that several rules share. Each may be told in more than one place;
// one telling is enough.

// Who injected, and where (J04 to J06).
var (
	// licensed holds only when that is certain: step-downs need it (J05). One
	// warning sign is enough to end it (J04).
	licensed = all(certain(is("provider", "licensed")), without("exposure", "fake"))
	// notLicensed holds for an unlicensed or unknown provider.
	notLicensed = anyOf(possible(is("provider", "unlicensed", "unknown")), has("exposure", "fake"))

	upperFace = has("areas", "forehead", "frown", "brow", "temple", "eyes", "nose", "scalp", "migraine")
	// mouthZone is where toxin reaches the mouth itself.
	mouthZone = has("areas", "lips", "chin", "cheek", "masseter", "neck")
	// smileZone is where toxin reaches the smile muscles only (J06): slight,
	// slow, smile-only change.
	smileZone = has("areas", "eyes", "nose")
	lipZone   = has("areas", "lips", "chin")
	// faceZone is where toxin is given for looks.
	faceZone = has("areas", "forehead", "frown", "brow", "eyes", "nose", "temple", "lips", "chin", "cheek", "masseter", "neck")
)

// Eye signs.
var (
	oneLid      = anyOf(is("lid", "one"), has("body", "lid"))
	bothLids    = anyOf(is("lid", "both"), has("body", "lids"))
	doubleSight = yes("double")
	// blurStays is blurred sight that blinking does not clear.
	blurStays = is("blur", "stays")
	// sightOff is either of the two, as asked in one line of "body".
	sightOff = anyOf(doubleSight, blurStays, has("body", "sight"))
	// pupilSign is a new difference. Doubt about it has lines of its own in RF13
	// and RF15 (J19).
	pupilSign = certain(is("pupils", "differ"))
	sightLost = anyOf(has("stroke", "sight"), has("eye-danger", "fading"))
)

// Throat, neck and limb signs.
var (
	swallowTrouble = anyOf(is("swallow", "trouble", "cannot"), has("body", "swallow"))
	slurred        = anyOf(is("voice", "slurred"), has("body", "slurred"), has("stroke", "speech"))
	weakVoice      = anyOf(is("voice", "weak"), has("body", "voice"))
	neckWeak       = anyOf(has("neck", "tips", "cannot"), has("body", "neck"))
	limbsWeak      = anyOf(has("weak", "limbs"), has("body", "limbs"))
	breathing      = anyOf(has("chest", "breath", "sentence"), has("body", "breath"), has("allergy", "wheeze"))
)

// The autonomic group: one group however many of its signs there are (J22).
var (
	// dryMouth is new: not from before, and no drying medicine explains it.
	dryMouth = anyOf(all(complains("dry"), not(is("dry", "old"))), has("body", "dry"))
	// bowelOrPee does not count trouble peeing after a bladder injection.
	bowelOrPee = anyOf(has("bladder", "new"), has("body", "bowel"), all(has("bladder", "slow", "slow-ill"), not(has("areas", "bladder"))))
	bigPupils  = certain(is("pupils", "big"))
	autonomic  = anyOf(dryMouth, bowelOrPee, bigPupils)
)

// spreadSign is any one sign that toxin may have spread.
var spreadSign = anyOf(oneLid, bothLids, sightOff, swallowTrouble, slurred, weakVoice, neckWeak, limbsWeak, breathing, autonomic)

// Skin and allergy signs.
var (
	// rashBeyond is a rash or hives away from the needle marks.
	rashBeyond = has("rash", "hives")
	worse      = yes("worse")
	// infected is a skin infection, as J12 defines it.
	infected = anyOf(
		has("skin", "worse", "wide", "pus", "fever", "lid", "black"), has("bruise", "hot"),
		complains("hot"), has("eye", "lid-hot"), has("lid-with", "hot"), has("lump", "hot"),
		has("unwell", "fever", "fever-sore"), has("head", "fever"), has("sweat", "fever"), has("bladder", "burning", "burning-fever"), chokedSick,
	)
	// feverAlone is a fever without a sore place (J68), wherever it was told.
	feverAlone = anyOf(has("unwell", "fever", "fever-long"), has("head", "fever"), has("sweat", "fever"))
	// anyFever is a fever wherever it was told, with a sore place or without.
	anyFever     = anyOf(feverAlone, has("unwell", "fever-sore", "joints"), has("rash", "joints"), has("skin", "fever"), has("bladder", "burning-fever"))
	fillerDanger = has("filler-skin", "white", "dusky", "cool", "blisters", "slow", "pain")
)

// About the person.
var (
	// muscleIllness counts "not sure" as yes (J18).
	muscleIllness = possible(has("health", "muscle"))
	// pregnant is told with the illnesses, or as the worry.
	pregnant = certain(anyOf(has("health", "pregnant"), has("pregnancy", "pregnant")))
	under18  = certain(anyOf(is("age", "under-18"), has("health", "under-18")))
	over50   = possible(is("age", "50", "65", "75"))
)
