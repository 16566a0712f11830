// Command trim prepares the build of the client: it copies go-app from the
// module cache without its server half, and writes a go.mod that uses the copy.
//
// go-app's http.go is part of every program that imports it, and with it come
// net/http, crypto/tls and text/template: a quarter of the client, none of it
// used there. The copy is made at each build and never kept in the repository.
// DIR is relative to the top of the repository, where this must be run:
//
//	go run ./internal/site/trim bin
//	GOOS=js GOARCH=wasm go build -modfile=bin/client.mod ./app
package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const module = "github.com/maxence-charriere/go-app/v9"

// server are the files that only the server needs.
var server = map[string]bool{"http.go": true, "resource.go": true, "static.go": true}

// instead stands in for what the rest of go-app wants of those files. A client
// asks it whether an address is one of go-app's own /web/ files; ours has none.
const instead = `package app

type Handler struct{}

func isRemoteLocation(string) bool { return true }

func isStaticResourcePath(string) bool { return false }
`

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: trim DIR")
		os.Exit(2)
	}
	if err := trim(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "trim:", err)
		os.Exit(1)
	}
}

func trim(dir string) error {
	// Asked for by its package, go-app is downloaded when it is not there yet.
	from, err := goTool("list", "-f", "{{.Module.Dir}}", module+"/pkg/app")
	if err != nil {
		return err
	}
	goMod, err := goTool("env", "GOMOD")
	if err != nil {
		return err
	}
	to := filepath.Join(dir, "go-app")
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	for _, folder := range []string{"pkg/app", "pkg/errors"} {
		if err := copyGo(filepath.Join(from, folder), filepath.Join(to, folder)); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(to, "pkg/app/http.go"), []byte(instead), 0o644); err != nil {
		return err
	}
	if err := copyFile(filepath.Join(from, "go.mod"), filepath.Join(to, "go.mod")); err != nil {
		return err
	}
	clientMod := filepath.Join(dir, "client.mod")
	if err := copyFile(goMod, clientMod); err != nil {
		return err
	}
	if err := copyFile(strings.TrimSuffix(goMod, ".mod")+".sum", filepath.Join(dir, "client.sum")); err != nil {
		return err
	}
	// The path goes into the client, so it must not tell where it was built.
	_, err = goTool("mod", "edit", "-replace="+module+"=./"+filepath.ToSlash(to), clientMod)
	return err
}

// goTool runs the go command for the machine that builds, whatever the target.
func goTool(args ...string) (string, error) {
	c := exec.Command("go", args...)
	c.Env = append(os.Environ(), "GOOS=", "GOARCH=")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(out)), nil
}

// copyGo copies the Go files of one folder, without tests and the server's.
func copyGo(from, to string) error {
	names, err := fs.Glob(os.DirFS(from), "*.go")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, name := range names {
		if server[name] || strings.HasSuffix(name, "_test.go") {
			continue
		}
		if err := copyFile(filepath.Join(from, name), filepath.Join(to, name)); err != nil {
			return err
		}
	}
	return nil
}

func copyFile(from, to string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o644)
}
