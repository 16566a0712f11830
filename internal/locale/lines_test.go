package locale

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
)

// readable is a number as people write it: digits in groups, and # before some
// short ones.
var readable = regexp.MustCompile(`^#?[0-9]+([ -][0-9]+)*$`)

func TestEveryLineCanBeDialled(t *testing.T) {
	for _, h := range slices.Concat(urgentHelp, poisonHelp) {
		for _, l := range h.Lines {
			digits := len(strings.NewReplacer(" ", "", "-", "", "#", "").Replace(l.Number))
			if !readable.MatchString(l.Number) || digits < 3 || digits > 15 {
				t.Errorf("%s: nobody can dial %q", h.Region, l.Number)
			}
		}
		if len(h.Lines) == 0 && h.Note == "" {
			t.Errorf("%s has neither a line nor words", h.Region)
		}
		if len(h.Lines) > 1 && !distinct(h.Lines) {
			t.Errorf("%s: nothing tells its lines apart", h.Region)
		}
		if CountryName(h.Region) == "" {
			t.Errorf("%s is no country of the list", h.Region)
		}
	}
}

// distinct tells whether each line says where it serves. Finland's two serve all
// of it alike.
func distinct(lines []Line) bool {
	for _, l := range lines {
		if l.Where == "" && l.Number != "0800 147 111" && l.Number != "09 471 977" {
			return false
		}
	}
	return true
}

// Where a line serves a part of the country only, the words say so.
func TestRegionalLimitsAreSaid(t *testing.T) {
	for region, words := range map[string][]string{
		"GB": {"England, Scotland and Wales", "Northern Ireland"},
		"DK": {"Capital Region", "other regions"},
		"PT": {"Madeira", "Azores"},
		"JP": {"some areas"},
		"KR": {"ambulance"},
	} {
		h, ok := UrgentHelp(region)
		said := h.Note
		for _, l := range h.Lines {
			said += " " + l.Where
		}
		for _, w := range words {
			if !ok || !strings.Contains(said, w) {
				t.Errorf("%s does not say %q: %q", region, w, said)
			}
		}
	}
	if h, _ := PoisonHelp("CA"); len(h.Lines) != 2 || h.Lines[1].Where != "Quebec" {
		t.Errorf("Quebec: %+v", h)
	}
	if h, _ := PoisonHelp("DE"); !strings.Contains(h.Note, "regional") || h.Lines[0].Where != "Erfurt" {
		t.Errorf("Germany: %+v", h)
	}
	if _, ok := UrgentHelp("NO"); ok {
		t.Error("Norway shows a line that nobody read in a source")
	}
}

func TestFormsAreReachable(t *testing.T) {
	for _, r := range append(slices.Clone(reporting), europeanList) {
		if u, err := url.Parse(r.Site); err != nil || r.Site != "" && (u.Scheme != "https" || u.Host == "") {
			t.Errorf("%s: %q is no web address", r.Name, r.Site)
		}
		if r.Phone != "" && !readable.MatchString(r.Phone) {
			t.Errorf("%s: nobody can dial %q", r.Name, r.Phone)
		}
		if r.Name == "" {
			t.Errorf("%s: nobody takes the report", r.Region)
		}
	}
	for region, want := range map[string][]string{
		"GB": {"Yellow Card"}, "DE": {"European Medicines Agency"}, "": nil, "KE": nil,
		"BE": {"Belgian reporting form", "European Medicines Agency"},
		"AT": {"BASG", "European Medicines Agency"},
	} {
		var names []string
		for _, r := range Reporting(region) {
			names = append(names, r.Name)
		}
		if !slices.Equal(names, want) {
			t.Errorf("%q reports to %v, want %v", region, names, want)
		}
	}
}

// The countries of the Union are told in two places; they must be the same.
func TestTheUnionIsOne(t *testing.T) {
	lines := guideline.CrisisLines()
	others := append(slices.Clone(lines[len(lines)-1].Regions), "IE")
	slices.Sort(others)
	if !slices.Equal(others, europeanUnion) {
		t.Errorf("crisis lines: %v\nreports: %v", others, europeanUnion)
	}
}
