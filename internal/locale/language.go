package locale

import "strings"

// RegionOfLanguage is the country in a language tag: "GB" of "en-GB", "TW" of
// "zh-Hant-TW"; empty when the tag names none. It tells how the device was set
// up, not where it is: many keep "en-US" all over the world. Ask
// [RegionOfTimeZone] first, and let the person change the country.
func RegionOfLanguage(tag string) string {
	parts := strings.FieldsFunc(tag, func(r rune) bool { return r == '-' || r == '_' })
	for i, p := range parts {
		if len(p) == 1 {
			return "" // an extension begins: in "en-u-ca-buddhist", ca is not Canada
		}
		if i > 0 && len(p) == 2 {
			return strings.ToUpper(p)
		}
	}
	return ""
}
