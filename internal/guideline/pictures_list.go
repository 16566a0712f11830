//go:build !(js && wasm)

package guideline

// The drawings have no words in them, so that they need no translation, and the
// persons in them have different skin. The colours of C39 on each skin are drawn
// after "white, grey or lace-like" (J35); the evidence has no other words.
var pictures = []Picture{
	{
		ID: "lid-or-brow", Width: 340, Height: 264,
		Alt: "Two drawings of a pair of eyes. In 1 the edge of one upper eyelid hangs over the pupil; in 2 one eyebrow is lower than the other, and both eyes are open.",
		Parts: []string{
			"In lid droop the edge of the eyelid is lower and can cover part of the black dot (the pupil). The eyebrow is where it was.",
			"In brow droop the eyebrow and the skin under it sit lower. The edge of the eyelid is where it was, and lifting the brow with a finger opens the eye fully.",
		},
		Basis:         []string{"C13", "C14", "J46", "J50"},
		Questions:     []string{"lid"},
		Complications: []string{"C13", "C14"},
	},
	{
		ID: "spock-brow", Width: 340, Height: 284,
		Alt: "Two drawings of a pair of eyes with their brows. In 1 the outer part of both eyebrows shoots up to a peak; in 2 the eyebrows make an even curve.",
		Parts: []string{
			"In “Spock” brows the outer eyebrow shoots up when you look surprised. Or one side moves more than the other.",
			"Even eyebrows make one smooth curve.",
		},
		Feels:         "Look at your face at rest, then raise both eyebrows. With “Spock” brows the eyelids and the smile stay even. If they do not, it is something else.",
		Basis:         []string{"C15", "J50"},
		Questions:     []string{"brows-how"},
		Complications: []string{"C15"},
	},
	{
		ID: "pupils", Width: 340, Height: 292,
		Alt: "Three drawings of a pair of eyes in bright light. In 1 both black dots are small and equal, in 2 one is much bigger than the other, in 3 both are very big.",
		Parts: []string{
			"Both black dots (the pupils) have the same size.",
			"One is bigger or smaller than the other. If that is new, it counts.",
			"Both are very big, even in bright light. If that is new, it counts.",
		},
		Feels:         "Pupils that always differed do not count: an old photo shows it.",
		Basis:         []string{"C42", "J08", "J19", "J22", "J50"},
		Questions:     []string{"pupils"},
		Complications: []string{"C14", "C19", "C42"},
	},
	{
		ID: "pale-patch", Width: 340, Height: 130,
		Alt: "Light, brown and black skin side by side. On each there is a patch that is paler than the skin round it: white, light beige, grey.",
		Parts: []string{
			"A white or grey patch at or near the filler is paler than the skin round it, on every skin.",
		},
		Feels:         "It can hurt badly or feel cool. After a gentle press of 1 second the colour needs more than 2 seconds to come back. On brown and black skin go by that more than by the colour.",
		Basis:         []string{"C39", "J35", "J50", "E-M25"},
		Questions:     []string{"filler-skin"},
		Complications: []string{"C39"},
	},
	{
		ID: "net-like", Width: 340, Height: 130,
		Alt: "Light, brown and black skin side by side. On each there is a pattern of thin dusky lines that join like lace or a net.",
		Parts: []string{
			"A net-like patch near the filler looks like lace drawn on the skin. A plain bruise is one flat mark at the needle point, warm and only mildly sore, and its colour comes back at once.",
		},
		Feels:         "The lines can be hard to see on brown and black skin. Go by strong or growing pain, cool skin, and colour that is slow to come back. Not sure? Then count it as net-like.",
		Basis:         []string{"C39", "J35", "E-M25"},
		Questions:     []string{"filler-skin"},
		Complications: []string{"C39"},
	},
}
