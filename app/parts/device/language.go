package device

import (
	"aftercheck/internal/locale/say"
	"aftercheck/internal/tables"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// languageFile is the file of the page's language that boot.js fetched; nil for
// English, and when it could not be had.
func languageFile() []byte { return arrayOf(app.Window().Get("aftercheckLanguage")) }

// UseLanguage makes the client speak the language of the page. guideline is the
// file of its tables, with which the language was written. Where it cannot be had
// the client speaks English, and the page says so of itself.
func UseLanguage(guideline []byte) {
	read = func(file []byte) (*say.Language, error) {
		rows, err := tables.Strings(guideline)
		if err != nil {
			return nil, err
		}
		return say.Decode(file, guideline, rows)
	}
	complete = func(l *say.Language, file []byte) error {
		rows, err := tables.Strings(guideline)
		if err != nil {
			return err
		}
		return l.Complete(file, guideline, rows)
	}
	l := &say.Language{}
	if file := languageFile(); file != nil {
		if its, err := read(file); err == nil {
			l = its
		}
	}
	say.Use(l)
	lang, dir := "en", "ltr"
	if l.Tag != "" {
		lang = l.Tag
	}
	if l.Right {
		dir = "rtl"
	}
	// A browser takes the same value for a change, and looks at the whole page once more.
	root := app.Window().Get("document").Get("documentElement")
	for name, value := range map[string]string{"lang": lang, "dir": dir} {
		if root.Get(name).String() != value {
			root.Set(name, value)
		}
	}
}

// How the first file of a language is read in this client, and the second.
var (
	read     func(file []byte) (*say.Language, error)
	complete func(l *say.Language, file []byte) error
)

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
	if b := arrayOf(file); ok && b != nil && complete(l, b) == nil {
		return nil
	}
	return ErrUnreachable
}

// Language is another language than that of the page, for a text to somebody who
// reads it: the one of a tag ("es-MX" is "es"). It blocks, so it is called from
// ctx.Async. The error is ErrUnreachable when the language cannot be had.
func Language(tag string) (*say.Language, error) {
	if app.IsServer || read == nil {
		return nil, ErrUnreachable
	}
	file, ok := wait(app.Window().Call("aftercheckLanguageOf", tag))
	if b := arrayOf(file); ok && b != nil {
		return read(b)
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
