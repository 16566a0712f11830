package device

import (
	"encoding/binary"
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
	date := app.Window().Get("Date")
	offset := func(t time.Time) int {
		return -60 * date.New(float64(t.UnixMilli())).Call("getTimezoneOffset").Int()
	}
	now := time.Now()
	return zoneOf(offset, now.AddDate(-2, 0, 0), now.AddDate(1, 0, 0))
})

// zoneOf is the time zone that has these offsets, in seconds east of Greenwich.
// No zone changes its clocks twice in a week.
func zoneOf(offset func(time.Time) int, from, to time.Time) *time.Location {
	var when []int64
	offsets := []int{offset(from)}
	const week = 7 * 24 * time.Hour
	for t := from.Truncate(time.Second); t.Before(to); t = t.Add(week) {
		next := offset(t.Add(week))
		last := offsets[len(offsets)-1]
		if next == last {
			continue
		}
		early, late := t.Unix(), t.Add(week).Unix() // the change is after the one, not after the other
		for late-early > 1 {
			if mid := (early + late) / 2; offset(time.Unix(mid, 0)) == last {
				early = mid
			} else {
				late = mid
			}
		}
		when, offsets = append(when, late), append(offsets, next)
	}
	loc, err := time.LoadLocationFromTZData("Local", tzData(when, offsets))
	if err != nil || len(offsets) > 256 {
		return time.Local // of today, as Go has it
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
