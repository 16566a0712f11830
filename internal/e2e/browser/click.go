package browser

import "fmt"

// ClickOn scrolls the element that the body of a function returns to the middle
// of the screen, as people do (a bar may lie over the edge), and clicks on it.
// It fails when something else lies on top. The driver's own click does the
// same with a dozen scripts, which cost more than anything else in a story.
func (b *Browser) ClickOn(body string, args ...any) error {
	b.t.Helper()
	var at struct {
		X, Y  float64
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
		return err
	}
	if at.Fault != "" {
		return fmt.Errorf("%s: %s", body, at.Fault)
	}
	if b.engine != Chromium {
		return b.ClickAt(at.X, at.Y)
	}
	for _, kind := range []string{"mousePressed", "mouseReleased"} {
		press := map[string]any{"type": kind, "x": at.X, "y": at.Y, "button": "left", "clickCount": 1}
		if err := b.CDP("Input.dispatchMouseEvent", press, nil); err != nil {
			return err
		}
	}
	return nil
}
