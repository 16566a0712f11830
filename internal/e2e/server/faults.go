package server

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// IsClient says whether a request is for the WebAssembly client, whatever the
// name that its content hash gives it.
func IsClient(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, ".wasm") }

// IsTables says whether a request is for the file of the guideline's tables.
func IsTables(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, ".bin") }

// OnTables lets a fault touch the guideline's tables only.
func OnTables(fault Fault) Fault { return on(IsTables, fault) }

// OnClient lets a fault touch the WebAssembly client only.
func OnClient(fault Fault) Fault { return on(IsClient, fault) }

// OnSecond lets a fault touch what the first questions do not need of the client.
func OnSecond(fault Fault) Fault {
	return on(func(r *http.Request) bool { return IsClient(r) && strings.Contains(r.URL.Path, "/later.") }, fault)
}

// InTurn has each request meet the next fault; the last one stays. A nil is none.
func InTurn(faults ...Fault) Fault {
	var lock sync.Mutex
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		lock.Lock()
		now := faults[0]
		if len(faults) > 1 {
			faults = faults[1:]
		}
		lock.Unlock()
		if now == nil {
			next.ServeHTTP(w, r)
			return
		}
		now(w, r, next)
	}
}

// OnAssets lets a fault touch the files that documents ask for, and no document.
func OnAssets(fault Fault) Fault {
	return on(func(r *http.Request) bool { return strings.Contains(r.URL.Path, "/assets/") }, fault)
}

func on(is func(*http.Request) bool, fault Fault) Fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if is(r) {
			fault(w, r, next)
			return
		}
		next.ServeHTTP(w, r)
	}
}

// NotFound answers as if the file had never been uploaded.
func NotFound(w http.ResponseWriter, r *http.Request, _ http.Handler) { http.NotFound(w, r) }

// WebPage answers everything with a page and status 200, as a hotel's log-in
// network or a badly set up host does.
func WebPage(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	w.Header().Set("Content-Type", "text/html")
	_, _ = w.Write([]byte("<!doctype html><title>Log in</title><p>Welcome to our network"))
}

// WrongType sends the right bytes under a type that streaming compilation refuses.
func WrongType(w http.ResponseWriter, r *http.Request, next http.Handler) {
	rewrite(w, r, next, func(h http.Header, body []byte) []byte {
		h.Set("Content-Type", "application/octet-stream")
		return body
	})
}

// NoWasmPolicy adds a content policy that lets scripts run, but not WebAssembly:
// a host's own setting, or a browser locked down by its owner.
func NoWasmPolicy(w http.ResponseWriter, r *http.Request, next http.Handler) {
	w.Header().Add("Content-Security-Policy", "script-src 'self'")
	answer := record(r, next)
	for name, values := range answer.Header() {
		for _, value := range values {
			w.Header().Add(name, value)
		}
	}
	w.WriteHeader(answer.Code)
	_, _ = w.Write(answer.Body.Bytes())
}

// pinned are the hashes of what may stand in a document.
var pinned = regexp.MustCompile(` 'sha256-[^']*'`)

// OldPolicy sends the content policy of a version whose documents had nothing, or
// something else, standing in them: a host whose settings were not written anew.
func OldPolicy(w http.ResponseWriter, r *http.Request, next http.Handler) {
	rewrite(w, r, next, func(h http.Header, body []byte) []byte {
		h.Set("Content-Security-Policy", pinned.ReplaceAllString(h.Get("Content-Security-Policy"), ""))
		return body
	})
}

// CutShort breaks the connection in the middle of the answer.
func CutShort(w http.ResponseWriter, r *http.Request, next http.Handler) {
	answer := record(r, next)
	copyHeader(w.Header(), answer.Header())
	w.WriteHeader(answer.Code)
	_, _ = w.Write(answer.Body.Bytes()[:answer.Body.Len()/2])
	w.(http.Flusher).Flush()
	panic(http.ErrAbortHandler)
}

// Held holds the answer back until the gate is closed, or the browser goes away.
func Held(gate <-chan struct{}) Fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		select {
		case <-gate:
			next.ServeHTTP(w, r)
		case <-r.Context().Done():
		}
	}
}

// HeldHalfway sends half of the answer, which no cache may keep, and the other half when
// the gate is closed. A browser asks for what it may keep only once at a time, and what is
// asked for again waits in the browser, where no test sees it.
func HeldHalfway(gate <-chan struct{}) Fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		answer := record(r, next)
		copyHeader(w.Header(), answer.Header())
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(answer.Code)
		half := answer.Body.Len() / 2
		_, _ = w.Write(answer.Body.Bytes()[:half])
		w.(http.Flusher).Flush()
		select {
		case <-gate:
			_, _ = w.Write(answer.Body.Bytes()[half:])
		case <-r.Context().Done():
		}
	}
}

// Rewrite changes the body of each answer that is text, for a made-up newer version.
func Rewrite(change func(path string, body []byte) []byte) Fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		r.Header.Del("Accept-Encoding") // text that can be read
		r.Header.Del("If-None-Match")   // and a whole answer, not "as before"
		rewrite(w, r, next, func(h http.Header, body []byte) []byte {
			if IsClient(r) || h.Get("Content-Encoding") != "" {
				return body
			}
			h.Del("ETag")
			return change(r.URL.Path, body)
		})
	}
}

func rewrite(w http.ResponseWriter, r *http.Request, next http.Handler, change func(http.Header, []byte) []byte) {
	answer := record(r, next)
	body := change(answer.Header(), answer.Body.Bytes())
	copyHeader(w.Header(), answer.Header())
	if !bytes.Equal(body, answer.Body.Bytes()) || w.Header().Get("Content-Length") != "" {
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	}
	w.WriteHeader(answer.Code)
	_, _ = w.Write(body)
}

func record(r *http.Request, next http.Handler) *httptest.ResponseRecorder {
	answer := httptest.NewRecorder()
	next.ServeHTTP(answer, r)
	return answer
}

func copyHeader(to, from http.Header) {
	for name, values := range from {
		to[name] = values
	}
}
