//go:build js && wasm

package app

import (
	"context"
	"syscall/js"
	"time"
)

// start does what is dispatched, and draws in a task of its own, as soon as nothing
// more is to be done: go-app waits for the next tick of a clock, and draws a screen
// that a dispatch in the queue is about to replace. A screen is put into the page only
// once it has its contents: an empty one, seen for a moment, would flicker, and the
// browser would forget how far the page was scrolled.
func (e *engine) start(ctx context.Context) {
	e.states.Cleanup()
	cleanups := time.NewTicker(time.Minute)
	defer cleanups.Stop()

	// A timer of the browser's: one of Go's that has run out is served before the
	// browser gets its turn.
	frames := make(chan struct{}, 1)
	frame := js.FuncOf(func(js.Value, []js.Value) any {
		frames <- struct{}{}
		return nil
	})
	defer frame.Release()
	js.Global().Call("setTimeout", frame, 0) // the first screen in a task of its own
	<-frames
	coming := false

	for {
		select {
		case <-ctx.Done():
			return

		case d := <-e.dispatches:
			e.handleDispatch(d)
			if !coming {
				coming = true
				js.Global().Call("setTimeout", frame, 0)
			}

		case <-frames:
			for len(e.dispatches) > 0 {
				e.handleDispatch(<-e.dispatches)
			}
			coming = false
			e.handleFrame()

		case <-cleanups.C:
			e.actions.closeUnusedHandlers()
			e.states.Cleanup()
		}
	}
}
