package screens

import (
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// handed is what a hand-over component gives away.
func handed(t *testing.T, c *handOver) (text, fileName, file string) {
	t.Helper()
	before := download
	t.Cleanup(func() { download = before })
	download = func(name, _ string, content []byte) { fileName, file = name, string(content) }
	c.onForRecords(nil, app.Event{})
	return handover.Text(c.summary()), fileName, file
}

// A kept check can be handed over like a fresh one, and is never mistaken for
// the one that runs now.
func TestAKeptCheckIsHandedOver(t *testing.T) {
	r := finishAs(t, droopyLid)
	id := current.check.ID
	current.now = clock(tonight.Add(72 * time.Hour))
	current.begin()
	enter(current, true)
	r.rest(bruise)
	r.open(recordPath(id)).says("Hand it over", `data-action="share"`, `data-action="fhir"`, `data-action="print"`, `data-action="summary"`,
		`href="/card/#`+id+`"`, `class="sheet"`, "Sunday, 22 November 2026: ")
	page := r.screen.(*checkPage)
	text, name, file := handed(t, &handOver{Of: page.forOthers, Kept: id})
	if !strings.Contains(text, "Summary made: 22 November 2026, 22:41") || !strings.Contains(text, "hangs low") || strings.Contains(text, "bruise was") {
		t.Errorf("shared is:\n%s", text)
	}
	if name != "check-2026-11-22.json" || !strings.Contains(file, `"lid.one"`) {
		t.Errorf("%s holds the wrong check", name)
	}
	r.open(cardPath+"#"+id).at("card", cardPath).says("17 November 2026 (day 5)", recordPath(id))
	r.open(cardPath+"#abcdefghijklmnop").says("not on this device").silent("17 November", "20 November")
	r.open(cardPath).says("20 November 2026").silent("17 November")
}

// What is shown to be shared never outlives the check that it is of.
func TestAnotherKeptCheckIsNotSharedAsThisOne(t *testing.T) {
	newReader(t, filled(t, 1))
	c := &handOver{Of: current.forOthers, Kept: "first"}
	c.Render()
	c.text = "the first check"
	c.Kept = "second"
	if html := app.HTMLString(c.Render()); strings.Contains(html, "the first check") {
		t.Error("the text of the first check is offered with the second")
	}
}

// A level that a later guideline would give is not what the person was told.
func TestAKeptCheckOfAnOlderGuidelineIsHandedOverAsItWas(t *testing.T) {
	s := filled(t, 0)
	c := diary.Check{Guideline: "2025-01", Day: today, Answers: bruise}
	rec := diary.Finish(&c, s.engine.Assess(bruise, today), s.engine, tonight)
	rec.Urgency, rec.Found = triage.Urgent, []string{"C25"}
	if err := s.shelf.Keep(rec); err != nil {
		t.Fatal(err)
	}
	r := newReader(t, s).open(recordPath(rec.ID)).says("2025-01")
	sum := handover.Of(s.engine, r.screen.(*checkPage).forOthers())
	if sum.Urgency != triage.Urgent {
		t.Errorf("handed over as %s", sum.Urgency)
	}
}

// The hour of a tap goes along with an emergency, in every form, and with
// nothing else.
func TestATapIsHandedOverWithAnEmergency(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	r := newReader(t, s)
	r.open(cardPath+"#stroke").says(`data-action="share"`, `data-action="fhir"`, "Tapped as an emergency")
	text, _, file := handed(t, &handOver{Of: r.screen.(*card).forOthers, OnCard: true})
	for form, says := range map[string]string{"text": text, "FHIR": file} {
		if !strings.Contains(says, "Tapped as an emergency at 22 November 2026, 22:41") {
			t.Errorf("the %s says nothing of the tap", form)
		}
	}
	s.answer(emergencyQuestion, triage.Chose("stroke"))
	if f, ok := s.summary().Fact(handover.FactTapped); !ok || f.Codes[0] != "stroke" {
		t.Errorf("with the emergency that was found: %+v", f)
	}
	s.begin()
	s.noteTap("stroke")
	enter(s, true)
	r.rest(bruise)
	if _, ok := s.summary().Fact(handover.FactTapped); ok || s.summary().Urgency == triage.Emergency {
		t.Error("a tap before a check that found no emergency makes it one")
	}
}

// Worse, new, better or gone: every form of a check again has it, the card too.
func TestTheCourseGoesAlong(t *testing.T) {
	r := againAfter(t, droopyLid).tell(map[string]string{"lid": "worse", anythingNew: "no"}).rest(droopyLid)
	text, _, file := handed(t, &handOver{Of: current.forOthers})
	for form, says := range map[string]string{"text": text, "FHIR": file, "sheet": r.html} {
		if !strings.Contains(says, "Course: An eyelid") || !strings.Contains(says, "Course since the check on") {
			t.Errorf("the %s does not say how the lid went", form)
		}
	}
	r.open(cardPath).says("hangs low: worse since an earlier check")
	// The same from the list of checks, with the day of the check before.
	id := current.check.ID
	current.begin()
	r.open(recordPath(id)).says("Course: An eyelid", "Course since the check on", "22 November 2026")
}
