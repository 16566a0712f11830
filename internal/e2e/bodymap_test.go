package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/webdriver"
)

// atAreas begins a visit and goes as far as the question with the picture.
func atAreas(t *testing.T, options browser.Options) (*visit.Visit, *server.Front) {
	t.Helper()
	v, front := story(t, options)
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("areas"))
	v.WantQuestion("areas")
	return v, front
}

// touch puts a finger on the middle of a place in the picture; side 1 is the
// other one of a pair.
func touch(t *testing.T, v *visit.Visit, option string, side int) {
	t.Helper()
	var at struct{ X, Y float64 }
	v.Ask(&at, `const e = document.querySelectorAll("[data-zone=" + arguments[0] + "] [data-map=area]")[arguments[1]];
		e.scrollIntoView({ block: "center", behavior: "instant" });
		const r = e.getBoundingClientRect();
		return { X: r.x + r.width / 2, Y: r.y + r.height / 2 }`, option, side)
	for _, step := range []map[string]any{
		{"type": "touchStart", "touchPoints": []map[string]any{{"x": at.X, "y": at.Y}}},
		{"type": "touchEnd", "touchPoints": []map[string]any{}},
	} {
		if err := v.CDP("Input.dispatchTouchEvent", step, nil); err != nil {
			t.Fatal(err)
		}
	}
}

// wantShown waits until exactly these options are marked in the picture, with a
// tick on each side.
func wantShown(v *visit.Visit, options ...string) {
	slices.Sort(options)
	v.Until(`(() => {
		const ticked = (zone) => [...zone.querySelectorAll("[data-map=tick]")].map((e) => getComputedStyle(e).visibility === "visible");
		const zones = [...document.querySelectorAll("[data-zone]")];
		return zones.every((z) => new Set(ticked(z)).size === 1) &&
			zones.filter((z) => ticked(z)[0]).map((z) => z.dataset.zone).sort().join() === "` + strings.Join(options, ",") + `";
	})()`)
}

// The picture and the list say the same, whichever of them is tapped.
func TestPictureAndListAreInStep(t *testing.T) {
	v, _ := atAreas(t, browser.Options{})
	wantShown(v)
	touch(t, v, "forehead", 0)
	v.WantChosen("forehead")
	touch(t, v, "eyes", 1)
	v.WantChosen("eyes", "forehead")
	wantShown(v, "eyes", "forehead")
	v.Choose("eyes") // off, in the list
	v.WantChosen("forehead")
	wantShown(v, "forehead")
	v.Choose("armpit")
	wantShown(v, "armpit", "forehead")
	touch(t, v, "armpit", 0)
	v.WantChosen("forehead")

	v.Choose("unsure")
	v.WantChosen("unsure")
	wantShown(v)
	touch(t, v, "temple", 0)
	touch(t, v, "feet", 1)
	v.WantChosen("feet", "temple")
	wantShown(v, "feet", "temple")

	const onScreen = `(() => { const r = document.activeElement.getBoundingClientRect(); return r.top > 0 && r.bottom <= innerHeight })()`
	v.Tap("use-list")
	v.Until(`document.activeElement.id === "q-areas-forehead" && ` + onScreen)
	v.Tap("past-list")
	v.Until(`document.activeElement.dataset.action === "continue" && ` + onScreen)
	if v.True(`location.hash`) {
		t.Error("the way through the page is in the browser's history")
	}
	v.WantChosen("feet", "temple")
	v.Continue()
	v.WantQuestion("provider")
	v.GoBack()
	v.WantQuestion("areas")
	v.WantChosen("feet", "temple")
	wantShown(v, "feet", "temple")
	v.WantAlive()
}

// On a slow phone the app draws late: the last tap counts.
func TestQuickTapsOnThePicture(t *testing.T) {
	v, _ := atAreas(t, browser.Options{})
	v.SlowDown(10)
	for _, option := range []string{"frown", "brow", "frown", "nose", "frown", "brow"} {
		touch(t, v, option, 0)
	}
	v.WantChosen("frown", "nose")
	wantShown(v, "frown", "nose")
}

// The picture can be tapped before the client is there, and shows it.
func TestEarlyTapOnThePicture(t *testing.T) {
	v, front := atAreas(t, browser.Options{})
	letGo := openHeld(v, front, "/check/areas/")
	touch(t, v, "masseter", 0)
	v.WantChosen("masseter")
	touch(t, v, "lips", 0)
	touch(t, v, "neck", 0)
	touch(t, v, "lips", 0)
	wantShown(v, "masseter", "neck")
	letGo()
	v.WantReady()
	v.WantChosen("masseter", "neck")
	wantShown(v, "masseter", "neck")
	v.Continue()
	v.WantQuestion("provider")
	v.GoBack()
	v.WantChosen("masseter", "neck")
}

// With the keyboard the list is all there is, and the picture shows where it is.
func TestPictureFollowsTheKeyboard(t *testing.T) {
	v, _ := atAreas(t, browser.Options{})
	v.TabTo("main input, .map *, .map-hint *, .zone *")
	if !v.True(`document.activeElement.id === "q-areas-forehead"`) {
		t.Fatalf("the focus stops at %s", v.Text(`return document.activeElement.outerHTML.slice(0, 100)`))
	}
	wantVisibleFocus(t, v)
	const outline = `return getComputedStyle(document.querySelector("[data-zone=" + arguments[0] + "] [data-map=area]")).stroke`
	if v.Text(outline, "forehead") == v.Text(outline, "frown") {
		t.Error("the picture does not show where the focus is")
	}
	if err := v.Press(webdriver.Space, webdriver.Tab, webdriver.Tab, webdriver.Space); err != nil {
		t.Fatal(err)
	}
	v.WantChosen("brow", "forehead")
	wantShown(v, "brow", "forehead")
}

// A screen reader finds each place once, under its name on the list.
func TestPictureIsNotReadOut(t *testing.T) {
	v, _ := atAreas(t, browser.Options{})
	var tree struct {
		Nodes []struct {
			Ignored    bool
			Role, Name struct{ Value any }
		}
	}
	if err := v.CDP("Accessibility.getFullAXTree", map[string]any{}, &tree); err != nil {
		t.Fatal(err)
	}
	var boxes []string
	for _, n := range tree.Nodes {
		name := fmt.Sprint(n.Name.Value)
		switch {
		case n.Ignored:
		case n.Role.Value == "checkbox":
			boxes = append(boxes, name)
		case strings.Contains(name, "Saliva") && !strings.Contains(name, "Salivary"), strings.Contains(name, "Tap the places"):
			t.Errorf("the picture is read out: %v %s", n.Role.Value, name)
		}
	}
	var want []string
	v.Ask(&want, `return [...document.querySelectorAll(".option input[type=checkbox] ~ label .option-text")].map((e) => e.textContent)`)
	if !slices.Equal(boxes, want) {
		t.Errorf("check boxes\n%q, want\n%q", boxes, want)
	}
}

// Every place is large enough for a finger, and it is what a finger there gets.
func TestPlacesAreLargeOnANarrowPhone(t *testing.T) {
	v, _ := atAreas(t, browser.Options{})
	for _, view := range []browser.Viewport{browser.Narrow, browser.Phone, {Width: 1280, Height: 900, Scale: 1}} {
		v.Resize(view)
		var wrong []string
		v.Ask(&wrong, `return [...document.querySelectorAll("[data-map=area]")].filter((e) => {
			e.scrollIntoView({ block: "center", behavior: "instant" });
			const r = e.getBoundingClientRect();
			const hit = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].every(([x, y]) => document.elementFromPoint(r.x + r.width * x, r.y + r.height * y) === e);
			return r.width < 44 || r.height < 44 || !hit;
		}).map((e) => { const r = e.getBoundingClientRect(); return e.closest("[data-zone]").dataset.zone + " " + r.width + " by " + r.height })`)
		if len(wrong) != 0 {
			t.Errorf("%d px wide: %v", view.Width, wrong)
		}
		wantFits(t, v, fmt.Sprint("areas at ", view.Width))
		v.Shoot(fmt.Sprint("areas ", view.Width))
	}
}

// Letters of twice the size leave no room for a picture on a phone: the list is
// left. A wider screen has both.
func TestPictureGivesWayToLargeText(t *testing.T) {
	v, _ := atAreas(t, browser.Options{Letters: twiceTheSize})
	const seen = `[...document.querySelectorAll(".map, .zone, .map-hint")].filter((e) => e.checkVisibility()).length`
	if v.True(seen) {
		t.Error("the picture is still there")
	}
	wantFits(t, v, "areas in large letters")
	v.Choose("forehead")
	v.WantChosen("forehead")
	v.Resize(browser.Viewport{Width: 1024, Height: 800, Scale: 1})
	v.Until(seen)
	wantFits(t, v, "areas in large letters on a wide screen")
	wantShown(v, "forehead")
}

// Chosen differs by more than a colour, which the device may take away.
func TestChosenPlacesStandOut(t *testing.T) {
	v, _ := atAreas(t, browser.Options{})
	v.Choose("forehead")
	wantShown(v, "forehead")
	for name, media := range map[string][]browser.Media{"light": nil, "dark": {browser.Dark}, "forced": {browser.Dark, browser.ForcedColours}} {
		v.Prefer(media...)
		v.Ask(nil, `document.querySelector(".map").scrollIntoView({ block: "start", behavior: "instant" })`)
		v.Shoot("areas " + name)
		const width = `return getComputedStyle(document.querySelector("[data-zone=" + arguments[0] + "] [data-map=area]")).strokeWidth`
		if v.Text(width, "forehead") == v.Text(width, "temple") {
			t.Errorf("%s: the outline of a chosen place is like any other", name)
		}
	}
}
