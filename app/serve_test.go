//go:build !(js && wasm)

package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// serve says where it is, answers there, and ends without an error when asked.
func TestServeStartsAnswersAndStops(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	r, w := io.Pipe()
	ended := make(chan error, 1)
	s := testSite(t, "/sub/")
	go func() { ended <- serve(ctx, w, io.Discard, s, &serveOptions{addr: "127.0.0.1:0"}) }()

	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	_, address, found := strings.Cut(strings.TrimSpace(line), "http://")
	if !found || !strings.HasSuffix(address, "/sub/") {
		t.Fatalf("it says %q", line)
	}
	answer, err := http.Get("http://" + address)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != 200 {
		t.Errorf("%s", answer.Status)
	}

	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("it ended with %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it did not end")
	}
	if _, err := http.Get("http://" + address); err == nil {
		t.Error("it still answers")
	}
}

func TestServeSaysWhyItCannot(t *testing.T) {
	err := serve(context.Background(), io.Discard, io.Discard, testSite(t, "/"), &serveOptions{addr: "127.0.0.1:1:2"})
	if err == nil || !strings.Contains(err.Error(), "127.0.0.1:1:2") {
		t.Errorf("got %v", err)
	}
}

// Each command explains itself.
func TestHelp(t *testing.T) {
	for _, c := range append(newCommand().Commands(), newCommand()) {
		if c.Short == "" || c.Long == "" {
			t.Errorf("%s has no help", c.Name())
		}
	}
}
