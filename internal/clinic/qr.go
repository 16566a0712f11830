package clinic

import (
	"errors"

	"rsc.io/qr/coding"
)

// QuietZone is the white border that a reader needs around a code, in modules.
const QuietZone = 4

// A Code is a QR code: Size modules on a side, without its [QuietZone].
type Code struct {
	Size int
	dark []bool
}

// At tells whether a module is dark. Outside of the code everything is light.
func (c Code) At(x, y int) bool {
	return x >= 0 && y >= 0 && x < c.Size && y < c.Size && c.dark[y*c.Size+x]
}

// densest is the highest version that is drawn with the highest error correction: 61
// modules on a side, 0.5 mm each on a print of 35 mm. It holds 137 characters, more
// than any usual link has.
const densest = 11

// QR makes the code of an address. Its error correction is the highest, H: the code
// is still read when 30 in 100 of it are covered. An address that would make the
// modules too small to print has Q, 25 in 100. The error is an address that no code
// can hold (1,600 characters and more).
func QR(address string) (Code, error) {
	text := coding.String(address)
	for _, try := range []struct {
		level coding.Level
		most  coding.Version
	}{{coding.H, densest}, {coding.Q, coding.MaxVersion}} {
		for v := coding.Version(coding.MinVersion); v <= try.most; v++ {
			if text.Bits(v) <= v.DataBytes(try.level)*8 {
				return draw(text, v, try.level)
			}
		}
	}
	return Code{}, errors.New("the address is too long for a QR code")
}

// draw tries the eight masks that the standard has, and takes the one that readers
// find easiest.
func draw(text coding.String, v coding.Version, level coding.Level) (Code, error) {
	var best Code
	least := 0
	for mask := range coding.Mask(8) {
		plan, err := coding.NewPlan(v, level, mask)
		if err != nil {
			return Code{}, err
		}
		drawn, err := plan.Encode(text)
		if err != nil {
			return Code{}, err
		}
		c := Code{Size: drawn.Size, dark: make([]bool, drawn.Size*drawn.Size)}
		for i := range c.dark {
			c.dark[i] = drawn.Black(i%c.Size, i/c.Size)
		}
		if p := c.penalty(); best.Size == 0 || p < least {
			best, least = c, p
		}
	}
	return best, nil
}
