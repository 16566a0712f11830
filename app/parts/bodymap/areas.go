package bodymap

// areas is where injections are given: the question of the same name. It is
// written without calls, so that it comes into the client as plain data.
var areas = Map{
	Width: 282, Height: 686,
	Lines: lines, Fine: fine,
	Zones: []Zone{
		{Option: "scalp", Name: "Scalp", Area: Rect{86, 3, 110, 44}},
		{Option: "forehead", Name: "Forehead", Area: Rect{77, 52, 128, 44}},
		{Option: "temple", Name: "Temple", Area: Rect{18, 102, 49, 44}, Pair: true, High: true},
		{Option: "brow", Name: "Brow", Area: Rect{71, 102, 44, 44}, Pair: true, Low: true},
		{Option: "frown", Name: "Frown", Area: Rect{119, 102, 44, 44}, High: true},
		{Option: "eyes", Name: "Eyes", Area: Rect{44, 150, 71, 46}, Pair: true, Low: true},
		{Option: "nose", Name: "Nose", Area: Rect{119, 150, 44, 68}},
		{Option: "cheek", Name: "Cheek", Area: Rect{42, 200, 54, 44}, Pair: true},
		{Option: "masseter", Name: "Jaw", Area: Rect{46, 248, 50, 46}, Pair: true},
		{Option: "lips", Name: "Lips", Area: Rect{100, 222, 82, 50}, Low: true},
		{Option: "chin", Name: "Chin", Area: Rect{104, 276, 74, 46}},
		{Option: "salivary", Name: "Saliva glands", Area: Rect{36, 298, 56, 46}, Pair: true},
		{Option: "neck", Name: "Neck bands", Area: Rect{96, 328, 90, 46}},
		{Option: "dystonia", Name: "Neck muscles", Area: Rect{32, 348, 60, 46}, Pair: true},

		{Option: "shoulder", Name: "Shoulder or chest", Area: Rect{86, 439, 110, 44}},
		{Option: "arm", Name: "Arm", Area: Rect{24, 487, 46, 46}, Pair: true, High: true},
		{Option: "armpit", Name: "Armpit", Area: Rect{74, 487, 47, 44}, Pair: true, Low: true},
		{Option: "hands", Name: "Hand", Area: Rect{4, 538, 50, 46}, Pair: true},
		{Option: "bladder", Name: "Bladder", Area: Rect{110, 533, 62, 44}},
		{Option: "leg", Name: "Leg", Area: Rect{90, 580, 48, 52}, Pair: true},
		{Option: "feet", Name: "Foot", Area: Rect{80, 636, 58, 48}, Pair: true},
	},
}

// ListOnly are the options of the question that have no place in the picture,
// and why.
var ListOnly = map[string]string{
	"migraine":  "points all over the head and neck: whoever tapped one of them would say less",
	"elsewhere": "it is what the picture does not show",
}
