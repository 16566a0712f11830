package app

import "strings"

// attributes are those of an element, in the order in which they were set. Most
// elements have one to three, and go-app's map for each of them was a tenth of what a
// screen takes.
type attributes []attribute

type attribute struct{ name, value string }

// Set sets an attribute or adds to it, as go-app does.
func (a *attributes) Set(name string, value any) {
	text := toAttributeValue(value)
	was := a.get(name)
	switch {
	case was == nil && name == "class" && text == "":
	case was == nil:
		*a = append(*a, attribute{name, text + after[name]})
	case name == "class":
		was.value = strings.TrimSpace(was.value + " " + text)
	case name == "srcset":
		was.value += ", " + text
	case after[name] != "":
		was.value += text + after[name]
	default:
		was.value = text
	}
}

// after is what ends each part of an attribute that is set in parts.
var after = map[string]string{"style": ";", "allow": ";"}

func (a attributes) get(name string) *attribute {
	for i := range a {
		if a[i].name == name {
			return &a[i]
		}
	}
	return nil
}

func (a attributes) Mount(jsElement Value, resolve attributeURLResolver) {
	for _, is := range a {
		setJSAttribute(jsElement, is.name, resolveAttributeURLValue(is.name, is.value, resolve))
	}
}

// Update makes them those of b, and changes in the browser what differs.
func (a *attributes) Update(jsElement Value, b attributes, resolve attributeURLResolver) {
	for _, was := range *a {
		if b.get(was.name) == nil {
			deleteJSAttribute(jsElement, was.name)
		}
	}
	for i, is := range b {
		if i < len(*a) && (*a)[i] == is { // mostly the same ones come in the same order
			continue
		}
		if was := a.get(is.name); was == nil || was.value != is.value {
			setJSAttribute(jsElement, is.name, resolveAttributeURLValue(is.name, is.value, resolve))
		}
	}
	*a = b
}

type attributeURLResolver func(string) string

func toAttributeValue(v any) string { return strings.TrimSpace(toString(v)) }

// No address is one of go-app's own /web/ files, see isStaticResourcePath.
func resolveAttributeURLValue(_, value string, _ attributeURLResolver) string { return value }
