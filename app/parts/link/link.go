// Package link makes every link of the app. It is the only place that writes
// <a>: an address must carry the path under which the site is served, and a
// telephone link must keep the one form that the browser dials.
package link

import (
	"net/url"
	"strings"
	"sync"

	"aftercheck/app/parts/html"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// prefix is the path that the pages of this language are served under, without a
// last slash; "" for English at the root of a host.
func prefix() string {
	if app.IsServer {
		return readPrefix()
	}
	return clientPrefix()
}

func readPrefix() string { return strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/") }

// clientPrefix asks the page once: every link needs it, and each question to the
// browser takes as long as the rest of the link.
var clientPrefix = sync.OnceValue(readPrefix)

// site is the path that the site is served under, without a last slash: that of
// files, and of what is the same in every language.
func site() string {
	if app.IsServer {
		return readSite()
	}
	return clientSite()
}

func readSite() string {
	return strings.TrimSuffix(app.Getenv("GOAPP_STATIC_RESOURCES_URL"), "/")
}

var clientSite = sync.OnceValue(readSite)

// Address is a screen's path as the browser must see it.
func Address(path string) string { return prefix() + path }

// SiteAddress is the address of what stands once for all languages.
func SiteAddress(path string) string { return site() + path }

// Path is the screen's path of an address: the opposite of Address.
func Path(u *url.URL) string {
	path := strings.TrimPrefix(u.Path, prefix())
	if path == "" {
		return "/"
	}
	return path
}

// PathOf is the screen's path of an address on our own origin that is given in
// full, or already is one.
func PathOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "/"
	}
	return Path(u)
}

// To links to a screen, "/guide/".
func To(path string) html.Element { return to(Address(path)) }

// Inside links to an element of the same page by its id.
func Inside(id string) html.Element { return to("#" + id) }

// Call links to a telephone number. It is dialled as it is, without the spaces
// and lines that make it readable.
func Call(number string) app.HTMLA {
	return app.A().Href("tel:"+dialled.Replace(number)).DataSet("action", "call")
}

// dialled leaves what a telephone takes. A # would begin a fragment.
var dialled = strings.NewReplacer(" ", "", "-", "", "#", "%23")

// Out links to another site, in a window of its own so that a result stays
// where it is, and without telling that site where the reader came from.
func Out(address string) html.Element {
	return to(address).Attr("target", "_blank").Attr("rel", "noopener noreferrer")
}

func to(href string) html.Element { return app.Elem("a").Attr("href", href) }

// Go opens a screen as a new step in the browser's history. It does not go
// through a Context: go-app drops what a Context was asked to do once its
// element is gone, and a button may be gone after what it did.
func Go(path string) {
	if app.IsServer {
		return
	}
	app.Window().Call("goappNav", Address(path))
}

// Instead opens a screen in the place of the present one, so that Back does
// not lead here again.
func Instead(ctx app.Context, path string) {
	if app.IsServer {
		return
	}
	ctx.Defer(func(app.Context) {
		app.Window().Get("history").Call("replaceState", nil, "", Address(path))
		// go-app has no call for this; its own handler shows what the address says.
		app.Window().Call("onpopstate")
	})
}

// Anew opens the screen of the present address once more. go-app does nothing for an
// address that it shows already, so it is another one until [AsBefore].
func Anew() {
	ask(app.Window().URL().RawQuery + anewMark)
	app.Window().Call("onpopstate")
}

// AsBefore gives the address back its form.
func AsBefore() { ask(strings.TrimSuffix(app.Window().URL().RawQuery, anewMark)) }

// ask gives the present address another query.
func ask(query string) {
	u := *app.Window().URL()
	u.RawQuery = query
	app.Window().Get("history").Call("replaceState", nil, "", u.String())
}

// anewMark stands behind all that an address asks for, and asks for nothing.
const anewMark = "&"
