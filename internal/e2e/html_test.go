package e2e

import (
	"encoding/json"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aftercheck/internal/e2e/need"
)

// newerCSS is what the checker says of style sheets that stand in a document and use
// what is newer than its list: container queries (CSS Containment 3), and the order in
// which a letter and its edge are painted (SVG 2).
var newerCSS = map[string]bool{
	"CSS: “container-type”: Property “container-type” doesn't exist.": true,
	"CSS: Unrecognized at-rule “@container”":                          true,
	"CSS: “paint-order”: Property “paint-order” doesn't exist.":       true,
}

// Every document of every language is HTML as the standard has it, by the checker
// that the W3C runs. One process reads all of them: to start it costs as much as
// fifty documents.
func TestEveryDocumentIsValidHTML(t *testing.T) {
	t.Parallel()
	java := need.Program(t, "install Debian's default-jre-headless", "java")
	checker := need.File(t, "run `npm ci --ignore-scripts` in internal/e2e", filepath.Join("node_modules", "vnu-jar", "build", "dist", "vnu.jar"))
	var documents []string
	must(t, filepath.WalkDir(export(t, "/"), func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.HasSuffix(path, ".html") {
			documents = append(documents, path)
		}
		return err
	}))
	if len(documents) < 900 {
		t.Fatalf("only %d documents", len(documents))
	}
	// A short stack is not enough for the regular expressions of the checker; the rest
	// saves a third of the processor's time, as the process is soon over.
	command := exec.Command(java, append([]string{"-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", checker, "--errors-only", "--exit-zero-always", "--stdout", "--format", "json"}, documents...)...)
	out, err := command.Output()
	must(t, err)
	var report struct {
		Messages []struct {
			URL, Message, Extract string
			LastLine              int
		}
	}
	must(t, json.Unmarshal(out, &report))
	found := map[string][]string{}
	for _, m := range report.Messages {
		if newerCSS[m.Message] {
			continue
		}
		found[m.Message] = append(found[m.Message], m.URL+": "+m.Extract)
	}
	for message, places := range found {
		t.Errorf("%s\n\tin %d places, first %s", message, len(places), places[0])
	}
	t.Logf("%d documents", len(documents))
}
