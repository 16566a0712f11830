package clinic

import "aftercheck/internal/locale"

// checkCountry wants a country whose numbers Aftercheck knows, or one about which it
// knows that its sources disagree.
func checkCountry(code string) string {
	if locale.CountryName(code) == "" {
		return "The link names a country that Aftercheck does not know."
	}
	return ""
}

// checkLanguage wants the shape of BCP 47, in its usual letters: a language of two or
// three, a script of four, a region of two letters or three digits: "en", "pt-BR",
// "zh-Hant-TW".
func checkLanguage(tag string) string {
	const shape = "The language must have the form en, pt-BR or zh-Hant-TW."
	n, rest := letters(tag, 'a', 'z'), ""
	if n != 2 && n != 3 {
		return shape
	}
	rest = tag[n:]
	if len(rest) >= 5 && rest[0] == '-' && letters(rest[1:], 'A', 'Z') == 1 && letters(rest[2:], 'a', 'z') == 3 {
		rest = rest[5:]
	}
	region := len(rest) == 3 && rest[0] == '-' && letters(rest[1:], 'A', 'Z') == 2 ||
		len(rest) == 4 && rest[0] == '-' && onlyDigits(rest[1:])
	if rest != "" && !region {
		return shape
	}
	return ""
}

// letters counts the bytes of a range at the beginning.
func letters(s string, from, to byte) (n int) {
	for n < len(s) && from <= s[n] && s[n] <= to {
		n++
	}
	return n
}
