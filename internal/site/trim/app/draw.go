//go:build js && wasm

package app

import (
	"strings"
	"syscall/js"
)

var (
	document Value = val(js.Global().Get("document"))
	drawing        = js.Global().Get("aftercheckDraw")
)

// draw makes an element with its attributes, in one call of boot.js: the names and
// values one after the other, parted by the one character that no text has.
func draw(tag, xmlns string, attributes attributes, resolve attributeURLResolver) (Value, error) {
	var b strings.Builder
	for name, value := range attributes {
		b.WriteString(name)
		b.WriteByte(0)
		b.WriteString(resolveAttributeURLValue(name, value, resolve))
		b.WriteByte(0)
	}
	return val(drawing.Invoke(tag, xmlns, b.String())), nil
}
