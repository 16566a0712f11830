//go:build js && wasm

package app

import (
	"strconv"
	"syscall/js"
)

// What is drawn is written down, and done by boot.js all at once: each call to the
// browser takes as long as an element, and each value of the browser's that Go holds
// must be looked after until the garbage is collected.

var (
	drawing = js.Global().Get("aftercheckDraw")
	finding = js.Global().Get("aftercheckDrawn")
	pen     []byte // orders that are not done yet: a letter and what it needs, see boot.js
	unused  []int  // numbers of nodes that are gone
	last    int    // the highest number of a node

	handlers = map[int]func(Value){}
	heard    int // the highest number of a handler
)

func init() {
	js.Global().Set("aftercheckHeard", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if handle := handlers[args[0].Int()]; handle != nil {
			handle(val(args[1]))
		}
		return nil
	}))
}

// node is an element or a text that boot.js knows by a number. go-app only ever
// writes to it; whoever wants more of it than that asks for found.
type node struct {
	value
	number int
}

func newNode() *node {
	if n := len(unused); n > 0 {
		number := unused[n-1]
		unused = unused[:n-1]
		return &node{number: number}
	}
	last++
	return &node{number: last}
}

// adopt gives an element that was there before the client a number as well. Drawing on
// the body would not wait for the rest of its orders otherwise.
func adopt(v Value) *node {
	n := newNode()
	n.value = v.(value)
	finding.Invoke(n.number, n.value.Value)
	return n
}

// order writes down what is to be done.
func order(letter byte, of ...string) { pen = appendOrder(pen, letter, of...) }

func (n *node) no() string { return strconv.Itoa(n.number) }

// draw does what was written down.
func draw() {
	if len(pen) > 0 {
		all := string(pen)
		pen = pen[:0]
		drawing.Invoke(all)
	}
}

func drawElement(tag, xmlns string, attributes attributes, resolve attributeURLResolver) Value {
	n := newNode()
	order('e', n.no(), tag, xmlns)
	attributes.Mount(n, resolve)
	return n
}

func drawText(text string) Value {
	n := newNode()
	order('t', n.no(), text)
	return n
}

func setJSAttribute(v Value, name, value string) {
	if n, drawn := v.(*node); drawn {
		order('s', n.no(), name, value)
		return
	}
	v.setAttr(name, value)
}

func deleteJSAttribute(v Value, name string) {
	if n, drawn := v.(*node); drawn {
		order('u', n.no(), name)
		return
	}
	v.delAttr(name)
}

func (n *node) setNodeValue(value string) { order('v', n.no(), value) }

// JSValue is the node itself, so that it can be drawn on.
func (n *node) JSValue() Value { return n }

func (n *node) appendChild(c Wrapper) {
	if child, drawn := c.JSValue().(*node); drawn {
		order('a', n.no(), child.no())
		return
	}
	n.found().appendChild(c)
}

func (n *node) removeChild(c Wrapper) {
	if child, drawn := c.JSValue().(*node); drawn {
		order('d', n.no(), child.no())
		return
	}
	n.found().removeChild(c)
}

func (n *node) replaceChild(fresh, old Wrapper) {
	was, drawn := old.JSValue().(*node)
	is, drawnToo := fresh.JSValue().(*node)
	if drawn && drawnToo {
		order('r', n.no(), is.no(), was.no())
		return
	}
	n.found().replaceChild(fresh, old)
}

// listen calls a handler for an event, instead of the one before; close ends that.
func (n *node) listen(event string, src UI, h EventHandler) (close func()) {
	heard++
	number := heard
	handlers[number] = func(event Value) {
		src.getDispatcher().Emit(src, func() { h(makeContext(src), Event{event}) })
	}
	order('l', n.no(), event, strconv.Itoa(number))
	return func() { delete(handlers, number) }
}

// found is the browser's own value of a node, once all is drawn; of any other, itself.
func found(v Value) Value {
	if n, drawn := v.(*node); drawn {
		return n.found()
	}
	return v
}

func (n *node) found() value {
	if n.number == 0 {
		return n.value
	}
	draw()
	if n.value.IsUndefined() {
		n.value = value{finding.Invoke(n.number)}
	}
	return n.value
}

// forget lets go of a node that is not shown any more.
func forget(v Value) {
	if n, drawn := v.(*node); drawn && n.number != 0 {
		order('f', n.no())
		unused = append(unused, n.number)
		n.number = 0
	}
}
