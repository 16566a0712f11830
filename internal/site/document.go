package site

import (
	"bytes"
	_ "embed" // the document
	"html/template"
)

//go:embed document.html
var documentSource string

var documentTemplate = template.Must(template.New("document").Parse(documentSource))

// A Fallback is what a document says when the client cannot run: plain words and
// numbers to call. It is in every document, hidden until it is needed.
type Fallback struct {
	Heading  string   // that the page stopped working
	Advice   []string // sentences: when to call
	Calls    []Call   // whom to call
	Reload   string   // label of the button that starts again
	NoScript string   // what does not work without JavaScript
	Waiting  string   // what a button says behind its own words that was tapped before the client came
}

// A Call is a telephone number as a link.
type Call struct {
	Label string // "Call 999"
	Tel   string // "999"
}

// A document is what document.html is filled with.
type document struct {
	screen
	Base, Version, Policy                                    string
	Home, Dir                                                string // base of the pages of this language, and how it is written
	Language, LanguageSum                                    string // its folder, and the hash of its file as fetch takes it; "" for English
	Languages, LanguageRests                                 string // names of the first and of the second files of all languages, with spaces between
	Alternates                                               []alternate
	WASM, Loader, Boot, Display, Archive, Style, Icon, Apple string // names of files
	Later                                                    string // name of the client's second file; "" when it has none
	Pictures                                                 string // names of files, with spaces between
	Clinics                                                  string // name of the host's list; "" when there is none
	Tables, TablesSum                                        string // name of the file, and its hash as fetch takes it
	GuidelineMaxAge                                          int    // days
	inline                                                   inline
	landing                                                  bool // people come here first
	Fallback                                                 Fallback
}

// Colours of the browser's own surroundings: --paper of the style sheet.
const (
	lightColour = "#faf5ee"
	darkColour  = "#1a161d"
)

// Landing tells whether people come here first: the client's first file is enough.
func (d document) Landing() bool { return d.landing }

// What stands in the document itself: the script in each, the style sheet in those that
// people come to first.
func (d document) Size() template.JS { return template.JS(d.inline.script) }

func (d document) Sheet() template.CSS {
	if !d.landing {
		return ""
	}
	return template.CSS(d.inline.sheet)
}

func (d document) Title() string       { return d.title }
func (d document) Description() string { return d.description }
func (d document) Lang() string        { return d.lang }
func (d document) HTML() template.HTML { return d.html }
func (d document) Light() string       { return lightColour }
func (d document) Dark() string        { return darkColour }

func (d document) bytes() ([]byte, error) {
	var b bytes.Buffer
	err := documentTemplate.Execute(&b, d)
	return b.Bytes(), err
}
