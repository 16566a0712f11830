package shots

import (
	"fmt"
	"slices"

	"aftercheck/internal/e2e/browser"
)

// faultsOf is what a machine can see wrong in the open page, as it is in that mode.
func faultsOf(b *browser.Browser, m mode) []string {
	var found []string
	for _, name := range b.Overflow() {
		found = append(found, "sticks out: "+name)
	}
	var more []string
	b.Ask(&more, `
		const name = (e) => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? "." + e.className : "") + " “" + (e.innerText || e.value || "").slice(0, 40) + "”";
		const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".hidden-text, .zone, #fatal, .skip");
		const found = [];
		for (const e of document.querySelectorAll("body *")) {
			const style = getComputedStyle(e);
			const cut = (way, is, room) => /hidden|clip/.test(style["overflow" + way]) && is > room + 1;
			if (e.innerText && e.clientWidth > 2 && seen(e) && (cut("X", e.scrollWidth, e.clientWidth) || cut("Y", e.scrollHeight, e.clientHeight))) found.push("cut off: " + name(e));
		}
		return found;`)
	found = append(found, more...)
	found = append(found, words(b)...)
	if !m.printed { // nobody taps paper
		for kind, list := range map[string][]string{
			"lie on each other: ": b.Overlaps(), "too small to hit: ": b.SmallTargets(), "not named as it is labelled: ": b.NamesOffLabels(),
		} {
			for _, name := range list {
				found = append(found, kind+name)
			}
		}
	}
	slices.Sort(found)
	return found
}

// words are the texts of the open page that lie on each other or, in a drawing, touch;
// and the dates and telephone numbers of which a part stands in the next line.
func words(b *browser.Browser) []string {
	var found []string
	b.Ask(&found, `
		const lines = [], found = [];
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walk.nextNode(); node; node = walk.nextNode()) {
			const e = node.parentElement;
			// What lies over the page, and goes along with the scrolling, covers words on purpose.
			if (!node.data.trim() || !e.checkVisibility({ visibilityProperty: true }) || e.closest(".hidden-text, .skip, #fatal, .top, .aloud, [data-screen=start] > .slot")) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const r of range.getClientRects()) if (r.width > 1) lines.push({ e, r, drawn: !!e.closest("svg"), text: node.data.trim().slice(0, 40) });
			for (const number of node.data.matchAll(/(?<![\w\/.-])(\d{4}-\d\d-\d\d|\+?\d+([ \u00a0-]\d+){2,})(?![\w-])/g)) {
				range.setStart(node, number.index);
				range.setEnd(node, number.index + number[0].length);
				if (new Set([...range.getClientRects()].map((r) => Math.round(r.bottom))).size > 1) found.push("in two lines: " + number[0]);
			}
		}
		lines.sort((a, b) => a.r.top - b.r.top);
		lines.forEach((a, i) => {
			for (let j = i + 1; j < lines.length && lines[j].r.top < a.r.bottom; j++) {
				const b = lines[j], apart = a.drawn && b.drawn ? 2 : -1;
				const high = Math.min(a.r.bottom, b.r.bottom) - b.r.top; // lines of one text may be nearer than their letters are high
				if (a.e !== b.e && high > 0.4 * Math.min(a.r.height, b.r.height) && Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left) > -apart) found.push("words run into each other: “" + a.text + "” and “" + b.text + "”");
			}
		});
		return found;`)
	return found
}

// untranslated are the texts of the open page that are English, and should not be.
func untranslated(b *browser.Browser, isEnglish func(text string) bool) []string {
	var texts []string
	b.Ask(&texts, `
		const texts = new Set([document.title]);
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
		for (let node = walk.nextNode(); node; node = walk.nextNode()) {
			if (node.nodeType === Node.TEXT_NODE) {
				if (!node.parentElement.closest("script, [lang]:not(html), [hreflang]")) texts.add(node.data.trim());
			} else for (const name of ["aria-label", "alt", "title", "placeholder"]) {
				if (node.hasAttribute(name)) texts.add(node.getAttribute(name));
			}
		}
		return [...texts];`)
	var found []string
	for _, text := range texts {
		if isEnglish(text) {
			found = append(found, fmt.Sprintf("not translated: %q", text))
		}
	}
	return found
}
