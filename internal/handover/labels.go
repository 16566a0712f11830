package handover

import (
	"slices"
	"strings"
)

// label is how a question is called on a page for staff. It is plain text and no
// map or list: those would be built by code, which weighs ten times as much in
// the client.
type label struct {
	id, name string
	// denies is what an answer "no" or "none of these" says is not there, parted by
	// semicolons. What stands after a bar is a worry: who has it does not deny this.
	denies string
}

// denials are the parts of denies, without those that a worry contradicts.
func (l label) denials(worry func(option string) bool) []string {
	var out []string
	for _, d := range strings.Split(l.denies, "; ") {
		if text, unless, _ := strings.Cut(d, "|"); text != "" && (unless == "" || !worry(unless)) {
			out = append(out, text)
		}
	}
	return out
}

// labels are the questions of the guideline in a few words each.
var labels = [...]label{
	// the injection
	{"emergency", "Emergency sign at the start", "emergency sign at the start"},
	{"date", "Date of injection", ""},
	{"date-about", "About how long ago", ""},
	{"areas", "Injected areas", ""},
	{"provider", "Given by", ""},
	{"filler", "Filler in the last 14 days", "filler in the last 14 days"},
	{"exposure", "Concern about product, needle or dose", "reason to doubt product, needle or dose"},

	// the worry
	{"complaint", "Main worry", ""},
	{"look", "Looks", "change on the list of looks"},
	{"effect", "Effect", ""},
	{"worse", "Getting worse", "getting worse"},

	// eyes
	{"lid", "Lid or brow that hangs low", ""},
	{"brow", "Low brow and sight", ""},
	{"lid-start", "Onset of the lid droop", ""},
	{"double", "Double sight", "double sight"},
	{"blur", "Blurred sight", ""},
	{"vision-sudden", "Sight changed suddenly", "sudden change of sight"},
	{"pupils", "Pupils of the same size", ""},
	{"lid-sudden", "Lid drooped suddenly", "sudden droop of the lid"},
	{"lid-with", "With droop or double sight", "new bad pain; hot swollen lid; varying droop; tiring jaw or voice; closed lid"},
	{"eye", "Eye", "eye sign on the list"},
	{"eye-danger", "Eye, danger signs", "very bad eye pain; bulging eye; fading sight; pain on moving the eye; pain from light; red eye with contact lens; discharge; halos"},
	{"eye-close", "Closing the eye", ""},
	{"eye-patch", "Red patch on the eye", ""},
	{"eye-start", "Onset of the dry or blurry eye", ""},
	{"eye-bother", "Eye discomfort now", ""},
	{"lower-lid", "Lower lid", ""},
	{"brows-how", "Uneven brows", ""},

	// face, mouth, throat, neck
	{"stroke", "Stroke signs", "sudden face droop; weak or numb limb; slurred speech; confusion; unsteadiness; lost sight"},
	{"face", "Uneven face", ""},
	{"face-how", "How the face change began", ""},
	{"face-start", "Onset of the face change", ""},
	{"mouth", "Eating, drinking, speaking", "leaking lips; biting the lip; trouble speaking or drinking"},
	{"twitch", "Twitching", "spreading jerks or a fit; weak area not injected; early signs after numbing"},
	{"jaw", "Jaw", "jaw sign on the list"},
	{"numb", "Numb or tingling", "form of numbness on the list"},
	{"numb-start", "Onset of the numbness", ""},
	{"swallow", "Swallowing", ""},
	{"swallow-mild", "Swallowing trouble is only mild", ""},
	{"voice", "Voice", ""},
	{"choked", "Cough or fever after food went the wrong way", "cough or fever after food went the wrong way"},
	{"neck", "Neck", "neck sign on the list"},
	{"neck-start", "Onset of the weak neck", ""},
	{"dry", "Dry mouth, other reason", ""},

	// skin
	{"bruise", "Bruise", "growing, tense, hot or black bruise; bruise with voice, breathing or eye signs; many other bruises"},
	{"bruise-fades", "Bruise fading", ""},
	{"skin", "Skin", "spreading heat or redness; pus; fever; hot lid; black or blistered skin; hard swelling of the neck; cold or pale limb"},
	{"colour-new", "Skin colour changed in the last 2 days", "change of skin colour in the last 2 days"},
	{"skin-start", "Onset of redness, swelling or pain", ""},
	{"swelling", "Swelling", ""},
	{"lump", "Lump", "kind of lump on the list"},
	{"lump-start", "Onset of the lump", ""},
	{"jaw-better", "Jaw shape getting better", ""},
	{"rash", "Itch or rash", "kind of rash on the list"},
	{"rash-start", "Onset of itch, rash or swelling", ""},
	{"allergy", "Allergy signs", "swollen tongue, throat, lips or face; wheeze or cough; tight throat or hoarse voice; faint; vomiting or cramps; flush; fast-spreading hives"},
	{"filler-skin", "At the filler", "white, grey, lace-like or dusky skin; cool skin; blisters; slow colour return; severe pain; changed sight"},

	// head and body
	{"head", "Headache, danger signs", "worst headache of life; fever or stiff neck; spots that do not fade; weakness, confusion or fit; sore temple; changed sight; vomiting"},
	{"head-kind", "Headache, how bad", ""},
	{"head-start", "Onset of the headache", ""},
	{"unwell", "Feeling ill", "kind of feeling ill on the list"},
	{"unwell-start", "Onset of feeling ill", ""},
	{"faint", "Time of the faint or fit", ""},
	{"faint-signs", "With the faint or fit", "long or repeated faint; chest pain or racing heart; fit; injury; rash or swelling"},
	{"weak", "Weakness", "kind of weakness on the list"},
	{"weak-start", "Onset of the weakness", ""},
	{"head-injury", "Knock to the head", "sign of a head injury"},
	{"chest", "Chest, heart, breathing", "chest, heart or breathing sign on the list"},
	{"bladder", "Bladder and bowel", "bladder or bowel sign on the list"},
	{"sweat", "With the sweating", "chest pain or faint; fever; night sweats; weight loss"},
	{"pregnancy", "Pregnancy or baby", "sign on the list for pregnancy and baby"},
	{"mood", "Coping", ""},
	{"body", "Other signs of spread", "droopy lids|lid; double or blurred sight|vision; dry mouth|dry; weak voice|swallow; slurred speech|swallow; trouble swallowing|swallow; weak neck|neck; weak arms or legs|weak; bladder or bowel trouble|bladder; hard breathing|chest"},
	{"sepsis", "Signs of sepsis", "confused or drowsy; breathless; blotchy or blue skin; shaking; no pee for a day; feeling of dying"},

	// the person
	{"age", "Age", ""},
	{"health", "Illness or risk", "under 18; nerve-muscle illness (myasthenia); swallowing or lung disease; diabetes or weak immunity; blood thinner; eye disease; heart disease; spinal cord injury; allergy or earlier reaction; frailty; distress or self-harm; pregnancy|pregnancy"},
	{"medicines", "Medicines and doses", "risky antibiotic, relaxant or drying medicine; recent, early or high dose"},
	{"alone", "Alone or far from care", "alone or far from care"},
}

// labelOf names a question; one that the table does not know keeps its text.
func labelOf(id, text string) label {
	if i := slices.IndexFunc(labels[:], func(l label) bool { return l.id == id }); i >= 0 {
		return labels[i]
	}
	return label{name: text}
}
