// Package wiretap is a proxy that writes down everything a browser sends: its
// pages, its service workers and its own errands alike. What is not in its
// list has not left the device.
package wiretap

import (
	"net"
	"net/http"
	"net/http/httputil"
	"slices"
	"strings"
	"sync"
	"testing"
)

// Exchange is one request and what was answered to it.
type Exchange struct {
	Method string
	URL    string // of a tunnel only "host:port"
	Sent   http.Header
	Got    http.Header
}

// Tap is a running proxy.
type Tap struct {
	Address string // host:port, for browser.Options.Proxy

	lock sync.Mutex
	seen []Exchange
}

// New opens a proxy and closes it when the test ends.
func New(t testing.TB) *Tap {
	t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	tap := &Tap{Address: listener.Addr().String()}
	pass := &httputil.ReverseProxy{
		Rewrite:   func(*httputil.ProxyRequest) {}, // a proxied request carries its whole address
		Transport: &http.Transport{Proxy: nil, DisableCompression: true},
		ModifyResponse: func(r *http.Response) error {
			tap.note(Exchange{r.Request.Method, r.Request.URL.String(), r.Request.Header, r.Header})
			return nil
		},
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, _ error) {
			tap.note(Exchange{Method: r.Method, URL: r.URL.String(), Sent: r.Header})
			w.WriteHeader(http.StatusBadGateway)
		},
	}
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodConnect {
			// Nothing of ours is on another host: refuse, and remember who was asked for.
			tap.note(Exchange{Method: r.Method, URL: r.Host, Sent: r.Header})
			w.WriteHeader(http.StatusForbidden)
			return
		}
		pass.ServeHTTP(w, r)
	})}
	go server.Serve(listener)
	t.Cleanup(func() { _ = server.Close() })
	return tap
}

func (t *Tap) note(e Exchange) {
	t.lock.Lock()
	defer t.lock.Unlock()
	t.seen = append(t.seen, e)
}

// errands are hosts that Chromium itself calls as it starts, whatever its
// switches say. Were the app to call one of them, the page's own request log
// would show it, and its content policy would forbid it.
var errands = []string{"update.googleapis.com", "accounts.google.com", "start.duckduckgo.com"}

// Elsewhere lists the exchanges with any origin but this one, without the
// browser's own errands.
func (t *Tap) Elsewhere(origin string) []Exchange {
	var found []Exchange
	for _, e := range t.Seen() {
		if strings.HasPrefix(e.URL, origin+"/") {
			continue
		}
		if !slices.ContainsFunc(errands, func(host string) bool { return strings.Contains(e.URL, host) }) {
			found = append(found, e)
		}
	}
	return found
}

// Seen lists every exchange so far.
func (t *Tap) Seen() []Exchange {
	t.lock.Lock()
	defer t.lock.Unlock()
	return append([]Exchange(nil), t.seen...)
}
