package screens

import (
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// A picture of the usual course stands on a result only where it does not calm
// somebody who must be seen now.
func TestTimelineOnResults(t *testing.T) {
	person := func(told triage.Answers) triage.Answers {
		all := triage.Answers{"date": triage.On(today - 2), "areas": triage.Chose("forehead"), "age": triage.Chose("adult"), "provider": triage.Chose("licensed")}
		for q, a := range told {
			all[q] = a
		}
		return all
	}
	lid := triage.Answers{"date": triage.On(today - 6), "complaint": triage.Chose("lid"), "lid": triage.Chose("one"), "lid-start": triage.On(today - 3), "blur": triage.Chose("clear"), "pupils": triage.Chose("same")}

	finishAs(t, person(triage.Answers{"complaint": triage.Chose("bruise")})).
		says(`data-timeline="C04"`, "You are here:", "day 2", "Not usual from day 14:")
	finishAs(t, person(lid)).
		says(`data-timeline="C14"`, "day 6", "Yours began on day 3.", "Do not wait for it.")

	lid["lid-start"], lid["date"] = triage.On(today), triage.On(today)
	finishAs(t, person(lid)).silent("data-timeline")

	finishAs(t, person(triage.Answers{"complaint": triage.Chose("bruise"), "date": triage.Unsure(), "date-about": triage.Chose("days-2")})).
		says(`data-timeline="C04"`, "do not know the exact day").silent("You are here")

	finishAs(t, person(triage.Answers{"emergency": triage.Chose("stroke")})).silent("data-timeline")
}

// Whatever the level, a raised one is said in the picture or there is none.
func TestRaisedLevelIsInThePicture(t *testing.T) {
	for _, c := range guideline.Complications() {
		for _, u := range triage.Urgencies() {
			r := report{&session{engine: guideline.Engine(), store: newMemory()}, triage.Assessment{Urgency: u}}
			ui := r.timeline(finding{triage.Match{}, c})
			switch {
			case ui == nil:
			case u >= triage.Urgent && u != c.Base:
				t.Errorf("%s is drawn at %v", c.ID, u)
			case u > c.Base != strings.Contains(app.HTMLString(ui), "Yours is not as usual"):
				t.Errorf("%s at %v does not say that it is not as usual, or says so at its own level", c.ID, u)
			}
		}
	}
}

// The guide shows everybody's days and nobody's own.
func TestTimelineInTheGuide(t *testing.T) {
	for _, c := range guideline.Complications() {
		page, _ := prerender(t, guidePath+c.Slug+"/")
		if _, drawn := guideline.TimelineOf(c, false); drawn != strings.Contains(page, `data-timeline="`+c.ID+`"`) {
			t.Errorf("%s: drawn %v", c.ID, drawn)
		}
		if strings.Contains(page, "You are here") || strings.Contains(page, "exact day of your injection") {
			t.Errorf("%s speaks of somebody's day", c.ID)
		}
	}
}
