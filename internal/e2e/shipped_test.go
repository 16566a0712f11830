package e2e

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"go/build"
	gohtml "html"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/server"
)

// secret is what keys, tokens and pass words look like; each begins as one of
// secretBegins.
var secret = regexp.MustCompile(`^(?:-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{36}|xox[abpr]-[0-9A-Za-z-]{10}|AIza[0-9A-Za-z_-]{35}|sk_live_[0-9A-Za-z]{16}|eyJhbGciOi[0-9A-Za-z_-]{20}|(?i:(?:password|passwd|api_?key|secret_?key|access_?token)["']?\s*[:=]\s*["'][^"'\s]{6}))`)

// secretBegins are how a secret may begin, in small letters.
var secretBegins = []string{
	"-----begin ", "akia", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "xox", "aiza", "sk_live_", "eyjhbgcioi",
	"password", "passwd", "apikey", "api_key", "secretkey", "secret_key", "accesstoken", "access_token",
}

// secretIn finds a secret. The expression alone would read every byte many times: it is
// tried only where a secret may begin.
func secretIn(content []byte) []byte {
	small := make([]byte, len(content)) // with every byte where it was, which bytes.ToLower does not promise
	for i, b := range content {
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		small[i] = b
	}
	for _, begin := range secretBegins {
		for at := 0; ; at++ {
			next := bytes.Index(small[at:], []byte(begin))
			if next < 0 {
				break
			}
			at += next
			if found := secret.Find(content[at:]); found != nil {
				return found
			}
		}
	}
	return nil
}

// inline is what the security policy would block, in a document.
var inline = regexp.MustCompile(`(?i)<script(?:\s[^>]*)?>[^<]|<style|\sstyle=|\son[a-z]+=["']|(?:href|src)=["']?javascript:|(?:src|action)=["']?(?:https?:)?//`)

// block is a script or a style sheet that stands in a document.
var block = regexp.MustCompile(`(?s)<(?:script|style)>(.*?)</(?:script|style)>`)

// notPinned is a document without the blocks whose hashes its own policy names.
func notPinned(document []byte) []byte {
	head, _, _ := strings.Cut(string(document), "<title>")
	policy := gohtml.UnescapeString(head)
	return block.ReplaceAllFunc(document, func(found []byte) []byte {
		sum := sha256.Sum256(block.FindSubmatch(found)[1])
		if strings.Contains(policy, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'") {
			return nil
		}
		return found
	})
}

// What is shipped, the client and the program too, holds no secret, no word of
// the machine that built it, and no document with anything inline but what the policy
// pins: a script and a style sheet by their hashes.
func TestNothingShippedGivesAwayAnything(t *testing.T) {
	t.Parallel()
	dir := export(t, "/")
	root := need.ModuleRoot(t)
	home, err := os.UserHomeDir()
	if err != nil {
		t.Fatal(err)
	}
	machine := [][]byte{[]byte(root + "/"), []byte(build.Default.GOPATH + "/"), []byte(home + "/")}
	documents, bytesRead := 0, 0
	look := func(name string, content []byte) {
		bytesRead += len(content)
		if found := secretIn(content); found != nil {
			t.Errorf("%s holds what looks like a secret: %q", name, found)
		}
		for _, path := range machine {
			if at := bytes.Index(content, path); at >= 0 {
				t.Errorf("%s tells where it was built: %q", name, content[at:min(len(content), at+60)])
			}
		}
		if strings.HasSuffix(name, ".html") {
			documents++
			if found := inline.Find(notPinned(content)); found != nil {
				t.Errorf("%s: %q", name, found)
			}
		}
	}
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) == ".br" || filepath.Ext(path) == ".gz" {
			return err
		}
		content, err := os.ReadFile(path)
		look(strings.TrimPrefix(path, dir+"/"), content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile(server.Binary(t))
	if err != nil {
		t.Fatal(err)
	}
	look("the program", program)
	if documents < 100 || bytesRead < 10<<20 {
		t.Errorf("only %d documents and %d bytes were looked at", documents, bytesRead)
	}
}

// The patterns find what they are made for: each of these is a secret, or inline.
func TestThePatternsOfWhatMustNotBeShipped(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"-----BEGIN RSA " + "PRIVATE KEY-----", "AKIA" + strings.Repeat("A", 16), "ghp_" + strings.Repeat("a", 36),
		"gho_" + strings.Repeat("a", 36), "ghu_" + strings.Repeat("a", 36), "ghs_" + strings.Repeat("a", 36), "ghr_" + strings.Repeat("a", 36),
		"xoxb-" + "1234567890", "AIza" + strings.Repeat("a", 35), "sk_live_" + strings.Repeat("a", 16), "eyJhbGciOi" + strings.Repeat("a", 20),
		`"api_key": "abcdefgh"`, `password = 'hunter22'`, `Passwd: "abcdefgh"`, `APIKEY="abcdefgh"`, `secretKey='abcdefgh'`,
		`SECRET_KEY="abcdefgh"`, `accessToken: "abcdefgh"`, `access_token="abcdefgh"`,
	} {
		if secretIn([]byte("before "+text)) == nil {
			t.Errorf("%q is not seen as a secret", text)
		}
	}
	for _, text := range []string{
		`<script>alert(1)</script>`, `<p style="x">`, `<style>p{}</style>`, `<a onclick="x">`, `<a href="javascript:x">`, `<img src="//other.example/x">`,
	} {
		if !inline.MatchString(text) {
			t.Errorf("%q is not seen as inline", text)
		}
	}
	for _, text := range []string{`<script defer src="/assets/boot.js"></script>`, `<a href="https://example.org/">`, "a password of your own"} {
		if inline.MatchString(text) || secretIn([]byte(text)) != nil {
			t.Errorf("%q is harmless", text)
		}
	}
}

// The licences of what others made are one tap from "About", go-app's and Go's in
// full, and are there without a network and without the client.
func TestLicencesAreShown(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	v.Open("/about/")
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	v.Tap("licences")
	v.WantScreen("licences")
	for _, words := range []string{
		"github.com/maxence-charriere/go-app/v9 v9.8.0", "Permission is hereby granted, free of charge",
		"The Go Authors", "github.com/spf13/cobra", "Apache License",
	} {
		v.WantText(words)
	}
	if wide := v.Overflow(); len(wide) != 0 {
		t.Errorf("it sticks out of the screen: %v", wide)
	}
	broken := violations{}
	broken.look(t, v, "licences")
	broken.report(t)
	v.Shoot("licences-light")
	v.Prefer(browser.Dark)
	v.Shoot("licences-dark")
	v.TapOn("a.back")
	v.WantScreen("about")
	v.WantReady()
}
