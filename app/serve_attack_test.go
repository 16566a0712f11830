//go:build !(js && wasm)

package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// attacked is the server as it runs, with less patience, to be spoken to in bytes.
func attacked(t *testing.T) string {
	t.Helper()
	server := newServer(testSite(t, "/").Handler())
	if server.ReadTimeout > 10*time.Second || server.WriteTimeout > 10*time.Minute || server.IdleTimeout > 2*time.Minute || server.MaxHeaderBytes > 64<<10 {
		t.Errorf("the limits are wider than they were: %v, %v, %v, %d", server.ReadTimeout, server.WriteTimeout, server.IdleTimeout, server.MaxHeaderBytes)
	}
	server.ReadTimeout = 300 * time.Millisecond
	s := httptest.NewUnstartedServer(nil)
	s.Config = server
	s.Start()
	t.Cleanup(s.Close)
	return s.Listener.Addr().String()
}

// tell sends bytes on one connection and gives all that comes back until the server
// closes it.
func tell(t *testing.T, address, text string) string {
	t.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(20 * time.Second))
	_, _ = io.WriteString(c, text) // it may close before all is sent
	answer, err := io.ReadAll(c)
	if e, isNet := err.(net.Error); isNet && e.Timeout() {
		t.Fatalf("the connection stays open after %.80q", text)
	}
	return string(answer)
}

// What an attacker sends, as bytes: the statuses of all answers on the connection.
// None of them may be that of a request hidden in another one.
func TestServeAttacked(t *testing.T) {
	address := attacked(t)
	const hidden = "GET /guide/ HTTP/1.1\r\nHost: hidden\r\n\r\n"
	length := fmt.Sprint(len(hidden))
	for name, c := range map[string]struct {
		text string
		want string // statuses, with spaces between
	}{
		"body of a GET":                {"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\n" + hidden, "200"},
		"body of a POST":               {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\n" + hidden, "405"},
		"a length that is too short":   {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx" + hidden, "405"},
		"no length":                    {"POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" + hidden, "405"},
		"two lengths":                  {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: " + length + "\r\n\r\n" + hidden, "400"},
		"length and chunks":            {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden, "405"},
		"chunks":                       {"GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden, "200"},
		"chunks by another name":       {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + hidden, "501"},
		"chunks and more":              {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + hidden, "501"},
		"a space before the colon":     {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length : " + length + "\r\n\r\n" + hidden, "400"},
		"a line that goes on":          {"GET / HTTP/1.1\r\n Host: a\r\n\r\n", "400"},
		"a length below zero":          {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n" + hidden, "400"},
		"a length with a sign":         {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +" + length + "\r\n\r\n" + hidden, "400"},
		"a NUL in a header":            {"GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n", "400"},
		"no host":                      {"GET / HTTP/1.1\r\n\r\n", "400"},
		"two hosts":                    {"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400"},
		"a host with a path":           {"GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "400"},
		"another host":                 {"GET /guide HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n", "308"},
		"an address with another host": {"GET http://evil.example/guide HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "308"},
		"two slashes":                  {"GET //evil.example/guide HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404"},
		"dots":                         {"GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404"},
		"dots twice encoded":           {"GET /%252e%252e/etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404"},
		"dots of two bytes":            {"GET /%c0%ae%c0%ae/etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404"},
		"dots below a page":            {"GET /guide/../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404"},
		"a line break in the address":  {"GET /guide%0d%0aSet-Cookie:x=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404"},
		"a line break in the query":    {"GET /guide?%0d%0aSet-Cookie:x=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "308"},
		"a header of a megabyte":       {"GET / HTTP/1.1\r\nHost: a\r\nX: " + strings.Repeat("x", 1<<20) + "\r\n\r\n", "431"},
		"ten thousand headers":         {"GET / HTTP/1.1\r\nHost: a\r\n" + strings.Repeat("X: yyyyyyyyyy\r\n", 10000) + "\r\n", "431"},
		"an address of a megabyte":     {"GET /" + strings.Repeat("x", 1<<20) + " HTTP/1.1\r\nHost: a\r\n\r\n", "431"},
		"ten thousand encodings":       {"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Encoding: " + strings.Repeat("br;q=0,", 5000) + "\r\n\r\n", "200"},
		"HEAD":                         {"HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "200"},
		"OPTIONS":                      {"OPTIONS / HTTP/1.1\r\nHost: a\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n", "405"},
		"OPTIONS for all":              {"OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "405"},
		"TRACE":                        {"TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "405"},
		"CONNECT":                      {"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "405"},
		"a method of its own":          {"GET\x7f / HTTP/1.1\r\nHost: a\r\n\r\n", "400"},
		"another protocol":             {"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings, close\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n", "200"},
		"HTTP/2 without TLS":           {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "405"},
		"HTTP/0.9":                     {"GET /\r\n\r\n", "400"},
		"TLS to a port without":        {"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03\r\n\r\n", "400"},
		"half a request, then nothing": {"GET / HTTP/1.1\r\nHost: a\r\nX-Slow:", ""},
		"half a body, then nothing":    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nx", "405"},
		"nothing at all":               {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			answer := tell(t, address, c.text)
			var statuses []string
			for rest := bufio.NewReader(strings.NewReader(answer)); ; {
				method := "GET"
				if strings.HasPrefix(c.text, "HEAD") {
					method = "HEAD"
				}
				r, err := http.ReadResponse(rest, &http.Request{Method: method})
				if err != nil {
					break
				}
				_, _ = io.Copy(io.Discard, r.Body)
				statuses = append(statuses, fmt.Sprint(r.StatusCode))
				if r.Header.Get("Set-Cookie") != "" || r.Header.Get("Access-Control-Allow-Origin") != "" {
					t.Errorf("headers %v", r.Header)
				}
			}
			// One that the server gives up on may be told so, or not.
			if got := strings.Join(statuses, " "); got != c.want && !(c.want == "" && got == "400") && !(c.want == "" && got == "408") {
				t.Errorf("statuses %q, want %q: %.300q", got, c.want, answer)
			}
			for _, never := range []string{"evil.example", "root:"} {
				if strings.Contains(answer, never) {
					t.Errorf("the answer has %s in it: %.300q", never, answer)
				}
			}
		})
	}
}

// Somebody who sends a byte now and then is cut off after the same time.
func TestServeDoesNotWaitForDrops(t *testing.T) {
	c, err := net.Dial("tcp", attacked(t))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	closed := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, c)
		close(closed)
	}()
	_, _ = io.WriteString(c, "GET / HTTP/1.1\r\nHost: a\r\n")
	drops := time.NewTicker(20 * time.Millisecond)
	defer drops.Stop()
	for limit := time.After(20 * time.Second); ; {
		select {
		case <-closed:
			return
		case <-drops.C:
			_, _ = io.WriteString(c, "X: y\r\n")
		case <-limit:
			t.Fatal("the connection stays open")
		}
	}
}
