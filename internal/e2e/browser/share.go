package browser

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"

	"aftercheck/internal/e2e/webdriver"
)

// spare are browsers that a test has left as clean as a new one. To start one
// costs as much as a short story.
var spare struct {
	sync.Mutex
	wanted   bool
	browsers map[Engine][]spareBrowser
}

type spareBrowser struct {
	session *webdriver.Session
	profile string // its folder
}

func (s spareBrowser) end() {
	s.session.Close()
	_ = os.RemoveAll(s.profile)
}

// Share lets tests that ask for nothing special use one browser after another:
// each at its own origin and in its own tab. End closes what is left; TestMain
// calls both.
func Share() (end func()) {
	spare.Lock()
	defer spare.Unlock()
	spare.wanted, spare.browsers = true, map[Engine][]spareBrowser{}
	return func() {
		spare.Lock()
		defer spare.Unlock()
		spare.wanted = false
		for _, kept := range spare.browsers {
			for _, s := range kept {
				s.end()
			}
		}
		spare.browsers = nil
		endScreen()
	}
}

// canShare says whether any browser will do: the screen and the size of letters are
// the tab's affair, everything else must be there when the browser starts.
func (o Options) canShare() bool {
	spare.Lock()
	defer spare.Unlock()
	o.Engine, o.Viewport, o.Letters = Chromium, Viewport{}, 0
	return spare.wanted && !o.Alone && reflect.ValueOf(o).IsZero()
}

// share takes a spare browser, or starts one in a new profile.
func (b *Browser) share(start func(profile string) *webdriver.Session) {
	b.t.Helper()
	mine, ok := takeSpare(b.engine)
	if !ok {
		profile, err := os.MkdirTemp("", "aftercheck-profile-")
		b.must(err)
		mine = spareBrowser{start(profile), profile}
	}
	b.Session = mine.session
	b.t.Cleanup(func() { b.giveBack(mine) })
}

func takeSpare(engine Engine) (s spareBrowser, ok bool) {
	spare.Lock()
	defer spare.Unlock()
	kept := spare.browsers[engine]
	last := len(kept) - 1
	if last < 0 {
		return s, false
	}
	spare.browsers[engine] = kept[:last]
	return kept[last], true
}

// giveBack keeps the browser for the next test, or ends it: when the test
// failed, changed more than its tab, or left nothing that can be tidied.
func (b *Browser) giveBack(mine spareBrowser) {
	if b.changed || b.t.Failed() || b.tidy() != nil {
		mine.end()
		return
	}
	spare.Lock()
	defer spare.Unlock()
	spare.browsers[b.engine] = append(spare.browsers[b.engine], mine)
}

// tidy closes every tab but a new one. Chromium also forgets the origins that
// were visited; the others cannot be told to, but package server gives no port twice.
func (b *Browser) tidy() error {
	if b.engine == Chromium {
		if err := b.forget(); err != nil {
			return err
		}
	}
	old, err := b.Tabs()
	if err != nil {
		return err
	}
	fresh, err := b.NewTab()
	if err != nil {
		return err
	}
	for _, tab := range old {
		if err := b.SwitchTo(tab); err != nil {
			return err
		}
		if err := b.CloseWindow(); err != nil {
			return err
		}
	}
	if err := b.SwitchTo(fresh); err != nil || b.engine != Chromium {
		return err
	}
	// What was said belongs to this test, also what a tab said until it was closed.
	return b.Call("Log", map[string]any{"type": "browser"}, nil)
}

// forget empties what Chromium keeps: the origins' storage and files.
func (b *Browser) forget() error {
	for _, origin := range b.origins {
		forget := map[string]any{"origin": origin, "storageTypes": "all"}
		if err := b.Session.CDP("Storage.clearDataForOrigin", forget, nil); err != nil {
			return err
		}
	}
	return b.Session.CDP("Network.clearBrowserCache", nil, nil)
}

// CDP sends a command of the Chrome DevTools Protocol. What changes more than
// the tab ends the sharing of this browser.
func (b *Browser) CDP(method string, params map[string]any, out any) error {
	b.t.Helper()
	b.onlyIn(Chromium, method)
	if domain, _, _ := strings.Cut(method, "."); slices.Contains([]string{"Browser", "Storage", "Target"}, domain) {
		b.changed = true
	}
	return b.Session.CDP(method, params, out)
}

// Close ends the browser before the test ends. It may be called more than once.
func (b *Browser) Close() {
	b.changed = true
	b.Session.Close()
}

// Kill ends the browser as a power cut does.
func (b *Browser) Kill() {
	b.changed = true
	b.Session.Kill()
}
