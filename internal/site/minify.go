package site

import (
	"fmt"
	"path"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/js"
)

// scriptYear is the JavaScript that our scripts keep to; the minifier must not use
// shorter forms that came later.
const scriptYear = 2017

// minified is a style sheet or script of ours without what only its readers need. Go's
// own loader stays as it came, with the notice of its licence.
func minified(name string, body []byte) ([]byte, error) {
	kind := path.Ext(name)
	if path.Dir(name) != "." || kind != ".css" && kind != ".js" {
		return body, nil
	}
	m := minify.New()
	m.Add(".css", &css.Minifier{})
	m.Add(".js", &js.Minifier{Version: scriptYear})
	small, err := m.Bytes(kind, body)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return small, nil
}
