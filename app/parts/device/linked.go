package device

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// ListenForLinks hands over what the address says of a clinic, now and each time
// when another one is opened in this tab, and takes it out of the address: nobody
// who is shown, sent or asked to bookmark the page shall get it too. Nothing is
// loaded anew, and the browser's history stays as long as it was.
//
// is tells whether what stands behind a # or a ? is meant as a clinic's link, and
// so of each part of it. It must be called once, before the first screen.
func ListenForLinks(is func(text string) bool, take func(text string)) {
	if app.IsServer {
		return
	}
	look := func() bool {
		place := app.Window().Get("location")
		text, search, hash, found := withoutLink(place.Get("search").String(), place.Get("hash").String(), is)
		if !found {
			return false
		}
		history := app.Window().Get("history")
		history.Call("replaceState", history.Get("state"), "", place.Get("pathname").String()+search+hash)
		take(text)
		return true
	}
	look()
	tookLink = look
}

// tookLink takes a link that has just come into the address, and tells whether
// there was one.
var tookLink = func() bool { return false }

// withoutLink takes a clinic's link out of the query and the fragment of an
// address, as location has them ("?a=b", "#c"). The link behind the # counts when
// there are two. Of a fragment that holds a link nothing is left: whatever else
// it says, nobody but a link from outside put it there. Of a query the other
// parts stay.
func withoutLink(search, hash string, is func(string) bool) (text, restOfSearch, restOfHash string, found bool) {
	query, fragment := strings.TrimPrefix(search, "?"), strings.TrimPrefix(hash, "#")
	inQuery, inFragment := is(query), is(fragment)
	if inQuery {
		text = query
		var rest []string
		for part := range strings.SplitSeq(query, "&") {
			if !is(part) && !strings.HasPrefix(part, "v=") {
				rest = append(rest, part)
			}
		}
		if search = strings.Join(rest, "&"); search != "" {
			search = "?" + search
		}
	}
	if inFragment {
		text, hash = fragment, ""
	} else if inQuery && strings.Contains(fragment, "=") {
		hash = "" // the rest of a link that was cut in two
	}
	return text, search, hash, inQuery || inFragment
}
