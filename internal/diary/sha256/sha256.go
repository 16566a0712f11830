// Package sha256 is SHA-256 (FIPS 180-4) alone. Go's own package brings its tests
// at start, AES and a random number generator along, which the client would have
// to fetch and never use. It finds damage in a file; it guards no secret.
package sha256

import (
	"encoding/binary"
	"hash"
	"math/bits"
)

// The sizes of a sum and of a block, in bytes.
const (
	Size      = 32
	BlockSize = 64
)

// start and round are the first 32 bits of the fractions of the square roots of the
// first 8 primes, and of the cube roots of the first 64.
var (
	start = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
	round = [64]uint32{
		0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
		0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
		0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
		0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
		0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
		0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
		0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
		0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
	}
)

type digest struct {
	state  [8]uint32
	block  [BlockSize]byte // what has not filled a block yet
	filled int
	length uint64
}

// New is the sum of nothing, to be written to.
func New() hash.Hash {
	d := &digest{}
	d.Reset()
	return d
}

func (d *digest) Reset()         { *d = digest{state: start} }
func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return BlockSize }

// Write adds p to what is summed; it never fails.
func (d *digest) Write(p []byte) (int, error) {
	n := len(p)
	d.length += uint64(n)
	if d.filled > 0 {
		taken := copy(d.block[d.filled:], p)
		d.filled += taken
		p = p[taken:]
		if d.filled < BlockSize {
			return n, nil
		}
		d.add(d.block[:])
	}
	for len(p) >= BlockSize {
		d.add(p)
		p = p[BlockSize:]
	}
	d.filled = copy(d.block[:], p)
	return n, nil
}

// Sum appends the sum to b; more can be written afterwards.
func (d *digest) Sum(b []byte) []byte {
	last := *d
	end := append([]byte{0x80}, make([]byte, (BlockSize+55-int(d.length%BlockSize))%BlockSize)...)
	end = binary.BigEndian.AppendUint64(end, 8*d.length)
	_, _ = last.Write(end)
	for _, s := range last.state {
		b = binary.BigEndian.AppendUint32(b, s)
	}
	return b
}

// add takes in the block at the front of p.
func (s *digest) add(p []byte) {
	var w [64]uint32
	for i := range 16 {
		w[i] = binary.BigEndian.Uint32(p[4*i:])
	}
	for i := 16; i < 64; i++ {
		x, y := w[i-15], w[i-2]
		w[i] = w[i-16] + w[i-7] +
			(bits.RotateLeft32(x, -7) ^ bits.RotateLeft32(x, -18) ^ x>>3) +
			(bits.RotateLeft32(y, -17) ^ bits.RotateLeft32(y, -19) ^ y>>10)
	}
	a, b, c, d, e, f, g, h := s.state[0], s.state[1], s.state[2], s.state[3], s.state[4], s.state[5], s.state[6], s.state[7]
	for i := range 64 {
		x := h + (bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)) + (e&f ^ ^e&g) + round[i] + w[i]
		y := (bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)) + (a&b ^ a&c ^ b&c)
		a, b, c, d, e, f, g, h = x+y, a, b, c, d+x, e, f, g
	}
	for i, v := range [8]uint32{a, b, c, d, e, f, g, h} {
		s.state[i] += v
	}
}
