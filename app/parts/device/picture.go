package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// longestSide is how large a photo is kept: enough to compare two by eye.
const longestSide = 1600

// EmptyField forgets the file that was chosen, so that the same one can be
// chosen again.
func EmptyField(field app.Value) { field.Set("value", "") }

// Photo makes a chosen file into a small JPEG that holds nothing but what can be
// seen: no place, no time, no name. It blocks, so it is called from a goroutine
// of its own; ok is false when the browser cannot read the file as a picture.
func (f File) Photo() (picture []byte, ok bool) {
	if app.IsServer || f.js == nil {
		return nil, false
	}
	done := make(chan app.Value, 1)
	app.Window().Call("aftercheckPhoto", f.js, longestSide).Then(func(v app.Value) { done <- v })
	bytes := <-done
	if !bytes.Truthy() {
		return nil, false
	}
	picture = make([]byte, bytes.Length())
	app.CopyBytesToGo(picture, bytes)
	return picture, true
}

// ClickOn clicks an element by its id, as part of the click that is handled now:
// a browser opens a file dialog for nothing else.
func ClickOn(id string) {
	if app.IsServer {
		return
	}
	if el := app.Window().GetElementByID(id); el.Truthy() {
		el.Call("click")
	}
}
