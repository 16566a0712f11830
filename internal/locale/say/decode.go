package say

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"strings"
	"unicode/utf8"
)

// magic begins every file of a language.
const magic = "aftercheck language 2\n"

// The two files of a language: what anything urgent needs, and what only pages need
// that are seldom opened.
const (
	firstPart  = 1
	secondPart = 2
)

// ErrDamaged says that a file is not the one that was written for these tables.
var ErrDamaged = errors.New("say: the file is damaged, or not of this version")

// Decode reads the first file of a language; [Language.Complete] the second. tables is the file of the guideline that
// was written with it, and rows are its strings (tables.Strings): the
// translations of those stand by their number. After an error there is no language.
//
// A file is, behind its magic, the sum of all (8 bytes, [sumOf]) and then, with
// numbers of variable length as in encoding/binary:
//
//	salt      of the hashes
//	right     1 when it is written from right to left
//	part      1 or 2
//	rows      how many; for each how many rows lie between it and the one before
//	texts     how many; the hash of each, less the one before
//	plurals   the same
//	forms     how many each plural has
//	words     the tag, and each text in the order above, with a byte 0 behind each
//
// A byte of length before each text would weigh more: it says nothing about the words
// near it, and so cannot be guessed.
func Decode(file, tables []byte, rows []string) (*Language, error) {
	return decodePart(file, tables, rows, firstPart)
}

func decodePart(file, tables []byte, rows []string, part uint64) (*Language, error) {
	rest, ours := bytes.CutPrefix(file, []byte(magic))
	if !ours || len(rest) < 8 || binary.LittleEndian.Uint64(rest) != sumOf(tables, rest[8:]) {
		return nil, ErrDamaged
	}
	d := decoder{rest: rest[8:]}
	salt, right, found := d.number(), d.number(), d.number()
	numbers := d.rising(uint64(len(rows)))
	texts, plurals := d.rising(1<<32), d.rising(1<<32)
	forms := d.count()
	d.words = string(d.rest) // one string for all: each text is a part of it
	if salt > 255 || right > 1 || found != part || len(plurals)*forms > len(d.words) || !utf8.ValidString(d.words) {
		return nil, ErrDamaged
	}
	l := &Language{
		Tag: d.text(), Right: right == 1, partial: part == firstPart,
		texts: make(map[string]string, len(numbers)), salt: byte(salt),
		hashedTexts: make(map[uint32]string, len(texts)), hashedPlurals: make(map[uint32][]string, len(plurals)),
	}
	if forms != len(Forms(l.Tag)) {
		return nil, ErrDamaged
	}
	for _, n := range numbers {
		l.texts[rows[n]] = d.text()
	}
	for _, hash := range texts {
		l.hashedTexts[uint32(hash)] = d.text()
	}
	for _, hash := range plurals {
		said := make([]string, forms)
		for i := range said {
			said[i] = d.text()
		}
		l.hashedPlurals[uint32(hash)] = said
	}
	if d.bad || d.words != "" {
		return nil, ErrDamaged
	}
	return l, nil
}

// sumOf ties a file to its tables. It is for damage, not against anybody: the
// browser compares the SHA-256 of both.
func sumOf(tables, rest []byte) uint64 {
	sum := fnv.New64a()
	sum.Write(tables)
	sum.Write(rest)
	return sum.Sum64()
}

type decoder struct {
	rest  []byte
	words string // the texts that are still to come
	bad   bool
}

// number is 0 from the first fault on.
func (d *decoder) number() uint64 {
	n, size := binary.Uvarint(d.rest)
	if size <= 0 {
		d.rest, d.bad = nil, true
		return 0
	}
	d.rest = d.rest[size:]
	return n
}

// count is a number of things that are still to come, of a byte or more each.
func (d *decoder) count() int {
	n := d.number()
	if n > uint64(len(d.rest)) {
		d.rest, d.bad = nil, true
		return 0
	}
	return int(n)
}

// rising reads numbers below a limit, each greater than the one before.
func (d *decoder) rising(limit uint64) []uint64 {
	list := make([]uint64, d.count())
	next := uint64(0)
	for i := range list {
		between := d.number()
		if d.bad || between >= limit || next+between >= limit {
			d.rest, d.bad = nil, true
			return nil
		}
		list[i] = next + between
		next = list[i] + 1
	}
	return list
}

// text reads the next text.
func (d *decoder) text() string {
	text, rest, whole := strings.Cut(d.words, "\x00")
	d.words, d.bad = rest, d.bad || !whole
	return text
}
