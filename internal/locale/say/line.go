package say

import "strings"

// OnOneLine is a text that no line breaks, for telephone numbers: half a number is read
// as a number. It is to be shown, not to be dialled or sent.
func OnOneLine(text string) string { return strings.ReplaceAll(text, " ", "\u00a0") }

// DayOnOneLine is a date whose number and month no line parts: "22 November" 2026,
// "1er janvier", "22 de noviembre" de 2026. It is to be shown, not to be sent.
func DayOnOneLine(date string) string {
	words := strings.Split(date, " ")
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			last := words[i-1]
			if ofMonth(last) && !digit(w) || last == "de" && i > 1 && ofMonth(words[i-2]) {
				b.WriteString("\u00a0")
			} else {
				b.WriteString(" ")
			}
		}
		b.WriteString(w)
	}
	return b.String()
}

// ofMonth tells whether a word is a day of a month: "2", "22.", "1er", and no year.
func ofMonth(word string) bool { return digit(word) && (len(word) < 3 || !digit(word[2:])) }

// NumbersOnOneLine is a text that no line ends in within a number, or between one and
// its unit: "38 °C", "+44 20 7946 0123". [Words] are, when they are shown.
func NumbersOnOneLine(text string) string {
	done := 0
	var b strings.Builder
	for i := 1; i < len(text); i++ {
		if text[i] == ' ' && digit(text[i-1:]) && beginsUnit(text[i+1:]) {
			b.WriteString(text[done:i])
			b.WriteString("\u00a0")
			done = i + 1
		}
	}
	if done == 0 {
		return text
	}
	return b.String() + text[done:]
}

// beginsUnit tells whether a text goes on with a unit, or with more of a number.
func beginsUnit(text string) bool {
	for _, unit := range [...]string{"°", "%", "mm", "cm"} {
		if strings.HasPrefix(text, unit) {
			return true
		}
	}
	return digit(text)
}

// digit tells whether a text begins with one.
func digit(text string) bool { return text != "" && text[0] >= '0' && text[0] <= '9' }
