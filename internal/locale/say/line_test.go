package say

import (
	"strings"
	"testing"
)

func TestLinesEndNowhereInADay(t *testing.T) {
	for date, want := range map[string]string{
		"Monday, 22 November 2026":         "Monday, 22_November 2026",
		"22 November":                      "22_November",
		"Montag, 2. November 2026":         "Montag, 2._November 2026",
		"1er janvier":                      "1er_janvier",
		"lunes 2 de noviembre, 15:04":      "lunes 2_de_noviembre, 15:04",
		"22 de novembro de 2026":           "22_de_novembro de 2026",
		"eyelid: 29 November 2026 (day 4)": "eyelid: 29_November 2026 (day 4)",
		"30 January to 3 February":         "30_January to 3_February",
		"Monday 2 January 2026, 15:04":     "Monday 2_January 2026, 15:04",
		"الاثنين، 22 نوفمبر 2026، 15:04":   "الاثنين، 22_نوفمبر 2026، 15:04",
	} {
		if got := strings.ReplaceAll(DayOnOneLine(date), "\u00a0", "_"); got != want {
			t.Errorf("%q is %q, want %q", date, got, want)
		}
	}
}

// What is shown keeps its numbers; what is sent has plain spaces.
func TestLinesEndNowhereInANumber(t *testing.T) {
	for text, want := range map[string]string{
		"A fever of 38 °C (100.4 °F) or more": "A fever of 38_°C (100.4_°F) or more",
		"such as +44 20 7946 0123.":           "such as +44_20_7946_0123.",
		"Share (95 % interval)":               "Share (95_% interval)",
		"1 mm, 4 cm, 3 days":                  "1_mm, 4_cm, 3 days",
		"no number":                           "no number",
		"5 ":                                  "5 ",
	} {
		if got := strings.ReplaceAll(Words(text).String(), "\u00a0", "_"); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
		if Text(text) != text {
			t.Errorf("%q is sent as %q", text, Text(text))
		}
	}
}
