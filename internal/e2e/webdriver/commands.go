package webdriver

import (
	"encoding/base64"
	"fmt"
	"time"
)

// elementKey is the protocol's fixed name for a reference to an element.
const elementKey = "element-6066-11e4-a52e-4f735466cecf"

// Element is a reference to one element of the current page.
type Element string

// Goto opens an address.
func (s *Session) Goto(url string) error {
	return s.Call("Navigate", map[string]any{"url": url}, nil)
}

// Back goes one step back in the browser's history.
func (s *Session) Back() error { return s.Call("Back", nil, nil) }

// Reload reloads as the person's own button does. The protocol's Refresh is a
// hard reload in Firefox, which goes past the service worker.
func (s *Session) Reload() error {
	if err := s.Eval(nil, "window.__beforeReload=true; setTimeout(()=>location.reload(),0)"); err != nil {
		return err
	}
	return s.Wait("!window.__beforeReload && document.readyState!=='loading'")
}

// Eval runs the body of a function in the page; args are its arguments. A
// promise is awaited. The value is decoded into out unless out is nil.
func (s *Session) Eval(out any, body string, args ...any) error {
	if args == nil {
		args = []any{}
	}
	return s.Call("ExecuteScript", map[string]any{"script": body, "args": args}, out)
}

// Wait asks a JavaScript expression until it holds.
func (s *Session) Wait(expression string) error {
	deadline := time.Now().Add(s.patience)
	for {
		var holds bool
		err := s.Eval(&holds, "try { return !!("+expression+") } catch (e) { return false }")
		if err == nil && holds {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%s: waited %v for %s (last error: %v)", s.engine, s.patience, expression, err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// Find gives the first element that a CSS selector names.
func (s *Session) Find(css string) (Element, error) {
	var ref map[string]string
	err := s.Call("FindElement", map[string]any{"using": "css selector", "value": css}, &ref)
	return Element(ref[elementKey]), err
}

// Pick gives the element that the body of a function returns.
func (s *Session) Pick(body string, args ...any) (Element, error) {
	var ref map[string]string
	if err := s.Eval(&ref, body, args...); err != nil {
		return "", err
	}
	if ref[elementKey] == "" {
		return "", fmt.Errorf("%s: no element from %s %v", s.engine, body, args)
	}
	return Element(ref[elementKey]), nil
}

// Role is what an element is to a screen reader.
func (s *Session) Role(e Element) (role string, err error) {
	err = s.Call("GetComputedRole", map[string]any{"id": string(e)}, &role)
	return role, err
}

// Click clicks where a person would: it scrolls there first, and fails when
// something else lies on top.
func (s *Session) Click(e Element) error {
	return s.Call("ElementClick", map[string]any{"id": string(e)}, nil)
}

// Type gives keys to an element, after focusing it.
func (s *Session) Type(e Element, text string) error {
	return s.Call("ElementSendKeys", map[string]any{"id": string(e), "text": text}, nil)
}

// Clear empties a field.
func (s *Session) Clear(e Element) error {
	return s.Call("ElementClear", map[string]any{"id": string(e)}, nil)
}

// Screenshot is the viewport as a PNG.
func (s *Session) Screenshot() ([]byte, error) {
	var encoded string
	if err := s.Call("TakeScreenshot", nil, &encoded); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(encoded)
}
