package guideline

import "aftercheck/internal/triage"

// Age is how many days old the guideline is on a day; ok is false where nobody
// can tell: the day lies before the guideline, so that the clock it is from is wrong.
func Age(on triage.Date) (days int, ok bool) {
	from, err := triage.ParseDate(Version)
	if err != nil || on < from {
		return 0, false
	}
	return int(on - from), true
}
