// Strings compares the translations with the texts that the app shows. It names, for
// each language, what is missing, what the app no longer shows, and what it shows in
// another form; any of these is an error. With -update it writes the files as they
// should be, and what is not translated yet stays empty.
//
//	go run ./internal/locale/strings [-update]
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"aftercheck/internal/locale/extract"
)

func main() {
	update := flag.Bool("update", false, "write the files as they should be")
	flag.Parse()
	if err := run(*update); err != nil {
		fmt.Fprintln(os.Stderr, "strings:", err)
		os.Exit(1)
	}
}

func run(update bool) error {
	top, err := extract.Top()
	if err != nil {
		return err
	}
	all, err := extract.All()
	if err != nil {
		return err
	}
	files, err := extract.Files(top)
	if err != nil {
		return err
	}
	fmt.Printf("%d texts\n", len(all))
	wrong := 0
	for _, f := range files {
		if update {
			name := filepath.Join(top, extract.Folder, f.Tag+".po")
			text := f.Update(all)
			if err := os.WriteFile(name, text, 0o644); err != nil {
				return err
			}
			if f, err = extract.Read(f.Tag, text); err != nil {
				return err
			}
		}
		missing, stale, unused := f.Compare(all)
		fmt.Printf("%s: %d missing, %d stale, %d unused\n", f.Tag, len(missing), len(stale), len(unused))
		for _, kind := range []struct {
			name  string
			texts []string
		}{{"missing", missing}, {"stale", stale}, {"unused", unused}} {
			for _, text := range kind.texts {
				fmt.Printf("  %s: %q\n", kind.name, text)
			}
			wrong += len(kind.texts)
		}
	}
	if wrong > 0 && !update {
		return fmt.Errorf("%d texts to mend; `make strings UPDATE=1` adds and removes them", wrong)
	}
	return nil
}
