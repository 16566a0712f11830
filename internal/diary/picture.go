package diary

import (
	"bytes"
	"encoding/binary"
)

// pictureSize reads the dimensions from a picture's own first bytes; ok is
// false when it is no JPEG, PNG or WebP. It decodes nothing: the browser does
// that, and shows a broken picture as such.
func pictureSize(p []byte) (width, height int, ok bool) {
	switch {
	case bytes.HasPrefix(p, []byte("\xff\xd8\xff")):
		width, height = jpegSize(p)
	case bytes.HasPrefix(p, []byte("\x89PNG\r\n\x1a\n")) && len(p) >= 24 && string(p[12:16]) == "IHDR":
		width, height = int(binary.BigEndian.Uint32(p[16:])), int(binary.BigEndian.Uint32(p[20:]))
	case bytes.HasPrefix(p, []byte("RIFF")) && len(p) >= 30 && string(p[8:12]) == "WEBP":
		width, height = webpSize(p)
	}
	return width, height, width > 0 && height > 0
}

// jpegSize goes from segment to segment until the one that starts the frame.
func jpegSize(p []byte) (width, height int) {
	for at := 2; at+9 <= len(p) && p[at] == 0xff; {
		mark, length := p[at+1], int(binary.BigEndian.Uint16(p[at+2:]))
		switch {
		case mark == 0xff: // filling
			at++
			continue
		case mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc:
			return int(binary.BigEndian.Uint16(p[at+7:])), int(binary.BigEndian.Uint16(p[at+5:]))
		case mark == 0xda || mark == 0xd9 || length < 2: // the picture itself, its end, or nonsense
			return 0, 0
		}
		at += 2 + length
	}
	return 0, 0
}

// webpSize reads the three kinds of WebP: lossy, lossless, extended.
func webpSize(p []byte) (width, height int) {
	switch string(p[12:16]) {
	case "VP8 ":
		if p[23] == 0x9d && p[24] == 0x01 && p[25] == 0x2a {
			return int(binary.LittleEndian.Uint16(p[26:])) & 0x3fff, int(binary.LittleEndian.Uint16(p[28:])) & 0x3fff
		}
	case "VP8L":
		if p[20] == 0x2f {
			bits := binary.LittleEndian.Uint32(p[21:])
			return int(bits&0x3fff) + 1, int(bits>>14&0x3fff) + 1
		}
	case "VP8X":
		size := func(b []byte) int { return int(b[0]) | int(b[1])<<8 | int(b[2])<<16 }
		return size(p[24:]) + 1, size(p[27:]) + 1
	}
	return 0, 0
}
