package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
)

// voices puts two voices in the place of the device's: one on it, and one for which
// words would leave it. What is said is noted in window.said, with the voice.
const voices = `
	window.said = [];
	let going = [];
	window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
	const speech = new EventTarget();
	speech.getVoices = () => [
		{ name: "stranger", lang: "en-US", localService: false, default: true },
		{ name: "own", lang: "en_GB", localService: true, default: false },
	];
	speech.speak = (words) => { said.push(words.voice.name + ": " + words.text); going.push(words); };
	speech.cancel = () => { going = []; said.push("cancelled"); };
	window.finish = () => going.splice(0).forEach((words) => words.onend && words.onend());
	Object.defineProperty(window, "speechSynthesis", { value: speech });`

// The choice counts on every page, before anything is drawn, and stays.
func TestLettersAreAsLargeAsThePersonChose(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/")
	v.TapOn("#display summary")
	v.TapOn(`label[for="display-simple"]`)
	v.Until(`document.documentElement.dataset.display === "simple" && getComputedStyle(document.documentElement).fontSize === "27.2px"`)
	// The size that each drawing began with, before any other script ran.
	v.Inject(`new MutationObserver((_, self) => {
		if (!document.body) return;
		window.sizeAtFirst = document.documentElement.dataset.display + " " + (document.documentElement.dataset.voice || "");
		self.disconnect();
	}).observe(document, { childList: true, subtree: true });`)
	for _, path := range []string{"/check/", "/emergency/breathing/", "/about/", "/made-up/"} {
		v.Expect("404")
		v.Open(path)
		if got := v.Text(`return window.sizeAtFirst`); got != "simple " {
			t.Errorf("%s begins with %q", path, got)
		}
	}
	v.Open("/about/")
	v.Until(`document.getElementById("display-simple").checked`)
	wantFits(t, v, "about, large and simple")
	v.TapOn(`label[for="display-usual"]`)
	v.Until(`!document.documentElement.dataset.display`)
	v.ReloadPage()
	v.Until(`!document.documentElement.dataset.display && document.getElementById("display-usual").checked`)
	v.WantAlive()
}

// It is the device that reads, with a voice of its own; and never unasked.
func TestPagesAreReadAloud(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Inject(voices)
	v.Open("/about/")
	const button = `document.querySelector("[data-action=read-aloud]")`
	if v.True(button + `.checkVisibility()`) {
		t.Error("reading is offered where nobody asked for it")
	}
	v.TapOn(`label[for="display-simple"]`)
	v.Until(button + `.checkVisibility()`)
	v.Open("/emergency/breathing/")
	if v.True(`said.length`) {
		t.Fatal("a page is read by itself")
	}
	v.Tap("read-aloud")
	v.Until(`said.length > 10 && ` + button + `.innerText.trim() === "Stop reading"`)
	if !v.True(`said.slice(1).every((s) => s.startsWith("own: "))`) {
		t.Error("words go to a voice that is not on the device")
	}
	heading := v.Text(`return document.querySelector("h1").innerText`)
	if !v.True(`said.includes("own: " + ` + "`" + heading + "`" + `) && !said.some((s) => s.includes("Português"))`) {
		t.Errorf("read is %s", v.Text(`return JSON.stringify(said.slice(0, 8))`))
	}
	v.Tap("read-aloud")
	v.Until(`said[said.length - 1] === "cancelled" && ` + button + `.innerText.trim() === "Read this page aloud"`)
	v.Tap("read-aloud")
	v.Until(button + `.innerText.trim() === "Stop reading"`)
	v.Ask(nil, `finish()`)
	v.Until(button + `.innerText.trim() === "Read this page aloud"`)
	v.Tap("read-aloud")
	v.Until(`document.documentElement.dataset.reading === ""`)
	v.TapOn(".name") // another screen: silence
	v.WantScreen("start")
	v.Until(`document.documentElement.dataset.reading === undefined && said[said.length - 1] === "cancelled"`)
	v.WantAlive()
}

// No voice on the device, or none that speaks the language: no button that does nothing.
func TestReadingIsOfferedOnlyWithAVoice(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Inject(voices)
	v.Open("/es/about/")
	v.TapOn(`label[for="display-simple"]`)
	v.Until(`document.documentElement.dataset.display === "simple"`)
	if v.True(`document.querySelector("[data-action=read-aloud]").checkVisibility()`) {
		t.Error("an English voice is offered for Spanish")
	}
	v.WantAlive()
}
