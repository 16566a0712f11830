//go:build !(js && wasm)

package clinic

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// PNG is the code as a picture of two colours, with its quiet zone; scale is how many
// pixels a module takes. The browser draws its own from [Code.At]: this costs the
// client more than the code does.
func (c Code) PNG(scale int) ([]byte, error) {
	side := c.Side() * scale
	picture := image.NewPaletted(image.Rect(0, 0, side, side), color.Palette{color.White, color.Black})
	for y := range side {
		for x := range side {
			if c.At(x/scale-QuietZone, y/scale-QuietZone) {
				picture.SetColorIndex(x, y, 1)
			}
		}
	}
	var b bytes.Buffer
	err := png.Encode(&b, picture)
	return b.Bytes(), err
}
