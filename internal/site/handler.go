package site

import (
	"io"
	"net/http"
	"strconv"
	"strings"
)

// Handler serves the site. Every address is looked up in one map, as the request
// gives it after decoding: there is no file system behind it to walk into.
func (s *Site) Handler() http.Handler {
	return http.HandlerFunc(s.serve)
}

func (s *Site) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	for _, pair := range s.headers {
		h.Set(pair[0], pair[1])
	}
	if r.TLS != nil {
		h.Set(hsts[0], hsts[1])
	}
	if r.ContentLength != 0 {
		// Nobody reads a body here, so nobody should guess where it ends and what
		// comes after it on this connection.
		h.Set("Connection", "close")
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	if r.URL.Path == s.Base+healthName {
		s.sendHealth(w, r)
		return
	}
	f, to := s.lookup(r.URL.Path)
	switch {
	case to != "":
		if r.URL.RawQuery != "" {
			to += "?" + r.URL.RawQuery
		}
		h.Set("Location", to)
		w.WriteHeader(http.StatusPermanentRedirect)
	case f == nil || f == s.notFound:
		s.send(w, r, s.notFound, http.StatusNotFound)
	default:
		s.send(w, r, f, http.StatusOK)
	}
}

// lookup finds the file at a path, or the address to go to instead: the one with
// the last slash, or without index.html.
func (s *Site) lookup(path string) (f *file, to string) {
	name, under := strings.CutPrefix(path, s.Base)
	if !under {
		if path+"/" == s.Base {
			return nil, s.Base
		}
		return nil, ""
	}
	if f := s.files[name]; f != nil {
		return f, ""
	}
	for _, other := range []string{name + "/", strings.TrimSuffix(name, "index.html")} {
		if other != name && s.files[other] != nil {
			return nil, s.Base + other
		}
	}
	return nil, ""
}

// send answers with the file in the best encoding that the browser takes.
func (s *Site) send(w http.ResponseWriter, r *http.Request, f *file, status int) {
	h := w.Header()
	var body []byte // none for the plain form
	size, tag := f.size, f.hash[:32]
	if f.compressible() {
		h.Add("Vary", "Accept-Encoding")
		if e, ok := negotiate(r.Header.Get("Accept-Encoding")); ok {
			body = f.encoded(e)
			size, tag = len(body), tag+"-"+e.name
			h.Set("Content-Encoding", e.name)
		}
	}
	tag = `"` + tag + `"`
	h.Set("Cache-Control", f.cacheControl())
	h.Set("ETag", tag)
	if status == http.StatusOK && matches(r.Header.Get("If-None-Match"), tag) {
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", f.kind)
	h.Set("Content-Length", strconv.Itoa(size))
	w.WriteHeader(status)
	switch { // an error here means that the browser went away
	case r.Method != http.MethodGet:
	case body != nil:
		w.Write(body)
	default:
		io.Copy(w, f.open())
	}
}

// negotiate picks the first of our encodings that Accept-Encoding does not rule out.
func negotiate(accept string) (encoding, bool) {
	weights := map[string]float64{}
	for part := range strings.SplitSeq(strings.ToLower(accept), ",") {
		name, params, _ := strings.Cut(part, ";")
		weight := 1.0
		if q, found := strings.CutPrefix(strings.TrimSpace(params), "q="); found {
			weight, _ = strconv.ParseFloat(q, 64) // what is not a number counts as 0: plain is always right
		}
		weights[strings.TrimSpace(name)] = weight
	}
	for _, e := range encodings {
		weight, named := weights[e.name]
		if !named {
			weight = weights["*"]
		}
		if weight > 0 {
			return e, true
		}
	}
	return encoding{}, false
}

// matches compares as RFC 9110 asks for If-None-Match: weakly, for a proxy may
// have marked our tag as weak.
func matches(list, tag string) bool {
	for part := range strings.SplitSeq(list, ",") {
		part = strings.TrimPrefix(strings.TrimSpace(part), "W/")
		if part == tag || part == "*" {
			return true
		}
	}
	return false
}
