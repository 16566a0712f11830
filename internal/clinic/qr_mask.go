package clinic

// penalty is how hard a code is to read, as ISO 18004 counts it: long runs, blocks of
// four, what looks like the mark in a corner, and too much of one shade.
func (c Code) penalty() int {
	sum, dark := 0, 0
	for y := range c.Size {
		sum += lineOf(c.Size, func(x int) bool { return c.At(x, y) })
		sum += lineOf(c.Size, func(x int) bool { return c.At(y, x) })
		for x := range c.Size {
			d := c.At(x, y)
			if d {
				dark++
			}
			if x > 0 && y > 0 && d == c.At(x-1, y) && d == c.At(x, y-1) && d == c.At(x-1, y-1) {
				sum += 3
			}
		}
	}
	// Ten for each full 5 in 100 that the dark ones are off the half.
	off := 20*dark - 10*c.Size*c.Size
	if off < 0 {
		off = -off
	}
	return sum + off/(c.Size*c.Size)*10
}

// lineOf is the share of one row or column.
func lineOf(size int, at func(int) bool) (sum int) {
	// The mark in a corner, 1:1:3:1:1, with four light modules on one side.
	const before, after = 0b1011101, 0b10111010000
	const eleven = 1<<11 - 1
	run, seen := 0, 0
	for i := range size {
		bit := 0
		if at(i) {
			bit = 1
		}
		if i > 0 && at(i) == at(i-1) {
			run++
		} else {
			run = 1
		}
		if run == 5 {
			sum += 3
		} else if run > 5 {
			sum++
		}
		if seen = (seen<<1 | bit) & eleven; i >= 10 && (seen == before || seen == after) {
			sum += 40
		}
	}
	return sum
}
