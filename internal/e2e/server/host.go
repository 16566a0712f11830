package server

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Host is a web server, a process of its own, that a clinic could put the app on.
// It is set up by what `aftercheck hosting` prints, with other ports and another
// certificate, speaks TLS, and has no rights but to read what everybody may.
type Host struct {
	// URL is where the app is, with a slash at the end; it stays the same when the
	// host is stopped and started again.
	URL string
	// Origin is URL without the path, and without a slash at the end.
	Origin string
	// Plain is the origin that answers without TLS, or "".
	Plain string

	program []string
	env     []string
	folder  string // its own, for logs and the like
	process *exec.Cmd
	ended   chan error
	output  lockedBuffer
}

// hostPatience is how long a host may take to start: several do at once, on a
// machine that browsers keep busy.
const hostPatience = time.Minute

// HostKinds are the web servers that NewHost can start. "serve" is the program itself.
var HostKinds = []string{"serve", "nginx", "caddy"}

// NewHost starts a web server over the folder of an export, under a base, and
// stops it when the test ends.
func NewHost(t testing.TB, kind, export, base string) *Host {
	t.Helper()
	binary := Binary(t)
	h := &Host{folder: PublicFolder(t)}
	port := strconv.Itoa(freePort())
	h.Origin = "https://127.0.0.1:" + port
	h.URL = h.Origin + base
	switch kind {
	case "serve":
		h.program = []string{
			binary, "serve", "--addr", "127.0.0.1:" + port, "--base", base,
			"--tls-cert", certificate(t).certFile, "--tls-key", certificate(t).keyFile,
		}
	case "nginx":
		h.setUpNginx(t, hosting(t, kind, export, base), port)
	case "caddy":
		h.setUpCaddy(t, hosting(t, kind, export, base), port)
	default:
		t.Fatalf("no host %q", kind)
	}
	t.Cleanup(h.kill)
	h.Again(t)
	return h
}

// NewHostOf starts the program by the line of a service manager, on a free port
// and with the certificate of the tests, and stops it when the test ends.
func NewHostOf(t testing.TB, line []string) *Host {
	t.Helper()
	h := &Host{folder: PublicFolder(t)}
	address := "127.0.0.1:" + strconv.Itoa(freePort())
	h.Origin = "http://" + address
	base := "/"
	for i, word := range line {
		switch {
		case i > 0 && line[i-1] == "--addr":
			word = address
		case i > 0 && line[i-1] == "--base":
			base = word
		case word == "${CREDENTIALS_DIRECTORY}/cert.pem":
			word, h.Origin = certificate(t).certFile, "https://"+address
		case word == "${CREDENTIALS_DIRECTORY}/key.pem":
			word = certificate(t).keyFile
		}
		h.program = append(h.program, word)
	}
	h.URL = h.Origin + base
	t.Cleanup(h.kill)
	h.Again(t)
	return h
}

// nobody is Debian's user without rights.
const nobody = 65534

// command runs a program without the rights of root.
func (h *Host) command(program []string) *exec.Cmd {
	c := exec.Command(program[0], program[1:]...)
	c.Env = append(os.Environ(), h.env...)
	c.Dir = h.folder
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
	if os.Getuid() == 0 {
		c.SysProcAttr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	}
	return c
}

// Again starts the host once more on the same address, after Stop.
func (h *Host) Again(t testing.TB) {
	t.Helper()
	h.process = h.command(h.program)
	h.process.Stdout, h.process.Stderr = &h.output, &h.output
	if err := h.process.Start(); err != nil {
		t.Fatal(err)
	}
	h.ended = make(chan error, 1)
	process, ended := h.process, h.ended
	go func() { ended <- process.Wait() }()
	client := Client(t)
	for deadline := time.Now().Add(hostPatience); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("the host ended at once: %v\n%s", err, h.Output())
		default:
		}
		if r, err := client.Get(h.URL); err == nil {
			r.Body.Close()
			return
		}
	}
	t.Fatalf("the host does not answer:\n%s", h.Output())
}

// Stop ends the host and waits until nothing listens any more.
func (h *Host) Stop(t testing.TB) {
	t.Helper()
	h.kill()
	if c, err := net.Dial("tcp", h.Origin[strings.Index(h.Origin, "//")+2:]); err == nil {
		c.Close()
		t.Fatal("something still listens at " + h.Origin)
	}
}

func (h *Host) kill() {
	if h.process == nil {
		return
	}
	_ = syscall.Kill(-h.process.Process.Pid, syscall.SIGKILL) // nginx has workers
	<-h.ended
	h.process = nil
}

// Hangup sends the signal that asks a server to read its files again.
func (h *Host) Hangup(t testing.TB) {
	t.Helper()
	if err := h.process.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
}

// Pid is the number of the host's first process, which is also that of its group.
func (h *Host) Pid() int { return h.process.Process.Pid }

// Output is all that the host has written so far, with its own files of logs.
func (h *Host) Output() string {
	text := h.output.String()
	for _, name := range []string{"access.log", "error.log"} {
		b, err := os.ReadFile(filepath.Join(h.folder, name))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			text += err.Error()
		}
		text += string(b)
	}
	return text
}

// Client asks hosts as they are: it trusts their certificate, follows no redirect
// and unpacks nothing.
func Client(t testing.TB) *http.Client {
	t.Helper()
	return &http.Client{
		Transport: &http.Transport{
			TLSClientConfig:    &tls.Config{RootCAs: certificate(t).pool},
			DisableCompression: true,
			DisableKeepAlives:  true,
			ForceAttemptHTTP2:  true,
			DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
				return (&net.Dialer{Timeout: patience}).DialContext(ctx, network, address)
			},
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// PublicFolder is a folder that everybody can read, and whoever a host runs as can
// write to; t.TempDir is closed to others. It is removed when the test ends.
func PublicFolder(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "aftercheck-host-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if os.Getuid() == 0 {
		if err := os.Chown(dir, nobody, nobody); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
