package browser

import (
	"encoding/json"
	"strings"
)

// Entry is one line of the browser's console.
type Entry struct{ Level, Message, Source string }

// Console gives every line so far. The browser hands each line out once, so
// they are kept here.
func (b *Browser) Console() []Entry {
	b.t.Helper()
	if b.engine != Chromium {
		return nil // their drivers do not tell
	}
	var fresh []Entry
	b.must(b.Call("Log", map[string]any{"type": "browser"}, &fresh))
	b.logs = append(b.logs, fresh...)
	return b.logs
}

// Complaints gives the console's errors, without those that hold one of the
// expected words.
func (b *Browser) Complaints(expected ...string) []string {
	b.t.Helper()
	var found []string
next:
	for _, entry := range b.Console() {
		if entry.Level != "SEVERE" {
			continue
		}
		for _, word := range expected {
			if strings.Contains(entry.Message, word) {
				continue next
			}
		}
		found = append(found, entry.Source+": "+entry.Message)
	}
	return found
}

// Request is one request that the page made, from the network or from a cache.
type Request struct {
	URL, Method string
	Headers     map[string]string
}

// Requests gives the page's requests since the last call; Options.Network must
// be on. What the service worker fetches for itself is not here: a wiretap sees that.
func (b *Browser) Requests() []Request {
	b.t.Helper()
	var entries []Entry
	b.must(b.Call("Log", map[string]any{"type": "performance"}, &entries))
	var found []Request
	for _, entry := range entries {
		var event struct {
			Message struct {
				Method string
				Params struct{ Request Request }
			}
		}
		b.must(json.Unmarshal([]byte(entry.Message), &event))
		if event.Message.Method == "Network.requestWillBeSent" {
			found = append(found, event.Message.Params.Request)
		}
	}
	return found
}
