package browser

import (
	"bufio"
	"errors"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"

	"aftercheck/internal/e2e/need"
)

// virtual is the one screen that all WebKit windows of a test run are on; the
// other engines need none.
var virtual struct {
	sync.Mutex
	name    string // as in DISPLAY
	command *exec.Cmd
}

// screen starts the virtual screen when the first test wants it.
func screen(t testing.TB) string {
	t.Helper()
	program := need.Program(t, "install Debian's xvfb", "Xvfb")
	virtual.Lock()
	defer virtual.Unlock()
	if virtual.name != "" {
		return virtual.name
	}
	name, command, err := startScreen(program)
	if err != nil {
		t.Fatal(err)
	}
	virtual.name, virtual.command = name, command
	return name
}

// startScreen starts Xvfb on a number that is free, which it tells through a pipe.
func startScreen(program string) (string, *exec.Cmd, error) {
	read, write, err := os.Pipe()
	if err != nil {
		return "", nil, err
	}
	defer read.Close()
	command := exec.Command(program, "-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset")
	command.ExtraFiles = []*os.File{write}
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	err = command.Start()
	_ = write.Close()
	if err != nil {
		return "", nil, err
	}
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		_ = command.Wait()
		return "", nil, errors.New("no screen from Xvfb")
	}
	return ":" + strings.TrimSpace(number), command, nil
}

func endScreen() {
	virtual.Lock()
	defer virtual.Unlock()
	if virtual.command != nil {
		_ = virtual.command.Process.Kill()
		_ = virtual.command.Wait()
		virtual.name, virtual.command = "", nil
	}
}
