// Command weigh says what the client holds, by package, and what a first visit
// fetches, by kind, and fails over the budgets:
//
//	go run ./internal/site/weigh -client 1100000 -visit 1350000 -- -modfile=bin/client.mod -gcflags=all=-l
//
// What follows the two dashes are the flags that the client is built with. The
// sizes by package are those before compression: code as it stands in the linked
// file, data as the compiler wrote it, for what the linker kept. The client must
// have been packed at the best level, since the budgets are for that.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	client := flag.Int("client", 0, "bytes that the client may have after brotli")
	visit := flag.Int("visit", 0, "bytes that a first visit may fetch")
	rows := flag.Int("rows", 25, "packages to list")
	flag.Parse()
	if err := run(flag.Args(), *rows, *client, *visit); err != nil {
		fmt.Fprintln(os.Stderr, "weigh:", err)
		os.Exit(1)
	}
}

func run(flags []string, rows, client, visit int) error {
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
	return printVisit(os.Stdout, parts, client, visit)
}
