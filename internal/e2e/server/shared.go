package server

import (
	"sync"
	"testing"
)

// shared is the one program that stands behind every Front of a test run.
var shared struct {
	sync.Mutex
	program *Program
}

// backend starts the shared program when the first test wants it.
func backend(t testing.TB) string {
	t.Helper()
	binary := Binary(t)
	shared.Lock()
	defer shared.Unlock()
	if shared.program == nil {
		p, err := launch(binary, usualFlags)
		if err != nil {
			t.Fatal(err)
		}
		shared.program = p
	}
	return shared.program.URL
}

// StopShared ends the shared program and removes what hosts shared; TestMain calls
// it last.
func StopShared() {
	removeCertificate()
	shared.Lock()
	defer shared.Unlock()
	if shared.program != nil {
		shared.program.Kill()
	}
}
