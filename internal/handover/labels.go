package handover

// label is how a question is called on a page for staff.
type label struct {
	name string
	// denies is what an answer "no" or "none of these" says is not there.
	denies []denial
}

// denial is one thing that is not there, unless one of the options was chosen
// in another question, by its id.
type denial struct {
	text   string
	unless map[string][]string
}

func no(texts ...string) []denial {
	out := make([]denial, len(texts))
	for i, t := range texts {
		out[i].text = t
	}
	return out
}

// besides is a denial that does not hold for somebody with that worry.
func besides(text string, worries ...string) denial {
	return denial{text, map[string][]string{"complaint": worries}}
}

// labels are the questions of the guideline in a few words each.
var labels = map[string]label{
	// the injection
	"emergency":  {"Emergency sign on the start page", no("emergency sign on the start page")},
	"date":       {"Date of injection", nil},
	"date-about": {"About how long ago", nil},
	"areas":      {"Injected areas", nil},
	"provider":   {"Given by", nil},
	"filler":     {"Filler", no("filler in the last 14 days")},
	"exposure":   {"Concern about product, needle or dose", no("reason to doubt product, needle or dose")},

	// the worry
	"complaint": {"Main worry", nil},
	"look":      {"Looks", no("change on the list of looks")},
	"effect":    {"Effect", nil},
	"worse":     {"Getting worse", no("getting worse")},

	// eyes
	"lid":           {"Lid or brow that hangs low", nil},
	"brow":          {"Low brow and sight", nil},
	"lid-start":     {"Onset of the lid droop", nil},
	"double":        {"Double sight", no("double sight")},
	"blur":          {"Blurred sight", nil},
	"vision-sudden": {"Sight changed suddenly", no("sudden change of sight")},
	"pupils":        {"Pupils of the same size", nil},
	"lid-sudden":    {"Lid drooped suddenly", no("sudden droop of the lid")},
	"lid-with":      {"With the droop or double sight", no("new bad pain", "hot swollen lid", "varying droop", "tiring jaw or voice", "closed lid")},
	"eye":           {"Eye", no("eye sign on the list")},
	"eye-danger":    {"Eye, danger signs", no("very bad eye pain", "bulging eye", "fading sight", "pain on moving the eye", "pain from light", "red eye with contact lens", "discharge", "halos")},
	"eye-close":     {"Closing the eye", nil},
	"eye-patch":     {"Red patch on the eye", nil},
	"eye-start":     {"Onset of the dry or blurry eye", nil},
	"eye-bother":    {"Eye discomfort now", nil},
	"lower-lid":     {"Lower lid", nil},
	"brows-how":     {"Uneven brows", nil},

	// face, mouth, throat, neck
	"stroke":       {"Stroke signs", no("sudden face droop", "weak or numb limb", "slurred speech", "confusion", "unsteadiness", "lost sight")},
	"face":         {"Uneven face", nil},
	"face-how":     {"How the face change began", nil},
	"face-start":   {"Onset of the face change", nil},
	"mouth":        {"Eating, drinking, speaking", no("leaking lips", "biting the lip", "trouble speaking or drinking")},
	"twitch":       {"Twitching", no("spreading jerks or a fit", "weak area not injected", "early signs after numbing")},
	"jaw":          {"Jaw", no("jaw sign on the list")},
	"numb":         {"Numb or tingling", no("form of numbness on the list")},
	"numb-start":   {"Onset of the numbness", nil},
	"swallow":      {"Swallowing", nil},
	"swallow-mild": {"Swallowing trouble is only mild", nil},
	"voice":        {"Voice", nil},
	"choked":       {"Cough or fever after food went the wrong way", no("cough or fever after food went the wrong way")},
	"neck":         {"Neck", no("neck sign on the list")},
	"neck-start":   {"Onset of the weak neck", nil},
	"dry":          {"Dry mouth, other reason", nil},

	// skin
	"bruise":       {"Bruise", no("growing, tense, hot or black bruise", "bruise with voice, breathing or eye signs", "many other bruises")},
	"bruise-fades": {"Bruise fading", nil},
	"skin":         {"Skin", no("spreading heat or redness", "pus", "fever", "hot lid", "black or blistered skin", "hard swelling of the neck", "cold or pale limb")},
	"colour-new":   {"Skin colour changed in the last 2 days", no("change of skin colour in the last 2 days")},
	"skin-start":   {"Onset of redness, swelling or pain", nil},
	"swelling":     {"Swelling", nil},
	"lump":         {"Lump", no("kind of lump on the list")},
	"lump-start":   {"Onset of the lump", nil},
	"jaw-better":   {"Jaw shape getting better", nil},
	"rash":         {"Itch or rash", no("kind of rash on the list")},
	"rash-start":   {"Onset of itch, rash or swelling", nil},
	"allergy":      {"Allergy signs", no("swollen tongue, throat, lips or face", "wheeze or cough", "tight throat or hoarse voice", "faint", "vomiting or cramps", "flush", "fast-spreading hives")},
	"filler-skin":  {"At the filler", no("white, grey, lace-like or dusky skin", "cool skin", "blisters", "slow colour return", "severe pain", "changed sight")},

	// head and body
	"head":         {"Headache, danger signs", no("worst headache of life", "fever or stiff neck", "spots that do not fade", "weakness, confusion or fit", "sore temple", "changed sight", "vomiting")},
	"head-kind":    {"Headache, how bad", nil},
	"head-start":   {"Onset of the headache", nil},
	"unwell":       {"Feeling ill", no("kind of feeling ill on the list")},
	"unwell-start": {"Onset of feeling ill", nil},
	"faint":        {"Time of the faint or fit", nil},
	"faint-signs":  {"With the faint or fit", no("long or repeated faint", "chest pain or racing heart", "fit", "injury", "rash or swelling")},
	"weak":         {"Weakness", no("kind of weakness on the list")},
	"weak-start":   {"Onset of the weakness", nil},
	"head-injury":  {"Knock to the head", no("sign of a head injury")},
	"chest":        {"Chest, heart, breathing", no("chest, heart or breathing sign on the list")},
	"bladder":      {"Bladder and bowel", no("bladder or bowel sign on the list")},
	"sweat":        {"With the sweating", no("chest pain or faint", "fever", "night sweats", "weight loss")},
	"pregnancy":    {"Pregnancy or baby", no("sign on the list for pregnancy and baby")},
	"mood":         {"Coping", nil},
	"body": {"Other signs of spread", []denial{
		besides("droopy lids", "lid"), besides("double or blurred sight", "vision"), besides("dry mouth", "dry"),
		besides("weak voice", "swallow"), besides("slurred speech", "swallow"), besides("trouble swallowing", "swallow"),
		besides("weak neck", "neck"), besides("weak arms or legs", "weak"),
		besides("constipation or trouble peeing", "bladder"), besides("hard breathing", "chest"),
	}},
	"sepsis": {"Signs of sepsis", no("confused or drowsy", "breathless", "blotchy or blue skin", "shaking", "no pee for a day", "feeling of dying")},

	// the person
	"age":       {"Age", nil},
	"health":    {"Illness or risk", append(no("under 18", "nerve-muscle illness (myasthenia)", "swallowing or lung disease", "diabetes or weak immunity", "blood thinner", "eye disease", "heart disease", "spinal cord injury", "allergy or earlier reaction", "frailty", "body-image distress or self-harm"), besides("pregnancy", "pregnancy"))},
	"medicines": {"Medicines and doses", no("risky antibiotic, relaxant or drying medicine", "recent, early or high dose")},
	"alone":     {"Alone or far from care", no("alone or far from care")},
}

// labelOf names a question; one that the table does not know keeps its text.
func labelOf(id, text string) label {
	if l, ok := labels[id]; ok {
		return l
	}
	return label{name: text}
}
