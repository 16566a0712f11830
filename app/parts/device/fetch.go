package device

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// ErrUnreachable says that a file of our own site could not be had.
var ErrUnreachable = errors.New("the file could not be loaded")

// Fetch reads a text of our own site; without a network it comes from what is
// kept for offline use. It blocks, so it is called from ctx.Async.
func Fetch(address string) (string, error) {
	if app.IsServer || address == "" {
		return "", ErrUnreachable
	}
	response, ok := wait(app.Window().Call("fetch", address, map[string]any{"credentials": "omit"}))
	if !ok || !response.Get("ok").Truthy() {
		return "", ErrUnreachable
	}
	content, ok := wait(response.Call("text"))
	if !ok {
		return "", ErrUnreachable
	}
	return text(content), nil
}

// wait blocks until a promise is settled; ok is false when it was rejected.
func wait(promise app.Value) (v app.Value, ok bool) {
	type end struct {
		v  app.Value
		ok bool
	}
	done := make(chan end, 1)
	settled := func(ok bool) app.Func {
		return app.FuncOf(func(_ app.Value, args []app.Value) any {
			var v app.Value
			if len(args) > 0 {
				v = args[0]
			}
			done <- end{v, ok}
			return nil
		})
	}
	kept, broken := settled(true), settled(false)
	defer kept.Release()
	defer broken.Release()
	promise.Call("then", kept, broken)
	e := <-done
	return e.v, e.ok && e.v != nil
}
