package clinic

// Accent is a clinic's colour made readable, as "#rrggbb": light for the day, dark for
// the night. Its hue stays, its lightness moves as far as it must: as text or as the edge
// of a control it has a contrast of at least 4.5 to 1 on every ground of the style sheet,
// and as the ground of a button so has the button's text ([OnAccentLight],
// [OnAccentDark]). A red too near to that of the emergency loses most of its
// brightness of hue: nothing but an emergency is bright red. ok is false when the colour
// is none.
//
// It takes the place of the style sheet's --accent and --on-accent, in the clinic's own
// boxes or on the whole page, and of nothing else. The five urgencies (--red, --orange,
// --amber, --blue, --green with their tints), --alarm, --focus and the emergency card
// are no part of it. A green or blue accent does not say "not urgent": urgency stands in a
// box of its own, with a word and an icon.
func Accent(colour string) (light, dark string, ok bool) {
	c, ok := readColour(colour)
	if !ok {
		return "", "", false
	}
	h, s, l := c.hsl()
	if h >= 360-nearRed || h <= nearRed {
		s = min(s, mutedRed)
	}
	return readable(h, s, l, -1), readable(h, s, l, +1), true
}

const (
	// OnAccentLight is the text on a button in the accent by day, OnAccentDark by night.
	OnAccentLight, OnAccentDark = "#ffffff", "#2c1129"

	// leastContrast is AA of WCAG 2.2 for text (1.4.3); controls need less (1.4.11).
	leastContrast = 4.5
	// The grounds that leave the least contrast: the darkest of the light scheme and
	// the lightest of the dark one. A test compares them with the style sheet.
	darkestLight, lightestDark = "#f3e6ee", "#392a38"
	// nearRed is how many degrees of hue around red are too near to --alarm and --red.
	nearRed = 25
	// mutedRed is the most saturation there: those have 0.8 and 1.
	mutedRed = 0.35
)

// readable moves the lightness up or down until there is contrast enough.
func readable(h, s, l float64, way float64) string {
	ground, on := darkestLight, OnAccentLight
	if way > 0 {
		ground, on = lightestDark, OnAccentDark
	}
	for {
		c := fromHSL(h, s, l)
		if contrast(c, mustRead(ground)) >= leastContrast && contrast(c, mustRead(on)) >= leastContrast || l < 0 || l > 1 {
			return c.String()
		}
		l += way / 256
	}
}
