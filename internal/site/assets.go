package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io/fs"
	"path"
	"strings"
)

// types are the content types by the end of a file's name.
var types = map[string]string{
	".bin":         "application/octet-stream",
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".jpg":         "image/jpeg",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".webp":        "image/webp",
}

// A file is one address of the site and what it answers with.
type file struct {
	name      string // relative to the base: "", "guide/", "assets/style.0123456789ab.css"
	kind      string // content type
	hash      string // SHA-256 of the body, hexadecimal
	size      int    // of the body
	immutable bool   // the name changes when the content does
	online    bool   // of no use offline, or kept with its language: the worker does not list it
	oneOfMany bool   // one of the documents of many languages: compressed well, but not at any price
	forms            // its bytes: body gives them
}

func newFile(name string, body []byte) *file {
	kind := types[path.Ext(name)]
	if name == "" || strings.HasSuffix(name, "/") {
		kind = types[".html"]
	}
	return &file{name: name, kind: kind, hash: digest(body), size: len(body), forms: forms{plain: body}}
}

// assetFolder holds the files that are named after their content.
const assetFolder = "assets/"

// newAsset names a file after its content, so that it may be kept for ever.
func newAsset(name string, body []byte) *file {
	ext := path.Ext(name)
	stem := strings.TrimSuffix(path.Base(name), ext)
	f := newFile(assetFolder+stem+"."+digest(body)[:12]+ext, body)
	f.immutable = true
	return f
}

// readAsset takes an asset, and its compressed forms when they were made
// beforehand, from the folder of served files.
func readAsset(from fs.FS, name string) (*file, error) {
	read := fs.ReadFile
	if name == bootScript {
		read = readBoot
	}
	body, err := read(from, name)
	if err != nil {
		return nil, err
	}
	if body, err = minified(name, body); err != nil {
		return nil, err
	}
	f := newAsset(name, body)
	for _, e := range encodings {
		if b, err := fs.ReadFile(from, name+e.ext); err == nil {
			f.put(e, b)
		}
	}
	return f, nil
}

// integrity is the hash as fetch takes it: "sha256-…".
func (f *file) integrity() string { return integrity(f.body()) }

// integrity is the hash of a text as fetch and the security policy take it.
func integrity(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// diskName is the name of the file in an export.
func (f *file) diskName() string {
	if f.name == "" || strings.HasSuffix(f.name, "/") {
		return f.name + "index.html"
	}
	return f.name
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
