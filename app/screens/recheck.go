package screens

import (
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// recheck says when to run the check again: in the complication's own words
// where they hold, else in those of the level, and as days of the calendar.
func (r report) recheck(f finding, level guideline.Level) app.UI {
	words, _ := r.recheckClock(f, level)
	return r.recheckSection(words, func() []guideline.NextCheck {
		_, checks := r.recheckClock(f, level)
		return checks
	})
}

// recheckClock is the words and the days that hold.
func (r report) recheckClock(f finding, level guideline.Level) (words string, checks []guideline.NextCheck) {
	if r.asUsual(f) && f.text.Recheck != "" {
		return f.text.Recheck, guideline.ChecksOf(f.text.ID, r.check.Answers, r.checkedAt(), r.injection())
	}
	return level.Recheck, r.levelChecks()
}

func (r report) recheckSection(words string, checks func() []guideline.NextCheck) app.UI {
	return parts.Section("When to check again",
		parts.Paragraph(words),
		checkAgain(r.coming(checks())),
		r.calendarButton(checks),
		parts.Paragraph(guideline.WorseMeans),
		parts.Paragraph(r.recheckProduct()),
	)
}

// levelChecks is the clock of the level. That of an unknown product stands in
// a sentence of its own.
func (r report) levelChecks() []guideline.NextCheck {
	return guideline.NextChecks(r.Urgency, r.checkedAt(), r.injection(), false)
}

// asksAboutProduct tells whether the product or who injected is in doubt.
func (r report) asksAboutProduct() bool {
	p := r.check.Answers["provider"]
	return p.Has("unlicensed") || p.Has("unknown")
}

// recheckProduct is the clock for an unknown or unlicensed product (I4).
func (r report) recheckProduct() string {
	if !r.asksAboutProduct() {
		return ""
	}
	text := say.Textf("The product or the person who injected is not known or not licensed, so: %s", say.Lower(say.Text(guideline.RecheckUnknownProduct)))
	checks := r.coming(guideline.ProductChecks(r.checkedAt(), r.injection()))
	if len(checks) == 0 {
		return text
	}
	text = say.Sentences(text, say.Textf("The next time is %s.", dayOf(checks[0])))
	if last := checks[len(checks)-1]; len(checks) > 1 {
		text = say.Sentences(text, say.Textf("The last time is %s.", dayOf(last)))
	}
	return text
}

// oneNight is how long after its start a check of the evening before still leads into
// this day. It is as long as the longest span that is counted in hours.
const oneNight = 6 * time.Hour

// checkedAt is when the check was made: now, or in the course of an earlier
// day, whose hour nobody kept. Over midnight that is the end of that day: what is due
// within hours is due today, and no other check is a day later than it was.
func (r report) checkedAt() time.Time {
	day := r.check.Day.Time()
	switch {
	case r.check.Day == r.today():
		return r.now()
	case r.check.Day == r.today()-1 && r.now().Sub(r.check.Started) < oneNight:
		return day.Add(24*time.Hour - time.Second)
	}
	return day
}

// coming leaves out what has passed since the check was made.
func (r report) coming(checks []guideline.NextCheck) []guideline.NextCheck {
	var out []guideline.NextCheck
	for _, c := range checks {
		if c.On >= r.today() {
			out = append(out, c)
		}
	}
	return out
}

// manyChecks is how many days are named.
const manyChecks = 5

// checkAgain names the first checks as days of the calendar, a line for each;
// nil when there are none.
func checkAgain(checks []guideline.NextCheck) app.UI {
	switch len(checks) {
	case 0:
		return nil
	case 1:
		return parts.Paragraph(say.Textf("Next: %s.", dayOf(checks[0])))
	}
	var days []string
	for _, c := range checks[:min(manyChecks, len(checks))] {
		days = append(days, dayOf(c))
	}
	if len(checks) > manyChecks {
		days = append(days, "and so on")
	}
	return html.Div().Body(html.P().Text(say.Words("The next times:")), parts.Bullets(days))
}

// dayOf says the day of a check and what it is: "Friday 27 November (day 7)".
func dayOf(c guideline.NextCheck) string {
	day := parts.SayNearDay(c.On)
	switch {
	case c.Day > 0:
		return say.Textf("%[1]s (day %[2]d)", day, c.Day)
	case c.Until > 0:
		return say.Textf("%[1]s (in %[2]d to %[3]s)", day, int(c.After.Hours()), hours(c.Until))
	case c.After > 0 && c.After < 24*time.Hour:
		return say.Textf("%[1]s (in %[2]s)", day, hours(c.After))
	}
	return day
}

func hours(d time.Duration) string {
	if d < time.Hour {
		return say.Plural(int(d.Minutes()), "%d minute", "%d minutes")
	}
	return say.Plural(int(d.Hours()), "%d hour", "%d hours")
}
