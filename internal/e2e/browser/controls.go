package browser

// controls is what the questions below share: the controls that can be seen, and the
// box in which a finger may land for each.
const controls = `
	const name = (e) => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? "." + e.className : "") + " “" + (e.innerText || e.value || "").replace(/\s+/g, " ").slice(0, 40) + "”";
	const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".zone, #fatal, .skip");
	const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(seen);
	// A link in running words is as high as its line (WCAG 2.5.8 leaves it out too).
	const inText = (e) => e.tagName === "A" && getComputedStyle(e).display === "inline" &&
		[...e.parentElement.childNodes].some((n) => n !== e && n.textContent.trim());
	// The label of a box is part of it, and a card is one link.
	const boxOf = (e) => {
		const card = getComputedStyle(e, "::after").position === "absolute" && e.closest(".group, .check");
		const boxes = [card || e, ...(e.labels || [])].filter((p) => !p.matches(".zone, .hidden-text")).map((p) => p.getBoundingClientRect());
		const sides = (side, most) => most(...boxes.map((r) => r[side]));
		return { left: sides("left", Math.min), right: sides("right", Math.max), top: sides("top", Math.min), bottom: sides("bottom", Math.max) };
	};`

// SmallTargets lists the controls that are less than 44 pixels wide or high, and
// are missed by a hand that shakes.
func (b *Browser) SmallTargets() []string {
	b.t.Helper()
	var found []string
	b.Ask(&found, controls+`
		return controls.filter((e) => !inText(e)).map((e) => ({ e, r: boxOf(e) }))
			.filter(({ r }) => r.right - r.left < 43.5 || r.bottom - r.top < 43.5)
			.map(({ e, r }) => name(e) + " has " + Math.round(r.right - r.left) + " by " + Math.round(r.bottom - r.top) + " px");`)
	return found
}

// Overlaps lists the pairs of controls that lie on each other. What lies over the
// page on purpose, and goes along with the scrolling, does not count.
func (b *Browser) Overlaps() []string {
	b.t.Helper()
	var found []string
	b.Ask(&found, controls+`
		const fixed = (e) => ["sticky", "fixed"].includes(getComputedStyle(e.closest(".top, .aloud, [data-screen=start] > .slot") || e).position);
		const boxes = controls.filter((e) => !fixed(e)).map((e) => ({ e, rects: e.labels && e.labels.length ? [boxOf(e)] : [...e.getClientRects()] }));
		const over = (p, q) => Math.min(p.right, q.right) - Math.max(p.left, q.left) > 2 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 2;
		const pairs = [];
		boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
			if (!a.e.contains(b.e) && !b.e.contains(a.e) && a.rects.some((p) => b.rects.some((q) => over(p, q)))) pairs.push(name(a.e) + " and " + name(b.e));
		}));
		return pairs;`)
	return found
}

// NamesOffLabels lists the controls of which the name does not begin with the words
// that are seen on them: who says "tap" and the words would not reach them (WCAG
// 2.5.3). A number to call may have "Call" before it, and a field takes its label.
func (b *Browser) NamesOffLabels() []string {
	b.t.Helper()
	var found []string
	b.Ask(&found, controls+`
		// What is read (all), and what of it is seen.
		const words = (e, all) => {
			if (e.nodeType === Node.TEXT_NODE) return e.data;
			if (e.nodeType !== Node.ELEMENT_NODE || e.getAttribute("aria-hidden") === "true" || getComputedStyle(e).display === "none" || !all && e.matches(".hidden-text")) return "";
			return (e.alt || "") + [...e.childNodes].map((n) => words(n, all)).join("");
		};
		const plain = (text) => text.replace(/\s+/g, " ").trim().toLowerCase();
		const lettered = (e) => (e.getAttribute("aria-labelledby") || "").split(" ").map((id) => document.getElementById(id)).filter(Boolean);
		return controls.map((e) => {
			const labels = [...(e.labels || [])].filter((l) => !l.matches(".zone"));
			const shows = plain((labels.length ? labels : [e]).map((l) => words(l, false)).join(" "));
			const by = lettered(e);
			let is = by.length ? by.map((l) => words(l, true)).join(" ") : e.getAttribute("aria-label") || (labels.length ? labels : [e]).map((l) => words(l, true)).join(" ") || e.title;
			is = plain(is);
			if (e.matches("[href^='tel:']") && is.includes(shows)) return "";
			return !is ? name(e) + " has no name" : is.startsWith(shows) ? "" : name(e) + " is named “" + is.slice(0, 80) + "”";
		}).filter(Boolean);`)
	return found
}
