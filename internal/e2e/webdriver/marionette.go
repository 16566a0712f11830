package webdriver

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Firefox says how to start a Firefox. It speaks Marionette, its own form of the
// protocol, over a socket: no driver program stands between.
type Firefox struct {
	Program string         // path of the browser
	Profile string         // folder, empty or from an earlier start
	Prefs   map[string]any // written into the profile
	Env     []string       // added to our own
}

// Start starts Firefox without a screen and opens a session.
func (f Firefox) Start() (*Session, error) {
	if err := f.writePrefs(); err != nil {
		return nil, err
	}
	portFile := filepath.Join(f.Profile, "MarionetteActivePort")
	_ = os.Remove(portFile) // of an earlier start
	// System access is what lets a test give the page the size of a phone.
	command := exec.Command(f.Program, "--marionette", "--headless", "--no-remote", "--remote-allow-system-access", "--profile", f.Profile)
	command.Env = append(append(os.Environ(), "HOME="+f.Profile), f.Env...)
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if err := command.Start(); err != nil {
		return nil, err
	}
	ended := make(chan struct{})
	go func() { _ = command.Wait(); close(ended) }()
	kill := func() {
		_ = syscall.Kill(-command.Process.Pid, syscall.SIGKILL)
		<-ended
	}
	link, err := dialMarionette(portFile, ended)
	if err != nil {
		kill()
		return nil, err
	}
	link.end = kill
	link.ended = ended
	if err := link.call("NewSession", map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{"pageLoadStrategy": "eager"}}}, nil); err != nil {
		kill()
		return nil, fmt.Errorf("firefox: new session: %w", err)
	}
	return &Session{engine: "firefox", link: link, patience: Patience}, nil
}

func (f Firefox) writePrefs() error {
	var lines strings.Builder
	for name, value := range f.Prefs {
		encoded, err := json.Marshal(value)
		if err != nil {
			return err
		}
		fmt.Fprintf(&lines, "user_pref(%q, %s);\n", name, encoded)
	}
	lines.WriteString("user_pref(\"marionette.port\", 0);\n") // any that is free
	return os.WriteFile(filepath.Join(f.Profile, "user.js"), []byte(lines.String()), 0o600)
}

// overSocket is the transport to a Firefox.
type overSocket struct {
	socket net.Conn
	in     *bufio.Reader
	last   int // number of the last message
	end    func()
	ended  <-chan struct{}
}

// dialMarionette waits for the browser to write down its port, and connects.
func dialMarionette(portFile string, ended <-chan struct{}) (*overSocket, error) {
	for deadline := time.Now().Add(3 * Patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		select {
		case <-ended:
			return nil, errors.New("firefox ended at once")
		default:
		}
		port, err := os.ReadFile(portFile)
		if err != nil || len(port) == 0 {
			continue
		}
		socket, err := net.Dial("tcp4", "127.0.0.1:"+strings.TrimSpace(string(port)))
		if err != nil {
			continue
		}
		link := &overSocket{socket: socket, in: bufio.NewReader(socket)}
		_, err = link.read() // it introduces itself
		return link, err
	}
	return nil, errors.New("firefox did not name its port in time")
}

// read reads one message: its length, a colon, and so many bytes.
func (o *overSocket) read() ([]byte, error) {
	length, err := o.in.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		return nil, err
	}
	message := make([]byte, n)
	_, err = io.ReadFull(o.in, message)
	return message, err
}

// call sends [0, number, name, params] and reads [1, number, error, result].
func (o *overSocket) call(command string, params map[string]any, out any) error {
	if !strings.Contains(command, ":") {
		command = "WebDriver:" + command
	}
	if params == nil {
		params = map[string]any{}
	}
	o.last++
	message, err := json.Marshal([]any{0, o.last, command, params})
	if err != nil {
		return err
	}
	if err := o.socket.SetDeadline(time.Now().Add(client.Timeout)); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(o.socket, "%d:%s", len(message), message); err != nil {
		return err
	}
	answer, err := o.read()
	if err != nil {
		return err
	}
	var parts [4]json.RawMessage
	if err := json.Unmarshal(answer, &parts); err != nil {
		return err
	}
	if string(parts[2]) != "null" {
		var said struct{ Error, Message string }
		if err := json.Unmarshal(parts[2], &said); err != nil {
			return err
		}
		return &Error{said.Error, said.Message}
	}
	if out == nil {
		return nil
	}
	// Most results stand in a "value", as in the protocol proper; some do not.
	var boxed struct{ Value json.RawMessage }
	if json.Unmarshal(parts[3], &boxed) == nil && boxed.Value != nil {
		return json.Unmarshal(boxed.Value, out)
	}
	return json.Unmarshal(parts[3], out)
}

func (o *overSocket) quit() {
	_ = o.call("Marionette:Quit", map[string]any{"flags": []string{"eForceQuit"}}, nil)
	select {
	case <-o.ended: // what it keeps for the next start is on the disk now
	case <-time.After(Patience):
	}
	o.kill()
}

func (o *overSocket) kill() {
	o.end()
	_ = o.socket.Close()
}
