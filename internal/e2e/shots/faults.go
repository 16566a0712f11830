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
