package site

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A part that nobody joins is never run, and no test of the browser's would say why.
func TestEveryPartOfTheBootScriptIsJoined(t *testing.T) {
	files, err := filepath.Glob("../../web/boot/*")
	if err != nil {
		t.Fatal(err)
	}
	var there []string
	for _, file := range files {
		there = append(there, strings.TrimSuffix(filepath.Base(file), ".js"))
	}
	joined := slices.Sorted(slices.Values(bootParts))
	if !slices.Equal(there, joined) {
		t.Errorf("in the folder: %v\njoined:        %v", there, joined)
	}
	body, err := readBoot(os.DirFS("../../web"), bootScript)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := minified(bootScript, body); err != nil {
		t.Error(err)
	}
}
