package guideline

import (
	"cmp"
	"sort"
	"time"

	"aftercheck/internal/triage"
)

// NextCheck is one time to run the check again.
type NextCheck struct {
	On triage.Date // the calendar day it falls on
	// After is how long from now; 0: any time on that day.
	After time.Duration
	// Until is the end of a span that begins at After ("2 to 6 hours").
	Until time.Duration
	// Day is the day after the injection that the clock names; 0: it names none.
	Day int
}

// WorseMeans is what "worse" means at a check that is run again (J11, J80): it
// raises the level by one step (E-M19), and within a day the level is lowered
// by nothing but a new check from the emergency signs on.
const WorseMeans = "Worse means worse than 24 hours ago. For an allergy, a lump or breathing it means worse than an hour ago. " +
	"Each new check begins with the emergency signs."

// NextChecks is the re-check clock (I4): when to check again at a level, the
// soonest first. injection is the day of the injection, 0 when it is not known;
// then nothing that counts from it is named. With an unknown or unlicensed
// product the clock of [ProductChecks] comes on top, but for an emergency: there
// the ambulance takes over.
func NextChecks(u triage.Urgency, now time.Time, injection triage.Date, unknownProduct bool) []NextCheck {
	list := data().LevelClocks[u].from(now, injection)
	if unknownProduct && u < triage.Emergency {
		list = append(list, ProductChecks(now, injection)...)
	}
	return soonestFirst(list)
}

// ProductChecks is the clock for an unknown or unlicensed product: daily to day
// 7, then every 3 days to day 42. When the day of the injection is not known
// either, it counts from today, so that it is not cut short (J03).
func ProductChecks(now time.Time, injection triage.Date) []NextCheck {
	if injection == 0 {
		injection = triage.DateOf(now)
	}
	return soonestFirst(data().ProductClock.from(now, injection))
}

// ChecksFor is the clock of a complication as its Recheck says it; empty when
// it has none, or when the days that it names have passed.
func ChecksFor(id string, now time.Time, injection triage.Date) []NextCheck {
	return soonestFirst(data().OwnClocks[id].from(now, injection))
}

// ChecksOf is [ChecksFor] with what this person's risks ask for on top: a bruise
// on a blood thinner is looked at again after 24 hours (E-M6).
func ChecksOf(id string, answers triage.Answers, now time.Time, injection triage.Date) []NextCheck {
	list := ChecksFor(id, now, injection)
	if id == "C04" && answers[HealthQuestion].Has("thinner") {
		list = append(list, clock{After: []time.Duration{24 * time.Hour}}.from(now, injection)...)
	}
	return soonestFirst(list)
}

// from lists the checks that are still to come.
func (c clock) from(now time.Time, injection triage.Date) []NextCheck {
	today := triage.DateOf(now)
	var out []NextCheck
	for i, after := range c.After {
		n := NextCheck{On: triage.DateOf(now.Add(after)), After: after}
		if i == 0 {
			n.Until = c.Until
		}
		out = append(out, n)
	}
	if injection != 0 {
		since := int(today - injection)
		for _, d := range c.Days {
			if d > since {
				out = append(out, NextCheck{On: injection + triage.Date(d), Day: d})
			}
		}
		for _, d := range c.stepDays() {
			if d > since {
				out = append(out, NextCheck{On: injection + triage.Date(d), Day: d})
			}
		}
	}
	return out
}

// stepDays are the days after the injection that the steps name.
func (c clock) stepDays() []int {
	var out []int
	last := 0
	for _, s := range c.Steps {
		for d := last + s.Every; d <= s.To; d += s.Every {
			out = append(out, d)
		}
		if len(out) == 0 || out[len(out)-1] != s.To {
			out = append(out, s.To) // the watch ends on that day, not before it
		}
		last = s.To
	}
	return out
}

// soonestFirst puts checks in order and leaves one for each day, the one that
// says how soon on it.
func soonestFirst(list []NextCheck) []NextCheck {
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(a.After, b.After)) < 0
	})
	var out []NextCheck
	for _, n := range list {
		if len(out) > 0 && out[len(out)-1].On == n.On && (n.After == 0 || out[len(out)-1].After == 0) {
			out[len(out)-1] = merged(out[len(out)-1], n)
			continue
		}
		out = append(out, n)
	}
	return out
}

// merged is one check for two that fall on the same day.
func merged(a, b NextCheck) NextCheck {
	a.After, a.Until, a.Day = max(a.After, b.After), max(a.Until, b.Until), max(a.Day, b.Day)
	return a
}

// clock says when to check again: after some hours from now, on days after the
// injection, or in steps of days up to a day after the injection.
type clock struct {
	After []time.Duration
	Until time.Duration // end of the first span: "2 to 6 hours"
	Days  []int
	Steps []step
}

type step struct{ Every, To int }
