package device

import (
	"encoding/binary"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Now is the device's clock, in its own time zone.
//
// In the browser, Go knows the zone's offset of today only. Where the clocks
// change, "in six hours" would be an hour off on that night, and a check from
// the summer would be shown at another hour in the winter, even on another day.
func Now() time.Time {
	if app.IsServer {
		return time.Now()
	}
	return time.Now().In(zone())
}

// zone is the time zone of the device, as far as the browser tells: from two
// years ago to a year from now.
var zone = sync.OnceValue(func() *time.Location {
	now := time.Now()
	found := app.Window().Call("aftercheckZone", now.AddDate(-2, 0, 0).Unix(), now.AddDate(1, 0, 0).Unix())
	return zoneOf(text(found))
})

// zoneOf is the time zone that has the offsets which boot.js found: the first, then for
// each change of the clocks when it is and the next, parted by spaces.
func zoneOf(found string) *time.Location {
	var when []int64
	var offsets []int
	for i, word := range strings.Fields(found) {
		n, err := strconv.ParseInt(word, 10, 64)
		if err != nil {
			return time.Local // of today, as Go has it
		}
		if i%2 == 0 {
			offsets = append(offsets, int(n))
		} else {
			when = append(when, n)
		}
	}
	if len(offsets) != len(when)+1 || len(offsets) > 256 {
		return time.Local
	}
	loc, err := time.LoadLocationFromTZData("Local", tzData(when, offsets))
	if err != nil {
		return time.Local
	}
	return loc
}

// tzData writes a time zone as Go reads it (RFC 8536, version 2). The first
// offset holds before the first change.
func tzData(when []int64, offsets []int) []byte {
	var b []byte
	header := func(times, types, names int) {
		b = append(append(b, "TZif2"...), make([]byte, 15)...)
		for _, n := range []int{0, 0, 0, times, types, names} {
			b = binary.BigEndian.AppendUint32(b, uint32(n))
		}
	}
	header(0, 0, 0) // the part for old readers
	header(len(when), len(offsets), 1)
	for _, t := range when {
		b = binary.BigEndian.AppendUint64(b, uint64(t))
	}
	for i := range when {
		b = append(b, byte(i+1))
	}
	for _, o := range offsets {
		b = append(binary.BigEndian.AppendUint32(b, uint32(int32(o))), 0, 0) // not summer time, name 0
	}
	return append(b, "\x00\n\n"...) // the name is empty, and no rule for later
}
