package device

import (
	"sync"
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
	app.Window().Call("setTimeout", once(func() { ctx.Dispatch(fn) }), 1)
}

// once is fn for the browser, which calls it one time: then it is let go.
func once(fn func()) app.Func {
	var call app.Func
	call = app.FuncOf(func(app.Value, []app.Value) any {
		call.Release()
		fn()
		return nil
	})
	return call
}

// Pause lets the browser do what has waited, and goes on in another task. It blocks,
// so it is for the start of the client, before there is a screen to use.
func Pause() {
	on := make(chan struct{})
	app.Window().Call("setTimeout", once(func() { close(on) }), 0)
	<-on
}

// AwaitScreen blocks until the first screen of the client is there. It is for what has
// time until then.
func AwaitScreen() { wait(app.Window().Call("aftercheckScreen")) }

// PauseOnce is Pause the first time, in the browser, and nothing from then on.
func PauseOnce() { pauseOnce() }

var pauseOnce = sync.OnceFunc(func() {
	if app.IsClient {
		Pause()
	}
})

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
