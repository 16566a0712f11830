package triage

import (
	"fmt"
	"time"
)

// Date is a calendar day without a zone, counted in days from 1 January 1970.
// Differences between two Dates are the "days" of the evidence file (J01).
type Date int

const dateLayout = "2006-01-02"

// ParseDate reads a day as 2006-01-02; days that do not exist are an error.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(dateLayout, s)
	if err != nil {
		return 0, fmt.Errorf("%q is not a date like 2026-11-17", s)
	}
	return Date(t.Unix() / 86400), nil
}

// DateOf is the calendar day of a moment, in that moment's own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// String writes the day as 2006-01-02.
func (d Date) String() string { return d.Time().Format(dateLayout) }

// Time is the first moment of the day in UTC, for formatting.
func (d Date) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }
