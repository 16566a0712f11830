package say

// pluralOf is the plural category of a whole number that is not negative, after
// CLDR 44, for the languages that the app speaks.
func pluralOf(tag string, n int) string {
	switch tag {
	case "ar":
		switch {
		case n == 0:
			return "zero"
		case n == 1:
			return "one"
		case n == 2:
			return "two"
		case n%100 >= 3 && n%100 <= 10:
			return "few"
		case n%100 >= 11:
			return "many"
		}
		return "other"
	case "fr", "pt", "pt-BR":
		if n <= 1 {
			return "one"
		}
		return "other"
	}
	if n == 1 {
		return "one"
	}
	return "other"
}

// Forms are the plural categories of a language, in the order in which its
// translations of a plural stand in a PO file.
func Forms(tag string) []string {
	if tag == "ar" {
		return []string{"zero", "one", "two", "few", "many", "other"}
	}
	return []string{"one", "other"}
}
