package extract

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"aftercheck/internal/clinic"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
)

// IsEnglish tells whether a text that is shown in a pseudo language was not looked up:
// it has two English letters beside each other, which no text of such a language has,
// and not in a name that is the same in every language.
func IsEnglish(text string) bool {
	if !english.MatchString(text) {
		return false
	}
	for _, n := range properNames() {
		text = strings.ReplaceAll(text, n, "")
	}
	return english.MatchString(names.ReplaceAllString(text, ""))
}

var english = regexp.MustCompile(`[A-Za-z]{2}`)

// names are addresses, ids of rules and sources, and languages in their own words.
var names = regexp.MustCompile(strings.Join([]string{
	`https?://[^ ]*`, `[\w.]+@[\w.]+`, `\b[a-z0-9-]+(\.[a-z0-9-]+)+[^ ]*`,
	`\b[A-Z]+[A-Z0-9]*-?[A-Z]*\d+(\.[a-z0-9-]+)*\b`, `\bI1\.[a-z-]+`, `\b[A-Z][A-Z0-9]+(-[A-Z0-9]+)+\b`,
	`English|Deutsch|Español|Français|Italiano|Nederlands|Polski|Português( \(Brasil\))?|Türkçe`,
	`\b[0-9a-f]{8}\b`,      // the version of the app
	`\bnone\b(\.[a-z-]+)?`, // the rule for what fits nothing
	`Aftercheck`, `CC0`, `\bA[46]\b`, `\bGSM-7|UCS-2|SVG|PNG\b`,
}, "|"))

// properNames are sources, brands, companies and services, the longest first.
var properNames = sync.OnceValue(func() []string {
	var list []string
	for _, r := range guideline.References() {
		list = append(list, r.Citation, string(r.ID))
	}
	for _, l := range guideline.CrisisLines() {
		list = append(list, l.Name)
	}
	for _, p := range clinic.Products() {
		list = append(list, p.Name)
	}
	for _, p := range locale.ReportForms() {
		list = append(list, p.Name)
	}
	slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
})
