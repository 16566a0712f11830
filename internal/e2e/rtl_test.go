package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// placesOf are where the places of the body map stand: from the left of the picture,
// in pixels.
const placesOf = `
	const map = document.querySelector(".map svg").getBoundingClientRect();
	return JSON.stringify([...document.querySelectorAll(".zone [data-map=area]")].map((e) => [e.closest(".zone").dataset.zone, Math.round(e.getBoundingClientRect().left - map.left)]));`

// The picture is the patient's face: left is the same side in every language.
func TestTheBodyMapIsNotTurnedRound(t *testing.T) {
	v, _ := story(t, browser.Options{})
	var places [2]string
	for i, base := range []string{"/", "/ar/"} {
		v.Open(base)
		v.Tap("none")
		v.WantScreen("check")
		v.Walk(visit.Answers{"date": ago(5), "areas": visit.Stop})
		v.WantQuestion("areas")
		v.Until(`document.querySelectorAll(".zone [data-map=area]").length > 10`)
		places[i] = v.Text(placesOf)
	}
	if places[0] != places[1] || len(places[0]) < 100 {
		t.Errorf("in English the places stand at %s\nin Arabic at %s", places[0], places[1])
	}
	v.WantAlive()
}

// Arrows, rows and the timeline run as the words do; numbers are read as they are
// dialled.
func TestArabicRunsTheOtherWay(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/ar/")
	v.Until(`getComputedStyle(document.querySelector(".group h2 .icon")).transform.startsWith("matrix(-1")`)
	v.Until(`(() => { const card = document.querySelector(".group"), arrow = card.querySelector(".icon").getBoundingClientRect(), box = card.getBoundingClientRect();
		return arrow.left - box.left < box.right - arrow.right; })()`)
	if !v.True(`[...document.querySelectorAll("a[href^='tel:'] strong")].every((e) => getComputedStyle(e).direction === "ltr" && getComputedStyle(e).unicodeBidi === "isolate")`) {
		t.Error("numbers to call run with the words")
	}
	// A day is drawn as it is written, the year first.
	v.Open("/ar/about/")
	v.Until(`(() => { const day = [...document.querySelectorAll("main *")].flatMap((e) => [...e.childNodes]).find((n) => n.nodeType === Node.TEXT_NODE && /\d{4}-\d\d-\d\d/.test(n.data));
		const at = day.data.search(/\d{4}-\d\d-\d\d/), left = (i) => { const r = document.createRange(); r.setStart(day, at + i); r.setEnd(day, at + i + 1); return r.getBoundingClientRect().left; };
		return left(0) < left(5) && left(5) < left(8); })()`)
	v.Shoot("arabic day")
	v.Open("/ar/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(droopyLid)
	v.WantScreen("answers")
	wantForHands(t, v, "answers") // "Change" is a short word here
	v.Continue()
	v.WantScreen("result")
	v.WantUrgency("soon")
	v.Until(`document.querySelector(".timeline text")`)
	// The axis begins at the right.
	v.Until(`(() => { const labels = [...document.querySelectorAll(".timeline text")].map((e) => e.getBoundingClientRect().left);
		return labels.length > 2 && labels.every((x, i) => i === 0 || x < labels[i - 1]); })()`)
	// The words of today stand at the line of today.
	v.Until(`(() => { const now = document.querySelector(".timeline [data-now]"), box = document.querySelector(".timeline-plot").getBoundingClientRect();
		return !now || now.getBoundingClientRect().left > box.left + box.width / 2; })()`)
	if over := v.Overflow(); len(over) != 0 {
		t.Errorf("sticks out: %v", over)
	}
	v.Shoot("arabic result")
}
