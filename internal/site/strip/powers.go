package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"

	"aftercheck/internal/site/wasm"
)

// To read and write numbers with a fraction, Go has a table of the powers of ten: of each
// the first 128 bits, rounded down, and no pattern in them for brotli: it weighs as
// much as it is long. Each power can be had from the one before, and so the start
// function writes all but two of them. See pow10tab.go in package internal/strconv.
const (
	leastPower    = -348
	greatestPower = 347

	powerSize = 16 // of one power: the upper 64 bits, then the lower ones
	// Each is worked out with so many bytes more, which are not kept; how many are
	// enough, the comparison tells.
	moreBytes = 8
)

// powers is where the table lies.
type powers int

// dropPowers takes the table out of the memory that a program starts with.
func dropPowers(m []byte) (powers, error) {
	var table []byte
	for e := leastPower; e <= greatestPower; e++ {
		table = append(table, wordOrder(power(e)[moreBytes:])...)
	}
	at := bytes.Index(m, table)
	if at < 0 {
		return 0, errors.New("the powers of ten are not where they are looked for")
	}
	p := powers(at)
	for e := leastPower; e <= greatestPower; e++ {
		if e != leastPower && e != 0 {
			clear(m[p.of(e):][:powerSize])
		}
	}
	again := bytes.Clone(m)
	p.fill(again)
	if !bytes.Equal(again[at:at+len(table)], table) {
		return 0, errors.New("the powers of ten are not what can be worked out")
	}
	return p, nil
}

// of is where a power lies.
func (p powers) of(e int) int { return int(p) + powerSize*(e-leastPower) }

// runs are the powers from which others are worked out, each up to the next.
var runs = []struct{ from, to int }{{leastPower, -1}, {0, greatestPower}}

// power is the first bits of a power, the lowest byte first.
func power(e int) []byte {
	const bits = 8 * (moreBytes + powerSize)
	ten := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(e, -e))), nil)
	n := ten.Lsh(ten, bits)
	if e < 0 {
		one := big.NewInt(1)
		n = one.Div(one.Lsh(one, uint(bits+ten.BitLen())), ten.Rsh(ten, bits))
	}
	b := n.Rsh(n, uint(n.BitLen()-bits)).Bytes()
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return b
}

// wordOrder puts the upper half first, as it lies in the table.
func wordOrder(b []byte) []byte { return append(bytes.Clone(b[8:16]), b[:8]...) }

// offset is where in a power its byte k lies, counted from the lowest.
func offset(k int) int { return (k + 8) % powerSize }

// A power's bytes times ten, and shifted so that the first bit stays 1: by 4 bits when the
// power begins with eight tenths or more, else by 3. It is multiplied by 160 or 320, and
// then 8 bits less.
const (
	tenth       = 160
	eightTenths = 0xcccccccd // in the first 32 bits
	firstBits   = 4          // where they lie
)

// fill does what addTo adds.
func (p powers) fill(m []byte) {
	for _, r := range runs {
		more := power(r.from)[:moreBytes]
		for e := r.from + 1; e <= r.to; e++ {
			was, is := m[p.of(e-1):], m[p.of(e):]
			times := uint32(tenth)
			if binary.LittleEndian.Uint32(was[firstBits:]) < eightTenths {
				times += tenth
			}
			carry := uint32(0)
			for k := range moreBytes + powerSize {
				var digit byte
				if k < moreBytes {
					digit = more[k]
				} else {
					digit = was[offset(k-moreBytes)]
				}
				carry += uint32(digit) * times
				switch to := k - 1; {
				case to < 0:
				case to < moreBytes:
					more[to] = byte(carry)
				default:
					is[offset(to-moreBytes)] = byte(carry)
				}
				carry >>= 8
			}
			is[offset(powerSize-1)] = byte(carry)
		}
	}
}

// powerVariables is how many local variables addTo needs: the address of a power, how many
// there have been, what it is multiplied by, what is carried, and the bytes more.
const powerVariables = 4 + moreBytes

// addTo adds what writes the table to a function, whose local variables from first on are free.
func (p powers) addTo(b *wasm.Instructions, first int) {
	at, done, times, carry, more := first, first+1, first+2, first+3, first+4
	for _, r := range runs {
		for k, digit := range power(r.from)[:moreBytes] {
			b.Const(int(digit))
			b.Set(more + k)
		}
		b.Const(p.of(r.from))
		b.Set(at)
		b.Const(0)
		b.Set(done)
		b.Count(done, r.to-r.from, func() {
			b.Get(at)
			b.Load(firstBits)
			b.Const(eightTenths - 1<<32)
			b.Less()
			b.Const(1)
			b.Add()
			b.Const(tenth)
			b.Multiply()
			b.Set(times)
			b.Const(0)
			b.Set(carry)
			for k := range moreBytes + powerSize {
				if k < moreBytes {
					b.Get(more + k)
				} else {
					b.Get(at)
					b.LoadByte(offset(k - moreBytes))
				}
				b.Get(times)
				b.Multiply()
				b.Get(carry)
				b.Add()
				b.Set(carry)
				switch to := k - 1; {
				case to < 0:
				case to < moreBytes:
					b.Get(carry)
					b.Const(0xff)
					b.And()
					b.Set(more + to)
				default:
					b.Get(at)
					b.Get(carry)
					b.StoreByte(powerSize + offset(to-moreBytes))
				}
				b.Get(carry)
				b.Const(8)
				b.ShiftRight()
				b.Set(carry)
			}
			b.Get(at)
			b.Get(carry)
			b.StoreByte(powerSize + offset(powerSize-1))
			b.Get(at)
			b.Const(powerSize)
			b.Add()
			b.Set(at)
		})
	}
}
