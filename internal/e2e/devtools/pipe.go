// Package devtools speaks the Chrome DevTools Protocol with a whole Chromium over a
// pipe. It is for what concerns the browser and not one of its tabs, which
// chromedriver hands on to nobody: to install an app and to start it.
package devtools

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"testing"
	"time"

	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/webdriver"
)

// Chromium is one running browser. A method that fails ends the test.
type Chromium struct {
	t    testing.TB
	out  io.Writer
	lock sync.Mutex
	last int
	// waiting are the calls without an answer yet, by number.
	waiting map[int]chan answer
}

type answer struct {
	ID     int
	Result json.RawMessage
	Error  *struct{ Message string }
}

// Open starts Chromium in an empty profile and ends it with the test.
func Open(t testing.TB) *Chromium {
	t.Helper()
	binary := need.Program(t, "install Debian's chromium", "chromium", "google-chrome")
	profile, err := os.MkdirTemp("", "aftercheck-profile-")
	if err != nil {
		t.Fatal(err)
	}
	theirIn, ourOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	ourIn, theirOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(binary, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe", "--user-data-dir="+profile, "about:blank")
	command.ExtraFiles = []*os.File{theirIn, theirOut} // 3 and 4, as Chromium wants them
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	_, _ = theirIn.Close(), theirOut.Close()
	c := &Chromium{t: t, out: ourOut, waiting: map[int]chan answer{}}
	go c.listen(ourIn)
	t.Cleanup(func() {
		_ = syscall.Kill(-command.Process.Pid, syscall.SIGKILL)
		_ = command.Wait()
		_, _ = ourOut.Close(), ourIn.Close()
		_ = os.RemoveAll(profile)
	})
	return c
}

// listen hands each answer to the call that waits for it; events are of no interest.
func (c *Chromium) listen(in io.Reader) {
	messages := bufio.NewReader(in)
	for {
		message, err := messages.ReadBytes(0)
		if err != nil {
			return
		}
		var a answer
		if json.Unmarshal(message[:len(message)-1], &a) != nil || a.ID == 0 {
			continue
		}
		c.lock.Lock()
		waiting := c.waiting[a.ID]
		delete(c.waiting, a.ID)
		c.lock.Unlock()
		if waiting != nil {
			waiting <- a
		}
	}
}

// Call sends a command to the browser, or to a page when session names one, and
// decodes its result into out unless that is nil.
func (c *Chromium) Call(session, method string, params map[string]any, out any) {
	c.t.Helper()
	if err := c.call(session, method, params, out); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
}

func (c *Chromium) call(session, method string, params map[string]any, out any) error {
	message := map[string]any{"method": method}
	if params != nil {
		message["params"] = params
	}
	if session != "" {
		message["sessionId"] = session
	}
	answered := make(chan answer, 1)
	c.lock.Lock()
	c.last++
	message["id"] = c.last
	c.waiting[c.last] = answered
	encoded, err := json.Marshal(message)
	if err == nil {
		_, err = c.out.Write(append(encoded, 0))
	}
	c.lock.Unlock()
	if err != nil {
		return err
	}
	select {
	case a := <-answered:
		if a.Error != nil {
			return errors.New(a.Error.Message)
		}
		if out == nil {
			return nil
		}
		return json.Unmarshal(a.Result, out)
	case <-time.After(4 * webdriver.Patience):
		return errors.New("no answer")
	}
}

// Target is a tab or a window.
type Target struct{ TargetID, Type, URL string }

// Targets are all tabs and windows.
func (c *Chromium) Targets() []Target {
	c.t.Helper()
	var all struct{ TargetInfos []Target }
	c.Call("", "Target.getTargets", nil, &all)
	return all.TargetInfos
}

// Attach opens a session with a target.
func (c *Chromium) Attach(target string) (session string) {
	c.t.Helper()
	var made struct{ SessionID string }
	c.Call("", "Target.attachToTarget", map[string]any{"targetId": target, "flatten": true}, &made)
	return made.SessionID
}

// Until waits for a JavaScript expression to hold in a page.
func (c *Chromium) Until(session, expression string) {
	c.t.Helper()
	ask := map[string]any{"expression": fmt.Sprintf("(() => { try { return !!(%s) } catch { return false } })()", expression), "returnByValue": true}
	var got struct{ Result struct{ Value bool } }
	for deadline := time.Now().Add(2 * webdriver.Patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if c.call(session, "Runtime.evaluate", ask, &got) == nil && got.Result.Value {
			return
		}
	}
	var page struct{ Result struct{ Value string } }
	_ = c.call(session, "Runtime.evaluate", map[string]any{"expression": `location.href + "\n" + document.body.innerText.slice(0, 600)`, "returnByValue": true}, &page)
	c.t.Fatalf("waited for %s; page: %s", expression, page.Result.Value)
}
