//go:build !(js && wasm)

package say

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Encode writes the file of a language that [New] made, to go with the file of the
// guideline's tables, of which rows are the strings. The same language gives the
// same bytes. The error names what cannot be said.
func (l *Language) Encode(tables []byte, rows []string) ([]byte, error) {
	if l.hashed != nil {
		return nil, errors.New("say: the language was read from a file")
	}
	var e encoder
	e.words = []string{l.Tag}
	inTables := map[string]bool{}
	var numbers []uint64
	var said []string
	for i, row := range rows {
		inTables[row] = true
		if t, ok := l.texts[row]; ok {
			numbers, said = append(numbers, uint64(i)), append(said, t)
		}
	}
	var texts, plurals []string // in English
	for english := range l.texts {
		if !inTables[english] {
			texts = append(texts, english)
		}
	}
	for english, forms := range l.plurals {
		if len(forms) != len(l.forms) {
			return nil, fmt.Errorf("say: %q has %d forms in %s, want %d", english, len(forms), l.Tag, len(l.forms))
		}
		plurals = append(plurals, english)
	}
	salt, err := l.salt(texts, plurals, rows)
	if err != nil {
		return nil, err
	}
	byHash := func(a, b string) int { return cmp.Compare(hashOf(salt, a), hashOf(salt, b)) }
	slices.SortFunc(texts, byHash)
	slices.SortFunc(plurals, byHash)

	e.number(uint64(salt))
	e.number(map[bool]uint64{true: 1}[l.Right])
	e.rising(numbers)
	e.words = append(e.words, said...)
	e.rising(hashes(salt, texts))
	for _, english := range texts {
		e.words = append(e.words, l.texts[english])
	}
	e.rising(hashes(salt, plurals))
	for _, english := range plurals {
		e.words = append(e.words, l.plurals[english]...)
	}
	e.number(uint64(len(l.forms)))
	for _, w := range e.words {
		if strings.Contains(w, "\x00") || !utf8.ValidString(w) {
			return nil, fmt.Errorf("say: %q is no text", w)
		}
		e.out = append(append(e.out, w...), 0)
	}
	file := binary.LittleEndian.AppendUint64([]byte(magic), sumOf(tables, e.out))
	return append(file, e.out...), nil
}

// salt finds one with which no text is taken for another. Beside those that have a
// translation by their hash, it looks at all that may be asked for: the strings of
// the tables, and the translations themselves, which are asked for again.
func (l *Language) salt(texts, plurals, rows []string) (byte, error) {
	var others []string
	others = append(others, rows...)
	for _, t := range l.texts {
		others = append(others, t)
	}
	for salt := range 256 {
		if apart(byte(salt), texts, others) && apart(byte(salt), plurals, nil) {
			return byte(salt), nil
		}
	}
	return 0, fmt.Errorf("say: the texts of %s cannot be told apart by their hashes", l.Tag)
}

// apart tells whether each of the texts has a hash that no other text has.
func apart(salt byte, texts, others []string) bool {
	known := make(map[uint32]string, len(texts))
	for _, text := range texts {
		hash := hashOf(salt, text)
		if _, taken := known[hash]; taken {
			return false
		}
		known[hash] = text
	}
	for _, text := range others {
		if first, taken := known[hashOf(salt, text)]; taken && first != text {
			return false
		}
	}
	return true
}

func hashes(salt byte, texts []string) []uint64 {
	list := make([]uint64, len(texts))
	for i, text := range texts {
		list[i] = uint64(hashOf(salt, text))
	}
	return list
}

type encoder struct {
	out   []byte
	words []string
}

func (e *encoder) number(n uint64) { e.out = binary.AppendUvarint(e.out, n) }

func (e *encoder) rising(list []uint64) {
	e.number(uint64(len(list)))
	next := uint64(0)
	for _, n := range list {
		e.number(n - next)
		next = n + 1
	}
}
