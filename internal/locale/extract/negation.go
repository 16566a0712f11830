package extract

import (
	"fmt"
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
	if f.Negation == nil {
		return ""
	}
	english = strings.ReplaceAll(english, "not long ago", "a little ago")
	for _, p := range pairs(english, said) {
		switch of := len(englishNegation.FindAllString(p.english, -1)); {
		case of > 0 && !f.Negation.MatchString(p.said):
			return "has lost the negation"
		case of > 1:
			if n := f.negations(p.said); n < of {
				return fmt.Sprintf("has %d negations in a sentence, the English %d", n, of)
			}
		}
	}
	return ""
}

// doubled are two words that say one "not" together, with a few others between them: "ne
// … pas", "no … nada". Counted as two they would stand for another "not" that is lost.
// German says it in one word. A language without a line here may hide such a loss.
var doubled = map[string]*regexp.Regexp{
	"es":    together(`no|sin|nunca|ni`, 2, `nada|nadie|ning[uú]n|ningun[ao]s?|nunca|jamás|tampoco`),
	"fr":    together(`ne|n[’']\pL+`, 5, `pas|jamais|rien|aucune?|ni`),
	"pt-BR": together(`não|sem|nunca|nem`, 2, `nada|ninguém|nenhuma?|nunca|jamais|tampouco`),
	"ar":    together(`[فو]?(?:لا|ليس|لم|لن)`, 3, `أبدًا`),
}

// together finds one of the first words, at most so many others, and one of the last.
func together(first string, between int, last string) *regexp.Regexp {
	return regexp.MustCompile(fmt.Sprintf(`(?i)(^|\P{L})((?:%s)\s+(?:[^\s.;:?!,،؛]+\s+){0,%d}?(?:%s))(\P{L}|$)`, first, between, last))
}

// negations is how many times a sentence says "not".
func (f *File) negations(said string) int {
	n, rest := 0, ""
	if two := doubled[f.Tag]; two != nil {
		for at := two.FindStringSubmatchIndex(said); at != nil; at = two.FindStringSubmatchIndex(said) {
			n++
			rest += said[:at[4]]
			said = said[at[5]:]
		}
	}
	said = rest + said
	for at := f.Negation.FindStringSubmatchIndex(said); at != nil; at = f.Negation.FindStringSubmatchIndex(said) {
		n++
		said = said[at[5]:]
	}
	return n
}

// act is what begins a part of a text that says whom to call or where to go. A "not"
// in its translation would forbid it.
var (
	act       = regexp.MustCompile(`(?i)^(now |else |then )?(call|phone|see a doctor|go|use your adrenaline)\b`)
	condition = regexp.MustCompile(`(?i)\b(unless|only|if|else)\b`)
)

func (f *File) negationAdded(_, english, said string) string {
	if f.Negation == nil {
		return ""
	}
	for _, p := range pairs(english, said) {
		e, s := partEnd.Split(p.english, -1), partEnd.Split(p.said, -1)
		for i := range e {
			if len(e) == len(s) && act.MatchString(e[i]) && !englishNegation.MatchString(e[i]) && !condition.MatchString(e[i]) && f.Negation.MatchString(s[i]) {
				return "forbids what the English says to do"
			}
		}
	}
	return ""
}

type pair struct{ english, said string }

var (
	ofSentences = regexp.MustCompile(`[.?!؟]["”»)]*\s+`)
	partEnd     = regexp.MustCompile(`:\s+`)
)

// pairs are the sentences of a text and what is said for each, since a "not" in one of
// them says nothing of the others; the whole text, where they cannot be told apart.
func pairs(english, said string) []pair {
	e, s := ofSentences.Split(english, -1), ofSentences.Split(said, -1)
	if len(e) != len(s) {
		return []pair{{english, said}}
	}
	list := make([]pair, len(e))
	for i := range e {
		list[i] = pair{e[i], s[i]}
	}
	return list
}

// widest is the share of sentences without a "not" in English that may have one in
// the translation ("short of breath" is "sin aire").
const widest = 0.1

// negationTooWide says whether the words for "not" are found in so many other texts
// that a lost one would not be missed: "un*" is in "und".
func (f *File) negationTooWide(all []Entry) string {
	found, of := 0, 0
	for _, e := range all {
		for _, said := range f.Entries[e.Key()].Said {
			for _, p := range pairs(e.Text, said) {
				if p.said != "" && !englishNegation.MatchString(p.english) {
					of++
					if f.Negation.MatchString(p.said) {
						found++
					}
				}
			}
		}
	}
	if float64(found) > widest*float64(of)+1 {
		return fmt.Sprintf("%s: the words of X-Negations are in %d of %d sentences that have no “not” in English, so a lost one would not be found", f.Tag, found, of)
	}
	return ""
}
