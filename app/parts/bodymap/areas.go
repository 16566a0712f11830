package bodymap

import "slices"

// areas is where injections are given: the question of the same name.
var areas = Map{
	Width: 2 * centre, Height: 686,
	Lines: slices.Concat(face, body), Fine: fine,
	Zones: []Zone{
		{Option: "scalp", Name: []string{"Scalp"}, Areas: middle(3, 110, 44)},
		{Option: "forehead", Name: []string{"Forehead"}, Areas: middle(52, 128, 44)},
		{Option: "temple", Name: []string{"Temple"}, Areas: pair(18, 102, 49, 44)},
		{Option: "brow", Name: []string{"Brow"}, Areas: pair(71, 102, 44, 44), Low: true},
		{Option: "frown", Name: []string{"Frown"}, Areas: middle(102, 44, 44), Low: true},
		{Option: "eyes", Name: []string{"Eyes"}, Areas: pair(44, 150, 71, 46), Low: true},
		{Option: "nose", Name: []string{"Nose"}, Areas: middle(150, 44, 68)},
		{Option: "cheek", Name: []string{"Cheek"}, Areas: pair(42, 200, 54, 44)},
		{Option: "masseter", Name: []string{"Jaw"}, Areas: pair(46, 248, 50, 46)},
		{Option: "lips", Name: []string{"Lips"}, Areas: middle(222, 82, 50), Low: true},
		{Option: "chin", Name: []string{"Chin"}, Areas: middle(276, 74, 46)},
		{Option: "salivary", Name: []string{"Saliva", "glands"}, Areas: pair(36, 298, 56, 46)},
		{Option: "neck", Name: []string{"Neck bands"}, Areas: middle(328, 90, 46)},
		{Option: "dystonia", Name: []string{"Neck", "muscles"}, Areas: pair(32, 348, 60, 46)},

		{Option: "shoulder", Name: []string{"Shoulder", "or chest"}, Areas: middle(439, 110, 44)},
		{Option: "arm", Name: []string{"Arm"}, Areas: pair(24, 487, 46, 46)},
		{Option: "armpit", Name: []string{"Armpit"}, Areas: pair(74, 487, 47, 44)},
		{Option: "hands", Name: []string{"Hand"}, Areas: pair(4, 538, 50, 46)},
		{Option: "bladder", Name: []string{"Bladder"}, Areas: middle(533, 62, 44)},
		{Option: "leg", Name: []string{"Leg"}, Areas: pair(90, 580, 48, 52)},
		{Option: "feet", Name: []string{"Foot"}, Areas: pair(80, 636, 58, 48)},
	},
}

// ListOnly are the options of the question that have no place in the picture,
// and why.
var ListOnly = map[string]string{
	"migraine":  "points all over the head and neck: whoever tapped one of them would say less",
	"elsewhere": "it is what the picture does not show",
}
