package parts

import (
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/locale"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

var calls = regexp.MustCompile(`href="tel:([^"]*)"`)

// called are the numbers that a part dials, in order.
func called(ui app.UI) []string {
	var out []string
	for _, m := range calls.FindAllStringSubmatch(app.HTMLString(ui), -1) {
		out = append(out, m[1])
	}
	return out
}

// Wherever a number stands, its country stands too, with the way to another.
func TestEveryNumberNamesItsCountry(t *testing.T) {
	for name, part := range map[string]func(string) app.UI{
		"call box": CallBox, "call row": CallRow, "crisis lines": CrisisLines, "urgent line": UrgentLine, "poison line": PoisonLine,
	} {
		for region, want := range map[string]string{
			"GB": "Not in the United Kingdom?", "NO": "Not in Norway?", "AE": "Not in the United Arab Emirates?",
			"": "In which country are you?", "ZZ": "In which country are you?", "XX": "In which country are you?",
		} {
			html := app.HTMLString(part(region))
			if !strings.Contains(html, want) || !strings.Contains(html, `href="/country/"`) {
				t.Errorf("%s in %q does not say %q", name, region, want)
			}
		}
	}
}

// Every country's own number is on the button, and said with how sure it is.
func TestTheCallBoxOfEveryCountry(t *testing.T) {
	for _, c := range locale.Countries() {
		numbers := called(CallBox(c.Region))
		if numbers[0] != c.Ambulance.Number {
			t.Errorf("%s: the button calls %s, want %s", c.Name, numbers[0], c.Ambulance.Number)
		}
		if len(numbers) != 1+len(locale.Common()) {
			t.Errorf("%s: %d numbers", c.Name, len(numbers))
		}
		if html := app.HTMLString(CallBox(c.Region)); strings.Contains(html, "We are not sure") != c.Doubtful {
			t.Errorf("%s: says that we are not sure: %t", c.Name, !c.Doubtful)
		}
	}
	if html := app.HTMLString(CallBox(locale.Elsewhere)); !strings.Contains(html, "We do not know the number") || called(CallBox(locale.Elsewhere))[0] != "112" {
		t.Errorf("elsewhere: %s", html)
	}
}

// Without a sure line the words say whom to ask.
func TestUrgentLine(t *testing.T) {
	for region, want := range map[string][]string{
		"GB": {"111"}, "DE": {"116117"}, "PT": {"808242424", "800242420", "808246024"}, "JP": {"%237119"},
		"NO": nil, "US": nil, "": nil, "AE": nil,
	} {
		numbers := called(UrgentLine(region))
		if strings.Join(numbers, " ") != strings.Join(want, " ") {
			t.Errorf("%q calls %v, want %v", region, numbers, want)
		}
	}
	for region, want := range map[string]string{
		"": "local out-of-hours clinic", "NO": "local out-of-hours clinic", "US": "urgent care", "NL": "huisartsenpost",
	} {
		if html := app.HTMLString(UrgentLine(region)); !strings.Contains(html, want) {
			t.Errorf("%q does not say %q", region, want)
		}
	}
}

// The ambulance stands before every poison line.
func TestTheAmbulanceComesBeforeThePoisonLine(t *testing.T) {
	for _, c := range locale.Countries() {
		if numbers := called(PoisonLine(c.Region)); len(numbers) == 0 || numbers[0] != c.Ambulance.Number {
			t.Errorf("%s: %v, want the ambulance first", c.Name, numbers)
		}
	}
	if got := strings.Join(called(PoisonLine("CA")), " "); got != "911 18447647669 18004635060" {
		t.Errorf("Canada: %s", got)
	}
	if got := len(called(PoisonLines())); got != 12 {
		t.Errorf("%d poison lines in the list of all", got)
	}
}

// The order of the crisis lines is the same everywhere; the own one is before them.
func TestTheOwnCrisisLineIsFirst(t *testing.T) {
	unknown := called(CrisisLines(""))
	for region, own := range map[string]string{"US": "988", "AU": "131114", "GB": "116123", "DE": "116123", "JP": ""} {
		want := strings.Join(unknown, " ")
		if own != "" {
			want = own + " " + want
		}
		if got := strings.Join(called(CrisisLines(region)), " "); got != want {
			t.Errorf("%s: %s, want %s", region, got, want)
		}
	}
}
