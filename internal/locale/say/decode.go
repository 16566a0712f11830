package say

import (
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
	if !strings.HasPrefix(string(file), magic) || len(file) < len(magic)+8 {
		return nil, ErrDamaged
	}
	head, rest := file[len(magic):len(magic)+8], file[len(magic)+8:]
	if binary.LittleEndian.Uint64(head) != sumOf(tables, rest) {
		return nil, ErrDamaged
	}
	return decode(rest, rows, part)
}

// sumOf ties a file to its tables. It is for damage, not against anybody: the
// browser compares the SHA-256 of both.
func sumOf(tables, rest []byte) uint64 {
	sum := fnv.New64a()
	sum.Write(tables)
	sum.Write(rest)
	return sum.Sum64()
}

func decode(rest []byte, rows []string, part uint64) (*Language, error) {
	d := decoder{rest: rest}
	salt, right, found := d.number(), d.number(), d.number()
	numbers := d.rising(uint64(len(rows)))
	texts, plurals := d.rising(1<<32), d.rising(1<<32)
	forms := d.count()
	if len(plurals)*forms > len(rest) {
		return nil, ErrDamaged
	}
	words := d.words(1 + len(numbers) + len(texts) + len(plurals)*forms)
	if d.bad || salt > 255 || right > 1 || found != part {
		return nil, ErrDamaged
	}
	l := New(words[0], right == 1, make(map[string]string, len(numbers)), nil)
	if words = words[1:]; forms != len(l.forms) {
		return nil, ErrDamaged
	}
	for i, n := range numbers {
		l.texts[rows[n]] = words[i]
	}
	words = words[len(numbers):]
	l.partial = part == firstPart
	l.hashed = &hashed{salt: byte(salt), texts: make(map[uint32]string, len(texts)), plurals: make(map[uint32][]string, len(plurals))}
	for i, hash := range texts {
		l.hashed.texts[uint32(hash)] = words[i]
	}
	words = words[len(texts):]
	for i, hash := range plurals {
		l.hashed.plurals[uint32(hash)] = words[i*forms : (i+1)*forms]
	}
	return l, nil
}

type decoder struct {
	rest []byte
	bad  bool
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

// words reads so many texts, to the end of the file.
func (d *decoder) words(n int) []string {
	if n > len(d.rest) || !utf8.Valid(d.rest) {
		d.bad = true
		return nil
	}
	// One string for all: each text is a part of it.
	text := string(d.rest)
	words := make([]string, n)
	for i := range words {
		end := strings.IndexByte(text, 0)
		if end < 0 {
			d.bad = true
			return nil
		}
		words[i], text = text[:end], text[end+1:]
	}
	d.bad = d.bad || text != ""
	return words
}
