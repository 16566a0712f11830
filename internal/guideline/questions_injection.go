//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// aboutRanges are the days that each answer of "date-about" stands for (J03).
var aboutRanges = map[string]triage.DayRange{
	"today":   {From: 0, To: 0},
	"days-2":  {From: 1, To: 2},
	"weeks-2": {From: 3, To: 14},
	"weeks-4": {From: 15, To: 28},
	"weeks-6": {From: 29, To: 42},
	"longer":  {From: 43, To: ever},
}

// injectionQuestions are step 1 and 2 of I1: the emergency question and the
// injection itself.
func injectionQuestions() []*question {
	return []*question{
		emergencyQuestion(),
		{
			ID: "date", Kind: date,
			Text:   "When did you have the injection?",
			Help:   "The latest one, if there were several.",
			Unsure: "I’m not sure of the date",
		},
		{
			ID: "date-about", Kind: choice, Ask: doubt("date"),
			Text: "About how long ago was it?",
			Options: []option{
				{ID: "today", Text: "Today"},
				{ID: "days-2", Text: "1 or 2 days ago"},
				{ID: "weeks-2", Text: "3 to 14 days ago"},
				{ID: "weeks-4", Text: "15 to 28 days ago"},
				{ID: "weeks-6", Text: "29 to 42 days ago"},
				{ID: "longer", Text: "Longer ago than 6 weeks"},
			},
			Unsure: "I have no idea",
		},
		{
			ID: "areas", Kind: choices,
			Text:    "Where were you injected?",
			Help:    "Choose every place. Add places from other sessions in the last 6 weeks.",
			Options: areaOptions,
			Unsure:  "I’m not sure where",
		},
		{
			ID: "provider", Kind: choice,
			Text: "Who gave the injection?",
			Help: "It is fine if you do not know the brand, as long as a registered health professional gave it.",
			Options: []option{
				{ID: "licensed", Text: "A doctor, dentist, nurse, pharmacist or other registered health professional", Help: "Or someone at a hospital or a clinic that one of them runs."},
				{ID: "unlicensed", Text: "Someone else, or there was something not right", Help: "For example: not a health professional, yourself, a party, a hotel, a private home, bought online, a “150 unit” Botox, or the names Botulax, reNTox, Innotox or Toxpia."},
				{ID: "unknown", Text: "I don’t know who it was", Help: "Or it was a salon or spa, or very cheap, and you cannot tell who injected."},
			},
		},
	}
}

// emergencyQuestion is the first question (I1, step 1). Its options are the
// groups of the start page; the signs themselves stand on the groups' pages.
func emergencyQuestion() *question {
	q := &question{
		ID: "emergency", Kind: choices,
		Text: "Are any of these happening right now?",
		Help: "If you are not sure, choose the one that comes closest.",
		None: noneThese,
	}
	for _, g := range emergencyGroups {
		q.Options = append(q.Options, option{ID: g.ID, Text: g.Title})
	}
	return q
}

// areaOptions are the places of I5, split where J06 needs them apart.
var areaOptions = []option{
	{ID: "forehead", Text: "Forehead", Under: "Face"},
	{ID: "frown", Text: "Frown lines between the eyebrows"},
	{ID: "brow", Text: "Eyebrow lift"},
	{ID: "eyes", Text: "Crow’s feet or under the eye"},
	{ID: "nose", Text: "Nose (bunny lines)"},
	{ID: "temple", Text: "Temple"},
	{ID: "lips", Text: "Lips, lip lines, lip flip or gummy smile"},
	{ID: "chin", Text: "Chin or corners of the mouth"},
	{ID: "cheek", Text: "Cheek"},
	{ID: "masseter", Text: "Jaw muscle (masseter)"},
	{ID: "neck", Text: "Neck bands or jawline", Under: "Head and neck"},
	{ID: "scalp", Text: "Scalp"},
	{ID: "migraine", Text: "Many points for migraine"},
	{ID: "dystonia", Text: "Neck muscles (dystonia, scalene)"},
	{ID: "salivary", Text: "Salivary glands"},
	{ID: "shoulder", Text: "Shoulder, trapezius or chest", Under: "Body"},
	{ID: "armpit", Text: "Armpits"},
	{ID: "hands", Text: "Palms or hands"},
	{ID: "feet", Text: "Soles or feet"},
	{ID: "arm", Text: "Arm"},
	{ID: "leg", Text: "Leg or calf"},
	{ID: "bladder", Text: "Bladder"},
	{ID: "elsewhere", Text: "Somewhere else"},
}
