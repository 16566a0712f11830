package e2e

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/visit"
)

var update = flag.Bool("update", false, "write the lists in testdata anew")

// Ids in saved checks, links and testers' programs must not move. A new id is
// added to the list with -update; one that is missing or renamed breaks a
// promise, and the comparison shows which.
func TestIDsOfQuestionsAndOptions(t *testing.T) {
	var list strings.Builder
	for _, q := range questions(t) {
		ids := make([]string, len(q.Options))
		for i, o := range q.Options {
			ids[i] = o.ID
		}
		fmt.Fprintf(&list, "%s (%s): %s\n", q.ID, q.Kind, strings.Join(ids, " "))
	}
	compare(t, "questions.txt", list.String())
}

// marks are what testers hold on to: which screens there are, and what can be
// tapped on each. TestEveryScreenIsAccessible notes them on its way.
type marks struct {
	actions, titles map[string]map[string]bool
	whole           bool // the walk came to its end
}

// look notes the marks of the open page. No button is without one, and no two
// screens share a title.
func (m *marks) look(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	place := v.Place()
	if m.actions == nil {
		m.actions, m.titles = map[string]map[string]bool{}, map[string]map[string]bool{}
	}
	if m.actions[place.Screen] == nil {
		m.actions[place.Screen] = map[string]bool{}
	}
	var found []string
	v.Ask(&found, `return [...document.querySelectorAll("[data-action]")].filter((e) => !e.closest("#fatal")).map((e) => e.dataset.action)`)
	for _, action := range found {
		m.actions[place.Screen][action] = true
	}
	var bare []string
	v.Ask(&bare, `return [...document.querySelectorAll("main button:not([data-action]), main a[href^='tel:']:not([data-action])")].map((e) => e.outerHTML)`)
	if len(bare) != 0 {
		t.Errorf("%s has no mark on %v", name, bare)
	}
	if m.titles[place.Title] == nil {
		m.titles[place.Title] = map[string]bool{}
	}
	m.titles[place.Title][place.Path] = true
}

// reportMarks says what of the marks on several ways is not as promised.
func reportMarks(t *testing.T, all []*marks) {
	t.Helper()
	m := marks{actions: map[string]map[string]bool{}, titles: map[string]map[string]bool{}}
	for _, one := range all {
		addSets(m.actions, one.actions)
		addSets(m.titles, one.titles)
	}
	for title, paths := range m.titles {
		if len(paths) > 1 {
			t.Errorf("%v share the title %q", slices.Sorted(maps.Keys(paths)), title)
		}
	}
	var list strings.Builder
	for _, screen := range slices.Sorted(maps.Keys(m.actions)) {
		// The offer to install comes when the browser likes.
		names := slices.DeleteFunc(slices.Sorted(maps.Keys(m.actions[screen])), func(name string) bool { return name == "install" })
		fmt.Fprintf(&list, "%s: %s\n", screen, strings.Join(names, " "))
	}
	compare(t, "marks.txt", list.String())
}

// addSets adds what the sets of one map have to those of another.
func addSets(to, from map[string]map[string]bool) {
	for name, set := range from {
		if to[name] == nil {
			to[name] = map[string]bool{}
		}
		maps.Copy(to[name], set)
	}
}

// The screen offers exactly the options that the command line prints, and the
// two answers that are no options: "none" and "unsure".
func TestScreensOfferThePrintedOptions(t *testing.T) {
	v := inCheck(t)
	for range 40 {
		place := v.Place()
		if place.Screen != "check" {
			break
		}
		q := questionByID(t, place.Question)
		var want []string
		for _, o := range q.Options {
			want = append(want, o.ID)
		}
		var offered []string
		for _, id := range v.Options() {
			if id != "unsure" && (id != "none" || slices.Contains(want, "none")) {
				offered = append(offered, id)
			}
		}
		if !slices.Equal(offered, want) {
			t.Errorf("%s offers %v, the command line prints %v", q.ID, offered, want)
		}
		if place.Path != "/check/"+q.ID+"/" {
			t.Errorf("%s is at %s", q.ID, place.Path)
		}
		v.WalkOne(droopyLid)
	}
	v.WantAlive()
}

// compare holds a list against the one in testdata.
func compare(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	gone, added := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for _, line := range gone {
		if !slices.Contains(added, line) {
			t.Errorf("%s promised: %s", name, line)
		}
	}
	for _, line := range added {
		if !slices.Contains(gone, line) {
			t.Errorf("%s is now:   %s", name, line)
		}
	}
}
