package site

import (
	"io"
	"log"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// LogAccess writes one line for each request that next answers: time (UTC),
// method, path, status, bytes of the body and milliseconds.
//
//	2026-11-17T21:04:05Z GET /guide/ 200 4102 0.3ms
//
// It is for seeing that the app is used and that nothing is broken, not who uses
// it. What could tell is left out: address, browser, referrer, query. Of a path
// that is no address of the site only the first part is there, for the rest could
// be anything: the name of a kept check, or a clinic's link whose # came as %23.
func (s *Site) LogAccess(next http.Handler, out io.Writer) http.Handler {
	lines := log.New(out, "", 0) // one at a time
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		counted := &countedResponse{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(counted, r)
		lines.Printf("%s %s %s %d %d %.1fms", start.UTC().Format(time.RFC3339), knownMethod(r.Method), s.loggedPath(r.URL.Path),
			counted.status, counted.bytes, time.Since(start).Seconds()*1000)
	})
}

// loggedPath is a path as it may be kept: as it is when the site has it.
func (s *Site) loggedPath(path string) string {
	if f, to := s.lookup(path); f != nil || to != "" || path == s.Base+healthName {
		return path
	}
	end := 1
	if strings.HasPrefix(path, s.Base) {
		end = len(s.Base)
	}
	for end < len(path) && end < 40 && strings.IndexByte("/#?&=", path[end]) < 0 {
		end++
	}
	if end >= len(path) {
		return plain(path)
	}
	return plain(path[:end]) + "…"
}

// plain writes what came from outside so that it stays on its line and is one word.
func plain(s string) string {
	quoted := strconv.QuoteToASCII(s)
	return strings.ReplaceAll(quoted[1:len(quoted)-1], " ", `\x20`)
}

// knownMethod is a method as it may be kept: others are free text of the sender's.
func knownMethod(method string) string {
	switch method {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT":
		return method
	}
	return "OTHER"
}

// countedResponse notes what an answer was.
type countedResponse struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (c *countedResponse) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *countedResponse) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.bytes += int64(n)
	return n, err
}
