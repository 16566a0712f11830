package handover

import (
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// CalendarName and CalendarType are the name and the media type of what
// [Calendar] writes. Neither says what it is about.
const (
	CalendarName = "check-in.ics"
	CalendarType = "text/calendar; charset=utf-8"
)

// manyEvents is how many checks become reminders: as many as the result names
// before its "and so on". By the last of them the check was run again, and the
// new result brings reminders of its own.
const manyEvents = 5

// Reminders are kept to waking hours, as a clinic would ring.
const (
	firstHour = 9  // a check due in the night before it comes at nine
	lastHour  = 20 // one due later than that comes at eight in the evening
	dayHour   = 10 // a check due "on day 7", at no hour
)

// Calendar writes reminders for the checks that are still to come as an
// iCalendar file (RFC 5545); nil when none is. now is the person's own clock and
// zone. address, where to run the check, may be empty.
//
// Calendars are synced, shared and read over shoulders: title and text say
// nothing of health, and the ids are random. Times are "floating": nine in the
// morning stays nine wherever the person travels.
func Calendar(checks []guideline.NextCheck, now time.Time, address string) []byte {
	text := say.Text("Time to check in again.")
	if address != "" {
		text += "\n" + address
	}
	var f calendarFile
	f.line("BEGIN", "VCALENDAR")
	f.line("VERSION", "2.0")
	f.line("PRODID", "-//Check-in//EN")
	f.line("CALSCALE", "GREGORIAN")
	events := 0
	for _, c := range checks {
		at, ok := reminderAt(c, now)
		if !ok || events == manyEvents {
			continue
		}
		events++
		f.event(at, now, text)
	}
	if events == 0 {
		return nil
	}
	f.line("END", "VCALENDAR")
	return f.Bytes()
}

// event writes one reminder with its alarm. It takes up no time in the calendar:
// nobody is kept from a meeting by it.
func (f *calendarFile) event(at, now time.Time, text string) {
	title := say.Text("Check-in")
	f.line("BEGIN", "VEVENT")
	f.line("UID", diary.NewID())
	f.line("DTSTAMP", now.UTC().Format(floating)+"Z")
	f.line("SEQUENCE", "0")
	f.line("DTSTART", at.Format(floating))
	f.line("DTEND", floatingAfter(at, 15*time.Minute))
	f.line("SUMMARY", escape(title))
	f.line("DESCRIPTION", escape(text))
	f.line("CLASS", "PRIVATE")
	f.line("TRANSP", "TRANSPARENT")
	f.line("BEGIN", "VALARM")
	f.line("ACTION", "DISPLAY")
	f.line("DESCRIPTION", escape(title))
	f.line("TRIGGER", "PT0S")
	f.line("END", "VALARM")
	f.line("END", "VEVENT")
}

// floating is a date-time of RFC 5545 without a zone.
const floating = "20060102T150405"

// floatingAfter is a floating time by the clock on the wall alone: where the clocks go
// back within the event, its end would else lie before its start.
func floatingAfter(at time.Time, d time.Duration) string {
	y, m, day := at.Date()
	hour, minute, second := at.Clock()
	return time.Date(y, m, day, hour, minute, second, 0, time.UTC).Add(d).Format(floating)
}

// reminderAt is when to remind of a check; false when that time has passed.
func reminderAt(c guideline.NextCheck, now time.Time) (time.Time, bool) {
	due := now.Add(c.After)
	onTheDay := triage.DateOf(due) == c.On
	switch {
	case c.After > 0 && c.After < 24*time.Hour && onTheDay:
		// Due within hours: it cannot wait for the morning. A full minute, not
		// before the check is due.
		return due.Add(time.Minute - 1).Truncate(time.Minute), true
	case c.On < triage.DateOf(now):
		return time.Time{}, false
	case c.After == 0 || !onTheDay:
		due = hourOf(c.On, dayHour, now)
	case due.Hour() < firstHour:
		due = hourOf(c.On, firstHour, now)
	case due.Hour() >= lastHour:
		due = hourOf(c.On, lastHour, now)
	}
	due = due.Truncate(time.Minute)
	return due, due.After(now)
}

// hourOf is an hour of a calendar day in the zone of now.
func hourOf(day triage.Date, hour int, now time.Time) time.Time {
	y, m, d := day.Time().Date()
	return time.Date(y, m, d, hour, 0, 0, 0, now.Location())
}
