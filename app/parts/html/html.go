// Package html names the elements that the app is made of.
//
// go-app has a type for every element of HTML, each with some ninety methods,
// and one that is used comes into the client whole. All of these are its one
// type for any element instead, which makes the client smaller by a tenth.
// What an element has beyond the methods of that type is set with Attr.
package html

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Element is any element that can hold others.
type Element = app.HTMLElem

// The elements, by their tags.

func Bdi() Element      { return app.Elem("bdi") }
func Button() Element   { return app.Elem("button").Attr("type", "button") }
func Caption() Element  { return app.Elem("caption") }
func Dd() Element       { return app.Elem("dd") }
func Details() Element  { return app.Elem("details") }
func Div() Element      { return app.Elem("div") }
func Dl() Element       { return app.Elem("dl") }
func Dt() Element       { return app.Elem("dt") }
func Fieldset() Element { return app.Elem("fieldset") }
func Footer() Element   { return app.Elem("footer") }
func H1() Element       { return app.Elem("h1") }
func H2() Element       { return app.Elem("h2") }
func H3() Element       { return app.Elem("h3") }
func Header() Element   { return app.Elem("header") }
func Label() Element    { return app.Elem("label") }
func Legend() Element   { return app.Elem("legend") }
func Li() Element       { return app.Elem("li") }
func Main() Element     { return app.Elem("main") }
func Nav() Element      { return app.Elem("nav") }
func Ol() Element       { return app.Elem("ol") }
func P() Element        { return app.Elem("p") }
func Section() Element  { return app.Elem("section") }
func Span() Element     { return app.Elem("span") }
func Strong() Element   { return app.Elem("strong") }
func Summary() Element  { return app.Elem("summary") }
func Table() Element    { return app.Elem("table") }
func Tbody() Element    { return app.Elem("tbody") }
func Td() Element       { return app.Elem("td") }
func Th() Element       { return app.Elem("th") }
func Thead() Element    { return app.Elem("thead") }
func Tr() Element       { return app.Elem("tr") }
func Ul() Element       { return app.Elem("ul") }

// Input is a field of a form. Whether it is checked must always be said, with
// true or false: go-app does not untick what is merely left out.
func Input(kind string) app.HTMLElemSelfClosing {
	return app.ElemSelfClosing("input").Attr("type", kind)
}
