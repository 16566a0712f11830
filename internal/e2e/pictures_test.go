package e2e

import (
	"fmt"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// withPictures are the questions that show drawings, each with the answers that
// lead there, and how many drawings it shows.
var withPictures = []struct {
	question string
	pictures int
	answers  visit.Answers
}{
	{"lid", 1, with(droopyLid, visit.Answers{"lid": visit.Stop})},
	{"pupils", 1, with(droopyLid, visit.Answers{"pupils": visit.Stop})},
	{"brows-how", 1, with(droopyLid, visit.Answers{"complaint": "brows", "brows-how": visit.Stop})},
	{"filler-skin", 2, with(droopyLid, visit.Answers{"complaint": "redness", "filler": "yes", "filler-skin": visit.Stop})},
}

// Whoever has to tell a lid from a brow sees both, by day and by night, in
// forced colours, on a narrow phone, and without a network.
func TestPicturesStandAtTheirQuestions(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	for _, c := range withPictures {
		startAnew(v)
		v.Walk(c.answers)
		v.WantQuestion(c.question)
		wantPictures(t, v, c.question, c.pictures)
	}
	for path, n := range map[string]int{"low-eyebrow": 1, "droopy-eyelid": 2, "uneven-eyebrows": 1, "blocked-vessel-filler": 2} {
		v.Open("/guide/" + path + "/")
		wantPictures(t, v, path, n)
	}
}

// Letters of twice the size leave the drawings as wide as the screen, no wider.
func TestPicturesWithLargeText(t *testing.T) {
	v, _ := story(t, browser.Options{Letters: twiceTheSize})
	v.Open("/guide/droopy-eyelid/")
	wantPictures(t, v, "large text", 2)
}

// wantPictures looks at the drawings of a page on each kind of screen.
func wantPictures(t *testing.T, v *visit.Visit, name string, n int) {
	t.Helper()
	looks := []struct {
		name  string
		view  browser.Viewport
		media []browser.Media
	}{
		{"light", browser.Phone, nil},
		{"dark", browser.Phone, []browser.Media{browser.Dark}},
		{"forced colours", browser.Phone, []browser.Media{browser.Dark, browser.ForcedColours}},
		{"narrow", browser.Narrow, nil},
	}
	for _, look := range looks {
		v.Resize(look.view)
		v.Prefer(look.media...)
		// They are lazy: each loads when it comes near.
		for i := range n {
			v.Ask(nil, fmt.Sprintf(`document.querySelectorAll("main figure img")[%d].scrollIntoView({block: "center"})`, i))
			v.Until(fmt.Sprintf(`(() => { const i = document.querySelectorAll("main figure img")[%d]; return i.complete && i.naturalWidth > 0; })()`, i))
			v.Shoot(fmt.Sprintf("picture %s %s %d", name, look.name, i))
		}
		if v.True(fmt.Sprintf(`document.querySelectorAll("main figure img").length !== %d`, n)) {
			t.Errorf("%s (%s): not %d pictures", name, look.name, n)
		}
		if !v.True(`[...document.querySelectorAll("main figure")].every((f) => {
			const i = f.querySelector("img");
			return i.alt && i.loading === "lazy" && Math.abs(i.width / i.height - i.naturalWidth / i.naturalHeight) < 0.02 && i.width > 180 && f.querySelector("figcaption").innerText.length > 60;
		})`) {
			t.Errorf("%s (%s): a picture is bent, too small or without words", name, look.name)
		}
		wantFits(t, v, name+" ("+look.name+")")
	}
	v.Resize(browser.Phone)
	v.Prefer()
}
