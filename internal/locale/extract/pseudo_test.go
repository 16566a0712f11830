package extract

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPseudoTextsKeepTheirGapsAndNothingElse(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	letters := regexp.MustCompile(`[A-Za-z]`)
	for _, right := range []bool{false, true} {
		for _, e := range all {
			got := pseudo(e.Text, right)
			words := gap.ReplaceAllString(got, "")
			switch {
			case !slices.Equal(gapsOf(got), gapsOf(e.Text)):
				t.Errorf("%q is %q", e.Text, got)
			case letters.MatchString(words):
				t.Errorf("%q keeps letters: %q", e.Text, got)
			case strings.HasPrefix(got, "[") && utf8.RuneCountInString(got) <= utf8.RuneCountInString(e.Text)*5/4:
				t.Errorf("%q is not longer: %q", e.Text, got)
			}
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
