package app

import "testing"

// A client never takes an address for a file of go-app's, and never takes what
// is not encrypted for encrypted.
func TestStandIns(t *testing.T) {
	if isStaticResourcePath("/web/app.css") {
		t.Error("an address is taken for a file of go-app's")
	}
	if !isRemoteLocation("/check/") {
		t.Error("an address is taken for a file of go-app's, to be completed")
	}
	if b, err := encrypt("key", []byte("text")); err == nil || b != nil {
		t.Error("something was encrypted")
	}
	if b, err := decrypt("key", []byte("text")); err == nil || b != nil {
		t.Error("something was decrypted")
	}
}
