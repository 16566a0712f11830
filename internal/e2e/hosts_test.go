package e2e

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"aftercheck/internal/e2e/server"
)

// exports are made once for each base: the best compression takes its time.
var exports struct {
	sync.Mutex
	dirs map[string]string
}

// export gives a folder with what `aftercheck export` writes, not to be changed.
// It is made with an umask that closes everything, as a hardened root has it.
func export(t testing.TB, base string) string {
	t.Helper()
	exports.Lock()
	defer exports.Unlock()
	if dir := exports.dirs[base]; dir != "" {
		return dir
	}
	top, err := os.MkdirTemp("", "aftercheck-export-")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(top, 0o755); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(top, "site")
	command := exec.Command("sh", "-c", `umask 077 && exec "$0" "$@"`, server.Binary(t), "export", dir, "--base", base)
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("export: %v\n%s", err, out)
	}
	if exports.dirs == nil {
		exports.dirs = map[string]string{}
	}
	exports.dirs[base] = dir
	return dir
}

func removeExports() {
	for _, dir := range exports.dirs {
		_ = os.RemoveAll(filepath.Dir(dir))
	}
}

// asked is one request to a host and what a phone must get. Addresses are below
// the base; WASM, PNG and CSS stand for the files with those endings.
type asked struct {
	method, address string
	headers         []string // pairs
	status          int
	want            map[string]string // "" means that the header is not there, "*" that it is
}

const (
	forEver = "public, max-age=31536000, immutable"
	recheck = "no-cache"
	html    = "text/html; charset=utf-8"
)

var whatHostsAnswer = map[string]asked{
	"start page":         {"GET", "", nil, 200, map[string]string{"Content-Type": html, "Cache-Control": recheck, "Content-Encoding": "", "ETag": "*"}},
	"page":               {"GET", "guide/", nil, 200, map[string]string{"Content-Type": html, "Cache-Control": recheck}},
	"link from a text":   {"GET", "?c=harley&d=20261117", nil, 200, map[string]string{"Content-Type": html}},
	"brotli":             {"GET", "guide/", []string{"Accept-Encoding", "gzip, deflate, br, zstd"}, 200, map[string]string{"Content-Encoding": "br", "Vary": "Accept-Encoding"}},
	"gzip":               {"GET", "guide/", []string{"Accept-Encoding", "gzip, deflate"}, 200, map[string]string{"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}},
	"client":             {"GET", "WASM", []string{"Accept-Encoding", "gzip, deflate, br"}, 200, map[string]string{"Content-Type": "application/wasm", "Cache-Control": forEver, "Content-Encoding": "br", "Vary": "Accept-Encoding"}},
	"client, plain":      {"GET", "WASM", nil, 200, map[string]string{"Content-Type": "application/wasm", "Cache-Control": forEver, "Content-Encoding": ""}},
	"style":              {"GET", "CSS", nil, 200, map[string]string{"Content-Type": "text/css; charset=utf-8", "Cache-Control": forEver}},
	"picture":            {"GET", "PNG", []string{"Accept-Encoding", "gzip, deflate, br"}, 200, map[string]string{"Content-Type": "image/png", "Cache-Control": forEver, "Content-Encoding": ""}},
	"worker":             {"GET", "worker.js", nil, 200, map[string]string{"Content-Type": "text/javascript; charset=utf-8", "Cache-Control": recheck}},
	"manifest":           {"GET", "manifest.webmanifest", nil, 200, map[string]string{"Content-Type": "application/manifest+json", "Cache-Control": recheck}},
	"head":               {"HEAD", "guide/", []string{"Accept-Encoding", "br"}, 200, map[string]string{"Content-Encoding": "br", "Content-Length": "*"}},
	"first bytes":        {"GET", "WASM", []string{"Range", "bytes=0-99"}, 206, map[string]string{"Content-Range": "*", "Content-Length": "100"}},
	"beyond the end":     {"GET", "WASM", []string{"Range", "bytes=999999999-"}, 416, map[string]string{}},
	"no last slash":      {"GET", "guide?x=1", nil, 308, map[string]string{"Location": "/guide/?x=1"}},
	"unknown":            {"GET", "made-up/", nil, 404, map[string]string{"Content-Type": html, "Cache-Control": recheck}},
	"unknown, brotli":    {"GET", "made-up/", []string{"Accept-Encoding", "br"}, 404, map[string]string{"Content-Type": html, "Content-Encoding": "br"}},
	"unknown asset":      {"GET", "assets/app.000000000000.wasm", nil, 404, map[string]string{"Content-Type": html, "Cache-Control": recheck}},
	"unknown, as before": {"GET", "made-up/", []string{"If-None-Match", "*"}, 404, map[string]string{"Content-Type": html}},
	"page of unknown":    {"GET", "404.html", nil, 404, map[string]string{"Content-Type": html}},
	"list of an export":  {"GET", ".aftercheck", nil, 404, map[string]string{"Content-Type": html}},
	"for other hosts":    {"GET", "_headers", nil, 404, map[string]string{"Content-Type": html}},
	"out of the folder":  {"GET", "%2e%2e/%2e%2e/etc/passwd", nil, 404, nil},
	"sending something":  {"POST", "", nil, 405, nil},
}

// What hosts do otherwise, and why that is right too.
var hostsDiffer = map[string]map[string]asked{
	"serve": {
		// It answers with the whole file, as RFC 9110 allows: nothing here is long enough to go on with.
		"first bytes":    {status: 200, want: map[string]string{"Content-Range": "", "Content-Type": "application/wasm"}},
		"beyond the end": {status: 200, want: map[string]string{"Content-Type": "application/wasm"}},
	},
	"nginx": {
		"no last slash":     {status: 301, want: map[string]string{"Location": "/guide/?x=1"}},
		"out of the folder": {status: 400},
		"beyond the end":    {status: 416}, // with each header twice
	},
	"caddy": {
		"head": {status: 200, want: map[string]string{"Content-Encoding": "br"}}, // no length of what is compressed
	},
	"cdn": {
		// CDNs compress by themselves, and never keep a page without asking.
		"start page":        {status: 200, want: map[string]string{"Content-Type": html, "Cache-Control": askAgain}},
		"page":              {status: 200, want: map[string]string{"Content-Type": html, "Cache-Control": askAgain}},
		"manifest":          {status: 200, want: map[string]string{"Content-Type": "application/manifest+json", "Cache-Control": askAgain}},
		"brotli":            {status: 200, want: map[string]string{"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}},
		"client":            {status: 200, want: map[string]string{"Content-Type": "application/wasm", "Cache-Control": forEver}},
		"head":              {status: 200, want: map[string]string{}},
		"unknown":           {status: 404, want: map[string]string{"Content-Type": html, "Cache-Control": askAgain}},
		"unknown, brotli":   {status: 404, want: map[string]string{"Content-Type": html}},
		"unknown asset":     {status: 404, want: map[string]string{"Content-Type": html, "Cache-Control": askAgain}},
		"page of unknown":   {status: 200, want: map[string]string{"Content-Type": html}},
		"sending something": {status: 200}, // the stand-in has no methods; they have
	},
}

const askAgain = "public, max-age=0, must-revalidate"

// All hosts, at the root and under a path, send what `serve` sends.
func TestHostsAnswerAlike(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"/", "/check/"} {
		reference := securityHeaders(t, server.NewHost(t, "serve", "", base).URL)
		if len(reference) < 6 {
			t.Fatalf("serve sends only %v", reference)
		}
		for _, kind := range append(slices.Clone(server.HostKinds), "cdn") {
			t.Run(kind+" at "+base, func(t *testing.T) {
				t.Parallel()
				var url string
				if kind == "cdn" {
					url = server.NewCDN(t, export(t, base), base)
				} else {
					url = server.NewHost(t, kind, export(t, base), base).URL
				}
				for name, ask := range whatHostsAnswer {
					if other, differs := hostsDiffer[kind][name]; differs {
						ask.status, ask.want = other.status, other.want
					}
					checkAnswer(t, name, url, base, ask, reference)
				}
				checkUnchanged(t, url, base, kind)
				// Who has a path only does not speak for the whole host.
				hsts := request(t, "GET", url).Header.Get("Strict-Transport-Security")
				if want := kind == "serve" || kind != "cdn" && base == "/"; (hsts == "max-age=31536000") != want || !want && hsts != "" {
					t.Errorf("Strict-Transport-Security is %q", hsts)
				}
			})
		}
	}
}

func checkAnswer(t *testing.T, name, url, base string, ask asked, reference map[string]string) {
	t.Helper()
	r := request(t, ask.method, url+nameIn(t, base, ask.address), ask.headers...)
	if r.StatusCode != ask.status {
		t.Errorf("%s: status %d, want %d", name, r.StatusCode, ask.status)
		return
	}
	for header, want := range ask.want {
		got := strings.Join(r.Header.Values(header), " | ")
		if header == "Location" {
			want = strings.TrimSuffix(base, "/") + want
		}
		if got != want && (want != "*" || got == "") {
			t.Errorf("%s: %s is %q, want %q", name, header, got, want)
		}
	}
	if ask.want == nil { // the web server's own word, none of ours
		return
	}
	for header, want := range reference {
		if got := strings.Join(r.Header.Values(header), " | "); got != want {
			t.Errorf("%s: %s is %q, want %q", name, header, got, want)
		}
	}
	for header := range r.Header {
		if header == "Set-Cookie" || strings.HasPrefix(header, "Access-Control-") {
			t.Errorf("%s: there is a header %s", name, header)
		}
	}
}

// checkUnchanged: what a phone has already is not sent again, and one encoding
// does not stand for another. The worker's file is always sent by hosts that go by
// the times of files.
func checkUnchanged(t *testing.T, url, base, kind string) {
	t.Helper()
	for _, address := range []string{"", "guide/", "WASM", "worker.js"} {
		at := url + nameIn(t, base, address)
		tags := map[string]string{}
		for _, encoding := range []string{"br", "gzip", "identity"} {
			first := request(t, "GET", at, "Accept-Encoding", encoding)
			tag := first.Header.Get("ETag")
			if address == "worker.js" && (kind == "nginx" || kind == "caddy") {
				r := request(t, "GET", at, "Accept-Encoding", encoding, "If-None-Match", `*`, "If-Modified-Since", first.Header.Get("Last-Modified"))
				if r.StatusCode != 200 {
					t.Errorf("the worker, asked whether it changed: %d", r.StatusCode)
				}
				continue
			}
			if kind != "cdn" && tags[tag] != "" || tag == "" {
				t.Errorf("%s in %s: the tag %q is that of %s", address, encoding, tag, tags[tag])
			}
			tags[tag] = encoding
			r := request(t, "GET", at, "Accept-Encoding", encoding, "If-None-Match", tag)
			if r.StatusCode != 304 || r.Header.Get("Cache-Control") != first.Header.Get("Cache-Control") {
				t.Errorf("%s in %s, unchanged: %d, %s", address, encoding, r.StatusCode, r.Header.Get("Cache-Control"))
			}
		}
	}
}

// securityHeaders are those of an answer that say what a page may do. HSTS is not
// among them: under a path, and on a CDN, it is for whoever has the whole host.
func securityHeaders(t *testing.T, url string) map[string]string {
	t.Helper()
	h := request(t, "GET", url).Header
	found := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(h)) {
		switch name {
		case "Cache-Control", "Content-Length", "Content-Type", "Date", "Etag", "Vary", "Strict-Transport-Security":
		default:
			found[name] = h.Get(name)
		}
	}
	return found
}

// nameIn gives the name in an export for an ending in capitals.
func nameIn(t *testing.T, base, address string) string {
	t.Helper()
	pattern := map[string]string{"WASM": "app.*.wasm", "PNG": "*.png", "CSS": "style.*.css"}[address]
	if pattern == "" {
		return address
	}
	found, err := filepath.Glob(filepath.Join(export(t, base), "assets", pattern))
	if err != nil || len(found) == 0 {
		t.Fatalf("no %s in the export: %v", pattern, err)
	}
	return "assets/" + filepath.Base(found[0])
}

// request asks a host; the body is read and left, and its length must be as said.
func request(t testing.TB, method, url string, headers ...string) *http.Response {
	t.Helper()
	r, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := server.Client(t).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatalf("%s: %v", url, err)
	}
	if length := answer.Header.Get("Content-Length"); method == "GET" && length != "" && length != fmt.Sprint(len(body)) && answer.StatusCode != 304 {
		t.Errorf("%s: %d bytes, %s were announced", url, len(body), length)
	}
	return answer
}
