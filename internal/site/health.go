package site

import (
	"net/http"
	"strconv"
)

// healthName is where a server says, to what watches over it, that it is well and
// which version it serves. It is no file of the site: an export and the worker
// have none.
const healthName = "healthz"

func (s *Site) sendHealth(w http.ResponseWriter, r *http.Request) {
	body := `{"status":"ok","version":"` + s.Version + `"}` + "\n"
	h := w.Header()
	h.Set("Cache-Control", never)
	h.Set("Content-Type", "application/json")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodGet {
		w.Write([]byte(body)) // an error here means that nobody waits for it
	}
}
