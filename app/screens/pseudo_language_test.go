//go:build !(js && wasm)

package screens

import (
	"os"
	"testing"

	"aftercheck/internal/locale/extract"
	"aftercheck/internal/locale/say"
)

// TestMain runs the tests in the pseudo language when it is asked for, see TestNothingIsLeftInEnglish.
func TestMain(m *testing.M) {
	if os.Getenv(pseudoFile) != "" {
		all, err := extract.All()
		if err != nil {
			panic(err)
		}
		say.Use(extract.Pseudo(all, false))
	}
	os.Exit(m.Run())
}
