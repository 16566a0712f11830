package visit

import (
	"slices"
	"strings"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/webdriver"
)

// Tap taps what carries a data-action.
func (v *Visit) Tap(action string) {
	v.t.Helper()
	v.TapOn("[data-action=" + action + "]")
}

// TapGroup opens the emergency page of one group of signs.
func (v *Visit) TapGroup(group string) {
	v.t.Helper()
	v.TapOn("[data-action=emergency][data-group=" + group + "]")
}

// Change asks, on the page of answers, to change one of them.
func (v *Visit) Change(question string) {
	v.t.Helper()
	v.TapOn("[data-action=change][data-question=" + question + "]")
}

// TapOn taps the first visible element that a selector names, once it is there.
func (v *Visit) TapOn(selector string) {
	v.t.Helper()
	v.Until(`[...document.querySelectorAll(` + quote(selector) + `)].some((e) => e.checkVisibility())`)
	if err := v.ClickOn(`return [...document.querySelectorAll(arguments[0])].find((e) => e.checkVisibility())`, selector); err != nil {
		v.t.Fatal(err)
	}
}

// Continue goes on from a question and waits until the app has moved.
func (v *Visit) Continue() {
	v.t.Helper()
	v.continueFrom(v.Place())
}

func (v *Visit) continueFrom(here Place) {
	v.t.Helper()
	v.leave(here, func() { v.Tap("continue") })
}

// GoBack takes the app's own way back and waits until the app has moved.
func (v *Visit) GoBack() {
	v.t.Helper()
	v.leave(v.Place(), func() { v.Tap("back") })
}

// BrowserBack takes the browser's way back and waits until the app has moved.
func (v *Visit) BrowserBack() {
	v.t.Helper()
	v.leave(v.Place(), func() {
		if err := v.Back(); err != nil {
			v.t.Fatal(err)
		}
	})
}

// leave does a step and waits until there is another screen or question than before.
func (v *Visit) leave(before Place, step func()) {
	v.t.Helper()
	step()
	v.Until(`(() => {
		const main = document.querySelector("main[data-screen]");
		return main && !main.querySelector(".lead.waiting") && (main.dataset.screen !== ` + quote(before.Screen) + ` || (main.dataset.question || "") !== ` + quote(before.Question) + `);
	})()`)
}

// choosable selects what can be chosen; a date or number field is not.
const choosable = `main input[data-option]:is([type=radio], [type=checkbox])`

// field selects the field that a date or number is written into.
const field = `main input:not([type=radio]):not([type=checkbox])`

// Options lists the ids of the options on the screen, in their order.
func (v *Visit) Options() []string {
	v.t.Helper()
	var ids []string
	v.Ask(&ids, "return [...document.querySelectorAll(arguments[0])].map((e) => e.dataset.option)", choosable)
	return ids
}

// Chosen lists the ids of the options that are chosen on the screen.
func (v *Visit) Chosen() []string {
	v.t.Helper()
	var ids []string
	v.Ask(&ids, "return [...document.querySelectorAll(arguments[0])].filter((e) => e.checked).map((e) => e.dataset.option)", choosable)
	return ids
}

// WantChosen waits until exactly these options are chosen.
func (v *Visit) WantChosen(options ...string) {
	v.t.Helper()
	slices.Sort(options)
	v.Until(`[...document.querySelectorAll(` + quote(choosable) + `)].filter((e) => e.checked).map((e) => e.dataset.option).sort().join() === ` + quote(strings.Join(options, ",")))
}

// Choose taps an option, on its words as people do.
func (v *Visit) Choose(option string) {
	v.t.Helper()
	input := `document.querySelector(` + quote("main input[data-option="+option+"]") + `)`
	v.Until(input)
	if err := v.ClickOn(`const input = ` + input + `, label = input.labels[0]; return label && label.checkVisibility() ? label : input`); err != nil {
		v.t.Fatalf("option %s: %v", option, err)
	}
}

// Answer waits for a question and chooses options; Continue is said by the story.
func (v *Visit) Answer(question string, options ...string) {
	v.t.Helper()
	v.WantQuestion(question)
	v.chooseAll(options)
}

func (v *Visit) chooseAll(options []string) {
	v.t.Helper()
	for _, option := range options {
		v.Choose(option)
	}
	v.WantChosen(options...)
}

// Fill waits for a question and writes into its field: a number, or a day as 2026-11-17.
func (v *Visit) Fill(question, text string) {
	v.t.Helper()
	v.WantQuestion(question)
	var kind string
	v.Ask(&kind, "return document.querySelector(arguments[0]).type", field)
	if kind == "date" && v.Engine() == browser.WebKit {
		// The order of its parts is the machine's, and no page can see it: the day is
		// put in as the field's own calendar does.
		v.Ask(nil, `const field = document.querySelector(arguments[0]);
			field.focus();
			field.value = arguments[1];
			for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));`, field, text)
		v.wantDayDrawn(text)
		return
	}
	input, err := v.Find(field)
	if err != nil {
		v.t.Fatal(err)
	}
	typed := text
	if kind == "date" && v.Engine() == browser.Chromium {
		typed = text[5:7] + text[8:10] + text[0:4] // as the browser's own English field is typed
	}
	if err := v.Clear(input); err != nil {
		v.t.Fatal(err)
	}
	if err := v.Type(input, typed); err != nil {
		v.t.Fatal(err)
	}
	if kind == "date" {
		v.wantDayDrawn(text)
	}
}

// wantDayDrawn waits until a day is in its field and the app has repeated it in
// words below: until then a tap on what follows would miss it.
func (v *Visit) wantDayDrawn(day string) {
	v.t.Helper()
	v.WantSaid(day)
	v.Until(`[...document.querySelectorAll("main .spoken")].every((e) => e.innerText.trim())`)
}

// TabTo presses Tab until the focus is on what a selector names.
func (v *Visit) TabTo(selector string) {
	v.t.Helper()
	var way []string
	for range 80 {
		if err := v.Press(webdriver.Tab); err != nil {
			v.t.Fatal(err)
		}
		if v.True(`document.activeElement && document.activeElement.matches(` + quote(selector) + `)`) {
			return
		}
		way = append(way, v.Text(`const e = document.activeElement; return e ? e.outerHTML.slice(0, 120) : "nothing"`))
	}
	v.t.Fatalf("Tab never reaches %s; it goes: %q", selector, way)
}

// WantSaid waits until the screen shows an answer as it was given: these
// options chosen, or this text in its field.
func (v *Visit) WantSaid(answer string) {
	v.t.Helper()
	words := strings.Fields(answer)
	if len(words) > 0 && slices.Contains(v.Options(), words[0]) {
		v.WantChosen(words...)
		return
	}
	v.Until(`document.querySelector(` + quote(field) + `).value === ` + quote(answer))
}
