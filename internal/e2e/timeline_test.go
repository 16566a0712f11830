package e2e

import (
	"fmt"
	"os"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// timelines are people whose results have a timeline.
var timelines = []struct {
	name    string
	answers visit.Answers
}{
	{"bruise on day 2", bruise},
	{"droopy lid on day 6", with(droopyLid, visit.Answers{"date": ago(6)})},
	{"no effect yet on day 5", with(bruise, visit.Answers{"date": ago(5), "complaint": "no-effect", "effect": "weak"})},
	{"worn off on day 100", with(bruise, visit.Answers{"date": ago(100), "complaint": "no-effect"})},
	{"hives on day 3", with(bruise, visit.Answers{"date": ago(3), "complaint": "rash", "rash": "hives", "rash-start": "later"})},
	{"bruise after an injection by somebody unlicensed", with(bruise, visit.Answers{"provider": "unlicensed"})},
	{"double vision on day 7", with(bruise, visit.Answers{"date": ago(7), "areas": "eyes", "complaint": "vision", "double": "yes", "blur": "clear", "vision-sudden": "no", "pupils": "same"})},
	{"bruise on a day not known", with(bruise, visit.Answers{"date": "unsure", "date-about": "days-2"})},
}

// The timeline of each is there with its words, in every setting: it has a size,
// today is marked where it is known, and nothing sticks out.
func TestTimelineOnResults(t *testing.T) {
	v, _ := story(t, browser.Options{})
	for _, person := range timelines {
		startAnew(v)
		v.WalkToResult(person.answers)
		lookAtTimeline(t, v, person.name)
	}
}

// The same with letters of twice the size.
func TestTimelineInLargeLetters(t *testing.T) {
	v, _ := story(t, browser.Options{Letters: twiceTheSize})
	for _, person := range timelines[1:4] {
		startAnew(v)
		v.WalkToResult(person.answers)
		lookAtTimeline(t, v, person.name+" in large letters")
	}
}

// The document of a guide page has the same timeline as the client draws.
func TestTimelineIsInTheDocument(t *testing.T) {
	v, _ := story(t, browser.Options{})
	for _, slug := range []string{"droopy-eyelid", "lump-under-the-skin", "hives", "toxin-spread-botulism"} {
		v.Open("/guide/" + slug + "/")
		lookAtTimeline(t, v, "guide "+slug)
		var served, drawn string
		const words = `const of = (d) => { const e = d.querySelector(".timeline"); return e.textContent.replace(/\s+/g, " ").trim() + " " + e.querySelectorAll("svg *").length; };`
		v.Ask(&drawn, words+`return of(document)`)
		// Trusted Types let no page read markup out of a text; a request can do it.
		v.Ask(&served, words+`return new Promise((done) => {
			const r = new XMLHttpRequest();
			r.onload = () => done(of(r.response));
			r.open("GET", location.pathname);
			r.responseType = "document";
			r.send();
		})`)
		if served != drawn {
			t.Errorf("%s: the document says\n%s\nand the client\n%s", slug, served, drawn)
		}
	}
}

// lookAtTimeline checks the timeline of the open page, and shoots it when
// somebody wants pictures.
func lookAtTimeline(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	for _, view := range []browser.Viewport{browser.Phone, browser.Narrow} {
		v.Resize(view)
		for _, c := range []struct {
			name  string
			media []browser.Media
		}{{"light", nil}, {"dark", []browser.Media{browser.Dark}}, {"forced", []browser.Media{browser.Dark, browser.ForcedColours}}} {
			v.Prefer(c.media...)
			where := fmt.Sprintf("%s %d %s", name, view.Width, c.name)
			wantTimeline(t, v, where)
			if os.Getenv("AFTERCHECK_SHOTS") != "" {
				tall := view
				tall.Height = 1100
				v.Resize(tall)
				v.Ask(nil, `document.querySelector(".timeline").parentElement.scrollIntoView()`)
				v.Shoot(where)
				v.Resize(view)
			}
		}
		v.Prefer()
	}
	v.Resize(browser.Phone)
}

// wantTimeline checks that every drawing has a size, today stands where the
// words say, and nothing sticks out or lies on something else.
func wantTimeline(t *testing.T, v *visit.Visit, where string) {
	t.Helper()
	var wrong []string
	v.Ask(&wrong, `
		const wrong = [], all = (q, e = document) => [...e.querySelectorAll(q)];
		const line = document.querySelector(".timeline");
		if (!line) return ["there is none"];
		for (const li of all("[data-lane]", line)) {
			if (li.innerText.trim().length < 10) wrong.push("a line without words");
			const drawn = all("rect, circle, polygon", li).map((e) => e.getBoundingClientRect());
			if (!drawn.some((r) => r.width > 2 && r.height > 5)) wrong.push("nothing is drawn under: " + li.innerText);
			const ink = getComputedStyle(li.querySelector("svg")).color;
			if (matchMedia("(forced-colors: active)").matches && ink !== getComputedStyle(li.querySelector("p")).color) wrong.push("a colour of its own: " + ink);
		}
		const labels = all("svg text", line).map((e) => e.getBoundingClientRect());
		labels.forEach((r, i) => { if (i && r.left < labels[i - 1].right) wrong.push("numbers lie on each other"); });
		const pin = line.querySelector("[data-now]"), said = line.querySelector(".timeline-now");
		if (!pin !== !said) wrong.push("today is marked and not said, or said and not marked");
		if (said) {
			if (!said.innerText.includes(pin.dataset.now)) wrong.push(said.innerText + " but marked: " + pin.dataset.now);
			const row = document.querySelector(".days .today");
			if (!row) wrong.push("the list of days marks none");
		}
		if (all("svg", line).some((e) => !e.closest("[aria-hidden=true]"))) wrong.push("a drawing that is read out");
		return wrong;`)
	for _, w := range append(wrong, v.Overflow()...) {
		t.Errorf("%s: %s", where, w)
	}
}
