package site

import "io/fs"

// inline is what stands in documents themselves, since a slow phone would wait a second
// more for it as files: the first paint needs nothing but the document. Everything else
// in a document is blocked as before: the policy has the hashes of these two texts.
type inline struct {
	sheet  []byte // the style sheet, in the documents of landing pages
	script []byte // size.js, in every document
}

func readInline(from fs.FS) (inline, error) {
	var i inline
	for name, to := range map[string]*[]byte{"style.css": &i.sheet, "size.js": &i.script} {
		body, err := fs.ReadFile(from, name)
		if err == nil {
			*to, err = minified(name, body)
		}
		if err != nil {
			return i, err
		}
	}
	return i, nil
}
