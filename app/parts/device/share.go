package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Sharing says what came of handing a text on.
type Sharing uint8

// What can come of it.
const (
	NotDone Sharing = iota
	Done            // it was shared, or is in the clipboard
	GivenUp         // the person closed the browser's dialog
	Failed          // the browser would not
)

// CanShare tells whether the browser can hand a text to another app.
func CanShare() bool {
	return !app.IsServer && app.Window().Get("navigator").Get("share").Type() == app.TypeFunction
}

// Share opens the browser's dialog to hand a text to another app. It may only
// be called from a tap, in the handler itself: a browser refuses it otherwise.
// Nothing leaves the device before the person has chosen where to.
func Share(ctx app.Context, title, text string, then func(Sharing)) {
	if !CanShare() {
		then(Failed)
		return
	}
	settle(ctx, then, func() app.Value {
		return app.Window().Get("navigator").Call("share", map[string]any{"title": title, "text": text})
	})
}

// Copy puts a text into the clipboard. Where the browser does not give the
// clipboard to a page, the field with the id from, which must show the same
// text, is selected and copied the old way; if that fails too, it stays
// selected, so that the person can copy it by hand.
func Copy(ctx app.Context, text, from string, then func(Sharing)) {
	if app.IsServer {
		then(Failed)
		return
	}
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		then(copySelected(from))
		return
	}
	settle(ctx, func(s Sharing) {
		if s != Done {
			s = copySelected(from)
		}
		then(s)
	}, func() app.Value { return clipboard.Call("writeText", text) })
}

// settle waits for a promise. A browser that throws instead has failed too.
func settle(ctx app.Context, then func(Sharing), begin func() app.Value) {
	defer func() {
		if recover() != nil {
			then(Failed)
		}
	}()
	promise := begin()
	var kept, broken app.Func
	end := func(s Sharing) {
		kept.Release()
		broken.Release()
		ctx.Dispatch(func(app.Context) { then(s) })
	}
	kept = app.FuncOf(func(app.Value, []app.Value) any {
		end(Done)
		return nil
	})
	broken = app.FuncOf(func(_ app.Value, args []app.Value) any {
		if len(args) > 0 && args[0].Truthy() && text(args[0].Get("name")) == "AbortError" {
			end(GivenUp)
			return nil
		}
		end(Failed)
		return nil
	})
	promise.Call("then", kept, broken)
}

// copySelected copies what stands in a field, as browsers did before they had a
// clipboard for pages.
func copySelected(id string) Sharing {
	field := app.Window().GetElementByID(id)
	if !field.Truthy() {
		return Failed
	}
	field.Call("focus")
	field.Call("select")
	if app.Window().Get("document").Call("execCommand", "copy").Truthy() {
		return Done
	}
	return Failed
}
