package guideline

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestCorrectionsAreWhole: J01 to J90, in plain words, carried by rules that
// exist and held by a test.
func TestCorrectionsAreWhole(t *testing.T) {
	ids, tests := carriers(), testSources(t, ".")
	list := Corrections()
	if len(list) != 90 {
		t.Errorf("%d corrections, want 90", len(list))
	}
	for i, c := range list {
		if want := fmt.Sprintf("J%02d", i+1); c.ID != want {
			t.Errorf("correction %d is %s, want %s", i+1, c.ID, want)
		}
		if c.Says == "" || !strings.HasSuffix(c.Says, ".") {
			t.Errorf("%s says %q", c.ID, c.Says)
		}
		if strings.Contains(c.Says, "RF") || strings.Contains(c.Says, "L1") {
			t.Errorf("%s speaks in ids: %q", c.ID, c.Says)
		}
		if len(c.Rules) == 0 && c.Test == "" {
			t.Errorf("%s is carried by nothing", c.ID)
		}
		for _, id := range c.Rules {
			if !ids[id] {
				t.Errorf("%s is carried by %s, which does not exist", c.ID, id)
			}
		}
		switch {
		case c.Test != "":
			if !declared(t, c.Test) {
				t.Errorf("%s is held by %s, which does not exist", c.ID, c.Test)
			}
		// A vignette begins with the line that it is about: "J21a neck treated …".
		case !regexp.MustCompile(`"` + c.ID + `[abc]?[ "]`).MatchString(tests):
			t.Errorf("no table of vignettes names %s", c.ID)
		}
	}
}

// ruleAndQuestionIDs are the ids of red flags, complications, their rules and
// questions.
func ruleAndQuestionIDs() map[string]bool {
	ids := map[string]bool{}
	g := Engine().Guideline()
	for _, f := range g.Flags {
		ids[f.ID] = true
	}
	for _, c := range g.Complications {
		ids[c.ID] = true
		for _, r := range c.Rules {
			ids[r.ID] = true
		}
	}
	for _, q := range g.Questions {
		ids[q.ID] = true
	}
	return ids
}

// carriers are the ids of everything that can carry a line of the evidence.
func carriers() map[string]bool {
	ids := ruleAndQuestionIDs()
	for _, m := range Engine().Guideline().Modifiers {
		ids[m.ID] = true
	}
	for _, n := range modifierNotes() {
		ids[n.ID] = true
	}
	for _, c := range append(Cares(), SharedCare(), IfUnresponsive()) {
		ids[c.ID] = true
	}
	for _, c := range TimeCourses() {
		ids[c.ID] = true
	}
	return ids
}

// testSources is the text of the tests in a folder, but for this file.
func testSources(t *testing.T, folder string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tests in %s: %v", folder, err)
	}
	var all strings.Builder
	for _, f := range files {
		if filepath.Base(f) == "corrections_list_test.go" {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}

// declared tells whether a test exists: "TestX" here, "app/screens.TestX" there.
func declared(t *testing.T, name string) bool {
	folder := "."
	if pkg, test, ok := strings.Cut(name, "."); ok {
		folder, name = filepath.Join("..", "..", pkg), test
	}
	return strings.Contains(testSources(t, folder), "func "+name+"(t *testing.T)")
}
