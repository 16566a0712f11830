package device

import (
	"runtime"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// rubbish is how much may have come since the last collection, in bytes, before it is
// worth another one: two or three questions.
const rubbish = 1 << 19

// room is what a check needs for a moment beside what is left of it, its result above all, in
// bytes. It is asked for once: the memory would grow in one check or another otherwise, since
// what is free lies in pieces.
const room = 1 << 20

var tidying struct {
	coming bool   // it was asked for, and has not begun
	live   uint64 // what was left by the last collection, in bytes
	room   []byte // for a moment, before the first collection
}

// tidy collects the garbage of the screens before, once the browser has nothing else to
// do: a person reads. Go does it in the middle of an answer otherwise, three times in a
// check; on a slow phone the next question then came a tenth of a second later.
func tidy() {
	if tidying.coming {
		return
	}
	tidying.coming = true
	call := once(func() {
		tidying.coming = false
		go collect()
	})
	if idle := app.Window().Get("requestIdleCallback"); idle.Truthy() {
		app.Window().Call("requestIdleCallback", call)
	} else {
		app.Window().Call("setTimeout", call, 300) // Safari
	}
}

func collect() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.HeapAlloc < tidying.live+rubbish {
		return
	}
	if tidying.live == 0 {
		tidying.room = make([]byte, room)
		tidying.room = nil
	}
	runtime.GC()
	runtime.ReadMemStats(&m)
	tidying.live = m.HeapAlloc
}
