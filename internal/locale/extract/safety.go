package extract

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Problems are what could make a translation dangerous: a gap, a number, a unit or a
// "not" that was lost, a text that is also the English of another, and texts too long
// to be read by somebody who is afraid. What is not translated yet is left out.
func (f *File) Problems(all []Entry) []string {
	var found []string
	if f.Negation == nil {
		found = append(found, f.Tag+": the head has no X-Negations, so no lost “not” would be found")
	} else if what := f.negationTooWide(all); what != "" {
		found = append(found, what)
	}
	if f.Times == nil {
		found = append(found, f.Tag+": the head has no X-Times with words for seven units, so hours taken for days would not be found")
	}
	note := func(e Entry, said, what string) {
		if known := judged[f.Tag]; known[e.Key()] == "" {
			found = append(found, fmt.Sprintf("%s: %q is %q: %s", f.Tag, e.Text, said, what))
		}
	}
	for _, e := range all {
		t := f.Entries[e.Key()]
		if !t.Complete() {
			if slices.ContainsFunc(t.Said, func(s string) bool { return s != "" }) {
				note(e, strings.Join(t.Said, " | "), "a form of the plural is missing")
			}
			continue
		}
		for i, said := range t.Said {
			english := e.Text
			if e.Plural != "" && i > 0 {
				english = e.Plural
			}
			for _, check := range []func(string, string, string) string{
				f.gaps(e, i == f.Forms-1), numbersDiffer, unitsDiffer, f.timesDiffer, f.negationLost, f.negationAdded, badForm, tooLong,
			} {
				if what := check(f.Tag, english, said); what != "" {
					note(e, said, what)
				}
			}
			if other, ok := f.Entries[said]; ok && said != e.Key() && other.Complete() && other.Plural == "" && other.Said[0] != said {
				note(e, said, fmt.Sprintf("is the English of another text, %q", other.Said[0]))
			}
		}
	}
	return found
}

var gap = regexp.MustCompile(`%(?:\[(\d+)\])?([a-z%])`)

// gapsOf are the gaps of a format by their numbers, sorted: "1s 2d".
func gapsOf(format string) []string {
	var out []string
	for i, g := range gap.FindAllStringSubmatch(format, -1) {
		if g[1] == "" {
			g[1] = fmt.Sprint(i + 1)
		}
		if g[2] == "%" {
			g[1] = ""
		}
		out = append(out, g[1]+g[2])
	}
	slices.Sort(out)
	return out
}

// gaps compares the gaps. A form of a plural may leave its number out ("one day"),
// but the last one, which stands for all that have no form of their own.
func (f *File) gaps(e Entry, last bool) func(tag, english, said string) string {
	return func(_, _, said string) string {
		if !strings.Contains(e.Text+e.Plural, "%") {
			return ""
		}
		want, got := gapsOf(e.Key()), gapsOf(said)
		if e.Plural != "" && !last {
			drop := func(list []string) []string {
				return slices.DeleteFunc(list, func(g string) bool { return g == "1d" })
			}
			want, got = drop(want), drop(got)
		}
		if !slices.Equal(want, got) {
			return fmt.Sprintf("has the gaps %v instead of %v", got, want)
		}
		return ""
	}
}

var (
	figure    = regexp.MustCompile(`\d+(?:[.,:]\d+)*`)
	thousands = regexp.MustCompile(`(\d)[  .,](\d{3})(\D|$)`)
)

// numbersOf are the numbers in a text, with a point before decimals, sorted.
func numbersOf(text string) []string {
	text = gap.ReplaceAllString(text, "")
	text = strings.NewReplacer("\u202f", " ", "\u00a0", " ").Replace(text)
	text = thousands.ReplaceAllString(text, "$1$2$3")
	list := figure.FindAllString(text, -1)
	for i, n := range list {
		list[i] = strings.ReplaceAll(n, ",", ".")
	}
	slices.Sort(list)
	return list
}

func numbersDiffer(_, english, said string) string {
	if want, got := numbersOf(english), numbersOf(said); !slices.Equal(want, got) {
		return fmt.Sprintf("has the numbers %v instead of %v", got, want)
	}
	if strings.ContainsFunc(said, func(r rune) bool { return unicode.IsDigit(r) && r > '9' }) {
		return "has digits that are not 0 to 9"
	}
	return ""
}

func unitsDiffer(_, english, said string) string {
	for _, unit := range []string{"°C", "°F", "%%", " mg", " mmHg", "https://", "@"} {
		said := strings.NewReplacer("\u202f", " ", "\u00a0", " ").Replace(said)
		if strings.Count(english, unit) != strings.Count(said, unit) {
			return "has another number of" + unit
		}
	}
	return ""
}

func badForm(_, english, said string) string {
	switch end, _ := utf8.DecodeLastRuneInString(said); {
	case strings.TrimSpace(said) != said:
		return "has a space at an end"
	case strings.ContainsAny(said, "\n\t"):
		return "has a line break or a tab"
	case strings.ContainsAny(english[len(english)-1:], ".?:") && !strings.ContainsRune(".?:؟»”\"“)", end):
		return "does not end as the English does"
	}
	return ""
}

// A sentence that is read in fear must be short. Languages need more words than
// English, so what is allowed depends on the English.
const (
	manyWords  = 34 // in a sentence, whatever the English has
	moreWords  = 1.7
	moreLength = 1.9
	someLength = 24 // letters by which a short text may be longer
)

var sentenceEnd = regexp.MustCompile(`[.?!:؟]\s`)

func longestSentence(text string) int {
	most := 0
	for _, s := range sentenceEnd.Split(text, -1) {
		most = max(most, len(strings.Fields(s)))
	}
	return most
}

func tooLong(_, english, said string) string {
	if n, of := longestSentence(said), longestSentence(english); n > manyWords && float64(n) > moreWords*float64(of) {
		return fmt.Sprintf("has a sentence of %d words, the English one of %d", n, of)
	}
	if n, of := utf8.RuneCountInString(said), utf8.RuneCountInString(english); float64(n) > moreLength*float64(of)+someLength {
		return fmt.Sprintf("has %d letters, the English %d", n, of)
	}
	return ""
}

const (
	aDayOrTwo = "the dual: “a day or two”, as Arabic says it"
	inAList   = "one “not” for all of a list"
)

// judged are translations in which a check finds what is right, by language and key,
// and why it is.
var judged = map[string]map[string]string{
	"ar": {
		"It is the first two days, when this shows.":                                                  "the dual, with its figure",
		"When no drink, or no medicine that matters, stays down for 24 hours, it is seen today.":      inAList,
		"Ask them each question, if that is possible. If nobody knows, it is “not sure”, never “no”.": "“ليس أبدًا” for “never”, with the “no” between them",
		"Soon: in 1 to 2 days":                        aDayOrTwo,
		"Contact your clinic in the next 1 to 2 days": aDayOrTwo,
		"Signs to tell the clinic in 1 to 2 days":     aDayOrTwo,
		"Phone or write to the clinic that injected you and ask for a visit in the next 1 to 2 days. Say what you feel, since when, and the day of the injection. If nobody answers, or you do not trust them, contact a doctor instead.": aDayOrTwo,
	},
	"de": {
		"%[1]s nor %[2]s": "“weder” stands before the first of them",
		"I lost control of my pee, not my usual leak": "“other than” for “not”",
	},
	"fr": {
		"Your answers do not fit any of the effects that Aftercheck knows well enough to name. That does not mean that nothing is wrong, and it does not mean that it is bad.": "“all is well” for “nothing is wrong”",
		"Half of the people answer %[1]d questions or fewer, 9 in 10 answer %[2]d or fewer, and nobody more than %[3]d.":                                                       "“personne” for “nobody”, and for a person everywhere else",
		"There is no national line. Phone your own doctor or the nurse line of your insurer, or go to urgent care.":                                                            "“sans rendez-vous” is what such a place is called",
		"Do not sleep it off alone.": "French has no short word for it",
		"You blink less strongly for a while, so tears do not spread well. The eye feels dry or gritty, or waters.": "“mal” for “not well”",
	},
	"pt-BR": {
		"There is no voucher, no group event and no alcohol.":                                    inAList,
		"There are no cookies, no accounts and no tracking. Nothing is loaded from other sites.": inAList,
	},
}
