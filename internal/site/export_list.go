package site

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// exportList is a file in every export that lists the files of it. It tells a
// folder that an export wrote from one with other things in it, and it lets the
// next export take away what the last one left.
const exportList = ".aftercheck"

// listed is one line of the list: a name, and for an asset that is only kept for
// pages of an older version the day since when nothing else needs it, as 2026-11-17.
type listed struct{ name, unneeded string }

func listOf(files []exportedFile) []listed {
	list := make([]listed, len(files))
	for i, f := range files {
		list[i].name = f.name
	}
	return list
}

// readExportList gives the files that earlier exports wrote to dir; none when
// dir is empty or missing.
func readExportList(dir string) ([]listed, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(dir, exportList))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", dir, ErrNotOurs)
	}
	var list []listed
	for line := range strings.Lines(string(b)) {
		name, unneeded, _ := strings.Cut(strings.TrimSpace(line), " ")
		if name != "" {
			list = append(list, listed{name, unneeded})
		}
	}
	return list, err
}

func writeExportList(dir string, list []listed) error {
	var b strings.Builder
	for _, e := range list {
		b.WriteString(strings.TrimSpace(e.name+" "+e.unneeded) + "\n")
	}
	return writeAll(dir, []exportedFile{{exportList, []byte(b.String())}})
}
