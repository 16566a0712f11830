package site

import (
	"cmp"
	"fmt"
	"html"
	"slices"
	"strings"
)

// go-app's serializer writes hidden="false" (which hides), drops the value of
// aria-expanded="true", quotes as Go does instead of HTML, and takes attributes
// in random order. These tables say what each attribute means, so that the
// document says the same as the client will.
var (
	// booleans are on when they are there, whatever their value.
	booleans = set(`allowfullscreen async autofocus autoplay checked controls default defer disabled
		formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open
		playsinline readonly required reversed selected`)
	// words are attributes that take the word "true"; the states of aria-… are more
	// of them. Every other attribute is "" when it is bare: what go-app writes for
	// Value("") and Value("true") is the same, and the former is what screens use.
	words = set("contenteditable draggable spellcheck")
	// ariaTexts are the aria attributes that hold text or ids: for them, bare is "".
	ariaTexts = set(`aria-activedescendant aria-controls aria-describedby aria-description aria-details
		aria-errormessage aria-flowto aria-label aria-labelledby aria-owns aria-placeholder
		aria-roledescription aria-valuetext`)
)

// write appends the HTML of n to b: attributes sorted, quoted as HTML, and true
// to what the component said. What our content security policy would block, or
// what would let text become script, is an error.
func write(b *strings.Builder, n *node) error {
	if n.tag == "" {
		b.WriteString(n.text)
		return nil
	}
	if n.tag == "script" || n.tag == "style" {
		return fmt.Errorf("<%s> in a screen: the content security policy blocks it", n.tag)
	}
	b.WriteString("<" + n.tag)
	attrs := slices.SortedFunc(slices.Values(n.attrs), func(x, y attribute) int { return cmp.Compare(x.name, y.name) })
	for _, a := range attrs {
		if a.name == "style" || strings.HasPrefix(a.name, "on") {
			return fmt.Errorf("attribute %s on <%s>: the content security policy blocks it", a.name, n.tag)
		}
		if n.tag == "textarea" && a.name == "value" {
			continue // below
		}
		b.WriteString(a.written())
	}
	b.WriteString(">")
	if voidTags[n.tag] {
		return nil
	}
	if n.tag == "textarea" {
		// The line break is for the HTML parser, which drops the first one.
		b.WriteString("\n" + html.EscapeString(n.attr("value")))
	}
	for _, c := range n.children {
		if err := write(b, c); err != nil {
			return err
		}
	}
	b.WriteString("</" + n.tag + ">")
	return nil
}

// written is the attribute as HTML with a leading space, or nothing when it is off.
func (a attribute) written() string {
	switch {
	case booleans[a.name] && a.value == "false":
		return ""
	case booleans[a.name]:
		return " " + a.name
	case a.bare && a.takesTrue():
		a.value = "true"
	}
	return " " + a.name + `="` + html.EscapeString(a.value) + `"`
}

func (a attribute) takesTrue() bool {
	return words[a.name] || strings.HasPrefix(a.name, "aria-") && !ariaTexts[a.name]
}
