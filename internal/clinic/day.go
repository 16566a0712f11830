package clinic

import "aftercheck/internal/triage"

const (
	// oldest is how many days ago a treatment may be: two years. What an injection
	// does is over long before, so an older day is a slip of the year.
	oldest = 2 * 366
	// latestReview is how many days after a treatment its review visit may be. It is
	// usually two weeks; half a year leaves room for a product that lasts longer.
	latestReview = 183
)

// checkDate: a treatment lies in the past or is today. 0 says nothing.
func checkDate(date, today triage.Date) string {
	switch {
	case date == 0:
		return ""
	case date > today:
		return "The day of the treatment lies in the future."
	case date < today-oldest:
		return "The day of the treatment is more than two years ago."
	}
	return ""
}

// checkReview: the visit comes after the treatment. Whether it is over does not count:
// a link is opened before the visit and after. 0 says nothing.
func checkReview(review, date, today triage.Date) string {
	least, most := date+1, date+latestReview
	if date == 0 {
		least, most = today-oldest, today+latestReview
	}
	switch {
	case review == 0:
		return ""
	case review < least:
		return "The review visit must come after the treatment."
	case review > most:
		return "The review visit must be within half a year."
	}
	return ""
}
