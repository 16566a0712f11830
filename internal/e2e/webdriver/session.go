// Package webdriver is a small client of the W3C WebDriver protocol, on the
// standard library alone. It knows browsers and pages, nothing of Aftercheck.
//
// Commands go through a transport: HTTP to a driver program (chromedriver,
// WebKitWebDriver), or Marionette to Firefox itself. The commands are the same.
package webdriver

import (
	"fmt"
	"sync"
	"time"
)

// Patience is how long Wait gives a page. It is long because a slow machine is
// no fault of the app; a passing test never spends it.
const Patience = 15 * time.Second

// A transport carries one command to the browser and its value back.
type transport interface {
	call(command string, params map[string]any, out any) error
	quit()
	kill()
}

// Session is one browser under our control.
type Session struct {
	engine   string
	link     transport
	once     sync.Once
	patience time.Duration // how long Wait waits
}

// Error is what the browser answered instead of a value.
type Error struct{ Code, Message string }

func (e *Error) Error() string { return e.Code + ": " + e.Message }

// Close ends the browser. It may be called more than once.
func (s *Session) Close() { s.once.Do(s.link.quit) }

// Kill ends the browser as a power cut does: it is told nothing. Close has then
// nothing left to do.
func (s *Session) Kill() { s.once.Do(s.link.kill) }

// Call sends any command of the protocol by its name in the routes table.
func (s *Session) Call(command string, params map[string]any, out any) error {
	if err := s.link.call(command, params, out); err != nil {
		return fmt.Errorf("%s: %s: %w", s.engine, command, err)
	}
	return nil
}

// CDP sends a command of the Chrome DevTools Protocol; only Chromium has it.
func (s *Session) CDP(method string, params map[string]any, out any) error {
	if params == nil {
		params = map[string]any{}
	}
	if err := s.link.call("CDP", map[string]any{"cmd": method, "params": params}, out); err != nil {
		return fmt.Errorf("%s: %s: %w", s.engine, method, err)
	}
	return nil
}
