package browser

// Viewport is the screen that a page believes to be on.
type Viewport struct {
	Width, Height int
	Scale         float64 // device pixels for each CSS pixel
	Touch         bool    // a phone: fingers, and the page's own viewport tag counts
}

// The screens that stories are played on.
var (
	Phone  = Viewport{Width: 390, Height: 844, Scale: 2, Touch: true}
	Narrow = Viewport{Width: 320, Height: 568, Scale: 2, Touch: true}
	// Zoomed is what a 1280 by 1024 desktop window at 400 % leaves (WCAG 1.4.10).
	Zoomed = Viewport{Width: 320, Height: 256, Scale: 4}
)

// Resize changes the screen under the open page.
func (b *Browser) Resize(v Viewport) {
	b.t.Helper()
	b.view = v
	switch b.engine {
	case Firefox:
		b.resizeFirefox(v)
		return
	case WebKit:
		return // its window was opened in that size
	}
	b.must(b.CDP("Emulation.setDeviceMetricsOverride", map[string]any{
		"width": v.Width, "height": v.Height, "deviceScaleFactor": v.Scale, "mobile": v.Touch,
	}, nil))
	b.must(b.CDP("Emulation.setTouchEmulationEnabled", map[string]any{"enabled": v.Touch}, nil))
}

// UsualLetters is the size of letters of somebody who has not chosen another, in pixels.
const UsualLetters = 16

// SetLetters changes the size of letters that the person chose in the browser, under
// the open page: what is measured in them follows, and so do conditions of the style.
func (b *Browser) SetLetters(pixels int) {
	b.t.Helper()
	b.letters = pixels
	b.must(b.CDP("Page.setFontSizes", map[string]any{"fontSizes": map[string]any{"standard": pixels}}, nil))
}

// Media is a person's setting that a style sheet can ask for.
type Media struct{ Name, Value string }

// The settings that stories are played with.
var (
	Dark          = Media{"prefers-color-scheme", "dark"}
	ForcedColours = Media{"forced-colors", "active"}
)

// Prefer sets exactly these settings; without any, all are as usual again.
func (b *Browser) Prefer(settings ...Media) {
	b.t.Helper()
	features := []map[string]any{}
	for _, m := range settings {
		features = append(features, map[string]any{"name": m.Name, "value": m.Value})
	}
	b.must(b.CDP("Emulation.setEmulatedMedia", map[string]any{"features": features}, nil))
}

// OnPaper shows the open page as it is printed, or as on a screen again. It forgets
// what was preferred.
func (b *Browser) OnPaper(yes bool) {
	b.t.Helper()
	media := ""
	if yes {
		media = "print"
	}
	b.must(b.CDP("Emulation.setEmulatedMedia", map[string]any{"media": media}, nil))
}

// Overflow lists the elements that stick out of the screen to the side, which
// would make a person scroll in two directions. Hidden text for screen readers
// is clipped to a pixel and does not count.
func (b *Browser) Overflow() []string {
	b.t.Helper()
	var found []string
	b.Ask(&found, `
		const page = document.documentElement, screen = page.clientWidth; // a phone's innerWidth grows with what sticks out
		const wide = page.scrollWidth > screen + 1 ? ["the page is " + page.scrollWidth + " px wide"] : [];
		const name = (e) => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + (e.className && e.className.baseVal === undefined ? "." + e.className : "");
		return wide.concat([...document.querySelectorAll("body *")].filter((e) => {
			if (!e.checkVisibility()) return false; // in closed details, a box may have the size of the screen before
			const r = e.getBoundingClientRect();
			if (r.width <= 1 || r.height <= 1 || getComputedStyle(e).visibility === "hidden") return false;
			return r.right > screen + 1 || r.left < -1;
		}).map(name));`)
	return found
}
