package server

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"mime"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// headerRule is one block of a _headers file.
type headerRule struct {
	pattern string
	headers [][2]string
}

// cdn is a host of static files that does what Netlify and Cloudflare Pages say
// they do: it adds the headers of each rule that fits, joins those that come twice,
// compresses by itself, keeps nothing without asking unless told to, and answers
// with 404.html and status 404 for what is not there.
type cdn struct {
	dir, base string
	rules     []headerRule
}

// NewCDN serves an export as a CDN does, over TLS, with its _headers file, until
// the test ends. The address has a slash at the end.
func NewCDN(t testing.TB, export, base string) (url string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(export, "_headers"))
	if err != nil {
		t.Fatal(err)
	}
	c := &cdn{dir: export, base: base}
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\n")
		name, value, isHeader := strings.Cut(strings.TrimSpace(line), ":")
		switch {
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
		case !strings.HasPrefix(line, " "):
			c.rules = append(c.rules, headerRule{pattern: line})
		case isHeader && len(c.rules) > 0:
			r := &c.rules[len(c.rules)-1]
			r.headers = append(r.headers, [2]string{name, strings.TrimSpace(value)})
		default:
			t.Fatalf("_headers: %q is neither a path nor a header", line)
		}
		if len(line) > 2000 { // Cloudflare's limit
			t.Errorf("_headers: a line of %d characters", len(line))
		}
	}
	s := httptest.NewUnstartedServer(c)
	s.TLS = certificate(t).config(t)
	s.EnableHTTP2 = true
	s.StartTLS()
	t.Cleanup(s.Close)
	return s.URL + base
}

func (r headerRule) fits(address string) bool {
	start, end, splat := strings.Cut(r.pattern, "*")
	if !splat {
		return address == r.pattern
	}
	return strings.HasPrefix(address, start) && strings.HasSuffix(address[len(start):], end)
}

func (c *cdn) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=0, must-revalidate")
	own := map[string]bool{}
	for _, rule := range c.rules {
		if !rule.fits(r.URL.Path) {
			continue
		}
		for _, pair := range rule.headers {
			value := pair[1]
			if own[pair[0]] {
				value = h.Get(pair[0]) + ", " + value
			}
			own[pair[0]] = true
			h.Set(pair[0], value)
		}
	}
	name, under := strings.CutPrefix(path.Clean(r.URL.Path), strings.TrimSuffix(c.base, "/"))
	file := filepath.Join(c.dir, filepath.FromSlash(name))
	last := name[strings.LastIndex(name, "/")+1:]
	info, err := os.Stat(file)
	switch {
	case !under || err != nil || strings.HasPrefix(last, "_") || strings.HasPrefix(last, "."):
		h.Set("Cache-Control", "public, max-age=0, must-revalidate")
		c.send(w, r, filepath.Join(c.dir, "404.html"), http.StatusNotFound)
	case info.IsDir() && !strings.HasSuffix(r.URL.Path, "/"):
		to := *r.URL
		to.Path += "/"
		h.Set("Location", to.RequestURI())
		w.WriteHeader(http.StatusPermanentRedirect)
	case info.IsDir():
		c.send(w, r, filepath.Join(file, "index.html"), http.StatusOK)
	default:
		c.send(w, r, file, http.StatusOK)
	}
}

func (c *cdn) send(w http.ResponseWriter, r *http.Request, file string, status int) {
	body, err := os.ReadFile(file)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", mime.TypeByExtension(filepath.Ext(file)))
	if strings.HasSuffix(file, ".webmanifest") {
		h.Set("Content-Type", "application/manifest+json")
	}
	sum := sha256.Sum256(body)
	tag := fmt.Sprintf("%x", sum[:8])
	h.Set("Vary", "Accept-Encoding")
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") && !strings.HasSuffix(file, ".png") {
		var packed bytes.Buffer
		z := gzip.NewWriter(&packed)
		_, _ = z.Write(body)
		_ = z.Close()
		body, tag = packed.Bytes(), tag+"-gzip"
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("ETag", `"`+tag+`"`)
	if status != http.StatusOK {
		w.WriteHeader(status)
		_, _ = w.Write(body)
		return
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}
