package server

import (
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
)

// A Fault stands between the browser and the program. It answers by itself, or
// calls next, before or after doing harm.
type Fault func(w http.ResponseWriter, r *http.Request, next http.Handler)

// Front is an origin of its own before the one shared program: cheap, and able
// to go wrong. The program's answers pass through it byte for byte.
type Front struct {
	URL string // without a slash at the end

	address string
	handler http.Handler
	server  *http.Server

	lock  sync.Mutex
	fault Fault
	seen  []*http.Request
}

// NewFront opens a front and closes it when the test ends.
func NewFront(t testing.TB) *Front {
	t.Helper()
	target, err := url.Parse(backend(t))
	if err != nil {
		t.Fatal(err)
	}
	return frontOf(t, passTo(target))
}

// NewFrontOf is a front before any handler, without the program.
func NewFrontOf(t testing.TB, behind http.Handler) *Front {
	t.Helper()
	return frontOf(t, behind)
}

func frontOf(t testing.TB, behind http.Handler) *Front {
	t.Helper()
	f := &Front{address: "127.0.0.1:0", handler: behind}
	f.Up(t)
	t.Cleanup(f.Down)
	return f
}

// passTo hands requests on as they are, with the browser's own Host and
// Accept-Encoding, so that what is tested is what the program really sends.
func passTo(target *url.URL) http.Handler {
	return &httputil.ReverseProxy{
		Rewrite: func(p *httputil.ProxyRequest) {
			p.SetURL(target)
			p.Out.Host = p.In.Host
		},
		Transport: &http.Transport{Proxy: nil, DisableCompression: true, MaxIdleConnsPerHost: 8},
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, _ error) {
			w.WriteHeader(http.StatusBadGateway) // the browser left, or the program is down
		},
	}
}

// Break puts a fault in place; nil mends the front.
func (f *Front) Break(fault Fault) {
	f.lock.Lock()
	defer f.lock.Unlock()
	f.fault = fault
}

// Seen lists every request so far, the service worker's too.
func (f *Front) Seen() []*http.Request {
	f.lock.Lock()
	defer f.lock.Unlock()
	return append([]*http.Request(nil), f.seen...)
}

// Down closes the port and every open connection, as a dead network does.
func (f *Front) Down() { _ = f.server.Close() }

// Up opens the port again, the same one as before.
func (f *Front) Up(t testing.TB) {
	t.Helper()
	listener, err := f.listen()
	if err != nil {
		t.Fatal(err)
	}
	f.address = listener.Addr().String()
	f.URL = "http://" + f.address
	f.server = &http.Server{Handler: f}
	go f.server.Serve(listener)
}

// given are the ports that fronts have had: a browser that serves several tests
// must not find the storage of another one.
var given sync.Map

// listen opens the front's own port, or one that no front has had.
func (f *Front) listen() (net.Listener, error) {
	for {
		listener, err := net.Listen("tcp4", f.address)
		if err != nil || f.server != nil {
			return listener, err
		}
		if _, taken := given.LoadOrStore(listener.Addr().String(), true); !taken {
			return listener, nil
		}
		_ = listener.Close()
	}
}

// ServeHTTP writes the request down and answers it, through the fault if there is one.
func (f *Front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.lock.Lock()
	f.seen = append(f.seen, r)
	fault := f.fault
	f.lock.Unlock()
	if fault == nil {
		f.handler.ServeHTTP(w, r)
		return
	}
	fault(w, r, f.handler)
}
