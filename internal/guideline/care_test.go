package guideline

import (
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

// carePageOrder is the order that section K names for a page with several groups.
var carePageOrder = []string{"K01", "K02", "K08", "K03", "K04", "K05", "K07", "K06", "K10", "K09", "K12", "K13"}

func careIDs(list []Care) []string {
	var ids []string
	for _, c := range list {
		ids = append(ids, c.ID)
	}
	return ids
}

func TestCareGroupsStandInPageOrder(t *testing.T) {
	if got := careIDs(Cares()); !slices.Equal(got, carePageOrder) {
		t.Errorf("order %v, want %v", got, carePageOrder)
	}
}

func TestEveryCareGroupIsWhole(t *testing.T) {
	for _, c := range append(Cares(), SharedCare(), IfUnresponsive()) {
		if c.Title == "" || len(c.Do) == 0 {
			t.Errorf("%s lacks a title or acts", c.ID)
		}
		if c.Knowledge && c.Sources == nil {
			t.Errorf("%s names no source for what is general knowledge", c.ID)
		}
		for _, id := range c.Sources {
			if _, ok := SourceByID(triage.Source(id)); !ok {
				t.Errorf("%s: source %q is not in the list", c.ID, id)
			}
		}
		for _, line := range slices.Concat(c.Do, c.Not) {
			if words := len(strings.Fields(line)); words > 22 {
				t.Errorf("%s: %d words are too many for one act: %s", c.ID, words, line)
			}
		}
		for _, line := range c.Not {
			if !strings.HasPrefix(line, "Do not ") {
				t.Errorf("%s: read alone, this sounds like advice: %s", c.ID, line)
			}
		}
	}
}

// The position differs between groups and decides lives: J82.
func TestEachGroupGivesItsOwnPosition(t *testing.T) {
	for id, words := range map[string][]string{
		"K01": {"Lie down flat"},
		"K02": {"Sit up and lean", "Do not lie flat"},
		"K05": {"sit up with your head high", "lie on your back"},
		"K07": {"Sit on the floor", "sit upright"},
		"K12": {"Sit up straight", "Do not lie flat"},
	} {
		c, _ := CareByID(id)
		text := strings.Join(slices.Concat(c.Do, c.Not), "\n")
		for _, w := range words {
			if !strings.Contains(text, w) {
				t.Errorf("%s does not say %q", id, w)
			}
		}
	}
	shared := strings.ToLower(strings.Join(SharedCare().Do, "\n"))
	for _, w := range []string{"sit", "lie", "flat"} {
		if slices.Contains(strings.Fields(shared), w) {
			t.Errorf("the shared lines give a position (%q)", w)
		}
	}
}

// Aspirin never on one's own, and never for a stroke: J83.
func TestAspirinOnlyWhenTheCallHandlerSaysSo(t *testing.T) {
	for _, c := range Cares() {
		for _, line := range c.Do {
			if strings.Contains(line, "aspirin") && (c.ID != "K07" || !strings.Contains(line, "call handler")) {
				t.Errorf("%s: %s", c.ID, line)
			}
		}
	}
}

func TestCareFor(t *testing.T) {
	for _, c := range []struct {
		name  string
		flags []string
		want  []string
	}{
		{"breathing may be an allergy", []string{"RF01"}, []string{"K01", "K02"}},
		{"speech may be spreading weakness", []string{"RF04"}, []string{"K02", "K03"}},
		{"passed out may be an allergy", []string{"RF08"}, []string{"K01", "K07"}},
		{"hard neck may be infected", []string{"RF22"}, []string{"K06", "K13"}},
		{"order of the page, not of the flags", []string{"RF31", "RF20", "RF23", "RF25"}, []string{"K08", "K07", "K06", "K09"}},
		{"same group once", []string{"RF05", "RF06"}, []string{"K01"}},
		{"a complication", []string{"C39"}, []string{"K04"}},
		{"a rule of a complication", []string{"C22.spreading"}, []string{"K06"}},
		{"a sign that is no emergency adds nothing", []string{"RF16", "RF85"}, []string{"K04"}},
		{"a modifier", []string{"E-M17"}, []string{"K12"}},
		{"a rule that needs another group than its complication", []string{"C53.spinal"}, []string{"K12"}},
		{"palsy on both sides with a sign of spread", []string{"C43.both-spread"}, []string{"K02", "K03"}},
		{"unknown", []string{"nonsense"}, []string{"K13"}},
		{"none", nil, []string{"K13"}},
	} {
		if got := careIDs(CareFor(c.flags)); !slices.Equal(got, c.want) {
			t.Errorf("%s: CareFor(%v) = %v, want %v", c.name, c.flags, got, c.want)
		}
	}
}

// Every rule that can make an emergency alone has first aid and words for the
// phone of its own: the general group (K13) stands for red flags only.
func TestEveryEmergencyRuleHasItsCare(t *testing.T) {
	var ids []string
	for _, c := range Complications() {
		if c.Base == emergency || c.ToEmergency != nil {
			ids = append(ids, c.ID)
		}
		for _, r := range c.Rules {
			if r.Level == emergency {
				ids = append(ids, r.ID)
			}
		}
	}
	for _, m := range modifiers() {
		for _, f := range m.Floor {
			if f.Level == emergency {
				ids = append(ids, m.ID)
			}
		}
	}
	for _, id := range ids {
		if got := careIDs(CareFor([]string{id})); slices.Equal(got, []string{"K13"}) {
			t.Errorf("%s has only the general first aid", id)
		}
		if g := EmergencyGroupFor([]string{id}); g.ID == "other" && id != "C54" && id != "C53.spinal" {
			t.Errorf("%s: what to say on the phone is that of any other emergency", id)
		}
	}
}

func TestCareTablesNameGroupsThatExist(t *testing.T) {
	for _, table := range []map[string][]string{careOfFlag, careOfRule} {
		for id, cares := range table {
			for _, care := range cares {
				if _, ok := CareByID(care); !ok {
					t.Errorf("%s: no group %s", id, care)
				}
			}
		}
	}
}

func TestCrisisLines(t *testing.T) {
	for _, l := range CrisisLines() {
		if l.Where == "" || len(l.Regions) == 0 {
			t.Errorf("%s: for whom?", l.Number)
		}
		if !l.Knowledge {
			t.Errorf("%s %s: every crisis line is general knowledge in the evidence", l.Where, l.Number)
		}
		if d := l.Dial(); d == "" || strings.Trim(d, "0123456789") != "" {
			t.Errorf("%s: cannot dial %q", l.Where, d)
		}
	}
}
