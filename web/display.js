// display.js is the choice of how large the page is shown, and has it read aloud. size.js
// has set what was chosen before, when the page was first drawn. It comes before boot.js,
// since a choice is no answer. All of it works without the client.
//
// Like boot.js it keeps to the JavaScript of 2017.
"use strict";

(() => {
  const root = document.documentElement;
  const displayKey = "aftercheck-display"; // "larger", "largest" or "simple"

  // ---- Size ----

  function show() {
    let kept = null;
    try {
      kept = localStorage.getItem(displayKey);
    } catch (err) {
      kept = root.dataset.display; // no storage for us: until the page is left
    }
    if (/^(larger|largest|simple)$/.test(kept)) root.dataset.display = kept;
    else delete root.dataset.display;
    const chosen = document.getElementById("display-" + (root.dataset.display || "usual"));
    if (chosen) chosen.checked = true;
  }
  show();
  // After the way back, which a browser may take with the page as it was left, and
  // when another window is set.
  for (const type of ["DOMContentLoaded", "pageshow", "storage"]) window.addEventListener(type, show);

  document.addEventListener("change", (event) => {
    if (event.target.name !== "display") return;
    event.stopImmediatePropagation(); // it is no answer
    root.dataset.display = event.target.value;
    try {
      localStorage.setItem(displayKey, event.target.value);
    } catch (err) {} // full: until the page is left
    if (event.target.value === "usual") delete root.dataset.display;
    if (root.dataset.display !== "simple") stop();
    event.target.scrollIntoView({ block: "nearest" }); // it may have moved away under the finger
  }, true);

  // ---- Reading aloud ----

  const speech = window.speechSynthesis;
  let reading = []; // what is being said; a browser forgets what nobody holds

  // A voice that is on this device, for the language of the page: with any other the
  // words would be sent to a stranger, and there would be none without a network.
  function voice() {
    const tag = (text) => text.toLowerCase().replace("_", "-"), first = (text) => tag(text).split("-")[0];
    const ours = speech ? speech.getVoices().filter((v) => v.localService && first(v.lang) === first(root.lang)) : [];
    const own = (v) => tag(v.lang) === tag(root.lang) || (navigator.languages || []).some((l) => tag(l) === tag(v.lang));
    return ours.find((v) => v.default) || ours.find(own) || ours[0];
  }

  function look() {
    if (voice()) root.dataset.voice = "ready";
    else delete root.dataset.voice;
  }
  window.addEventListener("DOMContentLoaded", look);
  if (speech && speech.addEventListener) speech.addEventListener("voiceschanged", look);

  // The text of the screen as it is read: a line for each block, without what is
  // hidden or folded away.
  function lines() {
    const out = [];
    let line = "";
    const end = () => {
      if (/[^\s.,:;]/.test(line)) out.push(line.trim());
      line = "";
    };
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) line += node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || /^(select|textarea|script)$/i.test(node.tagName)) return;
      const style = getComputedStyle(node);
      if (node.getAttribute("aria-hidden") === "true" || style.display === "none" || style.visibility === "hidden") return;
      const inside = /^(inline|contents)$/.test(style.display);
      if (!inside) end();
      if (node.alt) line += node.alt;
      for (const child of node.childNodes) {
        if (node.tagName !== "DETAILS" || node.open || child.tagName === "SUMMARY") walk(child);
      }
      if (!inside) end();
    };
    const main = document.querySelector("main");
    if (main) walk(main);
    return out;
  }

  function stop() {
    delete root.dataset.reading;
    if (reading.length) speech.cancel();
    reading = [];
  }

  function read() {
    const chosen = voice();
    if (!chosen) return look();
    speech.cancel(); // of what another page left
    const said = reading = lines().map((text) => {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = chosen;
      words.lang = chosen.lang;
      return words;
    });
    if (!said.length) return;
    const last = said[said.length - 1];
    last.onend = last.onerror = () => { if (reading === said) stop(); };
    root.dataset.reading = "";
    said.forEach((words) => speech.speak(words));
  }

  // A tap on the button reads or stops; any other that leads on stops.
  document.addEventListener("click", (event) => {
    const control = event.target instanceof Element && event.target.closest("a, button");
    if (!control) return;
    const was = reading.length > 0;
    stop();
    if (control.dataset.action !== "read-aloud") return;
    event.stopImmediatePropagation(); // it is not for the client
    if (!was) read();
  }, true);
  for (const type of ["popstate", "pagehide"]) window.addEventListener(type, stop);
})();
