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

// Encode writes the two files of a language that [New] made, to go with the file of
// the guideline's tables, of which rows are the strings. later tells of an English
// text, of a plural that for many, whether it stands in the second. The same language
// gives the same bytes. The error names what cannot be said.
func (l *Language) Encode(tables []byte, rows []string, later func(english string) bool) (first, second []byte, err error) {
	if l.hashedTexts != nil {
		return nil, nil, errors.New("say: the language was read from a file")
	}
	p := parts{language: l, rows: rows, inTables: map[string]bool{}}
	for _, row := range rows {
		p.inTables[row] = true
	}
	var texts, plurals []string // in English
	for english := range l.texts {
		if !p.inTables[english] {
			texts = append(texts, english)
		}
	}
	for english, forms := range l.plurals {
		if len(forms) != len(Forms(l.Tag)) {
			return nil, nil, fmt.Errorf("say: %q has %d forms in %s, want %d", english, len(forms), l.Tag, len(Forms(l.Tag)))
		}
		plurals = append(plurals, english)
	}
	if p.salt, err = l.findSalt(texts, plurals, rows); err != nil {
		return nil, nil, err
	}
	byHash := func(a, b string) int { return cmp.Compare(hashOf(p.salt, a), hashOf(p.salt, b)) }
	slices.SortFunc(texts, byHash)
	slices.SortFunc(plurals, byHash)
	p.texts, p.plurals = texts, plurals
	if first, err = p.file(tables, firstPart, func(english string) bool { return !later(english) }); err != nil {
		return nil, nil, err
	}
	second, err = p.file(tables, secondPart, later)
	return first, second, err
}

// parts is what the files of a language are made of.
type parts struct {
	language       *Language
	rows           []string
	inTables       map[string]bool
	texts, plurals []string // in English, in the order of their hashes
	salt           byte
}

// file writes one part: what belongs to it.
func (p *parts) file(tables []byte, part uint64, belongs func(english string) bool) ([]byte, error) {
	l := p.language
	e := encoder{words: []string{l.Tag}}
	e.number(uint64(p.salt))
	e.number(map[bool]uint64{true: 1}[l.Right])
	e.number(part)
	var numbers []uint64
	for i, row := range p.rows {
		if t, ok := l.texts[row]; ok && belongs(row) {
			numbers, e.words = append(numbers, uint64(i)), append(e.words, t)
		}
	}
	e.rising(numbers)
	ours := func(all []string) []string {
		return slices.DeleteFunc(slices.Clone(all), func(english string) bool { return !belongs(english) })
	}
	texts, plurals := ours(p.texts), ours(p.plurals)
	e.rising(hashes(p.salt, texts))
	for _, english := range texts {
		e.words = append(e.words, l.texts[english])
	}
	e.rising(hashes(p.salt, plurals))
	for _, english := range plurals {
		e.words = append(e.words, l.plurals[english]...)
	}
	e.number(uint64(len(Forms(l.Tag))))
	for _, w := range e.words {
		if strings.Contains(w, "\x00") || !utf8.ValidString(w) {
			return nil, fmt.Errorf("say: %q is no text", w)
		}
		e.out = append(append(e.out, w...), 0)
	}
	file := binary.LittleEndian.AppendUint64([]byte(magic), sumOf(tables, e.out))
	return append(file, e.out...), nil
}

// findSalt finds a salt with which no text is taken for another. Beside those that have a
// translation by their hash, it looks at all that may be asked for: the strings of
// the tables, and the translations themselves, which are asked for again.
func (l *Language) findSalt(texts, plurals, rows []string) (byte, error) {
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
