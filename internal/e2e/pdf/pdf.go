// Package pdf reads back what Chromium printed: how many pages there are and
// which words stand on each, so that a test can tell that nothing was cut.
//
// It knows just the PDF that Chromium writes: plain objects, streams packed with
// deflate, and fonts that say which letter each glyph is.
package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

var (
	objects   = regexp.MustCompile(`(?s)(\d+) 0 obj\s(.*?)\sendobj`)
	isPage    = regexp.MustCompile(`/Type\s*/Page\b`)
	contents  = regexp.MustCompile(`/Contents (\d+) 0 R`)
	fonts     = regexp.MustCompile(`/(F\d+) (\d+) 0 R`)
	toUnicode = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
	// The parts of a page's content that matter: which font, and which glyphs.
	// A ligature says its letters itself; the glyph that follows stands for them.
	written = regexp.MustCompile(`/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|(ET)|/ActualText \(([^()]*)\)|(EMC)`)
	char    = regexp.MustCompile(`<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4,})>\n`)
	span    = regexp.MustCompile(`<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>`)
)

// Pages gives the words on each page, one line for each piece of text.
func Pages(file []byte) ([]string, error) {
	objs := map[string][]byte{}
	var pages [][]byte
	for _, m := range objects.FindAllSubmatch(file, -1) {
		objs[string(m[1])] = m[2]
		if isPage.Match(m[2]) {
			pages = append(pages, m[2])
		}
	}
	if len(pages) == 0 {
		return nil, errors.New("no page")
	}
	letters := map[string]map[uint16]string{} // by font
	for _, o := range objs {
		for _, f := range fonts.FindAllSubmatch(o, -1) {
			if u := toUnicode.FindSubmatch(objs[string(f[2])]); u != nil {
				table, err := stream(objs[string(u[1])])
				if err != nil {
					return nil, err
				}
				letters[string(f[1])] = table2letters(table)
			}
		}
	}
	var out []string
	for _, p := range pages {
		c := contents.FindSubmatch(p)
		if c == nil {
			return nil, errors.New("a page without contents")
		}
		text, err := stream(objs[string(c[1])])
		if err != nil {
			return nil, err
		}
		out = append(out, words(text, letters))
	}
	return out, nil
}

func stream(obj []byte) ([]byte, error) {
	_, data, ok := bytes.Cut(obj, []byte("stream"))
	if !ok {
		return nil, errors.New("an object without a stream")
	}
	data = bytes.TrimPrefix(bytes.TrimPrefix(data, []byte("\r")), []byte("\n"))
	if !bytes.Contains(obj[:len(obj)-len(data)], []byte("FlateDecode")) {
		return data, nil
	}
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// table2letters reads which letters a font's glyphs are.
func table2letters(table []byte) map[uint16]string {
	out := map[uint16]string{}
	for _, m := range span.FindAllSubmatch(table, -1) {
		from, to, first := number(m[1]), number(m[2]), number(m[3])
		for g := from; g <= to; g++ {
			out[g] = string(rune(first + g - from))
		}
	}
	single := span.ReplaceAll(table, nil)
	for _, m := range char.FindAllSubmatch(single, -1) {
		raw, _ := hex.DecodeString(string(m[2]))
		var units []uint16
		for i := 0; i+1 < len(raw); i += 2 {
			units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
		}
		out[number(m[1])] = string(utf16.Decode(units))
	}
	return out
}

func number(hexed []byte) uint16 {
	n, _ := strconv.ParseUint(string(hexed), 16, 16)
	return uint16(n)
}

func words(content []byte, letters map[string]map[uint16]string) string {
	var b strings.Builder
	font, said := map[uint16]string{}, false
	for _, m := range written.FindAllSubmatch(content, -1) {
		switch {
		case len(m[1]) > 0:
			font = letters[string(m[1])]
		case len(m[3]) > 0:
			b.WriteByte('\n')
		case len(m[4]) > 0:
			b.Write(m[4])
			said = true
		case len(m[5]) > 0:
			said = false
		case !said:
			for i := 0; i+4 <= len(m[2]); i += 4 {
				b.WriteString(font[number(m[2][i:i+4])])
			}
		}
	}
	return b.String()
}
