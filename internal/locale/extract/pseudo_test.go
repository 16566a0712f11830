package extract

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"aftercheck/internal/locale/po"
)

func TestPseudoTextsKeepTheirGapsAndNothingElse(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	letters := regexp.MustCompile(`[A-Za-z]`)
	for _, right := range []bool{false, true} {
		was, is := 0, 0
		for _, e := range all {
			got := pseudo(e.Text, right)
			words := gap.ReplaceAllString(got, "")
			switch {
			case !slices.Equal(gapsOf(got), gapsOf(e.Text)):
				t.Errorf("%q is %q", e.Text, got)
			case letters.MatchString(words):
				t.Errorf("%q keeps letters: %q", e.Text, got)
			}
			was, is = was+utf8.RuneCountInString(e.Text), is+utf8.RuneCountInString(got)
		}
		if longer := float64(is) / float64(was); longer < 1.35 || longer > 1.6 {
			t.Errorf("from the right: %t: the texts are %.2f times as long", right, longer)
		}
	}
}

// What is read from the file says the same: a program that is built with it speaks the
// language as the tests do.
func TestAPseudoLanguageHasAFile(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range PseudoLanguages() {
		spoken, err := po.Read(l, PseudoFile(all, l))
		if err != nil {
			t.Fatal(err)
		}
		made := Pseudo(all, l.Right)
		if spoken.Tag != made.Tag || spoken.Right != made.Right {
			t.Errorf("the file is in %s, and should be in %s", spoken.Tag, made.Tag)
		}
		marks := strings.NewReplacer("\u2066", "", "\u2069", "")
		for _, e := range all {
			got, want := spoken.Text(e.Text), made.Text(e.Text)
			if e.Plural != "" {
				got, want = spoken.Plural(3, e.Text, e.Plural, "a", "b"), made.Plural(3, e.Text, e.Plural, "a", "b")
			}
			if marks.Replace(got) != marks.Replace(want) {
				t.Errorf("%s: %q is %q in the file, want %q", l.Tag, e.Text, got, want)
			}
		}
	}
}

func TestEnglishIsSeenInAPseudoLanguage(t *testing.T) {
	for text, want := range map[string]bool{
		"Whom to call":                           true,
		pseudo("Whom to call", true):             false,
		pseudo("Whom to call", false) + " Botox": false,
		"[Ñöo] or not":                           true,
		"aftercheck.example.org":                 false,
		"Aftercheck, in two years":               true,
		"RF01, C12.lid, 2026-11-28":              false,
	} {
		if got := IsEnglish(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}

// The extraction finds texts where they stand in each of the ways that the source has.
func TestTextsAreFoundWhereverTheyStand(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]Entry{}
	for _, e := range all {
		if found[e.Key()].Text != "" {
			t.Errorf("%q is there twice", e.Key())
		}
		found[e.Key()] = e
	}
	for what, text := range map[string]string{
		"an argument of say.Text":              "All lines",
		"a format":                             "Call %s",
		"a plural":                             "%d more signs",
		"a constant":                           "About Aftercheck, and your privacy",
		"an element of a list":                 "It is not a certified medical device.",
		"an argument of a constructor":         "What it is not",
		"a label":                              "Emergency numbers",
		"put together with +":                  "With any sign of spread, call an ambulance first. If there is none, a poison line can tell you what to do. Is your country not here? Then ask a doctor.",
		"a field of a row":                     "Trinidad and Tobago",
		"a month":                              "January",
		"a question":                           "Are any of these happening right now?",
		"what to do about a limit":             "This should be seen by an eye doctor.",
		"what is said of a length":             "It heals within",
		"what is denied in a list":             "hot swollen lid",
		"a clinical term":                      "eyelid ptosis",
		"a text of the documents":              "Sorry, this page has stopped working",
		"a shortcut in the manifest":           "Start a check",
		"a word without a capital in a map":    "worse",
		"what a doubt means, from the engine":  "You were not sure about a sign that would matter, so we go one step up.",
		"a text with a space at an end, as it": "Immediate action required:",
	} {
		if found[text].Where == "" {
			t.Errorf("%s: %q is not found", what, text)
		}
	}
	for _, never := range []string{"RF01", "GB", "option-text", "M12 7v6", "Harley Street Skin", "aria-label"} {
		if e, ok := found[never]; ok {
			t.Errorf("%q of %s is no text", never, e.Where)
		}
	}
}
