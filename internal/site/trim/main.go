// Command trim prepares the build of the client: it copies go-app from the
// module cache without what a client never uses, and writes a go.mod that uses
// the copy.
//
// go-app's http.go is part of every program that imports it, and with it come
// net/http, crypto/tls and text/template: a quarter of the client. Its router
// brings the regular expressions, its storage AES, its tabs a UUID library, its
// texts the names of all characters. The folders app, html and uuid hold what is
// built instead. The copy is made at each build
// and never kept in the repository. DIR is relative to the top of the repository,
// where this must be run:
//
//	go run ./internal/site/trim bin
//	GOOS=js GOARCH=wasm go build -modfile=bin/client.mod ./app
package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The files that are left out or replaced are those of this version; another one
// must be looked at first.
const (
	goApp   = "github.com/maxence-charriere/go-app/v9"
	version = "v9.8.0"
	uuid    = "github.com/google/uuid"
)

// server are the files that only the server needs, and tests, beside those replaced.
var server = map[string]bool{"resource.go": true, "static.go": true, "testing.go": true}

// instead is what is put in the place of go-app's own files.
//
//go:embed app/attribute.go app/draw.go app/frames.go app/http.go app/crypto.go app/order.go app/route.go html/html.go uuid/uuid.go
var instead embed.FS

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

// known tells whether the files of that version of go-app have been looked at.
func known(is string) error {
	if is == version {
		return nil
	}
	return fmt.Errorf("go.mod has %s %s, and only the files of %s are known: look at what is replaced (package trim), or build with SLIM=0", goApp, is, version)
}

func trim(dir string) error {
	// Asked for by its package, go-app is downloaded when it is not there yet.
	found, err := goTool("list", "-f", "{{.Module.Version}} {{.Module.Dir}}", goApp+"/pkg/app")
	if err != nil {
		return err
	}
	is, from, _ := strings.Cut(found, " ")
	if err := known(is); err != nil {
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
	if err := write("app", filepath.Join(to, "pkg/app")); err != nil {
		return err
	}
	if err := write("html", filepath.Join(to, "pkg/html")); err != nil {
		return err
	}
	if err := mendAll(filepath.Join(to, "pkg/app")); err != nil {
		return err
	}
	if err := copyFile(filepath.Join(from, "go.mod"), filepath.Join(to, "go.mod")); err != nil {
		return err
	}
	uuidTo := filepath.Join(dir, "uuid")
	if err := write("uuid", uuidTo); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(uuidTo, "go.mod"), []byte("module "+uuid+"\n"), 0o644); err != nil {
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
	_, err = goTool("mod", "edit", "-replace="+goApp+"=./"+filepath.ToSlash(to),
		"-replace="+uuid+"=./"+filepath.ToSlash(uuidTo), clientMod)
	return err
}

// write puts the files of one folder of instead into another.
func write(folder, to string) error {
	files, err := instead.ReadDir(folder)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, f := range files {
		b, err := instead.ReadFile(folder + "/" + f.Name())
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, f.Name()), b, 0o644); err != nil {
			return err
		}
	}
	return nil
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
