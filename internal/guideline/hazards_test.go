package guideline

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

func hazards(t *testing.T) []Hazard {
	t.Helper()
	list, err := Hazards()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestHazardsAreWhole: numbered without a gap, no field left out, and somebody
// named who has accepted what is left, or nobody.
func TestHazardsAreWhole(t *testing.T) {
	list := hazards(t)
	if len(list) < 35 {
		t.Errorf("only %d hazards", len(list))
	}
	titles := map[string]bool{}
	for i, h := range list {
		if want := fmt.Sprintf("HZ-%02d", i+1); h.ID != want {
			t.Errorf("%s stands where %s belongs", h.ID, want)
		}
		if titles[h.Title] {
			t.Errorf("%s: the title stands twice", h.ID)
		}
		titles[h.Title] = true
		for _, text := range []string{h.Part, h.Title, h.Hazard, h.Situation, h.Causes, h.Harm, h.Residual, h.AcceptedBy} {
			if text == "" {
				t.Errorf("%s has an empty field: %+v", h.ID, h)
				break
			}
		}
		if len(h.Controls) == 0 || len(h.Tests) == 0 {
			t.Errorf("%s has %d controls and %d tests", h.ID, len(h.Controls), len(h.Tests))
		}
		if strings.Contains(Review, "Not yet") && !strings.HasPrefix(h.AcceptedBy, "Nobody yet") {
			t.Errorf("%s is accepted by %q, and the guideline is not reviewed", h.ID, h.AcceptedBy)
		}
	}
	if rows := strings.Count(HazardLog, "| Before |"); rows != len(list) {
		t.Errorf("%d hazards and %d rows of risk", len(list), rows)
	}
}

// TestRisksFollowTheMatrix: the number is that of the matrix in the log, and
// controls make nothing worse.
func TestRisksFollowTheMatrix(t *testing.T) {
	matrix := riskMatrix(t)
	for _, h := range hazards(t) {
		for _, r := range []Risk{h.Before, h.After} {
			if want := matrix[r.Likelihood][r.Severity]; want == 0 || r.Number != want {
				t.Errorf("%s: %+v, and the matrix says %d", h.ID, r, want)
			}
		}
		if h.After.Number > h.Before.Number {
			t.Errorf("%s gets worse by its controls", h.ID)
		}
	}
}

// riskMatrix reads the table "Risk" of the log: likelihood, then severity.
func riskMatrix(t *testing.T) map[string]map[string]int {
	t.Helper()
	_, table, ok := strings.Cut(HazardLog, "| Risk |")
	if !ok {
		t.Fatal("the log has no matrix")
	}
	table, _, _ = strings.Cut(table, "\n\n")
	cells := func(line string) []string {
		parts := strings.Split(strings.Trim(line, "| "), "|")
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		return parts
	}
	lines := strings.Split(table, "\n")
	severities := cells(lines[0])
	matrix := map[string]map[string]int{}
	for _, line := range lines[2:] {
		row := cells(line)
		matrix[row[0]] = map[string]int{}
		for i, s := range severities {
			n, err := strconv.Atoi(row[i+1])
			if err != nil {
				t.Fatal(err)
			}
			matrix[row[0]][s] = n
		}
	}
	return matrix
}

// TestHazardsNameTestsThatExist: each test is found in the package that is named
// with it. A hazard without a test says so.
func TestHazardsNameTestsThatExist(t *testing.T) {
	tests := map[string][]string{} // by package, as they are needed
	named := 0
	for _, h := range hazards(t) {
		for _, name := range h.Tests {
			if strings.HasPrefix(name, "none: ") && len(name) > 10 {
				continue
			}
			named++
			pkg, test, ok := strings.Cut(name, ": ")
			if !ok {
				t.Errorf("%s: %q is neither package: name nor none: and why", h.ID, name)
				continue
			}
			if tests[pkg] == nil {
				tests[pkg] = testsOf(t, pkg)
			}
			if !slices.Contains(tests[pkg], test) {
				t.Errorf("%s: there is no test %s in %s", h.ID, test, pkg)
			}
		}
	}
	if named < 100 {
		t.Errorf("only %d tests are named", named)
	}
}

// testsOf lists the tests of a package of this project.
func testsOf(t *testing.T, pkg string) []string {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join("..", "..", filepath.FromSlash(pkg), "*_test.go"))
	if len(files) == 0 {
		t.Errorf("no tests in %s", pkg)
	}
	found := []string{"-"}
	for _, name := range files {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Test") {
				found = append(found, f.Name.Name)
			}
		}
	}
	return found
}

// TestEveryEmergencyIsAHazard: no emergency red flag without a hazard that says
// what happens when it is missed, and no hazard about a flag that is not there.
func TestEveryEmergencyIsAHazard(t *testing.T) {
	covered := map[string]bool{}
	for _, h := range hazards(t) {
		for _, id := range h.Flags {
			covered[id] = true
		}
	}
	for _, f := range redFlags() {
		if f.Level == triage.Emergency && !covered[f.ID] {
			t.Errorf("%s is covered by no hazard", f.ID)
		}
		delete(covered, f.ID)
	}
	for id := range covered {
		t.Errorf("a hazard is about %s, which is no red flag", id)
	}
}

// TestABrokenHazardLogIsRefused: what is not whole is named with its line.
func TestABrokenHazardLogIsRefused(t *testing.T) {
	for line, want := range map[string]string{
		"| Harm |  |":           "line 4: HZ-01: \"Harm\" has no value",
		"| Harms | x |":         "line 4: HZ-01: there is no field \"Harms\"",
		"| After | bad |":       "line 4: \"bad\" is no severity, likelihood: number",
		"| Hazard | once more|": "line 4: HZ-01: Hazard stands twice",
	} {
		_, err := readHazards("## Part\n### HZ-01 Title\n| Hazard | once |\n" + line)
		if err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", line, err, want)
		}
	}
}
