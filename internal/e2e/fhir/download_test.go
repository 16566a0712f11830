package fhir

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

func TestMain(m *testing.M) {
	code := m.Run()
	server.StopShared()
	os.Exit(code)
}

// TestACheckIsDownloaded: from the result, a tap saves a file on the device: its
// name says the day only, it is a valid document, and no person stands in it.
func TestACheckIsDownloaded(t *testing.T) {
	dir := t.TempDir()
	v := visit.Begin(t, server.NewFront(t).URL, browser.Options{})
	if err := v.CDP("Browser.setDownloadBehavior", map[string]any{"behavior": "allow", "downloadPath": dir}, nil); err != nil {
		t.Fatal(err)
	}
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(visit.Answers{
		"date": time.Now().AddDate(0, 0, -2).Format(time.DateOnly), "areas": "forehead", "provider": "licensed", "complaint": "bruise",
	})
	v.Tap("fhir")
	name := saved(t, dir)
	if want := "check-" + time.Now().Format(time.DateOnly) + ".json"; name != want {
		t.Errorf("the file is called %q, not %q", name, want)
	}
	v.WantScreen("result") // the tap on a link that is not on the page led nowhere
	file, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range validated(t, []named{{"download", file}})["download"] {
		t.Error(p)
	}
	var b struct {
		Type  string
		Entry []struct{ Resource map[string]json.RawMessage }
	}
	if err := json.Unmarshal(file, &b); err != nil || b.Type != "document" {
		t.Fatalf("%v: %.200s", err, file)
	}
	for _, e := range b.Entry {
		for _, field := range []string{"subject", "patient", "identifier", "source"} {
			if value, has := e.Resource[field]; has {
				t.Errorf("%s has a %s: %s", e.Resource["resourceType"], field, value)
			}
		}
	}
	for _, word := range []string{"Chrom", "Linux", "127.0.0.1"} { // the person's device
		if strings.Contains(string(file), word) {
			t.Errorf("the file says %q", word)
		}
	}
}

// saved waits for the one file in a folder, whole.
func saved(t *testing.T, dir string) string {
	t.Helper()
	for deadline := time.Now().Add(15 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		files, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		if len(files) == 1 && !strings.HasSuffix(files[0].Name(), ".crdownload") && !strings.HasPrefix(files[0].Name(), ".") {
			return files[0].Name()
		}
	}
	t.Fatal("nothing was saved")
	return ""
}
