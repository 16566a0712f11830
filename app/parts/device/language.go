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
	dir := "ltr"
	if l.Right {
		dir = "rtl"
	}
	// A browser takes the same value for a change, and looks at the whole page once more.
	root := app.Window().Get("document").Get("documentElement")
	for _, is := range [...]struct{ name, value string }{{"lang", l.Lang()}, {"dir", dir}} {
		if root.Get(is.name).String() != is.value {
			root.Set(is.name, is.value)
		}
	}
}

// WholeLanguage sees to it that all texts of the page's language are there. soon: a page
// waits for them, so it begins at once, and not only when the client is up. It blocks,
// so it is called from ctx.Async. The error is ErrUnreachable when they cannot be had.
func WholeLanguage(soon bool) error {
	l := say.Current()
	if app.IsServer || l.Whole() {
		return nil
	}
	file, ok := wait(app.Window().Call("aftercheckLanguageRest", soon))
	if l.Whole() { // somebody else waited too
		return nil
	}
	if b := arrayOf(file); ok && b != nil {
		if _, err := read(b, l); err == nil {
			return nil
		}
	}
	return ErrUnreachable
}

// Language is another language than that of the page, for a text to somebody who
// reads it: the one of a tag ("es-MX" is "es"). It blocks, so it is called from
// ctx.Async. The error is ErrUnreachable when the language cannot be had.
func Language(tag string) (*say.Language, error) {
	if app.IsServer {
		return nil, ErrUnreachable
	}
	file, ok := wait(app.Window().Call("aftercheckLanguageOf", tag))
	if b := arrayOf(file); ok && b != nil {
		return read(b, nil)
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
