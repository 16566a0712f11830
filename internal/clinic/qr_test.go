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

// TestWhatMakesACodeHardToRead counts single lines and whole squares by hand.
func TestWhatMakesACodeHardToRead(t *testing.T) {
	for line, want := range map[string]int{
		"10101010101": 0, "11110000111": 0, "11111010101": 3, "00000001010": 5, "10111010000": 40, "00001011101": 40, "11011101000": 0,
	} {
		if got := lineOf(len(line), func(i int) bool { return line[i] == '1' }); got != want {
			t.Errorf("%s counts %d, want %d", line, got, want)
		}
	}
	board, full := Code{Size: 10, dark: make([]bool, 100)}, Code{Size: 10, dark: make([]bool, 100)}
	for i := range 100 {
		board.dark[i], full.dark[i] = (i+i/10)%2 == 0, true
	}
	// 20 lines of 3 and 5 more, 81 blocks of 3, and 50 in 100 off the half.
	if got, want := full.penalty(), 20*8+81*3+100; board.penalty() != 0 || got != want {
		t.Errorf("a chess board counts %d; all dark %d, want %d", board.penalty(), got, want)
	}
}
