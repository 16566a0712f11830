package clinic

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestWhatOnlyTestsUseStaysInTests: the numbering plans and the encoder of text messages
// would weigh more than all else, in the client and in the program.
func TestWhatOnlyTestsUseStaysInTests(t *testing.T) {
	for _, system := range [][]string{nil, {"GOOS=js", "GOARCH=wasm"}} {
		list := exec.Command("go", "list", "-deps", "aftercheck/app")
		list.Env = append(os.Environ(), system...)
		out, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, module := range []string{"github.com/nyaruka/", "github.com/warthog618/"} {
			if strings.Contains(string(out), module) {
				t.Errorf("%v: %s is linked", system, module)
			}
		}
	}
}
