package e2e

import (
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// tickTwo ticks the last line of the first and of the third group, as a finger does.
func tickTwo(v *visit.Visit) {
	for _, option := range []string{"F1.adult", "F1.place"} {
		v.TapOn(`[data-option="` + option + `"]`)
		v.Until(`document.querySelector('[data-option="` + option + `"]').checked`)
	}
}

// The checklist becomes two sides of paper at most: what is ticked comes first
// in its group, there is room to write, and nothing of the screen is in the way.
func TestChecklistIsPrinted(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	v.Open("/prepare/")
	v.WantScreen("prepare")
	tickTwo(v)
	v.Shoot("prepare light")

	for name, paper := range map[string][2]float64{"A4": {8.27, 11.69}, "Letter": {8.5, 11}} {
		var printed struct{ Data string }
		if err := v.CDP("Page.printToPDF", map[string]any{"paperWidth": paper[0], "paperHeight": paper[1]}, &printed); err != nil {
			t.Fatal(err)
		}
		pdf, err := base64.StdEncoding.DecodeString(printed.Data)
		if err != nil {
			t.Fatal(err)
		}
		if n := bytes.Count(pdf, []byte("/Type /Page\n")); n < 1 || n > 2 {
			t.Errorf("%s: %d pages", name, n)
		}
		if dir := os.Getenv("AFTERCHECK_SHOTS"); dir != "" {
			if err := os.WriteFile(filepath.Join(dir, "prepare "+name+".pdf"), pdf, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}

	// As on paper: the height is that of a page without an end.
	v.Resize(browser.Viewport{Width: 720, Height: 4000, Scale: 1})
	if err := v.CDP("Emulation.setEmulatedMedia", map[string]any{"media": "print"}, nil); err != nil {
		t.Fatal(err)
	}
	if !v.True(`document.querySelector(".on-paper").checkVisibility() && ![...document.querySelectorAll(".at-home, header, footer")].some((e) => e.checkVisibility())`) {
		t.Error("on paper there is no room to write, or the screen's own parts are in the way")
	}
	if !v.True(`[...document.querySelectorAll(".ticks ul")].every((list) => {
		const rows = [...list.children].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map((row) => row.querySelector("input").checked);
		return rows.lastIndexOf(true) < rows.filter(Boolean).length;
	})`) {
		t.Error("on paper what is ticked does not come first")
	}
	if v.True(`[...document.querySelectorAll("main *")].some((e) => e.checkVisibility() && getComputedStyle(e).color !== "rgb(0, 0, 0)")`) {
		t.Error("not all is black")
	}
}

// The ticks are the browser's own: they work before the client is there, stay
// when it takes over, and leave nothing on the device.
func TestChecklistWithoutTheClient(t *testing.T) {
	v, _ := story(t, browser.Options{Prefs: browser.NoJavaScript()})
	v.OpenUnready("/prepare/")
	v.WantScreen("prepare")
	v.WantText("emergency signs")
	v.TapOn(`label[for="prepare-f1-meet"]`)
	v.Until(`document.getElementById("prepare-f1-meet").checked`)
}

func TestChecklistIsKeptNowhere(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/prepare/")
	before := v.Text(`return JSON.stringify(localStorage)`)
	tickTwo(v)
	if after := v.Text(`return JSON.stringify(localStorage)`); after != before {
		t.Errorf("something was kept: %s", after)
	}
}

// Letters of twice the size leave each line high enough for a finger.
func TestChecklistInLargeLetters(t *testing.T) {
	v, _ := story(t, browser.Options{Letters: twiceTheSize})
	v.Open("/prepare/")
	v.Shoot("prepare large")
	v.Resize(browser.Narrow)
	if !v.True(`[...document.querySelectorAll(".ticks label")].every((l) => l.getBoundingClientRect().height >= 44)`) {
		t.Error("a line is too low for a finger")
	}
}
