package clinic

import (
	"strings"
	"testing"
)

func TestACodeIsAsDenseAsPaperCanTake(t *testing.T) {
	for _, c := range []struct{ length, size int }{
		// What the standard says that a version holds, and one more.
		{44, 37}, {45, 41}, {98, 53}, {99, 57}, {137, 61}, {138, 57}, {151, 57}, {1030, 141}, {1031, 145},
	} {
		code, err := QR(strings.Repeat("a", c.length))
		if err != nil || code.Size != c.size {
			t.Errorf("%d characters make %d modules on a side, %v; want %d", c.length, code.Size, err, c.size)
		}
	}
	if _, err := QR(strings.Repeat("a", 2000)); err == nil {
		t.Error("2,000 characters have a code")
	}
}
