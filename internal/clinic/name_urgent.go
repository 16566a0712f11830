package clinic

import (
	"slices"
	"strings"
	"unicode"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/locale"
)

// urgentWords stand for help, or for a trust that only the host can give. A clinic
// whose name holds one cannot use it here: the harm of a false one is greater.
var urgentWords = []string{
	"call", "dial", "phone", "tel", "telephone", "sms", "whatsapp", "hotline", "helpline",
	"emergency", "emergencies", "ambulance", "ambulances", "paramedic", "paramedics", "crisis", "suicide", "nhs", "police", "poison", "sos",
	"notruf", "notfall", "notarzt", "rettung", "rettungsdienst", "krankenwagen", "soccorso", "secours", "urgencia", "urgence", "urgences", "urgencias", "emergencia", "emergencias",
	"emergenza", "ambulanz", "ambulancia", "ambulanza", "samu",
	"nine nine", "one one", "zero zero", "triple nine", "triple zero",
	"verified", "official", "aftercheck",
}

// urgent tells whether a name holds such a word, the number of an ambulance, or digits
// enough for a number to call. "Studio 54" and "Harley Street 152" have none.
func urgent(name string) bool {
	words := strings.FieldsFunc(say.Bare(strings.ToLower(name)), func(r rune) bool { return !unicode.IsLetter(r) })
	text := " " + strings.Join(words, " ") + " "
	for _, w := range urgentWords {
		if strings.Contains(text, " "+w+" ") {
			return true
		}
	}
	// Digits with only signs between them are read as one number.
	run, all := "", 0
	for _, r := range numeral(name) + "x" {
		switch {
		case r >= '0' && r <= '9':
			run += string(r)
			all++
		case unicode.IsLetter(r):
			if run != "" && slices.Contains(helpNumbers(), run) {
				return true
			}
			run = ""
		}
	}
	return all > 4
}

// numeral writes O as 0 and l as 1 in words of which all else are digits: "9ll".
func numeral(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if read := alike.Replace(w); strings.ContainsAny(w, "0123456789") && strings.Trim(read, "0123456789.,-–()+!'’&·") == "" {
			words[i] = read
		}
	}
	return strings.Join(words, " ")
}

var alike = strings.NewReplacer("O", "0", "o", "0", "l", "1", "I", "1")

// helpNumbers are the numbers of ambulances everywhere.
func helpNumbers() (all []string) {
	for _, c := range locale.Countries() { // the client has this list already
		all = append(all, c.Ambulance.Number)
		if c.Ambulance.Also != "" {
			all = append(all, c.Ambulance.Also)
		}
	}
	return append(all, "102", "103", "111", "18") // lines for advice, the fire brigade
}
