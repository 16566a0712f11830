package handover_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"

	arran "github.com/arran4/golang-ical"
	emersion "github.com/emersion/go-ical"
)

const address = "https://clinic.example/check/"

// reminder is one event as a parser that is not ours understood it.
type reminder struct {
	start, end                string // floating: no zone
	uid, title, text, trigger string
}

// TestReminders: what becomes an event, and at what hour, by the clock of each level.
func TestReminders(t *testing.T) {
	const noon, night, late = 12, 2, 22
	for _, c := range []struct {
		name   string
		hour   int // of Sunday 22 November 2026
		checks func(now time.Time, injection triage.Date) []guideline.NextCheck
		since  int // days since the injection
		want   []string
	}{
		{"urgent: in two hours", noon, level(triage.Urgent), 3, []string{"20261122T140000"}},
		{"urgent at night: it cannot wait", night, level(triage.Urgent), 3, []string{"20261122T040000"}},
		{"urgent before midnight: the next day", late, level(triage.Urgent), 3, []string{"20261123T000000"}},
		{"soon: tomorrow at the same hour", noon, level(triage.Soon), 3, []string{"20261123T120000"}},
		{"soon, asked at night: in the morning", night, level(triage.Soon), 3, []string{"20261123T090000"}},
		{"soon, asked late: in the evening", late, level(triage.Soon), 3, []string{"20261123T200000"}},
		{"routine: the review", noon, level(triage.Routine), 3, []string{"20261203T100000"}},
		{"at home: 48 hours, day 7, day 14", noon, level(triage.SelfCare), 0, []string{"20261124T120000", "20261129T100000", "20261206T100000"}},
		{"a product that is not known: the first five", noon, guideline.ProductChecks, 5, []string{"20261123T100000", "20261124T100000", "20261127T100000", "20261130T100000", "20261203T100000"}},
		{"an emergency: none", noon, level(triage.Emergency), 3, nil},
		{"after the review: none", noon, level(triage.Routine), 20, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			now := time.Date(2026, 11, 22, c.hour, 0, 0, 0, time.FixedZone("", 3600))
			file := handover.Calendar(c.checks(now, triage.DateOf(now)-triage.Date(c.since)), now, address)
			var got []string
			for _, e := range understood(t, file) {
				got = append(got, e.start)
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("reminders at %v, want %v", got, c.want)
			}
		})
	}
}

func level(u triage.Urgency) func(time.Time, triage.Date) []guideline.NextCheck {
	return func(now time.Time, injection triage.Date) []guideline.NextCheck {
		return guideline.NextChecks(u, now, injection, false)
	}
}

// TestAReminderGivesNothingAway: a calendar is synced and seen by others.
func TestAReminderGivesNothingAway(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	checks := guideline.NextChecks(triage.SelfCare, now, triage.DateOf(now), true)
	seen := map[string]bool{}
	for range 2 { // the same person, twice
		file := handover.Calendar(checks, now, "")
		for _, e := range understood(t, file) {
			if e.title != "Check-in" || e.text != "Time to check in again." {
				t.Errorf("title %q, text %q", e.title, e.text)
			}
			if seen[e.uid] {
				t.Errorf("the id %s stands twice", e.uid)
			}
			seen[e.uid] = true
		}
		if word := regexp.MustCompile(`(?i)aftercheck|botox|toxin|health|medic|clinic|injection|symptom|urgen|day \d`).Find(file); word != nil {
			t.Errorf("the file says %q:\n%s", word, file)
		}
	}
	if events := understood(t, handover.Calendar(checks, now, address)); !strings.HasSuffix(events[0].text, "\n"+address) {
		t.Errorf("with an address the text is %q", events[0].text)
	}
}

// TestEveryReminderLiesAhead: whenever a check was made and in whatever zone,
// with checks of other days mixed in, no event lies in the past, none wakes
// anybody unless it is due within hours, and there are never more than five.
func TestEveryReminderLiesAhead(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 4))
	complications := guideline.Complications()
	for range 3000 {
		zone := time.FixedZone("", (r.IntN(27)-12)*3600)
		now := time.Unix(1_795_000_000+r.Int64N(3e7), 0).In(zone)
		injection := triage.DateOf(now) - triage.Date(r.IntN(50))
		made := now.Add(-time.Duration(r.IntN(100)) * time.Hour) // when the check was made
		checks := guideline.NextChecks(triage.Urgency(1+r.IntN(5)), made, injection, r.IntN(2) == 0)
		checks = append(checks, guideline.ChecksFor(complications[r.IntN(len(complications))].ID, made, injection)...)
		events := understood(t, handover.Calendar(checks, now, address))
		if len(events) > 5 {
			t.Fatalf("%d events", len(events))
		}
		for _, e := range events {
			at, err := time.ParseInLocation("20060102T150405", e.start, zone)
			if err != nil {
				t.Fatalf("start %q is not a floating time", e.start)
			}
			if !at.After(now) {
				t.Errorf("at %s a reminder of %s", now, at)
			}
			if at.Sub(now) > 24*time.Hour && (at.Hour() < 9 || at.Hour() > 20) {
				t.Errorf("at %s a reminder at night, at %s", now, at)
			}
			if e.end <= e.start || e.trigger == "" {
				t.Errorf("event %+v", e)
			}
		}
	}
}

// understood reads a calendar with two parsers, which must agree.
func understood(t *testing.T, file []byte) []reminder {
	t.Helper()
	if file == nil {
		return nil
	}
	wellFormed(t, file)
	a, b := readArran(t, file), readEmersion(t, file)
	if fmt.Sprintf("%q", a) != fmt.Sprintf("%q", b) {
		t.Fatalf("two parsers disagree:\n%q\n%q\n%s", a, b, file)
	}
	return a
}

func readArran(t *testing.T, file []byte) (out []reminder) {
	t.Helper()
	cal, err := arran.ParseCalendar(bytes.NewReader(file))
	if err != nil {
		t.Fatalf("golang-ical: %v\n%s", err, file)
	}
	for _, e := range cal.Events() {
		value := func(p arran.ComponentProperty) string {
			if prop := e.GetProperty(p); prop != nil {
				return prop.Value
			}
			return ""
		}
		r := reminder{
			start: value(arran.ComponentPropertyDtStart), end: value(arran.ComponentPropertyDtEnd), uid: value(arran.ComponentPropertyUniqueId),
			title: value(arran.ComponentPropertySummary), text: value(arran.ComponentPropertyDescription),
		}
		for _, alarm := range e.Alarms() {
			r.trigger = alarm.GetProperty(arran.ComponentPropertyTrigger).Value
		}
		if _, err := e.GetDtStampTime(); err != nil {
			t.Errorf("golang-ical: DTSTAMP: %v", err)
		}
		out = append(out, r)
	}
	return out
}

func readEmersion(t *testing.T, file []byte) (out []reminder) {
	t.Helper()
	cal, err := emersion.NewDecoder(bytes.NewReader(file)).Decode()
	if err != nil {
		t.Fatalf("go-ical: %v\n%s", err, file)
	}
	// Its encoder checks what RFC 5545 says must be there, and only once.
	if err := emersion.NewEncoder(&bytes.Buffer{}).Encode(cal); err != nil {
		t.Errorf("go-ical: %v\n%s", err, file)
	}
	for _, e := range cal.Events() {
		value := func(name string) string {
			text, err := e.Props.Text(name)
			if err != nil {
				t.Errorf("go-ical: %s: %v", name, err)
			}
			return text
		}
		r := reminder{
			start: e.Props.Get(emersion.PropDateTimeStart).Value, end: e.Props.Get(emersion.PropDateTimeEnd).Value, uid: value(emersion.PropUID),
			title: value(emersion.PropSummary), text: value(emersion.PropDescription),
		}
		for _, kid := range e.Children {
			if kid.Name == emersion.CompAlarm {
				r.trigger = kid.Props.Get(emersion.PropTrigger).Value
			}
		}
		out = append(out, r)
	}
	return out
}

// wellFormed checks the lines themselves, which parsers forgive.
func wellFormed(t *testing.T, file []byte) {
	t.Helper()
	if !bytes.HasSuffix(file, []byte("\r\n")) || bytes.Count(file, []byte("\n")) != bytes.Count(file, []byte("\r\n")) || bytes.Count(file, []byte("\r")) != bytes.Count(file, []byte("\r\n")) {
		t.Errorf("a line does not end in CR LF:\n%q", file)
	}
	for line := range bytes.SplitSeq(file, []byte("\r\n")) {
		if len(line) > 75 {
			t.Errorf("%d octets in a line: %q", len(line), line)
		}
		if !bytes.Equal(bytes.ToValidUTF8(line, nil), line) {
			t.Errorf("a fold cuts a character: %q", line)
		}
	}
}

// FuzzCalendarText: whatever the address holds, the file keeps its form and both
// parsers read back what was written.
func FuzzCalendarText(f *testing.F) {
	for _, s := range []string{
		address, "", "a\nb", `\n; , \\`, strings.Repeat("é", 90), strings.Repeat("👩🏽‍⚕️", 20), "\xff\x00\x7f\r", strings.Repeat("x", 53) + "€",
		"END:VEVENT\r\nBEGIN:VEVENT",
	} {
		f.Add(s)
	}
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	checks := guideline.NextChecks(triage.Soon, now, 0, false)
	f.Fuzz(func(t *testing.T, s string) {
		events := understood(t, handover.Calendar(checks, now, s))
		if len(events) != 1 {
			t.Fatalf("%d events", len(events))
		}
		want := "Time to check in again."
		if s != "" {
			want += "\n" + printable(s)
		}
		if events[0].text != want {
			t.Errorf("read back %q, want %q", events[0].text, want)
		}
	})
}

// printable is what a calendar can hold of a text.
func printable(s string) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r == '\n', r == '\t':
			return r
		case r < ' ', r == 0x7f:
			return -1
		}
		return r
	}, s)
}

// The night in which the clocks change: two hours are two hours, and the file
// has the time that the clock on the wall will show.
func TestRemindersWhenTheClocksChange(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Skip("no time zones here")
	}
	for want, now := range map[string]time.Time{
		"20261025T033000": time.Date(2026, 10, 25, 0, 30, 0, 0, time.UTC).In(berlin), // half past two, summer time
		"20270328T040000": time.Date(2027, 3, 28, 1, 0, 0, 0, berlin),
		"20261025T025000": time.Date(2026, 10, 25, 0, 50, 0, 0, berlin), // ten minutes later it is two again
		"20270328T015000": time.Date(2027, 3, 27, 23, 50, 0, 0, berlin), // ten minutes later it is three
	} {
		got := understood(t, handover.Calendar(level(triage.Urgent)(now, 0), now, ""))
		if len(got) != 1 || got[0].start != want {
			t.Errorf("at %s: %+v, want %s", now, got, want)
			continue
		}
		if got[0].end <= got[0].start {
			t.Errorf("at %s a reminder from %s ends at %s", now, got[0].start, got[0].end)
		}
	}
}
