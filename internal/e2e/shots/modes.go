package shots

import (
	"encoding/base64"
	"os"
	"path/filepath"

	"aftercheck/internal/e2e/browser"
)

// A mode is one way to see a screen.
type mode struct {
	name    string
	view    browser.Viewport
	media   []browser.Media
	display string // as display.js keeps it
	printed bool
}

// One picture for each pixel of the page is enough to look at.
var (
	phone  = browser.Viewport{Width: 390, Height: 844, Scale: 1, Touch: true}
	narrow = browser.Viewport{Width: 320, Height: 568, Scale: 1, Touch: true}
	paper  = browser.Viewport{Width: 688, Height: 1017, Scale: 1} // A4 between its margins
)

var modes = []mode{
	{name: "light", view: phone},
	{name: "dark", view: phone, media: []browser.Media{browser.Dark}},
	{name: "narrow", view: narrow},
	{name: "very large", view: phone, display: "largest"},
	{name: "simple", view: phone, display: "simple"},
	{name: "simple, dark", view: phone, media: []browser.Media{browser.Dark}, display: "simple"},
	{name: "forced colours", view: phone, media: []browser.Media{browser.ForcedColours}},
	{name: "printed", view: paper, printed: true},
}

// use shows the open page in a mode. Nothing is loaded anew for it.
func (m mode) use(b *browser.Browser) {
	b.Resize(m.view)
	b.OnPaper(m.printed)
	if !m.printed {
		b.Prefer(m.media...)
	}
	b.Ask(nil, `
		const root = document.documentElement;
		if (arguments[0]) root.dataset.display = arguments[0];
		else delete root.dataset.display;
		root.dataset.voice = "ready"; // this machine has none
		scrollTo(0, 0);`, m.display)
}

// tallest is how much of a long page is taken, in pixels.
const tallest = 7000

// take writes a picture of the whole page.
func take(b *browser.Browser, path string) error {
	// A pixel more than the window: when all of a page is in it, and the page begins at
	// the right, Chromium takes the picture from beside it.
	var size struct{ Width, Height int }
	if err := b.Eval(&size, `const page = document.documentElement; return { Width: page.clientWidth, Height: Math.max(page.scrollHeight, innerHeight + 1) };`); err != nil {
		return err
	}
	var picture struct{ Data string }
	if err := b.CDP("Page.captureScreenshot", map[string]any{
		"format": "jpeg", "quality": 75, "captureBeyondViewport": true, "optimizeForSpeed": true,
		"clip": map[string]any{"x": 0, "y": 0, "width": size.Width, "height": min(size.Height, tallest), "scale": 1},
	}, &picture); err != nil {
		return err
	}
	data, err := base64.StdEncoding.DecodeString(picture.Data)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
