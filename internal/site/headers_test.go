package site

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// headerReasons is every header that an answer may carry, with its value and why
// it is so. What is not here must not be sent.
var headerReasons = []struct{ name, value, why string }{
	{"Cross-Origin-Opener-Policy", "same-origin", "a page that opens ours gets no hold on it"},
	{"Cross-Origin-Resource-Policy", "same-origin", "no other site can build our files into itself, to measure or to imitate"},
	{"Referrer-Policy", "no-referrer", "no other site learns which page a person comes from: it names the complication"},
	{"X-Content-Type-Options", "nosniff", "a file is what its type says, so no picture becomes a script"},
	{"Content-Security-Policy", "", "see policyReasons"},
	{"Permissions-Policy", "", "see permissionReasons"},
	{"Cache-Control", "", "assets for ever, everything else asked for anew: TestTypesAndCaching"},
	{"ETag", "", "asked for anew, a file need not be sent again: TestUnchangedIsNotSentAgain"},
	{"Vary", "Accept-Encoding", "a cache between must not hand brotli to a browser without it"},
	{"Content-Encoding", "", "TestEncodings"},
	{"Content-Type", "", "TestTypesAndCaching"},
	{"Content-Length", "", "the progress of a slow download can be told"},
	{"Location", "", "redirects only, to our own paths: TestAddresses"},
	{"Allow", "GET, HEAD", "what is allowed, beside 405"},
}

// Left to whoever ends TLS before us, and so on no list here: Strict-Transport-Security
// binds a whole host name for a year, and we do not know what else is on it.

// policyReasons is the content security policy, part by part.
var policyReasons = []struct{ part, why string }{
	{"default-src 'none'", "what is not allowed below is not loaded: no frame, no font, no plug-in, no other origin"},
	{"script-src 'self' 'wasm-unsafe-eval' 'SIZE'", "our own files, and WebAssembly; inline only the one script of the first paint, by its hash; no eval"},
	{"style-src 'self' 'SHEET'", "our own file, also where it stands in a document; no other inline style: it can hide a warning or read a field"},
	{"img-src 'self' blob:", "our own drawings, and a person's photo out of the browser's memory"},
	{"font-src 'self'", "no font is shipped; if one ever is, it is ours"},
	{"connect-src 'self' blob:", "nothing that a person says can be sent anywhere else; a blob is in the page's own memory, where it holds the second file of the client"},
	{"manifest-src 'self'", "the app can be installed"},
	{"worker-src 'self'", "the worker for offline use"},
	{"base-uri 'none'", "no <base> can turn our links round"},
	{"form-action 'none'", "no form is sent anywhere"},
	{"require-trusted-types-for 'script'", "text cannot become markup or script, in browsers that know Trusted Types"},
	{"trusted-types aftercheck", "one policy, of boot.js, for the address of the worker"},
	{"frame-ancestors 'none'", "nobody lays our page under another one; a header only"},
}

// permissionReasons is what a page could ask a browser for and this one never
// does. Photos come from the phone's own camera app, through a file field.
var permissionReasons = map[string]string{
	"accelerometer": "tells how somebody walks", "autoplay": "nothing plays", "browsing-topics": "advertising",
	"camera": "a file field is enough", "display-capture": "shows the screen", "geolocation": "tells where somebody is",
	"gyroscope": "tells how somebody walks", "magnetometer": "tells where somebody is", "microphone": "nothing listens",
	"midi": "no use", "payment": "nothing costs", "publickey-credentials-get": "there is no account",
	"serial": "no use", "usb": "no use", "xr-spatial-tracking": "no use",
}

func headerOf(t *testing.T, name string) string {
	t.Helper()
	for _, h := range build(t, "/").headers {
		if h[0] == name {
			return h[1]
		}
	}
	t.Fatalf("no %s", name)
	return ""
}

// Each kind of answer carries the headers of the list and no other.
func TestEveryHeaderHasItsReason(t *testing.T) {
	s := build(t, "/")
	var asset, picture string
	for name := range s.files {
		if strings.HasSuffix(name, ".wasm") {
			asset = "/" + name
		}
		if strings.HasSuffix(name, ".png") {
			picture = "/" + name
		}
	}
	etag := request(s, "GET", "/").Header.Get("ETag")
	for _, c := range []struct {
		what   string
		answer *http.Response
		status int
		more   string // beside those of every answer
	}{
		{"a document", request(s, "GET", "/", "Accept-Encoding", "br"), 200, "Cache-Control Content-Encoding Content-Length Content-Type ETag Vary"},
		{"its head", request(s, "HEAD", "/"), 200, "Cache-Control Content-Length Content-Type ETag Vary"},
		{"an asset", request(s, "GET", asset), 200, "Cache-Control Content-Length Content-Type ETag Vary"},
		{"a picture", request(s, "GET", picture), 200, "Cache-Control Content-Length Content-Type ETag"},
		{"the worker", request(s, "GET", "/worker.js"), 200, "Cache-Control Content-Length Content-Type ETag Vary"},
		{"the manifest", request(s, "GET", "/manifest.webmanifest"), 200, "Cache-Control Content-Length Content-Type ETag Vary"},
		{"as before", request(s, "GET", "/", "If-None-Match", etag), 304, "Cache-Control ETag Vary"},
		{"unknown", request(s, "GET", "/nothing/"), 404, "Cache-Control Content-Length Content-Type ETag Vary"},
		{"without its slash", request(s, "GET", "/guide"), 308, "Location"},
		{"not only reading", request(s, "POST", "/"), 405, "Allow Content-Type"},
	} {
		if c.answer.StatusCode != c.status {
			t.Errorf("%s: status %d", c.what, c.answer.StatusCode)
		}
		want := strings.Fields(c.more)
		for _, h := range s.headers {
			want = append(want, h[0])
			if got := c.answer.Header.Get(h[0]); got != h[1] {
				t.Errorf("%s: %s is %q", c.what, h[0], got)
			}
		}
		for i, name := range want {
			want[i] = http.CanonicalHeaderKey(name)
		}
		slices.Sort(want)
		if got := slices.Sorted(maps.Keys(c.answer.Header)); !slices.Equal(got, want) {
			t.Errorf("%s has the headers\n%v, want\n%v", c.what, got, want)
		}
		for _, name := range want {
			i := slices.IndexFunc(headerReasons, func(r struct{ name, value, why string }) bool {
				return http.CanonicalHeaderKey(r.name) == name
			})
			switch {
			case i < 0:
				t.Errorf("%s: %s has no reason", c.what, name)
			case headerReasons[i].value != "" && c.answer.Header.Get(name) != headerReasons[i].value:
				t.Errorf("%s: %s is %q, want %q", c.what, name, c.answer.Header.Get(name), headerReasons[i].value)
			}
		}
	}
}

// The policy is what its reasons say, part by part, and the document repeats it
// but for what only a header can say.
func TestEveryPartOfThePolicyHasItsReason(t *testing.T) {
	var want []string
	inline, err := readInline(assets(t))
	if err != nil {
		t.Fatal(err)
	}
	hashes := strings.NewReplacer("SIZE", integrity(inline.script), "SHEET", integrity(inline.sheet))
	for _, r := range policyReasons {
		want = append(want, hashes.Replace(r.part))
	}
	sent := headerOf(t, "Content-Security-Policy")
	if got := strings.Split(sent, "; "); !slices.Equal(got, want) {
		t.Errorf("the policy is\n%v, want\n%v", got, want)
	}
	if sent != inline.policy()+"; frame-ancestors 'none'" {
		t.Errorf("the document's policy differs: %s", inline.policy())
	}
	var off []string
	for name := range permissionReasons {
		off = append(off, name+"=()")
	}
	slices.Sort(off)
	if got := strings.Split(headerOf(t, "Permissions-Policy"), ", "); !slices.Equal(got, off) {
		t.Errorf("switched off are\n%v, want\n%v", got, off)
	}
}

// The file for static hosts sends the same headers as the server.
func TestExportedHeadersAreTheSame(t *testing.T) {
	s := build(t, "/sub/")
	exported := string(headersFile(s.Base, s.headers))
	for _, h := range s.headers {
		if !strings.Contains(exported, "\n  "+h[0]+": "+h[1]+"\n") {
			t.Errorf("_headers lacks %s: %s", h[0], h[1])
		}
	}
}
