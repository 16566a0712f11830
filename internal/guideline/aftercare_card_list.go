//go:build !(js && wasm)

package guideline

// cardSpans are what stands on the card.
var cardSpans = []CardSpan{
	{From: 0, To: 2, Lines: []CardLine{
		{ID: "C01", About: "Needle marks", Text: "Dots and small bumps on the needle marks are normal. They fade."},
		{ID: "C02", About: "Swelling", Text: "Soft, even puffiness is normal."},
		{ID: "C03", About: "Soreness", Text: "Sore or stinging spots are normal."},
		{ID: "C04", About: "Bruise", Text: "A bruise can come out on any of these days."},
		{ID: "C07", About: "Headache", Text: "A mild or moderate headache is common."},
		{ID: "C08", About: "Feeling ill", Text: "Up to 3 days of feeling a bit ill are expected."},
		{ID: "C10", About: "Effect", Text: "Seeing nothing yet is normal."},
	}},
	{From: 3, To: 6, Lines: []CardLine{
		{ID: "C02", About: "Swelling", Text: "It should go down day by day."},
		{ID: "C03", About: "Soreness", Text: "They should hurt less each day."},
		{ID: "C04", About: "Bruise", From: 4, Text: "It changes colour, may slide down, and fades."},
		{ID: "C07", About: "Headache", From: 4, Text: "It should ease."},
		{ID: "C10", About: "Effect", Text: "The first effect can show from 12 hours to a week."},
	}},
	{From: 7, To: 13, Lines: []CardLine{
		{ID: "C10", About: "Effect", Text: "It is still building. Uneven progress is normal."},
	}},
	{From: 14, To: 30, Lines: []CardLine{
		{ID: "C10", About: "Effect", Text: "In most people the full effect is there by about day 14, in slow ones by day 30. From day 14 the clinic can judge it."},
	}},
	{From: 60, To: ever, Lines: []CardLine{
		{ID: "C11", About: "Effect", Text: "From about now the effect slowly wears off in everybody. In the face it is mostly gone by 3 to 4 months, later with Daxxify."},
	}},
}
