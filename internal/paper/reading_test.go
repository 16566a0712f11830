package paper

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// parsedText reads Markdown with tables.
func parsedText(source []byte) ast.Node {
	return goldmark.New(goldmark.WithExtensions(extension.Table)).Parser().Parse(text.NewReader(source))
}

// textOf is what a person reads of a piece of Markdown; blocks stand on lines
// of their own.
func textOf(n ast.Node, source []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering {
				if n.Parent().Kind() == ast.KindCodeSpan {
					b.Write(n.Segment.Value(source))
				} else {
					b.Write(util.UnescapePunctuations(n.Segment.Value(source)))
				}
			}
		case *ast.AutoLink:
			if entering {
				b.Write(n.URL(source))
			}
		default:
			if !entering && n.Type() == ast.TypeBlock && b.Len() > 0 {
				b.WriteByte('\n')
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(b.String())
}

// firstCode is the first id in a heading.
func firstCode(n ast.Node, source []byte) string {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Kind() == ast.KindCodeSpan {
			return textOf(c, source)
		}
	}
	return ""
}
