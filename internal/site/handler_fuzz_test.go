package site

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// Whatever is asked for, and however, the answer is one of ours: never a fault,
// never a way out of the site, always with the security policy.
func FuzzHandler(f *testing.F) {
	f.Add("/", "", "br;q=0, *", `"x"`)
	f.Add("/guide", "a=1", "gzip;q=wrong", "*")
	f.Add("/../go.mod", "//other.example", "", `W/"`)
	f.Add("//other.example/guide", "", "\x00", "")
	f.Add(`/\other.example/..%2f`, "%zz", "br", "")
	f.Add("/guide/index.html", "\r\nSet-Cookie: a=b", "br", "")
	s := build(f, "/")
	f.Fuzz(func(t *testing.T, path, query, encoding, tag string) {
		r := httptest.NewRequest("GET", "/", nil)
		r.URL = &url.URL{Path: path, RawQuery: query}
		r.Header = http.Header{"Accept-Encoding": {encoding}, "If-None-Match": {tag}}
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, r)
		switch w.Code {
		case 200, 304, 404:
		case 308:
			if to := w.Header().Get("Location"); !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.HasPrefix(to, `/\`) {
				t.Errorf("%q leads to %q", path, to)
			}
		default:
			t.Errorf("%q: status %d", path, w.Code)
		}
		if w.Header().Get("Content-Security-Policy") == "" {
			t.Errorf("%q: no policy", path)
		}
	})
}
