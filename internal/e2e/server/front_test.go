package server_test

import (
	"io"
	"net/http"
	"testing"

	"aftercheck/internal/e2e/server"
)

// app answers like a tiny app: a page, and a client of 1000 bytes.
func app(w http.ResponseWriter, r *http.Request) {
	if server.IsClient(r) {
		w.Header().Set("Content-Type", "application/wasm")
		w.Header().Set("Content-Length", "1000")
		_, _ = w.Write(make([]byte, 1000))
		return
	}
	_, _ = io.WriteString(w, "page of version one")
}

func get(t *testing.T, url string) (status int, kind string, body []byte, err error) {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		return 0, "", nil, err
	}
	defer response.Body.Close()
	body, err = io.ReadAll(response.Body)
	return response.StatusCode, response.Header.Get("Content-Type"), body, err
}

func TestFrontPassesBreaksAndMends(t *testing.T) {
	f := server.NewFrontOf(t, http.HandlerFunc(app))
	wasm := f.URL + "/x.wasm"

	if status, kind, body, err := get(t, wasm); status != 200 || kind != "application/wasm" || len(body) != 1000 || err != nil {
		t.Fatalf("untouched: %d %s %d %v", status, kind, len(body), err)
	}
	f.Break(server.OnClient(server.NotFound))
	if status, _, _, _ := get(t, wasm); status != 404 {
		t.Errorf("not found: %d", status)
	}
	if status, _, _, _ := get(t, f.URL+"/"); status != 200 {
		t.Errorf("the fault touched the page: %d", status)
	}
	f.Break(server.OnClient(server.WrongType))
	if _, kind, body, _ := get(t, wasm); kind != "application/octet-stream" || len(body) != 1000 {
		t.Errorf("wrong type: %s, %d bytes", kind, len(body))
	}
	f.Break(server.OnClient(server.CutShort))
	if _, _, body, err := get(t, wasm); err == nil || len(body) != 500 {
		t.Errorf("cut short: %d bytes, %v", len(body), err)
	}
	f.Break(server.WebPage)
	if status, kind, _, _ := get(t, wasm); status != 200 || kind != "text/html" {
		t.Errorf("web page: %d %s", status, kind)
	}
	f.Break(server.Rewrite(func(_ string, body []byte) []byte { return append(body, ", changed"...) }))
	if _, _, body, _ := get(t, f.URL+"/"); string(body) != "page of version one, changed" {
		t.Errorf("rewritten: %s", body)
	}
	gate := make(chan struct{})
	f.Break(server.Held(gate))
	answered := make(chan int)
	go func() { status, _, _, _ := get(t, wasm); answered <- status }()
	select {
	case status := <-answered:
		t.Errorf("a held answer came: %d", status)
	default:
	}
	close(gate)
	if status := <-answered; status != 200 {
		t.Errorf("held, then let go: %d", status)
	}
	f.Break(nil)
	if len(f.Seen()) != 8 {
		t.Errorf("saw %d requests", len(f.Seen()))
	}
}

func TestFrontGoesDownAndUpOnItsPort(t *testing.T) {
	f := server.NewFrontOf(t, http.HandlerFunc(app))
	before := f.URL
	f.Down()
	if _, _, _, err := get(t, f.URL); err == nil {
		t.Error("answers while down")
	}
	f.Up(t)
	if _, _, _, err := get(t, f.URL); err != nil || f.URL != before {
		t.Errorf("up again at %s (was %s): %v", f.URL, before, err)
	}
}
