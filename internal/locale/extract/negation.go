package extract

import (
	"regexp"
	"strings"
)

var englishNegation = regexp.MustCompile(`(?i)\b(not|no|never|cannot|without|nothing|none|neither|nor|nobody|nowhere)\b|n’t\b`)

// negation finds the words that a PO file names in its head as X-Negations, parted by
// commas; a star at an end of a word stands for any letters. A translation may use
// others of them than the English: "never" for "do not ever", "in doubt" for "not
// sure". It is nil when no word is named.
func negation(words string) *regexp.Regexp {
	var either []string
	for word := range strings.SplitSeq(words, ",") {
		word = strings.TrimSpace(word)
		if strings.Trim(word, "*") == "" {
			continue // it would be found in every text
		}
		word = strings.ReplaceAll(regexp.QuoteMeta(word), `\*`, `\p{L}*`)
		either = append(either, strings.ReplaceAll(word, "’", "[’']"))
	}
	if either == nil {
		return nil
	}
	return regexp.MustCompile(`(?i)(^|\P{L})(` + strings.Join(either, "|") + `)(\P{L}|$)`)
}

func (f *File) negationLost(_, english, said string) string {
	english = strings.ReplaceAll(english, "not long ago", "a little ago")
	if f.Negation == nil || !englishNegation.MatchString(english) || f.Negation.MatchString(said) {
		return ""
	}
	return "has lost the negation"
}
