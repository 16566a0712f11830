package device

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// history is where the reader stands in this tab. It is only touched on the UI
// goroutine.
var history struct {
	listening bool
	restored  bool   // the browser's Back or Forward brought us here
	path      string // the screen shown
	from      string // the screen that a link on it led away from; "" if not known
}

// Listen must be called once, before the first screen: it notices the browser's
// own Back and Forward.
func Listen() {
	if app.IsServer || history.listening {
		return
	}
	history.listening = true
	app.Window().Call("addEventListener", "popstate", app.FuncOf(func(app.Value, []app.Value) any {
		// A link that is opened here is neither Back nor Forward; go-app is told
		// of it too, and finds the address that it knows.
		if !tookLink() {
			history.restored = true
		}
		return nil
	}))
}

// WhenLeft calls fn when the page is left for another one, closed or loaded anew. A
// browser may keep such a page, and show it again as it was.
func WhenLeft(fn func()) {
	if app.IsServer {
		return
	}
	app.Window().Call("addEventListener", "pagehide", app.FuncOf(func(app.Value, []app.Value) any {
		fn()
		return nil
	}))
}

// Arrive is called by every screen when it is shown under path. It moves the
// focus to the heading, as a new document would be read from its top, or to the
// place that the address names, and tells the page that the client is up. A call for the path that is shown already (a
// jump inside the page) does nothing.
func Arrive(ctx app.Context, path string) {
	if app.IsServer {
		return
	}
	if path == history.path {
		history.restored = false
		return
	}
	first := history.path == ""
	restored := history.restored
	history.from = history.path
	if restored {
		history.from = ""
	}
	history.path, history.restored = path, false
	place := ctx.Page().URL().Fragment
	ctx.Defer(func(app.Context) {
		switch {
		case first:
			// The page was there before us: the reader may be in the midst of it.
			if mounted := app.Window().Get("aftercheckMounted"); mounted.Truthy() {
				app.Window().Call("aftercheckMounted")
			}
			return // the start has enough to do
		case restored:
			focusHeading() // the browser has put the scroll position back itself
		case goTo(place):
		default:
			app.Window().Call("scrollTo", 0, 0)
			focusHeading()
		}
		tidy()
	})
}

// CameFrom tells whether a link on the screen under path led to the present
// one, so that going back means the browser's Back.
func CameFrom(path string) bool { return history.from != "" && history.from == path }

// Before is the screen before this one: the path of the one that a link of the
// client led away from, or the address of the document that told where it leads.
// here tells that the browser's Back leads to it without loading a page.
func Before() (path string, here bool) {
	if app.IsServer || history.from != "" {
		return history.from, history.from != ""
	}
	address := text(app.Window().Get("document").Get("referrer"))
	origin := app.Window().Get("location").Get("origin").String()
	path, own := strings.CutPrefix(address, origin)
	if !own {
		return "", false
	}
	return path, false
}

// FromOwnPage tells whether a link on one of our own pages under base led to
// the present address: not a link from outside, not an address that was typed,
// not the browser's Back. It is asked before Arrive. A browser that does not
// tell where it came from counts as coming from outside.
func FromOwnPage(base string) bool {
	if app.IsServer || history.restored {
		return false
	}
	if history.path != "" { // the client led here itself
		return true
	}
	origin := app.Window().Get("location").Get("origin").String()
	return strings.HasPrefix(text(app.Window().Get("document").Get("referrer")), origin+base)
}

// Returned tells whether the browser's Back or Forward led here. It is asked
// before Arrive.
func Returned() bool { return history.restored }

// Back is the browser's Back.
func Back() {
	if !app.IsServer {
		app.Window().Get("history").Call("back")
	}
}

func focusHeading() {
	if h := app.Window().Get("document").Call("querySelector", "h1"); h.Truthy() {
		h.Call("focus", map[string]any{"preventScroll": true})
	}
}

// GoTo moves to the element with an id, without a step in the browser's history.
func GoTo(id string) { goTo(id) }

// goTo moves to the element with an id, if there is one.
func goTo(id string) bool {
	if id == "" {
		return false
	}
	el := app.Window().GetElementByID(id)
	if !el.Truthy() {
		return false
	}
	el.Call("scrollIntoView")
	el.Call("focus", map[string]any{"preventScroll": true})
	return true
}

// Focus moves the focus to the element with an id, once it is drawn.
func Focus(ctx app.Context, id string) {
	if app.IsServer {
		return
	}
	ctx.Defer(func(app.Context) {
		if el := app.Window().GetElementByID(id); el.Truthy() {
			el.Call("focus")
		}
	})
}

// TopOfPage scrolls up and moves the focus to the heading, after the screen
// changed under the reader.
func TopOfPage(ctx app.Context) {
	if app.IsServer {
		return
	}
	ctx.Defer(func(app.Context) {
		app.Window().Call("scrollTo", 0, 0)
		focusHeading()
	})
}
