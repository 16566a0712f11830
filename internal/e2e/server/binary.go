// Package server runs the program under test and can put a front before it
// that breaks its answers. It also runs the web servers that can serve an export of
// it, with the settings that the program prints for them.
//
// A port is an origin: each Program, Front and Host starts with empty storage,
// caches and workers in any browser.
package server

import (
	"bytes"
	"errors"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"

	"aftercheck/internal/e2e/need"
)

// patience is how long the program may take to start or to stop.
const patience = 30 * time.Second

// Binary is the path of the program under test.
func Binary(t testing.TB) string {
	t.Helper()
	path := os.Getenv("AFTERCHECK_BIN")
	if path == "" {
		path = filepath.Join(need.ModuleRoot(t), "bin", "aftercheck")
	}
	return need.File(t, "run `make build` first", path)
}

// Program is one running `aftercheck serve`, a process of its own.
type Program struct {
	// URL is its origin, without a slash at the end; it stays the same when the
	// program is stopped and started again.
	URL string
	// Flags are further flags for serve, from the next start on.
	Flags   []string
	address string
	binary  string
	process *exec.Cmd
	ended   chan error
	output  lockedBuffer
}

// Start starts the program on a free port, with further arguments if there are
// any, and stops it when the test ends.
func Start(t testing.TB, args ...string) *Program {
	t.Helper()
	return StartBuilt(t, Binary(t), args...)
}

// StartBuilt does so with a program that the test has built, or had built.
func StartBuilt(t testing.TB, binary string, args ...string) *Program {
	t.Helper()
	p, err := launch(binary, slices.Concat(usualFlags, args))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Kill)
	return p
}

// launch tries a few ports: one that is free now may be taken a moment later.
func launch(binary string, flags []string) (*Program, error) {
	var last error
	for range 5 {
		address := "127.0.0.1:" + strconv.Itoa(freePort())
		p := &Program{URL: "http://" + address, address: address, binary: binary, Flags: flags}
		if last = p.up(); last == nil {
			return p, nil
		}
	}
	return nil, last
}

// Again starts the program once more on the same address, after Stop or Kill.
func (p *Program) Again(t testing.TB) {
	t.Helper()
	if err := p.up(); err != nil {
		t.Fatal(err)
	}
}

// Stop asks the program to end, as a service manager does, and waits for it.
func (p *Program) Stop(t testing.TB) {
	t.Helper()
	if err := p.process.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-p.ended:
		p.process = nil
		if err != nil {
			t.Fatalf("after SIGTERM the program ended with %v; it said:\n%s", err, p.Output())
		}
	case <-time.After(patience):
		t.Fatalf("the program did not end within %v of SIGTERM", patience)
	}
	p.mustBeGone(t)
}

// Kill ends the program at once. It may be called when it is not running.
func (p *Program) Kill() {
	if p.process != nil {
		_ = p.process.Process.Kill()
		<-p.ended
		p.process = nil
	}
}

// Output is all that the program has written so far.
func (p *Program) Output() string { return p.output.String() }

// mustBeGone makes sure that "offline" in a story is true.
func (p *Program) mustBeGone(t testing.TB) {
	t.Helper()
	if c, err := net.Dial("tcp", p.address); err == nil {
		c.Close()
		t.Fatal("something still listens on " + p.address)
	}
}

func (p *Program) up() error {
	p.process = exec.Command(p.binary, append([]string{"serve", "--addr", p.address}, p.Flags...)...)
	p.process.Stdout, p.process.Stderr = &p.output, &p.output
	p.process.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := p.process.Start(); err != nil {
		return err
	}
	p.ended = make(chan error, 1)
	process, ended := p.process, p.ended
	go func() { ended <- process.Wait() }()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		select {
		case err := <-ended:
			return errors.Join(errors.New("the program ended at once: "+p.Output()), err)
		default:
		}
		if answers(p.URL) {
			return nil
		}
	}
	p.Kill()
	return errors.New("the program does not answer; it said:\n" + p.Output())
}

func answers(url string) bool {
	response, err := http.Get(url + "/")
	if err != nil {
		return false
	}
	response.Body.Close()
	return response.StatusCode == http.StatusOK
}

func freePort() int {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// lockedBuffer collects output that the process writes while a test reads it.
type lockedBuffer struct {
	lock sync.Mutex
	text bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.lock.Lock()
	defer b.lock.Unlock()
	return b.text.Write(p)
}

func (b *lockedBuffer) String() string {
	b.lock.Lock()
	defer b.lock.Unlock()
	return b.text.String()
}
