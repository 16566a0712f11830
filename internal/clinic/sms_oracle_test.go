package clinic

import (
	"math/rand/v2"
	"testing"

	"github.com/warthog618/sms"
	"github.com/warthog618/sms/encoding/tpdu"
)

// TestPartsAgreeWithAnEncoder compares the count with the parts that an independent
// encoder really makes, around every length where a part is full.
func TestPartsAgreeWithAnEncoder(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	alphabets := [][]rune{
		[]rune("abc defg.,Δ@"), []rune("ab€{}"), []rune("€"), []rune("abя"), []rune("яж😀"), []rune("😀"),
	}
	unicode, several := 0, 0
	for n := range 330 {
		for _, from := range alphabets {
			text := make([]rune, n+1)
			for i := range text {
				text[i] = from[random.IntN(len(from))]
			}
			m := SMS(string(text))
			parts, err := sms.Encode([]byte(string(text)))
			if err != nil {
				t.Fatal(err)
			}
			alphabet, err := parts[0].Alphabet()
			if err != nil || len(parts) != m.Parts || (alphabet == tpdu.AlphaUCS2) != m.Unicode {
				t.Fatalf("%q: %d parts, Unicode %v; the encoder makes %d parts in %v (%v)", string(text), m.Parts, m.Unicode, len(parts), alphabet, err)
			}
			if m.Unicode {
				unicode++
			}
			if m.Parts > 1 {
				several++
			}
		}
	}
	if unicode < 500 || several < 500 {
		t.Errorf("%d in UCS-2, %d in several parts", unicode, several)
	}
}
