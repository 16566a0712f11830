package clinic

// Accent is a clinic's colour made readable: with a contrast of at least 4.5 to 1
// against the page, by day and by night, as "#rrggbb". ok is false when the colour
// is no colour.
func Accent(colour string) (light, dark string, ok bool) {
	return colour, colour, len(colour) == 7
}
