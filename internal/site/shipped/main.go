// Command shipped tells what others made of that which we ship: the modules that
// are really linked into the server and into the client, and Go itself.
//
//	go run ./internal/site/shipped licences FILE    # with the texts, for package site
//	go run ./internal/site/shipped sbom FILE        # a bill of materials, CycloneDX JSON
//
// Run it from the top of the repository, after trim: the client is listed as it
// is built. Nothing of what it writes is kept in the repository.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "shipped:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("usage: shipped licences|sbom FILE")
	}
	all, err := list()
	if err != nil {
		return err
	}
	var out bytes.Buffer
	switch args[0] {
	case "licences":
		err = json.NewEncoder(&out).Encode(licences(all))
	case "sbom":
		err = writeSBOM(&out, all)
	default:
		err = fmt.Errorf("%q: want licences or sbom", args[0])
	}
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(args[1]), 0o755); err != nil {
		return err
	}
	return os.WriteFile(args[1], out.Bytes(), 0o644)
}
