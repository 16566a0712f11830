package device

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Later calls fn in a task of its own, after the browser had time to draw what there
// is and to take in what the person did meanwhile. Go's own timers would not do: one
// that has run out is served before the browser gets its turn.
func Later(ctx app.Context, fn func(app.Context)) {
	if app.IsServer {
		ctx.Dispatch(fn)
		return
	}
	var call app.Func
	call = app.FuncOf(func(app.Value, []app.Value) any {
		call.Release()
		ctx.Dispatch(fn)
		return nil
	})
	app.Window().Call("setTimeout", call, 1)
}

// Pause lets the browser do what has waited, and goes on in another task. It blocks,
// so it is for the start of the client, before there are screens.
func Pause() {
	on := make(chan struct{})
	call := app.FuncOf(func(app.Value, []app.Value) any {
		close(on)
		return nil
	})
	app.Window().Call("setTimeout", call, 0)
	<-on
	call.Release()
}

// Pausing is a Pause that does nothing within some milliseconds of the one before.
func Pausing() func() {
	const task = 8 * time.Millisecond // 30 and more on a slow phone, with what comes until it is asked again
	last := time.Now()
	return func() {
		if time.Since(last) > task {
			Pause()
			last = time.Now()
		}
	}
}
