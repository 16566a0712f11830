// Answers one whole check in the page itself, as fast as the page takes it, and
// notes how long each answer took. A driver from outside would hold the elements
// that it has found, and with them every screen that was left.
window.benchWalk = async (answers) => {
	const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const calm = () => new Promise((done) => setTimeout(done, 100)); // a person reads
	const until = async (there) => {
		for (;;) {
			const found = there();
			if (found) return found;
			await new Promise((done) => setTimeout(done, 4));
		}
	};
	const shown = (selector) => [...document.querySelectorAll(selector)].find((e) => e.checkVisibility());
	const place = () => {
		const main = document.querySelector("main");
		return main.dataset.screen + " " + (main.dataset.question || "");
	};
	const changed = (from) => new Promise((done) => {
		const look = () => {
			const now = place();
			if (now === from || !shown("[data-action=continue],[data-action=restart]")) return;
			watch.disconnect();
			done(now);
		};
		const watch = new MutationObserver(look);
		watch.observe(document.body, { attributes: true, subtree: true, childList: true });
		look();
	});
	const choose = (id) => {
		const options = [...document.querySelectorAll("main input[data-option]")];
		const wanted = answers[id];
		if (wanted && /^\d{4}-/.test(wanted)) {
			const field = document.querySelector("main input[type=date]");
			field.value = wanted;
			for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
			return;
		}
		const harmless = ["none", "no", "unsure"].find((name) => options.some((o) => o.dataset.option === name));
		for (const name of wanted ? wanted.split(" ") : [harmless]) {
			const option = options.find((o) => o.dataset.option === name);
			if (!option) throw new Error(id + " has no option " + name);
			if (!option.checked) option.click();
		}
	};
	(await until(() => shown("[data-action=none]"))).click();
	let now = await until(() => place().startsWith("check ") && shown("[data-action=continue]") && place());
	const steps = [];
	while (now !== "result ") {
		await calm();
		if (now.startsWith("check ")) choose(now.slice(6));
		await calm();
		const next = changed(now), from = performance.now();
		shown("[data-action=continue]").click();
		now = await next;
		await frame();
		steps.push([now, performance.now() - from]);
	}
	await until(() => document.body.innerText.includes("This check is kept on this device"));
	(await until(() => shown("[data-action=restart]"))).click();
	await until(() => place() === "start ");
	await calm();
	return steps;
};
