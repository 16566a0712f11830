//go:build !(js && wasm)

package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// writePair writes a certificate for 127.0.0.1 with a serial number to tell it by.
func writePair(t *testing.T, certFile, keyFile string, serial int64) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(serial), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	keyBytes, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: der}, keyFile: {Type: "PRIVATE KEY", Bytes: keyBytes}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// lines hands on what is written to it, a line at a time.
type lines struct {
	*bufio.Reader
	w *io.PipeWriter
}

func newLines() lines {
	r, w := io.Pipe()
	return lines{bufio.NewReader(r), w}
}

// A renewed certificate is shown after SIGHUP, without an end to the service; one
// that is not right is complained about, and the one before stays.
func TestServeOverTLS(t *testing.T) {
	dir := t.TempDir()
	o := serveOptions{addr: "127.0.0.1:0", accessLog: true}
	o.tls.certFile, o.tls.keyFile = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	writePair(t, o.tls.certFile, o.tls.keyFile, 1)
	if err := o.tls.load(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	said, complained := newLines(), newLines()
	ended := make(chan error, 1)
	s := testSite(t, "/sub/")
	go func() { ended <- serve(ctx, said.w, complained.w, s, &o) }()
	defer func() {
		stop()
		if err := <-ended; err != nil {
			t.Errorf("it ended with %v", err)
		}
	}()
	first, err := said.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	_, address, found := strings.Cut(strings.TrimSpace(first), "https://")
	if !found {
		t.Fatalf("it says %q", first)
	}

	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, ForceAttemptHTTP2: true}}
	serial := func() int64 {
		t.Helper()
		client.CloseIdleConnections()
		answered := make(chan string, 1)
		go func() {
			line, _ := said.ReadString('\n')
			answered <- line
		}()
		r, err := client.Get("https://" + address)
		if err != nil {
			t.Fatal(err)
		}
		r.Body.Close()
		if r.ProtoMajor != 2 || r.Header.Get("Strict-Transport-Security") != "max-age=31536000" {
			t.Errorf("%s, %v", r.Proto, r.Header)
		}
		if line := <-answered; !strings.Contains(line, " GET /sub/ 200 ") {
			t.Errorf("the log says %q", line)
		}
		return r.TLS.PeerCertificates[0].SerialNumber.Int64()
	}
	if n := serial(); n != 1 {
		t.Errorf("certificate %d", n)
	}

	if err := os.WriteFile(o.tls.keyFile, []byte("half a key"), 0o600); err != nil {
		t.Fatal(err)
	}
	hangUp(t)
	if line, err := complained.ReadString('\n'); err != nil || !strings.Contains(line, "the old certificate stays") {
		t.Errorf("it says %q, %v", line, err)
	}
	if n := serial(); n != 1 {
		t.Errorf("certificate %d after one that is not right", n)
	}

	writePair(t, o.tls.certFile, o.tls.keyFile, 2)
	hangUp(t)
	for deadline := time.Now().Add(10 * time.Second); serial() != 2; {
		if time.Now().After(deadline) {
			t.Fatal("the new certificate is not shown")
		}
	}

	old, err := tls.Dial("tcp", strings.TrimSuffix(address, "/sub/"), &tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS11})
	if err == nil {
		old.Close()
		t.Error("it speaks TLS 1.1")
	}
}

func hangUp(t *testing.T) {
	t.Helper()
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
}

// A certificate that cannot be used is said at the start, before anybody comes.
func TestServeRefusesCertificates(t *testing.T) {
	dir := t.TempDir()
	cert, key, other := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem"), filepath.Join(dir, "other.pem")
	writePair(t, filepath.Join(dir, "x"), other, 1)
	writePair(t, cert, key, 2)
	for name, args := range map[string][]string{
		"only one of both":   {"--tls-cert", cert},
		"no such file":       {"--tls-cert", filepath.Join(dir, "none"), "--tls-key", key},
		"another one's key":  {"--tls-cert", cert, "--tls-key", other},
		"both the wrong way": {"--tls-cert", key, "--tls-key", cert},
	} {
		var out bytes.Buffer
		c := newServeCommand()
		c.SetArgs(append(args, "--addr", "127.0.0.1:0"))
		c.SetOut(&out)
		c.SetErr(&out)
		c.SilenceUsage, c.SilenceErrors = true, true
		ctx, stop := context.WithCancel(context.Background())
		stop() // if it starts, it ends at once
		if err := c.ExecuteContext(ctx); err == nil {
			t.Errorf("%s: it started: %s", name, out.String())
		}
	}
}
