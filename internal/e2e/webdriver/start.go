package webdriver

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Driver says how to start a driver program and which browser to ask it for.
type Driver struct {
	Engine       string         // short name of the browser, for messages
	Program      string         // path of the driver
	Slow         bool           // its pages start slowly, so Wait waits three times as long
	Silent       bool           // it does not say on which port it listens, so it is told one
	Env          []string       // added to our own
	Capabilities map[string]any // what is asked of the new session
}

// listening is what chromedriver prints once it can be reached.
var listening = regexp.MustCompile(`started successfully on port (\d+)`)

// Start starts the driver on a free port and opens a session. The driver and
// its browser are one process group, so nothing of them is left after Close.
func (d Driver) Start() (*Session, error) {
	wanted := "0"
	if d.Silent {
		wanted = freePort()
	}
	command := exec.Command(d.Program, "--port="+wanted)
	command.Env = append(os.Environ(), d.Env...)
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	command.Stderr = command.Stdout
	if err := command.Start(); err != nil {
		return nil, err
	}
	group := command.Process.Pid
	stop := func() {
		_ = syscall.Kill(-group, syscall.SIGKILL)
		_ = command.Wait()
	}
	var port string
	if d.Silent {
		go func() { _, _ = io.Copy(io.Discard, output) }()
		port, err = wanted, listens(wanted)
	} else {
		port, err = readPort(output)
	}
	if err != nil {
		stop()
		return nil, fmt.Errorf("%s: %w", d.Program, err)
	}
	base := "http://127.0.0.1:" + port
	var made struct{ SessionID string }
	wish := map[string]any{"capabilities": map[string]any{"alwaysMatch": d.Capabilities}}
	if err := exchange("POST", base+"/session", wish, &made); err != nil {
		stop()
		return nil, fmt.Errorf("%s: new session: %w", d.Engine, err)
	}
	link := &overHTTP{session: base + "/session/" + made.SessionID, stop: stop}
	patience := Patience
	if d.Slow {
		patience *= 3
	}
	return &Session{engine: d.Engine, link: link, patience: patience}, nil
}

// readPort reads the driver's output up to the line that names its port, and
// keeps emptying the pipe afterwards, so that the driver never blocks on it.
func readPort(output io.Reader) (string, error) {
	found := make(chan string, 1)
	var said strings.Builder // complete once found is closed
	go func() {
		defer close(found)
		lines := bufio.NewScanner(output)
		for lines.Scan() {
			fmt.Fprintln(&said, lines.Text())
			if match := listening.FindStringSubmatch(lines.Text()); match != nil {
				found <- match[1]
				break
			}
		}
		_, _ = io.Copy(io.Discard, output)
	}()
	select {
	case port, ok := <-found:
		if !ok {
			return "", fmt.Errorf("ended without naming its port; it said: %s", said.String())
		}
		return port, nil
	case <-time.After(Patience):
		return "", errors.New("did not name its port in time")
	}
}

// freePort is a port that nobody has now.
func freePort() string {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return "0"
	}
	defer listener.Close()
	return strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
}

// listens waits until somebody listens on a port.
func listens(port string) error {
	var last error
	for deadline := time.Now().Add(Patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		connection, err := net.Dial("tcp4", "127.0.0.1:"+port)
		if err == nil {
			return connection.Close()
		}
		last = err
	}
	return last
}
