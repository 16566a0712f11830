package sha256

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"testing"
)

func TestSumsAreThoseOfGo(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 400 {
		text := make([]byte, n)
		for i := range text {
			text[i] = byte(r.Uint32())
		}
		ours := New()
		for rest := text; len(rest) > 0; {
			part := 1 + r.IntN(len(rest))
			if _, err := ours.Write(rest[:part]); err != nil {
				t.Fatal(err)
			}
			ours.Sum(nil) // looking at it changes nothing
			rest = rest[part:]
		}
		want := sha256.Sum256(text)
		if got := ours.Sum([]byte("a")); !bytes.Equal(got, append([]byte("a"), want[:]...)) {
			t.Fatalf("%d bytes: %x, want %x", n, got[1:], want)
		}
		ours.Reset()
		if got := ours.Sum(nil); fmt.Sprintf("%x", got) != "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" {
			t.Fatalf("nothing has the sum %x", got)
		}
	}
}

func FuzzSum(f *testing.F) {
	f.Add([]byte("abc"), 1)
	f.Fuzz(func(t *testing.T, text []byte, cut int) {
		ours := New()
		cut = max(0, min(cut, len(text)))
		_, _ = ours.Write(text[:cut])
		_, _ = ours.Write(text[cut:])
		if want := sha256.Sum256(text); !bytes.Equal(ours.Sum(nil), want[:]) {
			t.Errorf("%x", text)
		}
	})
}

func BenchmarkSum(b *testing.B) {
	text := make([]byte, 1<<20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		_, _ = New().Write(text)
	}
}
