package say

// Forms are the plural categories of a language, in the order in which its
// translations of a plural stand in a PO file.
func Forms(tag string) []string {
	if tag == "ar" {
		return []string{"zero", "one", "two", "few", "many", "other"}
	}
	return []string{"one", "other"}
}

// formOf is which of [Forms] a whole number takes that is not negative, after CLDR 44,
// for the languages that the app speaks.
func formOf(tag string, n int) int {
	switch tag {
	case "ar":
		switch last := n % 100; {
		case n >= 0 && n < 3:
			return n // "zero", "one", "two"
		case last >= 11:
			return 4
		case last >= 3:
			return 3
		}
		return 5
	case "fr", "pt", "pt-BR":
		if n <= 1 {
			return 0
		}
	}
	if n == 1 {
		return 0
	}
	return 1
}
