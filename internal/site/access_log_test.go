package site

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

// A line says what was answered, and nothing about who asked or what for.
func TestAccessLog(t *testing.T) {
	s := build(t, "/sub/")
	for _, c := range []struct{ method, target, want string }{
		{"GET", "/sub/", "GET /sub/ 200"},
		{"GET", "/sub/?n=Harley&t=442079460123&d=20261117", "GET /sub/ 200"},
		{"HEAD", "/sub/guide/?q=lid", "HEAD /sub/guide/ 200 0 "},
		{"GET", "/sub/guide?q=lid", "GET /sub/guide 308"},
		{"GET", "/sub/healthz", "GET /sub/healthz 200"},
		{"GET", "/sub/404.html", "GET /sub/404.html 404"},
		{"GET", "/sub/checks/4f1d0c3ab2/", "GET /sub/checks… 404"},
		{"GET", "/sub/%23n=Harley&t=442079460123", "GET /sub/… 404"},
		{"GET", "/sub/%3Fn=Harley", "GET /sub/… 404"},
		{"GET", "/sub/n=Harley", "GET /sub/n… 404"},
		{"GET", "/wp-login.php", "GET /wp-login.php 404"},
		{"GET", "/.env/a/b", "GET /.env… 404"},
		{"GET", "/a%0a2026-11-17%20GET", `GET /a\n2026-11-17\x20GET 404`},
		{"GET", "/" + strings.Repeat("x", 500), "GET /" + strings.Repeat("x", 39) + "… 404"},
		{"POST", "/sub/", "POST /sub/ 405"},
		{"HARLEY", "/sub/", "OTHER /sub/ 405"},
	} {
		var out bytes.Buffer
		r := httptest.NewRequest(c.method, c.target, nil)
		r.RemoteAddr = "203.0.113.7:4711"
		for _, name := range []string{"User-Agent", "Referer", "X-Forwarded-For", "Cookie", "If-None-Match"} {
			r.Header.Set(name, "secret")
		}
		s.LogAccess(s.Handler(), &out).ServeHTTP(httptest.NewRecorder(), r)
		line := out.String()
		if !strings.Contains(line, " "+c.want) {
			t.Errorf("%s %s: %q, want %q", c.method, c.target, line, c.want)
		}
		if !regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [A-Z]+ \S+ \d{3} \d+ \d+\.\dms\n$`).MatchString(line) {
			t.Errorf("%s %s: %q is not one line of six words", c.method, c.target, line)
		}
		for _, never := range []string{"203.0.113.7", "secret", "Harley", "HARLEY", "4420", "4f1d", "lid"} {
			if strings.Contains(line, never) {
				t.Errorf("%s %s: %q has %s in it", c.method, c.target, line, never)
			}
		}
	}
}

// What watches over the server gets the version, and keeps it for nobody.
func TestHealth(t *testing.T) {
	s := build(t, "/sub/")
	r := request(s, "GET", "/sub/healthz?x=1", "Accept-Encoding", "br", "If-None-Match", "*")
	if b := bodyOf(t, r); r.StatusCode != http.StatusOK || string(b) != `{"status":"ok","version":"`+s.Version+`"}`+"\n" {
		t.Errorf("%d %s", r.StatusCode, b)
	}
	if h := r.Header; h.Get("Cache-Control") != "no-store" || h.Get("Content-Type") != "application/json" || h.Get("Content-Security-Policy") == "" {
		t.Errorf("%v", h)
	}
	if head := request(s, "HEAD", "/sub/healthz"); head.StatusCode != http.StatusOK || len(bodyOf(t, head)) != 0 {
		t.Errorf("HEAD: %d", head.StatusCode)
	}
	for target, want := range map[string]int{"/healthz": 404, "/sub/healthz/": 404} {
		if r := request(s, "GET", target); r.StatusCode != want {
			t.Errorf("%s: %d", target, r.StatusCode)
		}
	}
	if _, kept := releaseOf(t, s).Files[healthName]; kept {
		t.Error("the worker keeps it")
	}
	o := options(t, "/")
	o.Pages = append(o.Pages, Page{Path: "/healthz/", Precache: true})
	if _, err := Build(o); err == nil {
		t.Error("a page stands in its place")
	}
}
