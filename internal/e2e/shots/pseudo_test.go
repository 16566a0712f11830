package shots

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/locale/extract"
)

// pseudoProgram builds the program with the pseudo languages among the others, and
// gives its path. A language is a PO file and a line, so they are put over the sources
// for this one build: nothing of them is in the repository, in what is shipped or in
// the client, and all that a real language goes through is gone through.
func pseudoProgram(t testing.TB) string {
	t.Helper()
	top, err := extract.Top()
	if err != nil {
		t.Fatal(err)
	}
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	over := map[string]string{} // by the path in the sources
	put := func(path, text string) string {
		name := filepath.Join(dir, filepath.Base(path))
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		over[filepath.Join(top, path)] = name
		return name
	}
	lines := "package locale\n\nfunc init() {\n"
	for _, l := range extract.PseudoLanguages() {
		put(extract.Folder+"/"+l.Tag+".po", string(extract.PseudoFile(all, l)))
		lines += fmt.Sprintf("\tlanguages = append(languages, Language{Tag: %q, Name: %q, Right: %t})\n", l.Tag, l.Name, l.Right)
	}
	put("internal/locale/languages_pseudo.go", lines+"}\n")
	list, err := json.Marshal(map[string]any{"Replace": over})
	if err != nil {
		t.Fatal(err)
	}
	overlay := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(overlay, list, 0o600); err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(dir, "aftercheck")
	build := exec.Command("go", "build", "-overlay", overlay, "-o", binary, "./app")
	build.Dir = top
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return binary
}

// pseudoModes are those in which a longer text may not find room. Colours and what is
// left out of a simple page do not depend on the language.
func pseudoModes() []mode {
	if *ways != "" {
		return modes
	}
	return slices.DeleteFunc(slices.Clone(modes), func(m mode) bool {
		return !slices.Contains([]string{"light", "narrow", "printed"}, m.name)
	})
}

// isEnglish tells whether a text of a page in a pseudo language should have been looked
// up. What the clinic of these pictures is called never is.
func isEnglish(text string) bool {
	return extract.IsEnglish(strings.ReplaceAll(text, clinicName, ""))
}
