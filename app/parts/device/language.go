package device

import (
	"aftercheck/internal/locale/say"
	"aftercheck/internal/tables"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// guideline is the file of the tables with which the languages were written.
var guideline []byte

// read reads the first file of a language, or the second of one that is there.
func read(file []byte, of *say.Language) (*say.Language, error) {
	rows, err := tables.Strings(guideline)
	if err != nil {
		return nil, err
	}
	if of != nil {
		return of, of.Complete(file, guideline, rows)
	}
	return say.Decode(file, guideline, rows)
}

// UseLanguage makes the client speak the language of the page, whose file boot.js has
// fetched. tables is the file of the guideline's tables. Where a language cannot be had
// the client speaks English, and the page says so of itself.
func UseLanguage(tables []byte) {
	guideline = tables
	l := &say.Language{}
	if file := arrayOf(app.Window().Get("aftercheckLanguage")); file != nil {
		if its, err := read(file, nil); err == nil {
			l = its
		}
	}
	say.Use(l)
	// A browser takes the same value for a change, and looks at the whole page once more.
	if root := app.Window().Get("document").Get("documentElement"); root.Get("lang").String() != l.Lang() {
		dir := "ltr"
		if l.Right {
			dir = "rtl"
		}
		root.Set("lang", l.Lang())
		root.Set("dir", dir)
	}
}

// WholeLanguage sees to it that all texts of the page's language are there. soon: a page
// waits for them, so it begins at once, and not only when the client is up. It blocks,
// so it is called from ctx.Async. There is an error when they cannot be had.
func WholeLanguage(soon bool) error {
	l := say.Current()
	if app.IsServer || l.Whole() {
		return nil
	}
	_, err := fetched(app.Window().Call("aftercheckLanguageRest", soon), l)
	return err
}

// Language is another language than that of the page, for a text to somebody who
// reads it: the one of a tag ("es-MX" is "es"). It blocks, so it is called from
// ctx.Async. There is an error when the language cannot be had.
func Language(tag string) (*say.Language, error) {
	if app.IsServer {
		return nil, ErrUnreachable
	}
	return fetched(app.Window().Call("aftercheckLanguageOf", tag), nil)
}

// fetched reads a file of a language as read does, once boot.js has fetched it.
func fetched(file app.Value, of *say.Language) (*say.Language, error) {
	file, ok := wait(file)
	if b := arrayOf(file); ok && b != nil {
		return read(b, of)
	}
	return nil, ErrUnreachable
}

// arrayOf copies a Uint8Array; nil when it is none.
func arrayOf(array app.Value) []byte {
	if array == nil || !array.Truthy() {
		return nil
	}
	return bytesOf(array)
}
