package guideline

import (
	"fmt"
	"slices"
	"testing"
)

func emergencyFlags() []string {
	var ids []string
	for n := 1; n <= 36; n++ {
		ids = append(ids, fmt.Sprintf("RF%02d", n))
	}
	return ids
}

func TestEveryEmergencySignHasOneHome(t *testing.T) {
	home := map[string]string{}
	for _, g := range EmergencyGroups() {
		for _, id := range g.Flags {
			if home[id] != "" {
				t.Errorf("%s is at home in %s and in %s", id, home[id], g.ID)
			}
			home[id] = g.ID
		}
	}
	for _, id := range emergencyFlags() {
		if home[id] == "" {
			t.Errorf("%s is in no group", id)
		}
		if got := EmergencyGroupFor([]string{id, "RF26"}).ID; got != home[id] {
			t.Errorf("EmergencyGroupFor(%s) = %s, want %s", id, got, home[id])
		}
		delete(home, id)
	}
	for id := range home {
		t.Errorf("%s is no emergency sign", id)
	}
}

func TestEmergencyGroupsAreShortAndWhole(t *testing.T) {
	want := []string{"breathing", "allergy", "stroke", "eyes", "filler", "chest", "infection", "selfharm", "other"}
	var got []string
	for _, g := range EmergencyGroups() {
		got = append(got, g.ID)
		if g.Title == "" || g.Say == "" || len(g.Care) == 0 {
			t.Errorf("%s is not whole: %+v", g.ID, g)
		}
		if n := len(g.Signs); n == 0 || n > 7 {
			t.Errorf("%s has %d signs: a frightened reader takes in seven", g.ID, n)
		}
		if found, ok := EmergencyGroupByID(g.ID); !ok || found.ID != g.ID {
			t.Errorf("EmergencyGroupByID(%q) = %q, %v", g.ID, found.ID, ok)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("groups %v, want %v", got, want)
	}
}

// A sign must lead to the care that table K14 gives it, whichever of its groups
// the reader tapped.
func TestEmergencyGroupsCarryTheCareOfTheirSigns(t *testing.T) {
	for _, g := range EmergencyGroups() {
		for _, id := range slices.Concat(g.Flags, g.Also) {
			for _, c := range CareFor([]string{id}) {
				if !slices.Contains(g.Care, c.ID) {
					t.Errorf("%s: %s needs %s", g.ID, id, c.ID)
				}
			}
		}
	}
	for id, want := range map[string][]string{
		"breathing": {"K01", "K02"},
		"allergy":   {"K01"},
		"stroke":    {"K02", "K03"},
		"eyes":      {"K03", "K04", "K05"},
		"chest":     {"K01", "K08", "K07"},
		"selfharm":  {"K09"},
		"other":     {"K10", "K12", "K13"},
	} {
		if g, _ := EmergencyGroupByID(id); !slices.Equal(g.Care, want) {
			t.Errorf("%s: care %v, want %v", id, g.Care, want)
		}
	}
}

func TestEmergencyGroupForNothingKnown(t *testing.T) {
	for _, flags := range [][]string{nil, {"RF80"}, {"nonsense"}} {
		if got := EmergencyGroupFor(flags).ID; got != "other" {
			t.Errorf("EmergencyGroupFor(%v) = %s, want other", flags, got)
		}
	}
	if got := EmergencyGroupFor([]string{"RF80", "RF16", "RF01"}).ID; got != "filler" {
		t.Errorf("the first emergency sign is RF16, the group %s", got)
	}
	if _, ok := EmergencyGroupByID("nonsense"); ok {
		t.Error("a made-up group was found")
	}
}
