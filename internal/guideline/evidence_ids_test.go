package guideline

import (
	"os"
	"strings"
	"testing"
)

// TestNothingOfTheEvidenceIsMissing: every id of the evidence file is data of
// this package. A comment does not count. The list is written out by hand so
// that it cannot shrink together with what it checks.
func TestNothingOfTheEvidenceIsMissing(t *testing.T) {
	list, err := os.ReadFile("testdata/evidence_ids.txt")
	if err != nil {
		t.Fatal(err)
	}
	have := encoded()
	seen := map[string]bool{}
	for _, id := range strings.Fields(string(list)) {
		if seen[id] {
			t.Errorf("%s stands twice in the list", id)
		}
		seen[id] = true
		if !have[id] {
			t.Errorf("%s of the evidence has no data", id)
		}
	}
	for id := range have {
		if !seen[id] && evidenceID(id) {
			t.Errorf("%s is no id of the evidence", id)
		}
	}
}

// encoded are the ids of all that is data.
func encoded() map[string]bool {
	ids := carriers()
	for _, c := range Corrections() {
		ids[c.ID] = true
	}
	for _, d := range Doubts() {
		ids[d.ID] = true
	}
	// Two tables that have one id as a whole, and the choice of care.
	ids["I4"] = len(levelClocks) > 0
	ids["I5"] = len(areaMap) > 0
	ids["K14"] = len(careOfFlag) > 0
	return ids
}

// evidenceID tells an id of the evidence from that of a question or a rule of
// its own ("C22.tight", "I1.stroke").
func evidenceID(id string) bool {
	for _, family := range []string{"C", "RF", "E-M", "T", "J", "K", "H"} {
		rest, ok := strings.CutPrefix(id, family)
		if ok && rest != "" && !strings.Contains(rest, ".") && rest[0] >= '0' && rest[0] <= '9' {
			return true
		}
	}
	return false
}
