//go:build !(js && wasm)

// Package po holds the translations of the app as gettext PO files, one for each
// language, and reads them. It is used when the site is built and on the command
// line; the client is given a file of its own for the language it is read in.
//
// A PO file has the English text as msgid, the text for many as msgid_plural, and
// is written with any tool for translators. The plural forms are those of CLDR.
//
// To add a language: give it a line in languages.go of package locale, and a file here
// whose head has Language, Plural-Forms, X-Negations: the words for "not", parted by
// commas, with a star for any letters ("kein*"), and X-Times: those for second, minute,
// hour, day, week, month and year, parted by semicolons. `make strings UPDATE=1` fills the
// file with what is to be translated, and `make strings` says what is missing. A
// language that counts otherwise than the others needs its rule in package say too; a
// test says so. Then look at it: `make shots LANGUAGES=xx`, `make axe AXE=xx`. Where a
// text is long, `make shots LANGUAGES=pseudo` has shown that there is room for it.
package po

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/leonelquinteros/gotext"
)

//go:embed *.po
var files embed.FS

// pluralForms are the headers that a file must have: the rules by which PO files
// count, which must be those of [say.Forms].
var pluralForms = map[int]string{
	2: "nplurals=2; plural=",
	6: "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}

// Language is the language with all its translations; English has none. The
// error says what is wrong with the file, or that there is none.
func Language(l locale.Language) (*say.Language, error) {
	if l.Tag == locale.English {
		return &say.Language{}, nil
	}
	file, err := fs.ReadFile(files, l.Tag+".po")
	if err != nil {
		return nil, err
	}
	spoken, err := Read(l, file)
	if err != nil {
		return nil, fmt.Errorf("%s.po: %w", l.Tag, err)
	}
	return spoken, nil
}

// Read reads the PO file of a language. What has no translation is left out.
func Read(l locale.Language, file []byte) (*say.Language, error) {
	number, err := check(string(file))
	if err != nil {
		return nil, err
	}
	reader := gotext.NewPo()
	reader.Parse(file)
	forms := say.Forms(l.Tag)
	domain := reader.GetDomain()
	if got := domain.Headers.Get("Language"); !strings.EqualFold(strings.ReplaceAll(got, "_", "-"), l.Tag) {
		return nil, fmt.Errorf("its header says Language: %q", got)
	}
	if got := domain.Headers.Get("Plural-Forms"); !strings.HasPrefix(got, pluralForms[len(forms)]) {
		return nil, fmt.Errorf("its header says Plural-Forms: %q, want %s", got, pluralForms[len(forms)])
	}
	all := domain.GetTranslations()
	if len(all) != number {
		return nil, fmt.Errorf("%d of its texts are there twice", number-len(all))
	}
	texts, plurals := map[string]string{}, map[string][]string{}
	for id, t := range all {
		switch {
		case id == "" || t.Trs[0] == "":
		case t.PluralID == "":
			texts[id] = t.Trs[0]
		default:
			list := make([]string, len(forms))
			for i := range list {
				list[i] = t.Trs[i]
			}
			if slices.Contains(list, "") || len(t.Trs) != len(forms) {
				return nil, fmt.Errorf("%q has %d forms, want %d", id, len(t.Trs), len(forms))
			}
			plurals[t.PluralID] = list
		}
	}
	if l.Right {
		for id, text := range texts {
			texts[id] = marked(text)
		}
		for _, list := range plurals {
			for i, text := range list {
				list[i] = marked(text)
			}
		}
	}
	return say.New(l.Tag, l.Right, texts, plurals), nil
}

// check finds what the library would pass over, since it never fails, and gives
// the number of texts.
func check(file string) (texts int, err error) {
	n := 0
	for line := range strings.Lines(file) {
		n++
		line = strings.TrimSpace(line)
		word, text, _ := strings.Cut(line, " ")
		switch {
		case strings.HasPrefix(line, "#,") && strings.Contains(line, "fuzzy"):
			return 0, fmt.Errorf("line %d: the translation is marked as fuzzy: look at it, then take the mark away", n)
		case line == "" || line[0] == '#':
			continue
		case line[0] == '"':
			text = line
		case word == "msgid":
			texts++
		case word == "msgid_plural" || word == "msgstr" || strings.HasPrefix(word, "msgstr["):
		default: // msgctxt too: texts are told apart by their English alone
			return 0, fmt.Errorf("line %d: %q is none of msgid, msgid_plural, msgstr", n, word)
		}
		if _, err := strconv.Unquote(strings.TrimSpace(text)); err != nil {
			return 0, fmt.Errorf("line %d: the text is not between quotation marks as it should be", n)
		}
	}
	return texts, nil
}
