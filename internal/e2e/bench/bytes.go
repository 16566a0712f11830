package bench

import (
	"net/http"
	"path"
	"sync"
)

// counter counts what is sent, by kind of file.
type counter struct {
	next http.Handler
	mu   sync.Mutex
	sent map[string]int
}

func (c *counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	counted := &countedWriter{ResponseWriter: w}
	c.next.ServeHTTP(counted, r)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.sent == nil {
		c.sent = map[string]int{}
	}
	c.sent[kindOf(r.URL.Path)] += counted.n
}

func (c *counter) take() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := c.sent
	c.sent = nil
	return out
}

func kindOf(name string) string {
	switch path.Ext(name) {
	case ".wasm":
		return "client"
	case ".js":
		return "scripts"
	case ".css":
		return "style"
	case ".svg", ".png":
		return "pictures"
	case "", ".json": // the documents for offline use come in one file
		return "documents"
	}
	return "other"
}

type countedWriter struct {
	http.ResponseWriter
	n int
}

func (w *countedWriter) Write(b []byte) (int, error) {
	n, err := w.ResponseWriter.Write(b)
	w.n += n
	return n, err
}
