//go:build !(js && wasm)

package locale

var urgentHelp = []Help{
	{
		Region: "AT", Lines: []Line{{Number: "1450"}},
		Note: "116117 leads to the same line.",
	},
	{
		Region: "CH", NoteKnowledge: true,
		Note: "There is no one number. Phone the medical line of your canton or of your health insurer.",
	},
	{Region: "DE", Lines: []Line{{Number: "116117"}}},
	{
		Region: "DK", Lines: []Line{{Number: "1813", Where: "the Capital Region"}},
		Note: "The other regions have numbers of their own: ask for the out-of-hours doctor of your region.",
	},
	{
		Region: "GB", Lines: []Line{{Name: "NHS 111", Number: "111", Where: "England, Scotland and Wales"}},
		Note:          "In Northern Ireland, phone the out-of-hours service of the family doctors (GP) instead.",
		NoteKnowledge: true,
	},
	{
		Region: "IE", NoteKnowledge: true,
		Note: "Phone the out-of-hours service of the family doctors (GP) where you are.",
	},
	{
		Region: "JP", Lines: []Line{{Number: "#7119", Where: "some areas"}},
		Note: "If a tap does not dial it, type #7119 yourself. If it does not work where you are, ask for the out-of-hours clinic.",
	},
	{
		Region: "KR", Lines: []Line{{Number: "119"}},
		Note: "119 is the ambulance number. It gives medical advice too.",
	},
	{
		Region: "NL", NoteKnowledge: true,
		Note: "There is no one number. Phone the out-of-hours doctors where you are (huisartsenpost).",
	},
	{
		Region: "PT", Lines: []Line{
			{Name: "SNS 24", Number: "808 24 24 24", Where: "Portugal outside Madeira and the Azores"},
			{Name: "SNS 24", Number: "800 24 24 20", Where: "Madeira"},
			{Name: "SNS 24", Number: "808 24 60 24", Where: "the Azores"},
		},
	},
	{Region: "SE", Lines: []Line{{Number: "1177"}}},
	{
		Region: "US", NoteKnowledge: true,
		Note: "There is no national line. Phone your own doctor or the nurse line of your insurer, or go to urgent care.",
	},
}

var poisonHelp = []Help{
	{Region: "AU", Lines: []Line{{Number: "13 11 26"}}},
	{Region: "CA", Lines: []Line{
		{Number: "1-844-764-7669", Where: "Canada outside Quebec"},
		{Number: "1-800-463-5060", Where: "Quebec"},
	}},
	{
		Region: "DE", Lines: []Line{{Number: "0361 730730", Where: "Erfurt"}},
		Note: "The poison lines of Germany are regional, and this is one of them. If you live in another region, ask there which one to call.",
	},
	{Region: "EE", Lines: []Line{{Number: "16662"}}},
	{Region: "ES", Lines: []Line{{Number: "91 562 04 20"}}},
	{Region: "FI", Lines: []Line{{Number: "0800 147 111"}, {Number: "09 471 977"}}},
	{
		Region: "GB", NoteKnowledge: true,
		Note: "There is no poison line for the public. Ask NHS 111, or a doctor in Northern Ireland.",
	},
	{
		Region: "NL", NoteKnowledge: true,
		Note: "The poison line is for professionals only: ask a doctor.",
	},
	{Region: "CH", Lines: []Line{{Number: "145"}}},
	{Region: "NZ", Lines: []Line{{Number: "0800 764 766"}}},
	{Region: "PT", Lines: []Line{{Number: "800 250 250"}}},
	{Region: "US", Lines: []Line{{Number: "1-800-222-1222"}}},
}
