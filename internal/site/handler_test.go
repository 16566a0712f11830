package site

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func request(s *Site, method, target string, header ...string) *http.Response {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, r)
	return w.Result()
}

func bodyOf(t *testing.T, r *http.Response) []byte {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestAddresses(t *testing.T) {
	type want struct {
		status   int
		location string
	}
	atRoot := map[string]want{
		"/":                       {200, ""},
		"/?lang=de":               {200, ""},
		"/guide/":                 {200, ""},
		"/worker.js":              {200, ""},
		"/guide":                  {308, "/guide/"},
		"/guide?a=1&b=2":          {308, "/guide/?a=1&b=2"},
		"/guide/index.html":       {308, "/guide/"},
		"/index.html?x":           {308, "/?x"},
		"/404.html":               {404, ""},
		"/404/":                   {404, ""},
		"/nothing/":               {404, ""},
		"/guide/guide/":           {404, ""},
		"/assets/":                {404, ""},
		"/assets":                 {404, ""},
		"//guide":                 {404, ""},
		"/guide//":                {404, ""},
		"/boot.js":                {404, ""},
		"/client/app.wasm":        {404, ""},
		"/robots.txt":             {404, ""},
		"/web/%2e%2e/go.mod":      {404, ""},
		"/..%2f..%2fgo.mod":       {404, ""},
		"/%2e%2e/%2e%2e/go.mod":   {404, ""},
		"/../go.mod":              {404, ""},
		`/..\..\go.mod`:           {404, ""},
		"/%5c..%5cgo.mod":         {404, ""},
		"/assets/..%2fworker.js":  {404, ""},
		"/guide/%00":              {404, ""},
		"/%2fother.example/guide": {404, ""},
	}
	underPath := map[string]want{
		"/sub/":       {200, ""},
		"/sub/guide/": {200, ""},
		"/sub":        {308, "/sub/"},
		"/sub?a=1":    {308, "/sub/?a=1"},
		"/sub/guide":  {308, "/sub/guide/"},
		"/":           {404, ""},
		"/guide/":     {404, ""},
		"/subguide/":  {404, ""},
		"/sub/sub/":   {404, ""},
	}
	for base, cases := range map[string]map[string]want{"/": atRoot, "/sub/": underPath} {
		s := build(t, base)
		for target, want := range cases {
			r := request(s, "GET", target)
			if r.StatusCode != want.status || r.Header.Get("Location") != want.location {
				t.Errorf("under %s, %s: %d to %q, want %d to %q", base, target, r.StatusCode, r.Header.Get("Location"), want.status, want.location)
			}
			if want.status == 404 {
				if b := bodyOf(t, r); !bytes.Equal(b, s.notFound.body()) {
					t.Errorf("under %s, %s: not the page for unknown addresses", base, target)
				}
			}
		}
	}
}

func TestHeaders(t *testing.T) {
	s := build(t, "/")
	for _, c := range []struct{ method, target string }{
		{"GET", "/"}, {"GET", "/worker.js"}, {"GET", "/nothing/"}, {"GET", "/guide"}, {"HEAD", "/"}, {"POST", "/"},
	} {
		h := request(s, c.method, c.target).Header
		csp := h.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'"} {
			if !strings.Contains(csp, part) {
				t.Errorf("%s %s: the policy %q lacks %s", c.method, c.target, csp, part)
			}
		}
		// A person's photo is a blob, and what the page holds of the client; nothing else may
		// be one, least of all a script.
		if !strings.Contains(csp, "img-src 'self' blob:;") || !strings.Contains(csp, "connect-src 'self' blob:;") || strings.Count(csp, "blob:") != 2 || strings.Contains(csp, "data:") {
			t.Errorf("%s %s: the policy is wrong about blobs: %s", c.method, c.target, csp)
		}
		if strings.Contains(csp, "unsafe-inline") || strings.Contains(csp, "'unsafe-eval'") || strings.Contains(csp, "http") {
			t.Errorf("%s %s: the policy is too wide: %s", c.method, c.target, csp)
		}
		for name, want := range map[string]string{
			"X-Content-Type-Options":       "nosniff",
			"Referrer-Policy":              "no-referrer",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
		} {
			if h.Get(name) != want {
				t.Errorf("%s %s: %s is %q", c.method, c.target, name, h.Get(name))
			}
		}
		if !strings.Contains(h.Get("Permissions-Policy"), "geolocation=()") || h.Get("Set-Cookie") != "" {
			t.Errorf("%s %s: %v", c.method, c.target, h)
		}
	}
}

func TestTypesAndCaching(t *testing.T) {
	s := build(t, "/")
	kinds := map[string]bool{}
	for name, f := range s.files {
		r := request(s, "GET", "/"+name)
		wantCache := recheck
		if strings.HasPrefix(name, "assets/") {
			wantCache = forEver
		}
		if r.Header.Get("Cache-Control") != wantCache {
			t.Errorf("%q: %s", name, r.Header.Get("Cache-Control"))
		}
		if kind := r.Header.Get("Content-Type"); kind == "" || kind != f.kind || strings.HasPrefix(kind, "text/") && !strings.HasSuffix(kind, "charset=utf-8") {
			t.Errorf("%q: type %q", name, kind)
		}
		kinds[f.kind] = true
	}
	if len(kinds) != 8 {
		t.Errorf("content types: %v", kinds)
	}
}

func TestEncodings(t *testing.T) {
	s := build(t, "/")
	whole := s.files[""].body()
	tags := map[string]string{}
	for accept, want := range map[string]string{
		"gzip, deflate, br, zstd": "br",
		"gzip;q=1.0, br;q=0.1":    "br",
		"GZIP":                    "gzip",
		"br;q=0, *":               "gzip",
		"*":                       "br",
		"br;q=0, gzip;q=0":        "",
		"identity":                "",
		"br;q=wrong":              "",
		"":                        "",
	} {
		r := request(s, "GET", "/", "Accept-Encoding", accept)
		if got := r.Header.Get("Content-Encoding"); got != want {
			t.Errorf("%q: encoding %q, want %q", accept, got, want)
			continue
		}
		if r.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%q: Vary is %q", accept, r.Header.Get("Vary"))
		}
		sent := bodyOf(t, r)
		if r.Header.Get("Content-Length") != strconv.Itoa(len(sent)) {
			t.Errorf("%q: %s bytes announced, %d sent", accept, r.Header.Get("Content-Length"), len(sent))
		}
		if !bytes.Equal(unpack(t, want, sent), whole) {
			t.Errorf("%q: other content", accept)
		}
		tags[r.Header.Get("ETag")] = want

		head := request(s, "HEAD", "/", "Accept-Encoding", accept)
		if head.Header.Get("Content-Length") != strconv.Itoa(len(sent)) || len(bodyOf(t, head)) != 0 {
			t.Errorf("%q: HEAD does not announce what GET sends, or sends it", accept)
		}
	}
	if len(tags) != 3 {
		t.Errorf("each encoding must have its own tag: %v", tags)
	}
	if r := request(s, "GET", "/"+s.iconName(t), "Accept-Encoding", "br"); r.Header.Get("Content-Encoding") != "" {
		t.Error("a PNG is compressed again")
	}
}

func (s *Site) iconName(t *testing.T) string {
	t.Helper()
	for _, name := range s.names() {
		if strings.HasSuffix(name, ".png") {
			return name
		}
	}
	t.Fatal("no PNG")
	return ""
}

func unpack(t *testing.T, name string, b []byte) []byte {
	t.Helper()
	var r io.Reader = bytes.NewReader(b)
	switch name {
	case "br":
		r = brotli.NewReader(r)
	case "gzip":
		z, err := gzip.NewReader(r)
		if err != nil {
			t.Fatal(err)
		}
		r = z
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// What was asked for compressed is kept compressed alone, and nobody gets anything else
// for that, however many ask in whatever order.
func TestPlainFormIsLetGo(t *testing.T) {
	s := build(t, "/")
	client := slices.IndexFunc(s.names(), func(name string) bool { return strings.HasSuffix(name, ".wasm") })
	for _, name := range []string{"", "guide/", s.names()[client]} {
		f := s.files[name]
		whole := f.body()
		t.Run("/"+name, func(t *testing.T) {
			for i := range 30 {
				accept := []string{"br", "identity", "gzip"}[i%3]
				t.Run(accept, func(t *testing.T) {
					t.Parallel()
					r := request(s, "GET", "/"+name, "Accept-Encoding", accept)
					sent := bodyOf(t, r)
					if r.Header.Get("Content-Length") != strconv.Itoa(len(sent)) || !bytes.Equal(unpack(t, r.Header.Get("Content-Encoding"), sent), whole) {
						t.Error("other content, or other than announced")
					}
				})
			}
		})
		if f.plain != nil {
			t.Errorf("%q is still there as it is, too", name)
		}
		if !bytes.Equal(f.body(), whole) {
			t.Errorf("%q is another now", name)
		}
	}
}

func TestUnchangedIsNotSentAgain(t *testing.T) {
	s := build(t, "/")
	tag := request(s, "GET", "/", "Accept-Encoding", "br").Header.Get("ETag")
	for sent, want := range map[string]int{
		tag:                    304,
		"W/" + tag:             304,
		`"other", ` + tag:      304,
		"*":                    304,
		`"other"`:              200,
		strings.Trim(tag, `"`): 200,
	} {
		r := request(s, "GET", "/", "Accept-Encoding", "br", "If-None-Match", sent)
		if r.StatusCode != want {
			t.Errorf("If-None-Match %s: %d, want %d", sent, r.StatusCode, want)
		}
		if want == 304 && (len(bodyOf(t, r)) != 0 || r.Header.Get("ETag") != tag || r.Header.Get("Vary") == "") {
			t.Errorf("If-None-Match %s: a body, or headers missing: %v", sent, r.Header)
		}
	}
	if r := request(s, "GET", "/", "Accept-Encoding", "gzip", "If-None-Match", tag); r.StatusCode != 200 {
		t.Error("the tag of one encoding stands for another")
	}
	if r := request(s, "GET", "/nothing/", "If-None-Match", "*"); r.StatusCode != 404 {
		t.Error("an unknown address must stay unknown")
	}
}

func TestOnlyReading(t *testing.T) {
	s := build(t, "/")
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"} {
		r := request(s, method, "/guide/")
		if r.StatusCode != http.StatusMethodNotAllowed || r.Header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d, Allow %q", method, r.StatusCode, r.Header.Get("Allow"))
		}
	}
}

// Paths that no client library would send, as bytes on the wire.
func TestRawRequests(t *testing.T) {
	server := httptest.NewServer(build(t, "/").Handler())
	defer server.Close()
	for _, target := range []string{"/../../go.mod", `/..\..\go.mod`, "/./guide/../../go.mod", "http://other.example/go.mod", "/%zz", "*"} {
		c, err := net.Dial("tcp", server.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n", target)
		r, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatalf("%s: %v", target, err)
		}
		if r.StatusCode != 404 && r.StatusCode != 400 {
			t.Errorf("%s: %d", target, r.StatusCode)
		}
		if b := bodyOf(t, r); bytes.Contains(b, []byte("module aftercheck")) || bytes.Contains(b, []byte("other.example")) {
			t.Errorf("%s: %s", target, b)
		}
		c.Close()
	}
}
