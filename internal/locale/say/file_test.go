package say

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
)

var (
	someTables = []byte("the file of the tables")
	someRows   = []string{"id-1", "Do not rub it.", "id-2", "Call now.", "left alone"}
)

// spoken is a language with texts of the tables and of the screens, and a plural.
func spoken() *Language {
	return New("ar", true,
		map[string]string{"Do not rub it.": "لا تفركه.", "Call now.": "اتصل الآن.", "Start": "ابدأ", "Question %d": "السؤال %d", "same": "same"},
		map[string][]string{"%d days": {"%d a", "%d b", "%d c", "%d d", "%d e", "%d f"}})
}

func written(t testing.TB, l *Language) []byte {
	t.Helper()
	file, _, err := l.Encode(someTables, someRows, never)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func never(string) bool { return false }

// A text is in one of the two files, and is said once that is there.
func TestALanguageComesInTwoFiles(t *testing.T) {
	later := map[string]bool{"Call now.": true, "Start": true, "%d days": true}
	first, second, err := spoken().Encode(someTables, someRows, func(english string) bool { return later[english] })
	if err != nil {
		t.Fatal(err)
	}
	l, err := Decode(first, someTables, someRows)
	if err != nil {
		t.Fatal(err)
	}
	want := spoken()
	check := func(whole bool) {
		t.Helper()
		if l.Whole() != whole {
			t.Errorf("whole: %v", l.Whole())
		}
		for _, english := range []string{"Do not rub it.", "Call now.", "Start", " Start ", "Question %d", "same", "not translated"} {
			expected := want.Text(english)
			if later[strings.TrimSpace(english)] && !whole {
				expected = english
			}
			if got := l.Text(english); got != expected {
				t.Errorf("Text(%q) = %q, want %q", english, got, expected)
			}
		}
		expected := "3 days"
		if whole {
			expected = want.Plural(3, "%d day", "%d days")
		}
		if got := l.Plural(3, "%d day", "%d days"); got != expected {
			t.Errorf("Plural = %q, want %q", got, expected)
		}
	}
	check(false)
	for name, file := range map[string][]byte{"the first once more": first, "a part": second[:len(second)-1], "none": nil} {
		if err := l.Complete(file, someTables, someRows); err == nil || l.Whole() {
			t.Errorf("%s is taken for the second", name)
		}
	}
	_, others, err := New("es", false, map[string]string{"Start": "Empezar"}, nil).Encode(someTables, someRows, func(string) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Complete(others, someTables, someRows); err == nil {
		t.Error("the second of another language is taken")
	}
	if _, err := Decode(second, someTables, someRows); err == nil {
		t.Error("the second is taken for the first")
	}
	if err := l.Complete(second, someTables, someRows); err != nil {
		t.Fatal(err)
	}
	check(true)
	if !want.Whole() || !(&Language{}).Whole() {
		t.Error("a language of no file, or English, is not whole")
	}
}

func TestALanguageComesBack(t *testing.T) {
	file := written(t, spoken())
	l, err := Decode(file, someTables, someRows)
	if err != nil {
		t.Fatal(err)
	}
	want := spoken()
	for _, english := range append([]string{"Start", "Question %d", "same", "not translated", "%d days", ""}, someRows...) {
		if got := l.Text(english); got != want.Text(english) {
			t.Errorf("Text(%q) = %q, want %q", english, got, want.Text(english))
		}
	}
	for n := range 120 {
		if got := l.Plural(n, "%d day", "%d days"); got != want.Plural(n, "%d day", "%d days") {
			t.Errorf("Plural(%d) = %q", n, got)
		}
	}
	if got := l.Plural(2, "%d sign", "%d signs"); got != "2 signs" {
		t.Errorf("a plural that is not translated: %q", got)
	}
	if l.Tag != "ar" || !l.Right {
		t.Errorf("it is %q, from right to left: %v", l.Tag, l.Right)
	}
	if strings.Contains(string(file), "Start") || strings.Contains(string(file), "days") {
		t.Error("there is English in the file")
	}
	for range 20 {
		if !bytes.Equal(file, written(t, spoken())) {
			t.Fatal("the same language gives other bytes")
		}
	}
}

func TestADamagedFileIsRefused(t *testing.T) {
	file := written(t, spoken())
	for n := range file {
		if _, err := Decode(file[:n], someTables, someRows); err == nil {
			t.Errorf("the first %d of %d bytes are read", n, len(file))
		}
		other := bytes.Clone(file)
		other[n] ^= 0x20
		if _, err := Decode(other, someTables, someRows); err == nil {
			t.Errorf("with byte %d changed it is read", n)
		}
	}
	if _, err := Decode(append(file, 0), someTables, someRows); err == nil {
		t.Error("a byte too many is not noticed")
	}
	if _, err := Decode(file, []byte("the tables of another version"), someRows); err == nil {
		t.Error("it is read beside other tables")
	}
}

// Hashes of 32 bits meet by chance: another salt is taken then, and with it no
// text is taken for another one.
func TestTextsOfOneHashAreToldApart(t *testing.T) {
	byHash := map[uint32]string{}
	var one, two string
	for i := 0; one == ""; i++ {
		text := fmt.Sprint("text ", i)
		hash := hashOf(0, text)
		if first, taken := byHash[hash]; taken {
			one, two = first, text
		}
		byHash[hash] = text
	}
	both := New("es", false, map[string]string{one: "uno", two: "dos"}, nil)
	row := New("es", false, map[string]string{one: "uno"}, nil)
	for name, c := range map[string]struct {
		l    *Language
		rows []string
		want string
	}{
		"two translations":    {both, nil, "dos"},
		"a row that has none": {row, []string{two}, two},
	} {
		file, _, err := c.l.Encode(someTables, c.rows, never)
		if err != nil {
			t.Fatal(err)
		}
		l, err := Decode(file, someTables, c.rows)
		if err != nil {
			t.Fatal(err)
		}
		if l.Text(one) != "uno" || l.Text(two) != c.want {
			t.Errorf("%s: %q and %q", name, l.Text(one), l.Text(two))
		}
	}
}

func TestAPluralNeedsAllItsForms(t *testing.T) {
	l := New("ar", true, nil, map[string][]string{"%d days": {"%d a", "%d b"}})
	if _, _, err := l.Encode(someTables, someRows, never); err == nil || !strings.Contains(err.Error(), "2 forms") {
		t.Errorf("error %v", err)
	}
}

// What has the right sum, by chance or by malice, is read without harm.
func FuzzDecode(f *testing.F) {
	file := written(f, spoken())
	f.Add(file[len(magic)+8:])
	f.Add(written(f, New("es", false, nil, nil))[len(magic)+8:])
	f.Fuzz(func(t *testing.T, rest []byte) {
		whole := binary.LittleEndian.AppendUint64([]byte(magic), sumOf(someTables, rest))
		l, err := Decode(append(whole, rest...), someTables, someRows)
		if err != nil {
			return
		}
		for _, row := range someRows {
			l.Text(row)
		}
		for _, forms := range l.hashedPlurals {
			if len(forms) != len(Forms(l.Tag)) {
				t.Fatalf("a plural has %d forms", len(forms))
			}
		}
		for n := range 12 {
			l.Plural(n, "%d day", "%d days")
		}
	})
}
