package bench

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
)

// hello builds and starts the hello-world and puts brotli before it, as a good
// host does; out is the folder that its build is kept in. It gives the handler to
// serve, and the client's bytes after compression.
func hello(t testing.TB, out string) (http.Handler, int) {
	t.Helper()
	client, server := filepath.Join(out, "hello.wasm"), filepath.Join(out, "hello")
	run(t, "hello", []string{"GOOS=js", "GOARCH=wasm"}, "go", "build", "-trimpath", "-ldflags=-s -w", "-o", client, ".")
	run(t, "hello", nil, "go", "build", "-trimpath", "-o", server, ".")
	plain, err := os.ReadFile(client)
	if err != nil {
		t.Fatal(err)
	}
	packed := packOnce(t, client, plain)

	address := freeAddress(t)
	process := exec.Command(server)
	process.Env = append(os.Environ(), "ADDR="+address)
	process.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = process.Process.Kill()
		_ = process.Wait()
	})
	waitFor(t, address)
	target := &url.URL{Scheme: "http", Host: address}
	proxy := httputil.NewSingleHostReverseProxy(target)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/web/app.wasm":
			send(w, r, "application/wasm", packed, hash(plain))
		case "/web/icon.svg":
			send(w, r, "image/svg+xml", pack([]byte(icon), 11), "icon")
		default:
			r.Header.Del("Accept-Encoding")
			answer := httptest.NewRecorder()
			proxy.ServeHTTP(answer, r)
			if answer.Code != http.StatusOK {
				w.WriteHeader(answer.Code)
				return
			}
			send(w, r, answer.Header().Get("Content-Type"), pack(answer.Body.Bytes(), 11), answer.Header().Get("ETag"))
		}
	}), len(packed)
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>`

func send(w http.ResponseWriter, r *http.Request, kind string, packed []byte, tag string) {
	tag = `"` + hash([]byte(tag)) + `"`
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "no-cache")
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Encoding", "br")
	w.Header().Set("Content-Length", strconv.Itoa(len(packed)))
	_, _ = w.Write(packed)
}

// packOnce packs the client, or takes what an earlier run made of the same bytes:
// it takes half a minute.
func packOnce(t testing.TB, name string, plain []byte) []byte {
	t.Helper()
	kept := name + "." + hash(plain)[:12] + ".br"
	if packed, err := os.ReadFile(kept); err == nil {
		return packed
	}
	packed := pack(plain, 11)
	if err := os.WriteFile(kept, packed, 0o644); err != nil {
		t.Fatal(err)
	}
	return packed
}

func pack(b []byte, level int) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: level, LGWin: 24})
	_, _ = w.Write(b) // a buffer takes everything
	_ = w.Close()
	return out.Bytes()
}

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func run(t testing.TB, dir string, env []string, name string, args ...string) []byte {
	t.Helper()
	c := exec.Command(name, args...)
	c.Dir = dir
	c.Env = append(os.Environ(), env...)
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%s %v: %v", name, args, err)
	}
	return out
}

func freeAddress(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func waitFor(t testing.TB, address string) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if c, err := net.Dial("tcp", address); err == nil {
			_ = c.Close()
			return
		}
	}
	t.Fatal("the hello-world does not start")
}
