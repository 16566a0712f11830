package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
)

// translator is what a browser's translator does to a page, from its first text
// to each one that comes later: the text goes, and an element of the translator's
// stands in its place. The marks tell what was read when.
const translator = `addEventListener("DOMContentLoaded", () => {
	const translate = (node) => {
		if (node.nodeType === Node.ELEMENT_NODE && !node.matches("font, script, style, svg, svg *")) [...node.childNodes].forEach(translate);
		if (node.nodeType !== Node.TEXT_NODE || !node.data.trim() || !node.isConnected || node.parentNode.matches("font, script, style, svg *")) return;
		const outer = document.createElement("font"), inner = document.createElement("font");
		inner.textContent = "«" + node.data + "»";
		outer.append(inner);
		node.replaceWith(outer);
	};
	translate(document.body);
	new MutationObserver((records) => {
		for (const r of records) {
			if (r.type === "characterData") translate(r.target);
			r.addedNodes.forEach((node) => node.isConnected && translate(node));
		}
	}).observe(document.body, { subtree: true, childList: true, characterData: true });
});`

// A translated page must not go on showing a text that the app has changed: a
// question's old words over its new answers would lead anywhere.
func TestTranslatedPage(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Inject(translator)
	startAnew(v)
	v.WantQuestion("date")
	v.TapOn("[data-action=date][data-option=yesterday]")
	v.WantText("yesterday»")
	v.TapOn("[data-action=date][data-option=today]")
	v.Until(`/today»$/.test(document.querySelector(".spoken").innerText.trim())`)
	for asked := range 30 {
		place := v.Place()
		if place.Screen != "check" {
			break
		}
		// The title is not translated here: it is what the app says now.
		v.Until(`document.querySelector("h1").innerText.trim() === "«" + document.title.replace(/ – Aftercheck$/, "") + "»"`)
		if asked == 29 {
			t.Fatal("the check does not end")
		}
		v.WalkOne(bruise)
	}
	if v.Place().Screen == "answers" {
		v.Continue()
	}
	v.WantUrgency("self-care")
	v.WantText("«Bruis")
	v.WantAlive()
	v.Open("/country/")
	v.TapOn(`[data-country=DE] [data-action=choose-country]`)
	v.Open("/emergency/stroke/")
	v.Until(`document.querySelector("main a[href='tel:112']").innerText.includes("112")`)
	v.WantAlive()
}

// An extension puts its own things before, after and into the page, takes some of
// the app's away and wraps its words: the check goes on.
func TestPageEditedByAnExtension(t *testing.T) {
	t.Parallel()
	cases := []struct{ name, script string }{
		{"a bar before the app and one after it", `
			document.body.prepend(Object.assign(document.createElement("div"), { textContent: "Save 20 %" }));
			document.body.append(Object.assign(document.createElement("div"), { textContent: "Coupons" }));`},
		{"things put into every part", `
			const add = (e) => e.prepend(Object.assign(document.createElement("i"), { className: "added", textContent: "ad" }));
			document.querySelectorAll("main, main *:not(input, svg, svg *, i)").forEach(add);
			new MutationObserver((records) => records.forEach((r) => r.addedNodes.forEach((n) => {
				if (n.nodeType === 1 && !n.matches(".added, input, svg, svg *")) add(n);
			}))).observe(document.body, { subtree: true, childList: true });`},
		{"things taken away", `
			const hit = ".help, .lead, .caption, .foot, .option-help, .spoken, .ask .slot";
			const strike = () => document.querySelectorAll(hit).forEach((e) => e.remove());
			strike();
			new MutationObserver(strike).observe(document.body, { subtree: true, childList: true });`},
		{"words wrapped where they stand", `
			const wrap = (e) => [...e.childNodes].forEach((n) => {
				if (n.nodeType === 1 && !n.matches("u.wrapped, svg")) wrap(n);
				if (n.nodeType === 3 && n.data.trim() && !e.matches("u.wrapped")) {
					const u = Object.assign(document.createElement("u"), { className: "wrapped" });
					n.replaceWith(u);
					u.append(n);
				}
			});
			wrap(document.body);
			new MutationObserver(() => wrap(document.body)).observe(document.body, { subtree: true, childList: true });`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v, _ := story(t, browser.Options{})
			v.Inject(`addEventListener("DOMContentLoaded", () => {` + c.script + `});`)
			startAnew(v)
			v.WalkToResult(bruise)
			v.WantUrgency("self-care")
			if v.True(`document.querySelectorAll("main[data-screen]").length !== 1`) {
				t.Error("the page that was served stands beside the client's")
			}
			v.ReloadPage()
			v.WantUrgency("self-care")
			v.WantAlive()
		})
	}
}
