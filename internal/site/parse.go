package site

import (
	"errors"
	"fmt"
	"html"
	"strconv"
	"strings"
)

// A node is one element of go-app's HTML, or one run of text.
type node struct {
	tag      string // empty for text
	text     string // as written, that is escaped
	attrs    []attribute
	children []*node
}

// An attribute is as go-app wrote it: bare when its value was "" or "true".
type attribute struct {
	name  string
	value string
	bare  bool
}

// voidTags are the elements without an end tag.
var voidTags = set("area base br col embed hr img input link meta source track wbr")

// parse reads HTML as go-app writes it. It is not a parser for HTML at large:
// attribute values are quoted as Go quotes strings, every other element is
// closed, and an element with several children has a line break around each of
// them, which parse takes out again. Anything else is an error, so that markup
// from app.Raw cannot be misread in silence.
func parse(src string) ([]*node, error) {
	src = strings.TrimPrefix(src, "<!DOCTYPE html>")
	p := parser{src: strings.TrimSpace(src)}
	nodes, err := p.children("")
	if err == nil && p.pos < len(p.src) {
		err = errors.New("end tag without a start tag")
	}
	if err != nil {
		near := p.src[max(0, p.pos-60):min(len(p.src), p.pos+60)]
		return nil, fmt.Errorf("%w near %q", err, near)
	}
	return nodes, nil
}

type parser struct {
	src string
	pos int
}

func (p *parser) rest() string { return p.src[p.pos:] }

func (p *parser) skip(prefix string) bool {
	if strings.HasPrefix(p.rest(), prefix) {
		p.pos += len(prefix)
		return true
	}
	return false
}

// children reads up to the end tag of parent, which it leaves in place.
func (p *parser) children(parent string) ([]*node, error) {
	var nodes []*node
	several := strings.HasPrefix(p.rest(), "\n")
	for {
		if several {
			p.skip("\n")
		}
		switch {
		case p.pos == len(p.src):
			if parent != "" {
				return nil, fmt.Errorf("<%s> is never closed", parent)
			}
			return nodes, nil
		case strings.HasPrefix(p.rest(), "</"):
			return nodes, nil
		case strings.HasPrefix(p.rest(), "<"):
			n, err := p.element()
			if err != nil {
				return nil, err
			}
			nodes = append(nodes, n)
		default:
			text, _, _ := strings.Cut(p.rest(), "<")
			p.pos += len(text)
			if several {
				text = strings.TrimSuffix(text, "\n")
			}
			if text != "" {
				nodes = append(nodes, &node{text: text})
			}
		}
	}
}

func (p *parser) element() (*node, error) {
	p.skip("<")
	n := &node{tag: p.name()}
	if n.tag == "" {
		return nil, errors.New("no element name")
	}
	for !p.skip(">") {
		a, err := p.attribute()
		if err != nil {
			return nil, err
		}
		n.attrs = append(n.attrs, a)
	}
	if voidTags[n.tag] {
		return n, nil
	}
	var err error
	if n.children, err = p.children(n.tag); err != nil {
		return nil, err
	}
	if !p.skip("</" + n.tag + ">") {
		return nil, fmt.Errorf("<%s> is not closed", n.tag)
	}
	return n, nil
}

func (p *parser) attribute() (attribute, error) {
	if !p.skip(" ") {
		return attribute{}, errors.New("no space before an attribute")
	}
	a := attribute{name: p.name()}
	if a.name == "" {
		return a, errors.New("no attribute name")
	}
	if !p.skip("=") {
		a.bare = true
		return a, nil
	}
	quoted, err := strconv.QuotedPrefix(p.rest())
	if err != nil || quoted[0] != '"' {
		return a, fmt.Errorf("attribute %s is not quoted as go-app quotes", a.name)
	}
	p.pos += len(quoted)
	a.value, err = strconv.Unquote(quoted)
	return a, err
}

// name reads the name of an element or attribute.
func (p *parser) name() string {
	end := strings.IndexAny(p.rest(), " \n=>\"'/<")
	if end < 0 {
		end = len(p.rest())
	}
	name := p.rest()[:end]
	p.pos += end
	return name
}

// find returns the first element with that tag, in document order.
func find(nodes []*node, tag string) *node {
	for _, n := range nodes {
		if n.tag == tag {
			return n
		}
		if hit := find(n.children, tag); hit != nil {
			return hit
		}
	}
	return nil
}

func (n *node) attr(name string) string {
	for _, a := range n.attrs {
		if a.name == name {
			return a.value
		}
	}
	return ""
}

// plainText is the text inside n, unescaped.
func (n *node) plainText() string {
	var b strings.Builder
	for _, c := range n.children {
		b.WriteString(html.UnescapeString(c.text))
		b.WriteString(c.plainText())
	}
	return b.String()
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
