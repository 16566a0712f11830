package web

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

func sheet(t *testing.T) string {
	t.Helper()
	b, err := Files.ReadFile("style.css")
	if err != nil {
		t.Fatal(err)
	}
	return regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(string(b), "")
}

// physical are the properties and values that name a side of the screen, where a
// language that is written from right to left has the other.
var physical = regexp.MustCompile(`(?:^|[;{\s])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[a-z-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|(?:text-align|float|clear|justify-[a-z]+|caption-side)\s*:\s*(?:left|right))\s*[:;}]`)

// sides is a shorthand with four values, of which the second is the right and the
// fourth the left.
var sides = regexp.MustCompile(`(?:^|[;{\s])(inset|margin|padding|border-width|border-radius)\s*:\s*([^;{}\s]+)\s+([^;{}\s]+)\s+([^;{}\s]+)\s+([^;{}\s]+)`)

func TestSidesAreLogical(t *testing.T) {
	css := sheet(t)
	// Conditions such as (max-width: 20rem) are no properties.
	css = regexp.MustCompile(`@(?:media|container|supports|page)[^{]*\{`).ReplaceAllString(css, "{")
	for _, found := range physical.FindAllStringSubmatch(css, -1) {
		t.Errorf("%q names a side of the screen: use the logical property", strings.TrimSpace(found[1]))
	}
	for _, found := range sides.FindAllStringSubmatch(css, -1) {
		right, left := found[3], found[5]
		if found[1] == "border-radius" { // corners, from the upper left on
			right, left = found[2]+found[5], found[3]+found[4]
		}
		if right != left {
			t.Errorf("%q has another right than left", strings.TrimSpace(found[0]))
		}
	}
	for _, found := range regexp.MustCompile(`translate(?:X|3d)?\([^)]*\)|scaleX\([^)]*\)|box-shadow:[^;]*|background-position:[^;]*`).FindAllString(css, -1) {
		switch {
		case found == "scaleX(-1)": // it turns arrows and the timeline round
		case regexp.MustCompile(`^box-shadow: (?:inset )?0 `).MatchString(found): // no side
		default:
			t.Errorf("%q goes to a side of the screen", found)
		}
	}
}

// Words that a person sees are in the language of the document, which a style sheet
// does not know: it may draw signs, and show what the document says.
func TestNoWordsInTheStyleSheet(t *testing.T) {
	css := sheet(t)
	escape := regexp.MustCompile(`\\[0-9a-fA-F]{1,6} ?`)
	for _, found := range regexp.MustCompile(`content:\s*([^;}]*)|string\(([^)]*)\)|quotes:\s*([^;}]*)`).FindAllStringSubmatch(css, -1) {
		for _, quoted := range regexp.MustCompile(`"[^"]*"|'[^']*'`).FindAllString(strings.Join(found[1:], " "), -1) {
			if regexp.MustCompile(`\pL`).MatchString(escape.ReplaceAllString(quoted, " ")) {
				t.Errorf("%s: %s holds words", found[0], quoted)
			}
		}
	}
	if strings.Contains(css, ":lang(en)") {
		t.Error("something is only there in English")
	}
}

// colours are the variables of a scheme, read in the order of the sheet: what comes
// later counts.
func colours(css string, dark, simple bool) map[string]string {
	found := map[string]string{}
	take := func(selector string, inDark bool) {
		block := regexp.MustCompile(`(?s)` + regexp.QuoteMeta(selector) + ` \{([^}]*--paper[^}]*)\}`)
		dimmed := regexp.MustCompile(`(?s)@media \(prefers-color-scheme: dark\) \{\s*` + regexp.QuoteMeta(selector) + ` \{([^}]*)\}`)
		text := ""
		if inDark {
			if m := dimmed.FindStringSubmatch(css); m != nil {
				text = m[1]
			}
		} else if m := block.FindStringSubmatch(css); m != nil {
			text = m[1]
		}
		for _, m := range regexp.MustCompile(`--([a-z-]+):\s*(#[0-9a-f]+)`).FindAllStringSubmatch(text, -1) {
			found[m[1]] = m[2]
		}
	}
	take(":root", false)
	if dark {
		take(":root", true)
	}
	if simple {
		take(`[data-display="simple"]`, false)
		if dark {
			take(`[data-display="simple"]`, true)
		}
	}
	return found
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	digits := strings.TrimPrefix(colour, "#")
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	all, err := strconv.ParseUint(digits, 16, 32)
	if err != nil {
		t.Fatalf("%q is no colour", colour)
	}
	linear := func(part uint64) float64 {
		v := float64(part&0xff) / 255
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(all>>16) + 0.7152*linear(all>>8) + 0.0722*linear(all)
}

func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	l, m := luminance(t, a), luminance(t, b)
	return (max(l, m) + 0.05) / (min(l, m) + 0.05)
}

// What advises is read by people with blurred sight, at night: AAA of WCAG (1.4.6).
// Edges of controls need 3:1 (1.4.11).
func TestColoursCanBeRead(t *testing.T) {
	for _, scheme := range []struct {
		name         string
		dark, simple bool
	}{{"light", false, false}, {"dark", true, false}, {"simple", false, true}, {"simple and dark", true, true}} {
		c := colours(sheet(t), scheme.dark, scheme.simple)
		want := func(text, ground string, least float64) {
			t.Helper()
			if c[text] == "" || c[ground] == "" {
				t.Fatalf("%s: no --%s or no --%s", scheme.name, text, ground)
			}
			if got := contrast(t, c[text], c[ground]); got < least {
				t.Errorf("%s: --%s on --%s has %.2f:1, want %.1f:1", scheme.name, text, ground, got, least)
			}
		}
		grounds := []string{"paper", "card", "tint", "red-tint", "orange-tint", "amber-tint", "blue-tint", "green-tint"}
		for _, ground := range grounds {
			want("ink", ground, 7)
		}
		for _, ground := range grounds[:3] {
			want("soft", ground, 7)
			want("accent", ground, 7)
			want("focus", ground, 3)
		}
		for _, ground := range grounds[:2] {
			want("red", ground, 7)
			want("edge", ground, 3)
		}
		want("on-accent", "accent", 7)
		for _, level := range []string{"red", "orange", "amber", "blue", "green"} {
			want(level, level+"-tint", 7)
			if level != "red" { // an emergency is white on --alarm
				want("on-level", level, 7)
			}
		}
		c["white"] = "#fff"
		want("white", "alarm", 7)
	}
}

// The five levels are told apart by a word and a picture, in every scheme; a rule that
// hides both would leave the colour alone.
func TestUrgencyIsNeverColourAlone(t *testing.T) {
	for _, rule := range regexp.MustCompile(`([^{}]+)\{([^{}]*)\}`).FindAllStringSubmatch(sheet(t), -1) {
		selector, body := rule[1], rule[2]
		if regexp.MustCompile(`\.(level-word|level-mark)\b`).MatchString(selector) && strings.Contains(body, "display: none") {
			t.Errorf("%s hides the word of a level", strings.TrimSpace(selector))
		}
	}
}
