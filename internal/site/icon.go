package site

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
)

// The icon is a tick inside a clock's ring that is open at the top: "checked,
// some time after". It is drawn from the lines below, in a square from -1 to 1, in
// each size that is wanted, so that no picture is kept.
var (
	iconGround = color.NRGBA{0x5b, 0x2a, 0x56, 0xff} // --accent of the style sheet
	iconInk    = color.NRGBA{0xff, 0xff, 0xff, 0xff}
)

const (
	ringRadius  = 0.56
	strokeWidth = 0.13
	ringGap     = 38 * math.Pi / 180 // the ring is open for so much to the right of 12 o'clock
	iconCorner  = 0.44               // of the ground's rounded square
)

type point struct{ x, y float64 }

var tick = []point{{-0.25, 0.02}, {-0.06, 0.22}, {0.29, -0.21}}

// An iconShape says how the icon sits in its square.
type iconShape struct {
	size  int
	scale float64 // of the drawing
	bleed bool    // the ground fills the square: a platform cuts the corners itself
}

// drawPNG gives the icon as PNG.
func (s iconShape) drawPNG() ([]byte, error) {
	img := image.NewNRGBA(image.Rect(0, 0, s.size, s.size))
	half := float64(s.size) / 2
	for y := range s.size {
		for x := range s.size {
			p := point{(float64(x) + 0.5 - half) / half, (float64(y) + 0.5 - half) / half}
			ground := 1.0
			if !s.bleed {
				ground = coverage(squareDistance(p), half)
			}
			q := point{p.x / s.scale, p.y / s.scale}
			ink := coverage(inkDistance(q)*s.scale, half)
			c := mix(iconGround, iconInk, ink)
			c.A = uint8(math.Round(255 * ground))
			img.SetNRGBA(x, y, c)
		}
	}
	var b bytes.Buffer
	err := png.Encode(&b, img)
	return b.Bytes(), err
}

// coverage says how much of a pixel lies inside an edge at that signed distance.
func coverage(distance, half float64) float64 {
	return min(1, max(0, 0.5-distance*half))
}

// squareDistance is the signed distance to the rounded square of the ground.
func squareDistance(p point) float64 {
	x, y := math.Abs(p.x)-1+iconCorner, math.Abs(p.y)-1+iconCorner
	return math.Hypot(max(x, 0), max(y, 0)) + min(max(x, y), 0) - iconCorner
}

// inkDistance is the signed distance to the strokes.
func inkDistance(p point) float64 {
	d := math.Inf(1)
	if a := math.Atan2(p.x, -p.y); a < 0 || a > ringGap {
		d = math.Abs(math.Hypot(p.x, p.y) - ringRadius)
	}
	for _, end := range ringEnds() {
		d = min(d, math.Hypot(p.x-end.x, p.y-end.y))
	}
	for i := 1; i < len(tick); i++ {
		d = min(d, lineDistance(p, tick[i-1], tick[i]))
	}
	return d - strokeWidth/2
}

func ringEnds() [2]point {
	return [2]point{{0, -ringRadius}, {ringRadius * math.Sin(ringGap), -ringRadius * math.Cos(ringGap)}}
}

func lineDistance(p, a, b point) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	t := min(1, max(0, ((p.x-a.x)*dx+(p.y-a.y)*dy)/(dx*dx+dy*dy)))
	return math.Hypot(p.x-a.x-t*dx, p.y-a.y-t*dy)
}

func mix(a, b color.NRGBA, t float64) color.NRGBA {
	f := func(x, y uint8) uint8 { return uint8(math.Round(float64(x)*(1-t) + float64(y)*t)) }
	return color.NRGBA{f(a.R, b.R), f(a.G, b.G), f(a.B, b.B), 0xff}
}
