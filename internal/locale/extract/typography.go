package extract

import (
	"regexp"
	"slices"
	"strings"
)

// slip is a small fault of print in texts of a language: a quotation mark of a
// typewriter, a space too many.
type slip struct {
	found *regexp.Regexp
	what  string
}

// noBreak are the spaces at which a line does not end.
const noBreak = `\x{a0}\x{202f}`

// everywhere are faults in every language. A gap of a format stands for a word, and an
// address is none: both are put in or taken out before.
var everywhere = []slip{
	{regexp.MustCompile(`['"]`), "a straight quotation mark"},
	{regexp.MustCompile(`[ ` + noBreak + `]{2}`), "two spaces"},
	{regexp.MustCompile(`[ ` + noBreak + `][.,،]`), "a space before a stop or a comma"},
	{regexp.MustCompile(`[,;:!?،؛؟](\p{L}|\()`), "no space behind a comma or the like"},
	{regexp.MustCompile(`\p{L}\.\p{Lu}\p{L}`), "no space behind a stop"},
	{regexp.MustCompile(`\.\.|[,;:،؛][.,;:،؛]`), "two stops or commas"},
	{regexp.MustCompile(`\pL - \pL`), "a hyphen for a dash"},
	{regexp.MustCompile(`[\x{ad}\x{200b}-\x{200d}\x{feff}]`), "a letter that cannot be seen"},
	{regexp.MustCompile(`\( |[ ` + noBreak + `]\)`), "a space inside of brackets"},
}

// notInFrench are faults in every language but French, which has a space before these.
var notInFrench = slip{regexp.MustCompile(`[ ` + noBreak + `][;:!?؛؟]`), "a space before punctuation"}

// slips are further faults by the language.
var slips = map[string][]slip{
	"en": {notInFrench, quotes("“”")},
	"es": {notInFrench, quotes("“”")},
	"fr": {
		{regexp.MustCompile(`[^` + noBreak + `][;!?»]|[^` + noBreak + `\d]:(\s|$)|«[^` + noBreak + `]`), "no no-break space at ; : ! ? or a quotation mark"},
		quotes("«»"),
	},
	"de":    {notInFrench, quotes("„“")},
	"pt-BR": {notInFrench, quotes("“”")},
	"ar": {
		notInFrench, quotes("«»"),
		{regexp.MustCompile(`\p{Arabic}[ ` + noBreak + `]?[,;?]`), "punctuation of the Latin script"},
	},
}

// quotes finds the quotation marks of other languages.
func quotes(own string) slip {
	return slip{regexp.MustCompile(`[` + strings.Map(func(r rune) rune {
		if strings.ContainsRune(own, r) {
			return -1
		}
		return r
	}, "“”„«»‹›‚‘") + `]`), "the quotation marks of another language"}
}

// pairsOf stand in pairs.
var pairsOf = []string{"()", "[]", "“”", "«»", "„“", "¿?", "¡!"}

// isPair tells whether a pair is used in a language.
func isPair(tag, pair string) bool {
	switch pair {
	case "“”":
		return tag != "de"
	case "„“":
		return tag == "de"
	case "¿?", "¡!":
		return tag == "es"
	}
	return true
}

// repeated languages never say a word twice, as "Personen, die die" and "vous vous" do.
var repeated = []string{"en", "es", "pt-BR", "ar"}

var (
	gapOrAddress = regexp.MustCompile(`https?://\S+|\b[\pL\d-]+\.(?:co\.uk|com|it|org|info|ir)\b(?:/\w+)?`)
	apart        = regexp.MustCompile(`[^\pL\pM\pN]+`)
)

// slipsOf are the faults of print in a text.
func slipsOf(tag, text string) (found []string) {
	text = gapOrAddress.ReplaceAllString(gap.ReplaceAllString(text, "x"), "x")
	for _, s := range append(slices.Clone(everywhere), slips[tag]...) {
		if s.found.MatchString(text) {
			found = append(found, s.what)
		}
	}
	for _, pair := range pairsOf {
		first, last, _ := strings.Cut(pair, string([]rune(pair)[1]))
		last = string([]rune(pair)[1]) + last
		if isPair(tag, pair) && strings.Count(text, first) != strings.Count(text, last) {
			found = append(found, "not as many "+first+" as "+last)
		}
	}
	if slices.Contains(repeated, tag) {
		for sentence := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(".,;:?!،؛؟()“”«»", r) }) {
			words := apart.Split(strings.ToLower(sentence), -1)
			for i := 1; i < len(words); i++ {
				if len(words[i]) > 1 && words[i] != "x" && words[i] == words[i-1] {
					found = append(found, "twice "+words[i])
				}
			}
		}
	}
	return found
}

var (
	// sentenceLike begins with a capital and ends with a stop.
	sentenceLike = regexp.MustCompile(`^\p{Lu}.*[.?!][”)]?$`)
	beginsSmall  = regexp.MustCompile(`^[¿¡«“„\s` + noBreak + `]*\p{Ll}`)
	stopsAtEnd   = regexp.MustCompile(`[.?!؟][` + noBreak + `”“»)]*$|[”“»)]\.$`)
)

// sentenceSlips are the faults of a translation as a sentence: that it begins with a
// small letter, lacks its stop, or has one that the English has not.
func sentenceSlips(english, said string) (found []string) {
	if sentenceLike.MatchString(english) {
		if beginsSmall.MatchString(said) {
			found = append(found, "a small letter at the beginning")
		}
		if !stopsAtEnd.MatchString(said) {
			found = append(found, "no stop at the end")
		}
	} else if !stopsAtEnd.MatchString(english) && stopsAtEnd.MatchString(said) && !strings.HasSuffix(said, ")") {
		found = append(found, "a stop at the end that the English has not")
	}
	return found
}

const (
	dearer = "a text message: a no-break space makes it dearer"
	asSign = "a sign that a name may have"
)

// printed are texts in which such a fault is none, by the key, and why.
var printed = map[string]string{
	"The name of the clinic may have letters, digits, spaces and the signs & ' . , - ( ) + ! · only.": asSign,
	"Emergency? Call %[1]s. Worried after treatment? Check: %[2]s":                                    dearer,
	"Emergency? Call an ambulance. Worried after treatment? Check: %s":                                dearer,
	"%[1]s - %[2]s": "a text message: a dash makes it dearer",
}
