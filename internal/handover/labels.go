package handover

// label is how a question is called on a page for staff.
type label struct {
	name string
	// denies is what an answer "no" or "none of these" says is not there.
	denies []string
}

// labels are the questions of the guideline in a few words each.
var labels = map[string]label{
	// the injection
	"emergency":  {"Emergency sign, first question", []string{"any of the emergency signs of the first page"}},
	"date":       {"Date of injection", nil},
	"date-about": {"About how long ago", nil},
	"areas":      {"Injected areas", nil},
	"provider":   {"Given by", nil},
	"filler":     {"Filler", []string{"filler in the last 14 days"}},
	"exposure":   {"Concern about product, needle or dose", []string{"a reason to doubt product, needle or dose"}},

	// the worry
	"complaint": {"Main worry", []string{"anything on the list of worries (something else)"}},
	"look":      {"Looks", []string{"a change on the list of looks"}},
	"effect":    {"Effect", nil},
	"worse":     {"Getting worse", []string{"getting worse"}},

	// eyes
	"lid":           {"Lid or brow that hangs low", nil},
	"brow":          {"Low brow and sight", nil},
	"lid-start":     {"Onset of the lid droop", nil},
	"double":        {"Double sight", []string{"double sight"}},
	"blur":          {"Blurred sight", nil},
	"vision-sudden": {"Sight changed suddenly", []string{"a sudden change of sight"}},
	"pupils":        {"Pupils of the same size", nil},
	"lid-sudden":    {"Lid drooped suddenly", []string{"a sudden droop of the lid"}},
	"lid-with":      {"With the droop or double sight", []string{"new bad pain in head, face, neck or eye", "hot, swollen lid", "droop that varies", "tiring jaw or voice", "fully closed lid"}},
	"eye":           {"Eye", []string{"an eye sign on the list"}},
	"eye-danger":    {"Eye, danger signs", []string{"very bad eye pain", "bulging eye", "fading sight", "pain on moving the eye", "pain from light", "red eye with contact lens", "discharge", "halos"}},
	"eye-close":     {"Closing the eye", nil},
	"eye-patch":     {"Red patch on the eye", nil},
	"eye-start":     {"Onset of the dry or blurry eye", nil},
	"eye-bother":    {"Eye discomfort now", nil},
	"lower-lid":     {"Lower lid", nil},
	"brows-how":     {"Uneven brows", nil},

	// face, mouth, throat, neck
	"stroke":       {"Stroke signs", []string{"sudden face droop", "weak or numb arm or leg", "slurred or mixed-up speech", "confusion", "sudden unsteadiness", "sudden loss of sight"}},
	"face":         {"Uneven face", nil},
	"face-how":     {"How the face change began", nil},
	"face-start":   {"Onset of the face change", nil},
	"mouth":        {"Eating, drinking, speaking", []string{"leaking lips", "biting the lip", "trouble speaking or drinking"}},
	"twitch":       {"Twitching", []string{"spreading jerks or a fit", "weak area not injected", "early signs after numbing"}},
	"jaw":          {"Jaw", []string{"a jaw sign on the list"}},
	"numb":         {"Numb or tingling", []string{"a form of numbness on the list"}},
	"numb-start":   {"Onset of the numbness", nil},
	"swallow":      {"Swallowing", nil},
	"swallow-mild": {"Swallowing trouble is only mild", nil},
	"voice":        {"Voice", nil},
	"choked":       {"Cough or fever after food went the wrong way", []string{"cough or fever after food went the wrong way"}},
	"neck":         {"Neck", []string{"a neck sign on the list"}},
	"neck-start":   {"Onset of the weak neck", nil},
	"dry":          {"Dry mouth, other reason", nil},

	// skin
	"bruise":       {"Bruise", []string{"growing, tense, hot or black bruise", "bruise with voice, breathing or eye signs", "many other bruises"}},
	"bruise-fades": {"Bruise fading", nil},
	"skin":         {"Skin", []string{"spreading heat or redness", "pus", "fever", "hot lid", "black or blistered skin", "hard swelling of the neck", "cold or pale limb"}},
	"colour-new":   {"Skin colour changed in the last 2 days", []string{"a change of skin colour in the last 2 days"}},
	"skin-start":   {"Onset of redness, swelling or pain", nil},
	"swelling":     {"Swelling", nil},
	"lump":         {"Lump", []string{"a kind of lump on the list"}},
	"lump-start":   {"Onset of the lump", nil},
	"jaw-better":   {"Jaw shape getting better", nil},
	"rash":         {"Itch or rash", []string{"a kind of rash on the list"}},
	"rash-start":   {"Onset of itch, rash or swelling", nil},
	"allergy":      {"Allergy signs", []string{"swollen tongue, throat, lips or face", "wheeze", "tight throat or hoarse voice", "faint", "vomiting or cramps", "flush", "fast-spreading hives"}},
	"filler-skin":  {"At the filler", []string{"white, grey, lace-like or dusky skin", "cool skin", "blisters", "slow colour return", "severe pain", "changed sight"}},

	// head and body
	"head":         {"Headache, danger signs", []string{"worst headache of life", "fever or stiff neck", "spots that do not fade", "weakness, confusion or fit", "sore temple", "changed sight", "vomiting"}},
	"head-kind":    {"Headache, how bad", nil},
	"head-start":   {"Onset of the headache", nil},
	"unwell":       {"Feeling ill", []string{"a kind of feeling ill on the list"}},
	"unwell-start": {"Onset of feeling ill", nil},
	"faint":        {"Time of the faint or fit", nil},
	"faint-signs":  {"With the faint or fit", []string{"long or repeated faint", "chest pain or racing heart", "fit", "injury", "rash or swelling"}},
	"weak":         {"Weakness", []string{"a kind of weakness on the list"}},
	"weak-start":   {"Onset of the weakness", nil},
	"head-injury":  {"Knock to the head", []string{"signs of a head injury"}},
	"chest":        {"Chest, heart, breathing", []string{"a chest, heart or breathing sign on the list"}},
	"bladder":      {"Bladder and bowel", []string{"a bladder or bowel sign on the list"}},
	"sweat":        {"With the sweating", []string{"chest pain or faint", "fever", "night sweats", "weight loss"}},
	"pregnancy":    {"Pregnancy or baby", []string{"a sign on the list for pregnancy and baby"}},
	"mood":         {"Coping", nil},
	"body":         {"Signs of spread", []string{"droopy lids", "double or blurred sight", "dry mouth", "weak voice", "slurred speech", "trouble swallowing", "weak neck", "weak arms or legs", "new constipation or trouble peeing", "hard breathing"}},
	"sepsis":       {"Signs of sepsis", []string{"confused or drowsy", "breathless", "blotchy or blue skin", "shaking", "no pee for a day", "feeling of dying"}},

	// the person
	"age":       {"Age", nil},
	"health":    {"Illness or risk", []string{"under 18", "nerve or muscle illness such as myasthenia", "earlier swallowing trouble or severe lung disease", "diabetes or weak immune system", "blood thinner", "eye disease", "heart disease", "spinal cord injury", "earlier reaction or allergy", "pregnancy", "frailty", "body-image distress or self-harm"}},
	"medicines": {"Medicines and doses that matter", []string{"an antibiotic, relaxant or drying medicine on the list", "another recent, early or high dose"}},
	"alone":     {"Alone or far from care", []string{"alone or far from care"}},
}

// labelOf names a question; one that the table does not know keeps its text.
func labelOf(id, text string) label {
	if l, ok := labels[id]; ok {
		return l
	}
	return label{name: text}
}
