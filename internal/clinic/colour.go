package clinic

import (
	"math"
	"strconv"
)

// checkColour wants "#rrggbb" in small letters.
func checkColour(colour string) string {
	if _, ok := readColour(colour); !ok {
		return "The colour must be written with # and six digits or letters from a to f, as in #0a7d6c."
	}
	return ""
}

// rgb is a colour in three steps from 0 to 255.
type rgb [3]uint8

func mustRead(colour string) rgb {
	c, _ := readColour(colour)
	return c
}

func readColour(colour string) (c rgb, ok bool) {
	if len(colour) != 7 || colour[0] != '#' {
		return c, false
	}
	for i := 1; i < 7; i++ {
		digit := colour[i] - '0'
		if 'a' <= colour[i] && colour[i] <= 'f' {
			digit = colour[i] - 'a' + 10
		} else if digit > 9 {
			return c, false
		}
		c[(i-1)/2] = c[(i-1)/2]<<4 | digit
	}
	return c, true
}

func (c rgb) String() string {
	return "#" + strconv.FormatUint(1<<24|uint64(c[0])<<16|uint64(c[1])<<8|uint64(c[2]), 16)[1:]
}

// luminance is the relative luminance of WCAG, 0 to 1.
func (c rgb) luminance() float64 {
	linear := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c[0]) + 0.7152*linear(c[1]) + 0.0722*linear(c[2])
}

// contrast is the ratio of WCAG, 1 to 21.
func contrast(a, b rgb) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// hsl is the hue in degrees, saturation and lightness 0 to 1.
func (c rgb) hsl() (h, s, l float64) {
	r, g, b := float64(c[0])/255, float64(c[1])/255, float64(c[2])/255
	most, least := max(r, g, b), min(r, g, b)
	l = (most + least) / 2
	d := most - least
	if d == 0 {
		return 0, 0, l
	}
	s = d / (1 - math.Abs(2*l-1))
	switch most {
	case r:
		h = (g - b) / d
	case g:
		h = (b-r)/d + 2
	default:
		h = (r-g)/d + 4
	}
	if h < 0 {
		h += 6
	}
	return h * 60, s, l
}

func fromHSL(h, s, l float64) (c rgb) {
	l = max(0, min(1, l))
	a := s * min(l, 1-l)
	for i, n := range []float64{0, 8, 4} {
		k := math.Mod(n+h/30, 12)
		c[i] = uint8(math.Round(255 * (l - a*max(-1, min(k-3, 9-k, 1)))))
	}
	return c
}
