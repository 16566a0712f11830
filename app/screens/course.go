package screens

import (
	"aftercheck/app/parts"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// timeline is the usual course as a picture, with this person's day in it. Like
// the days below it, it is left out when a usual course would only calm
// somebody who must be seen today.
func (r report) timeline(f finding) app.UI {
	if r.Urgency >= triage.Urgent && !r.asUsual(f) {
		return nil
	}
	return parts.Timeline(f.text, parts.TimelineView{
		Mine: true, Day: r.dayNow(), Began: r.began(f.text),
		Level: r.Urgency, Raised: r.Urgency > f.text.Base,
		Areas: r.check.Answers["areas"].Options(), Daxxify: r.daxxify(),
	})
}

// began is on which day after the injection the person's own sign began; -1
// when that was not asked or is not known.
func (r report) began(c *guideline.Complication) int {
	t, _ := guideline.TimelineOf(c, false)
	day, ok := r.check.Answers[t.Started].Day()
	if injection := r.injection(); ok && injection != 0 && day >= injection {
		return int(day - injection)
	}
	return -1
}
