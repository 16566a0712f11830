package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// SavePNG draws a black shape on a white square and saves it as a PNG. side is the
// square in the units of path, the "d" of an SVG path, and scale how many pixels a
// unit takes. Nothing leaves the device. The browser packs the picture later; then
// tells whether it could, on the goroutine of the screen.
func SavePNG(ctx app.Context, name, path string, side, scale int, then func(ok bool)) {
	if app.IsServer {
		then(false)
		return
	}
	defer func() {
		if recover() != nil { // a browser without canvas or without shapes
			then(false)
		}
	}()
	canvas := app.Window().Get("document").Call("createElement", "canvas")
	canvas.Set("width", side*scale)
	canvas.Set("height", side*scale)
	pen := canvas.Call("getContext", "2d")
	pen.Call("scale", scale, scale)
	pen.Set("fillStyle", "#fff")
	pen.Call("fillRect", 0, 0, side, side)
	pen.Set("fillStyle", "#000")
	pen.Call("fill", app.Window().Get("Path2D").New(path))
	var packed app.Func
	packed = app.FuncOf(func(_ app.Value, args []app.Value) any {
		packed.Release()
		ok := len(args) > 0 && args[0].Truthy() && archive().Truthy()
		if ok {
			pieces := app.Window().Get("Array").New() // go-app spoils a Go list of JavaScript values
			pieces.Call("push", args[0])
			archive().Call("download", name, "image/png", pieces)
		}
		ctx.Dispatch(func(app.Context) { then(ok) })
		return nil
	})
	canvas.Call("toBlob", packed, "image/png")
}

// SetTyped writes into a field by its id, once it is drawn, unless it says the same
// already: writing moves the cursor.
func SetTyped(ctx app.Context, id, text string) {
	if app.IsServer {
		return
	}
	ctx.Defer(func(app.Context) {
		if el := app.Window().GetElementByID(id); el.Truthy() && Typed(id) != text {
			el.Set("value", text)
		}
	})
}

// Origin is the site's own address, without a path: "https://host".
func Origin() string {
	if app.IsServer {
		return ""
	}
	return text(app.Window().Get("location").Get("origin"))
}

// SetAccentOf gives one element of the page an accent colour, by its id, once it is
// drawn, as [SetAccent] does for the whole of it.
func SetAccentOf(ctx app.Context, id, light, dark string) {
	if app.IsServer {
		return
	}
	ctx.Defer(func(app.Context) {
		if el := app.Window().GetElementByID(id); el.Truthy() {
			setAccent(el, light, dark)
		}
	})
}
