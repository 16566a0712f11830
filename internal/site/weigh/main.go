// Command weigh says what the client holds, by package, what a first visit fetches, by
// kind, and what each file of a language weighs, and fails over the budgets:
//
//	go run ./internal/site/weigh -client 1100000 -visit 1350000 -language 70000 -- -modfile=bin/client.mod -gcflags=all=-l
//
// What follows the two dashes are the flags that the client is built with. The
// sizes by package are those before compression: code as it stands in the linked
// file, data as the compiler wrote it, for what the linker kept. The client must
// have been packed at the best level, since the budgets are for that.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	client := flag.Int("client", 0, "bytes that the client may have after brotli")
	visit := flag.Int("visit", 0, "bytes that a first visit may fetch")
	language := flag.Int("language", 0, "bytes that each file of a language may have after brotli")
	rows := flag.Int("rows", 25, "packages to list")
	flag.Parse()
	if err := run(flag.Args(), *rows, budgets{*client, *visit, *language}); err != nil {
		fmt.Fprintln(os.Stderr, "weigh:", err)
		os.Exit(1)
	}
}

// budgets are in bytes as sent.
type budgets struct{ client, visit, language int }

func run(flags []string, rows int, allowed budgets) error {
	dir, err := os.MkdirTemp("", "weigh")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	weights, err := weigh(dir, flags)
	if err != nil {
		return err
	}
	printPackages(os.Stdout, weights, rows)
	parts, err := firstVisit(dir)
	if err != nil {
		return err
	}
	files, err := languageFiles(filepath.Join(dir, siteFolder))
	if err != nil {
		return err
	}
	return errors.Join(printVisit(os.Stdout, parts, allowed.client, allowed.visit), printLanguages(os.Stdout, files, allowed.language))
}
