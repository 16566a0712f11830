package browser

import "fmt"

// ClickOn scrolls the element that the body of a function returns to the middle
// of the screen, as people do (a bar may lie over the edge), and clicks on it.
// It fails when something else lies on top. The driver's own click does the
// same with a dozen scripts, which cost more than anything else in a story.
func (b *Browser) ClickOn(body string, args ...any) error {
	b.t.Helper()
	at, err := b.place(body, args...)
	if err != nil {
		return err
	}
	if b.engine != Chromium {
		return b.ClickAt(at.X, at.Y)
	}
	if err := b.mouse("mousePressed", at); err != nil {
		return err
	}
	return b.mouse("mouseReleased", at)
}

// PressOn presses the mouse on what ClickOn would click on, in Chromium; release lets
// it go at the same place.
func (b *Browser) PressOn(body string, args ...any) (release func() error, err error) {
	b.t.Helper()
	at, err := b.place(body, args...)
	if err != nil {
		return nil, err
	}
	return func() error { return b.mouse("mouseReleased", at) }, b.mouse("mousePressed", at)
}

// point is a place on the screen, in CSS pixels.
type point struct{ X, Y float64 }

func (b *Browser) mouse(kind string, at point) error {
	return b.CDP("Input.dispatchMouseEvent", map[string]any{"type": kind, "x": at.X, "y": at.Y, "button": "left", "clickCount": 1}, nil)
}

// place scrolls an element to the middle and says where to click on it.
func (b *Browser) place(body string, args ...any) (point, error) {
	b.t.Helper()
	var at struct {
		point
		Fault string
	}
	if err := b.Eval(&at, `
		const e = (function () { `+body+` }).apply(null, arguments);
		if (!e) return { Fault: "there is no such element" };
		e.scrollIntoView({ block: "center", behavior: "instant" });
		const r = e.getClientRects()[0]; // the first line, where words wrap
		if (!r) return { Fault: "the element is not shown" };
		const x = r.left + r.width / 2, y = r.top + r.height / 2, top = document.elementFromPoint(x, y);
		if (!e.contains(top)) return { Fault: "over the element lies " + (top ? top.outerHTML.slice(0, 200) : "nothing, it is off the screen") };
		return { X: x, Y: y };`, args...); err != nil {
		return point{}, err
	}
	if at.Fault != "" {
		return point{}, fmt.Errorf("%s: %s", body, at.Fault)
	}
	return at.point, nil
}
