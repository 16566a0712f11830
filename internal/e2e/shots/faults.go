package shots

import (
	"fmt"
	"strings"
	"unicode"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/locale/say"
)

// faultsOf is what a machine can see wrong in the open page.
func faultsOf(b *browser.Browser) []string {
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
		// What lies over the page on purpose goes along with the scrolling.
		const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, label[for]")]
			.filter((e) => seen(e) && !["sticky", "fixed"].includes(getComputedStyle(e.closest(".top, .aloud, .slot") || e).position))
			.map((e) => ({ e, boxes: [...e.getClientRects()].filter((r) => r.width > 1 && r.height > 1) }));
		for (const [i, a] of controls.entries()) {
			for (const b of controls.slice(i + 1)) {
				if (a.e.contains(b.e) || b.e.contains(a.e) || a.e.htmlFor === b.e.id && a.e.htmlFor || b.e.htmlFor === a.e.id && b.e.htmlFor) continue;
				const over = (p, q) => Math.min(p.right, q.right) - Math.max(p.left, q.left) > 2 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 2;
				if (a.boxes.some((p) => b.boxes.some((q) => over(p, q)))) found.push("lie on each other: " + name(a.e) + " and " + name(b.e));
			}
		}
		return found;`)
	return append(found, more...)
}

// untranslated are the texts of the open page that have a translation, and are
// English all the same.
func untranslated(b *browser.Browser, spoken *say.Language) []string {
	if spoken.Tag == "" {
		return nil
	}
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
		if strings.ContainsFunc(text, unicode.IsLetter) && spoken.Text(text) != text {
			found = append(found, fmt.Sprintf("not translated: %q", text))
		}
	}
	return found
}
