// boot.js starts the client (Go, as WebAssembly) and stands between go-app and
// the browser, where go-app would lose an answer or die. It runs before the
// client and needs nothing but the attributes of its own <script>.
//
// It keeps to the JavaScript of 2017: on a browser too old for the client, this
// file must still parse, because it is what shows the emergency numbers then.
"use strict";

(() => {
  const root = document.documentElement;
  // base (of the pages of this language), site (of files), sheet, wasm, later, early, tables, tablesSum, worker, version, pictures,
  // clinics, guidelineMaxAge, languages, languageRests, language, languageSum, gettingReady
  const conf = document.currentScript.dataset;
  // The security policy names the style sheet that stands in a document; where a host
  // still sends the policy of another version, the sheet comes as a file.
  const sheet = document.querySelector("head style");
  if (sheet && !sheet.sheet) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = conf.sheet;
    sheet.replaceWith(link);
  }
  const served = document.body.firstElementChild; // the pre-rendered screen; the client takes it over
  const box = document.getElementById("fatal");
  const waiting = document.getElementById("waiting");
  let mounted = false;
  let servedFields = []; // what could be filled in there
  let takenOver = false; // the screen is the client's now
  box.hidden = true; // it shows by itself when this script never comes, see the style sheet

  // ---- What go-app asks of its page ----

  const env = {
    GOAPP_VERSION: conf.version,
    GOAPP_STATIC_RESOURCES_URL: conf.site.slice(0, -1),
    GOAPP_INTERNAL_URLS: "[]",
    AFTERCHECK_PICTURES: conf.pictures, // names of files, see package link
    AFTERCHECK_LANGUAGES: conf.languages || "", // likewise
    AFTERCHECK_CLINICS: conf.clinics || "", // the host's list, see package link
    AFTERCHECK_GUIDELINE_MAX_AGE: conf.guidelineMaxAge, // days
  };
  window.goappGetenv = (name) => (name === "GOAPP_ROOT_PREFIX" ? conf.base.slice(0, -1) : env[name]);
  // The client puts its own functions in the place of these three.
  window.goappNav = window.goappOnUpdate = window.goappOnAppInstallChange = () => {};

  // The offsets of this time zone in seconds east of Greenwich, between two moments in
  // seconds: the first, then for each change of the clocks when it is and the next. No
  // zone changes its clocks twice in a week. Asked from Go it took a tenth of a second.
  window.aftercheckZone = (from, to) => {
    const week = 7 * 24 * 3600;
    const offset = (at) => -60 * new Date(at * 1000).getTimezoneOffset();
    let last = offset(from);
    const found = [last];
    for (let at = from; at < to; at += week) {
      const next = offset(at + week);
      if (next === last) continue;
      let early = at, late = at + week; // the change is after the one, not after the other
      while (late - early > 1) {
        const middle = Math.floor((early + late) / 2);
        if (offset(middle) === last) early = middle;
        else late = middle;
      }
      found.push(late, next);
      last = next;
    }
    return found.join(" ");
  };

  // What a client that is built small draws (see package trim), all at once: orders
  // of one letter and what it needs, parted by a character that no text has. It knows
  // nodes and handlers by numbers. An attribute is set as go-app would set it.
  const flags = /^(async|autofocus|checked|default|defer|disabled|hidden|multiple|open|readOnly|required|reversed|selected)$/;
  function setAttribute(node, name, value) {
    if (name === "readonly") name = "readOnly";
    if (flags.test(name)) node[name] = value === "true";
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value);
  }

  const listening = new WeakMap(); // the handlers of a node by the events
  function hear(event) {
    window.aftercheckHeard(listening.get(this)[event.type], event);
  }
  function listen(node, event, handler) {
    if (!listening.has(node)) listening.set(node, {});
    listening.get(node)[event] = Number(handler);
    node.addEventListener(event, hear); // once, however often it is said
  }

  const drawn = [];
  const lent = new WeakSet(); // nodes that Go has itself
  window.aftercheckDrawn = (number, adopted) => {
    if (adopted) drawn[number] = adopted;
    if (drawn[number]) lent.add(drawn[number]);
    return drawn[number];
  };
  window.aftercheckDraw = (orders) => {
    const o = orders.split("\0");
    let first = null; // the client's first screen, when it is among them
    for (let i = 0; i + 1 < o.length;) {
      const letter = o[i++], number = o[i++], node = drawn[number];
      switch (letter) {
        case "e": {
          const tag = o[i++], xmlns = o[i++];
          drawn[number] = xmlns ? document.createElementNS(xmlns, tag) : document.createElement(tag);
          break;
        }
        case "t": drawn[number] = document.createTextNode(o[i++]); break;
        case "s": setAttribute(node, o[i++], o[i++]); break;
        case "u": node.removeAttribute(o[i++]); break;
        case "v": node.nodeValue = o[i++]; break;
        case "l": listen(node, o[i++], o[i++]); break;
        case "a": node.append(drawn[o[i++]]); break;
        case "r": {
          const fresh = drawn[o[i++]], old = drawn[o[i++]];
          if (old !== served || takenOver) node.replaceChild(fresh, old);
          else {
            takenOver = true;
            first = fresh; // it may be drawn on yet
          }
          break;
        }
        case "d": node.removeChild(drawn[o[i++]]); break;
        case "f": drawn[number] = null; break;
      }
    }
    if (first) takeOver(first);
  };

  // The first screen of the client is mostly the one that was served. That stays where it
  // is, with the focus, the place of a screen reader, what is selected or opened, and
  // becomes what was drawn: to put all of it anew takes a slow phone longer, too.
  function takeOver(fresh) {
    if (!served.isConnected || !canBecome(served, fresh)) return document.body.replaceChild(fresh, served);
    // Out of the page first: of boxes that exclude each other the fresh one would undo the
    // person's choice.
    for (const field of served.querySelectorAll(fields)) field.replaceWith(document.createComment(""));
    const numbers = new Map();
    drawn.forEach((node, number) => { if (node) numbers.set(node, number); });
    become(served, fresh, numbers);
  }

  // A field is put anew: what it holds is no attribute, and what a person put in is given
  // to the client later, see replay.
  const fields = "input, select, textarea";

  function canBecome(old, fresh) {
    return old.nodeName === fresh.nodeName && old.namespaceURI === fresh.namespaceURI && !lent.has(fresh);
  }

  function become(old, fresh, numbers) {
    if (numbers.has(fresh)) drawn[numbers.get(fresh)] = old;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.data !== fresh.data) old.data = fresh.data;
      return;
    }
    for (const name of old.getAttributeNames()) {
      if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name); // a list that was opened since stays so
    }
    for (const name of fresh.getAttributeNames()) {
      const value = fresh.getAttribute(name);
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    const handlers = listening.get(fresh);
    for (const event in handlers) listen(old, event, handlers[event]);
    let next = old.firstChild;
    for (const child of Array.from(fresh.childNodes)) {
      while (next && next.nodeType !== child.nodeType && child.nodeType === Node.ELEMENT_NODE) next = without(next);
      if (next && canBecome(next, child)) {
        become(next, child, numbers);
        next = next.nextSibling;
      } else {
        old.insertBefore(child, next);
        if (next && next.nodeType === child.nodeType) next = without(next);
      }
    }
    while (next) next = without(next);
  }

  // Takes a node away, and gives the one after it.
  function without(node) {
    const next = node.nextSibling;
    node.remove();
    return next;
  }

  // ---- Address ----

  // Some programs for texts write the # of a clinic's link as %23, which makes a path
  // of it that nobody has. The start page reads it where it belongs. Whatever stands
  // behind it, this leads to our own start page.
  const stray = location.pathname.search(/%23/i);
  if (stray >= 0) {
    location.replace(conf.site + "#" + location.pathname.slice(stray + 3));
    return;
  }

  // ---- Language ----

  // The files of the languages by their folders: "es" of "assets/es.0123456789ab.bin".
  function byFolder(names) {
    const found = Object.create(null);
    for (const name of (names || "").split(" ")) {
      if (name) found[name.slice(7, name.indexOf("."))] = conf.site + name;
    }
    return found;
  }
  const languages = byFolder(conf.languages);
  const rests = byFolder(conf.languageRests); // what only pages need that are seldom opened
  const languageKey = "aftercheck-language"; // the person's own choice: a folder, or "en"

  // The language that a tag asks for: "es" for "es-MX", "pt-br" for "pt"; "en" for
  // English, and "" for one that there is not.
  function languageFor(tag) {
    const wanted = String(tag).toLowerCase(), first = (t) => t.split("-")[0];
    if (languages[wanted] || first(wanted) === "en") return languages[wanted] ? wanted : "en";
    return Object.keys(languages).find((folder) => first(folder) === first(wanted)) || "";
  }

  function linkedLanguage() {
    const linked = [location.hash, location.search].map((text) => /[#?&]l=([\w-]+)/.exec(text)).find(Boolean);
    return linked && linked[1];
  }

  function chosenLanguage() {
    try {
      return localStorage.getItem(languageKey);
    } catch (err) {
      return null; // no storage for us
    }
  }

  function wantedLanguage() {
    return [linkedLanguage(), chosenLanguage()].concat(navigator.languages || navigator.language)
      .map((tag) => tag && languageFor(tag)).find(Boolean) || "en";
  }

  // The English start page leads on to the language of the clinic's link, of the
  // person's choice or of the browser, with all that stands behind the address. Every
  // other address is what somebody asked for, and may be in the midst of a check.
  if (!conf.language && location.pathname === conf.site) {
    const folder = wantedLanguage();
    if (folder !== "en") {
      location.replace(conf.site + folder + "/" + location.search + location.hash);
      return;
    }
  }

  // Where a document of another language came for an address, the language is that
  // of the address: the server has one document for what it does not know, and the
  // worker the English one for a language that was never fetched.
  let folder = conf.language || "";
  let languageSum = conf.languageSum;
  const asked = location.pathname.slice(conf.site.length).split("/")[0];
  if (!folder && languages[asked]) {
    folder = asked;
    conf.base = conf.site + folder + "/";
  }

  // The texts of a language. What the browser refuses is asked for once more, past its
  // cache. Where no sum is known, the client finds damage by itself.
  async function fetchLanguage(address, sum) {
    const get = async (cache) => {
      const response = await fetch(address, sum ? { cache, integrity: sum } : { cache });
      if (!response.ok) throw new Error("the language: status " + response.status);
      return new Uint8Array(await response.arrayBuffer());
    };
    return get("default").catch(() => get("reload"));
  }

  // For a text to somebody else in another language: null when it cannot be had.
  window.aftercheckLanguageOf = (tag) => {
    const name = languageFor(tag);
    return languages[name] ? fetchLanguage(languages[name]).catch(() => null) : Promise.resolve(null);
  };

  // The rest of the page's language: once the client is up, or at once for a page that
  // waits for it. null when it cannot be had; then it is asked for anew the next time.
  let rest = null;
  let clientIsUp;
  const clientUp = new Promise((resolve) => (clientIsUp = resolve));
  window.aftercheckScreen = () => clientUp;
  window.aftercheckLanguageRest = async (soon) => {
    if (!soon) await clientUp;
    rest = rest || fetchLanguage(rests[folder]).catch(() => (rest = null));
    return rest;
  };

  // Some addresses open the right document but are none of the client's: with
  // index.html, without the last slash, or with a lone %, which Go cannot parse.
  function mendAddress() {
    const mend = (s) => s.replace(/%(?![0-9a-f]{2})/gi, "%25");
    let path = location.pathname.replace(/\/index\.html$/, "/");
    if (!/\/$|\.[^/]*$/.test(path)) path += "/";
    const href = location.origin + mend(path) + location.search + mend(location.hash);
    if (href !== location.href) history.replaceState(history.state, "", href);
  }
  mendAddress();
  window.addEventListener("popstate", mendAddress);

  // A clinic's link that is opened where the start page is open already loads nothing: only
  // what stands behind the # changes. The page goes over to the language of the link, and
  // takes the link there before the client has it. Not from under somebody who chose her
  // language, and not where answers are in this tab alone: they would be lost.
  window.addEventListener("popstate", (event) => {
    const linked = linkedLanguage(), wanted = linked && languageFor(linked);
    if (!wanted || wanted === (folder || "en") || chosenLanguage() || window.aftercheckStore.state() !== "kept") return;
    event.stopImmediatePropagation();
    location.replace(conf.site + (wanted === "en" ? "" : wanted + "/") + location.pathname.slice(conf.base.length) +
      location.search + location.hash);
  });

  // ---- Storage ----

  // Storage in memory, for a browser that has none for us: go-app reads its
  // storage at the start and dies when that throws.
  function memoryStorage() {
    const items = new Map();
    return {
      get length() { return items.size; },
      key: (i) => (i < items.size ? Array.from(items.keys())[i] : null),
      getItem: (k) => (items.has(k) ? items.get(k) : null),
      setItem: (k, v) => { items.set(k, String(v)); },
      removeItem: (k) => { items.delete(k); },
      clear: () => items.clear(),
    };
  }

  function readable(name) {
    try {
      window[name].getItem("aftercheck");
      return true;
    } catch (err) {
      return false;
    }
  }

  const blocked = !readable("localStorage");
  for (const name of ["localStorage", "sessionStorage"]) {
    if (!readable(name)) Object.defineProperty(window, name, { value: memoryStorage(), configurable: true });
  }

  // Storage as the screens see it. It never throws; what the device did not take
  // is remembered until the tab is closed, so that a check can go on.
  const unsaved = memoryStorage();
  let full = false;
  window.aftercheckStore = {
    get(key) {
      try {
        const kept = unsaved.getItem(key);
        return kept !== null ? kept : localStorage.getItem(key);
      } catch (err) {
        return null;
      }
    },
    set(key, value) {
      try {
        localStorage.setItem(key, value);
        unsaved.removeItem(key);
        full = false;
      } catch (err) {
        unsaved.setItem(key, value);
        full = true;
      }
      return !blocked && !full;
    },
    remove(key) {
      unsaved.removeItem(key);
      try {
        localStorage.removeItem(key);
        return !blocked;
      } catch (err) {
        return false;
      }
    },
    // clear forgets everything that is ours; other sites may share our origin.
    clear() {
      unsaved.clear();
      try {
        for (const key of Object.keys(localStorage)) {
          if (key.startsWith("aftercheck-")) localStorage.removeItem(key);
        }
        return !blocked;
      } catch (err) {
        return false;
      }
    },
    state: () => (blocked ? "blocked" : full ? "full" : "kept"),
  };
  // Everything was deleted in another tab: this one must neither show it any
  // more nor write it anew with the next answer.
  window.addEventListener("storage", (event) => {
    if (event.key === "aftercheck-forgotten" && event.newValue) location.reload();
  });
  // A write now, so that state() knows from the first screen on.
  window.aftercheckStore.set("aftercheck-probe", "1");
  window.aftercheckStore.remove("aftercheck-probe");

  // ---- Links ----

  // go-app takes every click on a link, and history.pushState("tel:…") ends it.
  // So it only sees plain clicks on links to screens; the browser has the rest.
  function isForScreen(event, link) {
    if (event.defaultPrevented || event.button !== 0) return false;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
    if (link.dataset.action === "licences" || link.dataset.language) return false; // documents that are no screens of this page
    if (link.hasAttribute("download") || (link.target && link.target !== "_self")) return false;
    if (typeof link.href !== "string" || link.origin !== location.origin) return false;
    if (!link.pathname.startsWith(conf.base) || !link.pathname.endsWith("/")) return false;
    const samePage = link.pathname === location.pathname && link.search === location.search;
    return !(samePage && link.href.includes("#"));
  }
  // The choice of a language is kept, and the place on the page goes along.
  function goOver(link) {
    const chosen = languageFor(link.dataset.language);
    window.aftercheckStore.set(languageKey, chosen);
    // The client may have gone on to another screen since the link was drawn.
    link.href = conf.site + (chosen === "en" ? "" : chosen + "/") + location.pathname.slice(conf.base.length) +
      location.search + location.hash.replace("#languages", "");
  }
  window.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (link && link.dataset.language) goOver(link);
    if (link && !isForScreen(event, link)) event.stopImmediatePropagation();
  });

  // ---- What is typed and tapped before the client is there ----

  const changed = new Set(); // fields, in the order in which they were changed
  let tapped = null; // the last button
  let focused = null;
  let pressed = null; // what a mouse is pressed on

  function early(event) {
    const target = event.target;
    if (mounted || !(target instanceof Element)) return;
    if (event.type === "focusin") {
      focused = target;
    } else if (event.type === "mousedown") {
      pressed = target.closest("a[href], button[data-action], label[for], input[id]");
    } else if (event.type === "input" || event.type === "change") {
      changed.delete(target);
      changed.add(target);
    } else if (event.type === "submit") {
      event.preventDefault();
    } else {
      const button = target.closest("button[data-action]");
      if (!button || (box && box.contains(button))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      notWaiting(tapped);
      tapped = button;
      button.setAttribute("data-waiting", conf.gettingReady); // for the style sheet
      waiting.textContent = conf.gettingReady; // for who hears it
    }
  }
  function notWaiting(button) {
    waiting.textContent = "";
    if (button) button.removeAttribute("data-waiting");
  }
  for (const type of ["focusin", "mousedown", "input", "change", "submit", "click"]) {
    document.addEventListener(type, early, true);
  }
  // Pressed before the client took over and let go after it: no click comes of that.
  document.addEventListener("mouseup", (event) => {
    const now = pressed && !pressed.isConnected && successor(pressed);
    pressed = null;
    if (now && event.button === 0 && now.contains(event.target)) now.click();
  }, true);

  // The control of the client's screen that stands where this one stood.
  function successor(old) {
    if (!old || old.isConnected) return old;
    if (old.id) return document.getElementById(old.id);
    const marks = ["data-action", "data-option", "data-question", "data-group", "for", "href"]
      .filter((name) => old.hasAttribute(name))
      .map((name) => "[" + name + '="' + CSS.escape(old.getAttribute(name)) + '"]');
    return marks.length ? screenNow().querySelector(marks.join("")) : null;
  }

  function refill(old) {
    const now = successor(old);
    if (!now || now === old) return;
    if (old.type === "checkbox" || old.type === "radio") {
      if (now.checked !== old.checked && (old.checked || old.type === "checkbox")) now.click();
    } else if (now.value !== old.value) {
      now.value = old.value;
      now.dispatchEvent(new Event("input", { bubbles: true }));
      now.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  function replay(done) {
    // Fields that were changed before this script ran left no event behind.
    for (const field of servedFields) {
      // The value of a box says nothing of it: without one it is "on", and its default "".
      const isBox = field.type === "checkbox" || field.type === "radio";
      if (!changed.has(field) && (isBox ? field.checked !== field.defaultChecked : field.value !== field.defaultValue)) refill(field);
    }
    changed.forEach(refill);
    const focus = successor(focused);
    if (focus && focus !== document.activeElement && document.activeElement === document.body) focus.focus({ preventScroll: true });
    const button = successor(tapped);
    if (!button) {
      notWaiting(tapped);
      return done();
    }
    // The client draws within a frame or two; the button must see the fields as refilled.
    setTimeout(() => {
      notWaiting(button);
      button.click();
      done();
    }, 50);
  }

  // ---- What others change in the page ----

  // An extension may have put something of its own before the screen.
  function screenNow() {
    return document.body.querySelector(":scope > .page") || served;
  }

  // A translator puts an element of its own in the place of a text, and extensions
  // take things away. The client would write into a text that nobody sees, and end
  // when it replaces what is gone. So it is remembered what stands for what.
  const standIns = new WeakMap();
  new MutationObserver((records) => {
    const added = new Set();
    for (const record of records) record.addedNodes.forEach((node) => added.add(node));
    for (const record of records) {
      const near = [record.addedNodes[0], record.previousSibling, record.nextSibling].find((node) => added.has(node));
      if (near) record.removedNodes.forEach((node) => { if (node.nodeType === Node.TEXT_NODE) standIns.set(node, near); });
    }
  }).observe(document.body, { childList: true, subtree: true });

  // The child of parent that is the node, holds it or stands for it.
  function childFor(parent, node) {
    let child = node.isConnected ? node : standIns.get(node);
    while (child && child.parentNode !== parent) child = child.parentNode;
    return child;
  }
  const { removeChild, replaceChild } = Node.prototype;
  Node.prototype.removeChild = function (old) {
    const child = childFor(this, old);
    if (child || old.parentNode === this) removeChild.call(this, child || old);
    return old;
  };
  Node.prototype.replaceChild = function (fresh, old) {
    const child = childFor(this, old);
    if (child || old.parentNode === this) replaceChild.call(this, fresh, child || old);
    else this.appendChild(fresh);
    return old;
  };
  const content = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
  Object.defineProperty(Node.prototype, "nodeValue", Object.assign({}, content, {
    set(text) {
      const other = this.isConnected ? null : standIns.get(this);
      if (other && other.parentNode) replaceChild.call(other.parentNode, this, other);
      content.set.call(this, text);
    },
  }));

  // ---- The client ----

  // The client calls this after its first screen is up. Its own call must have
  // returned before events are sent to it, hence the timer.
  window.aftercheckMounted = () => setTimeout(() => {
    if (mounted || root.dataset.client !== "loading") return;
    mounted = true;
    replay(() => {
      if (root.dataset.client !== "loading") return;
      waiting.remove(); // from now on each screen says what it has to say
      root.dataset.client = "ready";
      clientIsUp();
      makeOffers();
    });
  });

  function fail(why) {
    if (root.dataset.client === "failed") return;
    root.dataset.client = "failed";
    console.error("aftercheck: the client is not running:", why);
    window.onclick = null; // the dead client's
    window.onpopstate = () => location.reload();
    notWaiting(tapped); // what cannot be done must not seem to be on its way
    const screen = screenNow();
    const main = screen.matches("main") ? screen : screen.querySelector("main");
    // These documents say all they have to say without the client.
    const complete = screen === served && !takenOver && main && /^(start|emergency|country|guide|prepare|about|report)$/.test(main.dataset.screen);
    screen.hidden = !complete;
    box.hidden = false;
    if (complete) return;
    box.role = "main"; // it is all that is left
    box.querySelector("[tabindex]").focus();
  }

  // A Go program that ended, a trap, or an exception that passed through Go: each
  // leaves a page that looks alive and is not.
  window.addEventListener("error", (event) => {
    const text = event.message + " " + (event.error && event.error.stack);
    if (/already exited|unreachable|out of bounds|out of memory|wasm/i.test(text)) fail(event.message);
  });

  async function fetchClient(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error("the client's file: status " + response.status);
    return response;
  }

  async function compile(address) {
    try {
      return await WebAssembly.compileStreaming(await fetchClient(address));
    } catch (err) {
      // No streaming, a wrong content type, or a connection that broke: once more, plainly.
      return WebAssembly.compile(await (await fetchClient(address)).arrayBuffer());
    }
  }

  // What the first questions do not need of the client is in a second file (see package
  // strip), which comes once they are there. It puts its functions into the table of the first.
  const laterTries = [1000, 4000, 15000, 60000]; // ms between them, the last for ever
  let go = null; // Go's loader
  let client = null; // the instance of the first file
  let whole = !conf.later; // whether the second is there too
  let laterKept = null; // the second file as it is on the device, where our worker answers

  async function addLater(compiled) {
    await WebAssembly.instantiate(await compiled, { client: client.exports });
    isWhole();
  }

  function isWhole() {
    whole = true;
    laterKept = null;
    makeOffers();
  }

  // What nobody waits for is not told to half a client.
  function makeOffers() {
    offerUpdate();
    if (installPrompt) setInstallPrompt(installPrompt);
  }

  // Until it is there it is asked for again, and at once when the network comes back.
  function fetchLaterAgain(tries) {
    let timer = 0;
    const again = () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
      if (whole || root.dataset.client === "failed") return;
      addLater(compile(conf.later)).catch(() => fetchLaterAgain(Math.min(tries + 1, laterTries.length - 1)));
    };
    timer = setTimeout(again, laterTries[tries]);
    window.addEventListener("online", again);
  }

  // A function of the second file is called before that has come. The call cannot be left,
  // so the page waits, as it waited for all of the client before there were two files.
  function laterNow() {
    if (whole) return;
    console.info("aftercheck: a call waits for the client's second file:", new Error().stack); // which is for make early
    try {
      new WebAssembly.Instance(new WebAssembly.Module(laterBytes()), { client: client.exports });
      setTimeout(isWhole); // in the midst of a call
      whole = true;
    } catch (err) {
      fail(err);
      go.exited = true; // it stands in the midst of a call: nothing may run, or write, from there
      throw err;
    }
  }

  function laterBytes() {
    if (!laterKept) return requestNow(conf.later);
    const address = URL.createObjectURL(laterKept);
    try {
      return requestNow(address);
    } catch (err) {
      return requestNow(conf.later); // a host that sends the policy of another version
    } finally {
      URL.revokeObjectURL(address); // it would hold the file as long as the page is open
    }
  }

  function requestNow(address) {
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    request.overrideMimeType("text/plain; charset=x-user-defined"); // bytes as they are
    request.send();
    if (request.status !== 200) throw new Error("the client's second file: status " + request.status);
    const text = request.responseText, bytes = new Uint8Array(text.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
    return bytes;
  }

  // A page that is left cannot wait for the second file any more: until the browser brings
  // it back it stands still, and then hears what it has missed.
  window.addEventListener("pagehide", () => {
    if (whole || !client) return;
    const missed = [];
    go._resume = () => {
      missed.push(go._pendingEvent);
      go._pendingEvent = null;
      go._scheduledTimeouts.clear(); // each would be tried until Go has heard of it
    };
    window.addEventListener("pageshow", () => {
      delete go._resume; // Go's own, again
      for (const event of missed) {
        go._pendingEvent = event;
        go._resume();
      }
    }, { once: true });
  }, true);

  // The first file is enough for the pages that people come to first. Chromium before 115
  // makes nothing of more than 4 kB at once, so that no call could wait there.
  function isFirstEnough() {
    if (!conf.later || !conf.early) return false;
    try {
      const size = 8192; // of a section that nobody reads, and that it takes three bytes to write
      const bytes = new Uint8Array(11 + size);
      bytes.set([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, 0x80, 0x40]);
      return Boolean(new WebAssembly.Module(bytes));
    } catch (err) {
      return false;
    }
  }

  // Where the browser has Trusted Types, the security policy lets no text become a
  // script, but for these addresses: the one policy that it names takes no others. It
  // is made when it is needed: where a host forbids it, that ends in fail, and not in a
  // page that looks alive and is not.
  const ours = [conf.worker, conf.loader, conf.archive];
  let policy = null;
  function trusted(address) {
    if (!window.trustedTypes) return address;
    policy = policy || trustedTypes.createPolicy("aftercheck", {
      createScriptURL: (wanted) => {
        if (ours.indexOf(wanted) < 0) throw new TypeError("not one of ours: " + wanted);
        return wanted;
      },
    });
    return policy.createScriptURL(address);
  }

  function load(address) {
    return new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = trusted(address);
      script.onload = loaded;
      script.onerror = () => failed(new Error("the script does not come: " + address));
      document.head.appendChild(script);
    });
  }

  // What the guideline says. The browser refuses any other bytes than those of
  // this version; a cache that holds such is passed over once.
  async function fetchTables(cache) {
    const response = await fetch(conf.tables, { cache, integrity: conf.tablesSum });
    if (!response.ok) throw new Error("the tables: status " + response.status);
    return new Uint8Array(await response.arrayBuffer());
  }

  async function start() {
    const first = compile(conf.wasm);
    first.catch(() => {}); // looked at below
    const alone = !whole && isFirstEnough(); // the first file, until there is a screen
    const second = whole || alone ? null : compile(conf.later);
    if (second) second.catch(() => {}); // likewise
    // Where our worker answers, the page holds on to the second file too: WebKit would not
    // ask the worker in the midst of a call. To read it, or compile it, would take long.
    if (alone && "serviceWorker" in navigator && navigator.serviceWorker.controller) {
      fetchClient(conf.later).then((response) => response.blob()).then((file) => {
        if (!whole) laterKept = file;
      }).catch(() => {}); // a call asks for it then, and nobody else may wait for it
    }
    const archive = load(conf.archive).catch((err) => console.warn("aftercheck: no checks are kept:", err));
    const loader = load(conf.loader);
    loader.catch(() => {}); // looked at below
    const tables = fetchTables("default").catch(() => fetchTables("reload"));
    tables.catch(() => {}); // looked at below, when the client is there
    const words = folder ? fetchLanguage(languages[folder], languageSum).catch((err) => {
      console.warn("aftercheck: in English:", err); // rather than not at all
      return null;
    }) : null;
    // The browser's first answer about its time zone takes long; the client would wait for
    // it, and now all waits for the network, or for the worker.
    if (window.Intl) setTimeout(() => Intl.DateTimeFormat().resolvedOptions());
    await loader;
    go = new Go();
    go.env.GOGC = "200"; // the client collects its garbage while a person reads, see tidy in package device; fast taps come first
    const made = first.then((module) => WebAssembly.instantiate(module, Object.assign(go.importObject, { aftercheck: { later: laterNow } })));
    made.catch(() => {}); // looked at below
    client = await made;
    await archive;
    window.aftercheckTables = await tables;
    window.aftercheckLanguage = await words;
    if (second) await addLater(second);
    await new Promise((done) => setTimeout(done)); // what comes takes a phone long enough
    // go-app replaces the first element, whosever it is.
    if (document.body.firstElementChild !== served) document.body.prepend(served);
    servedFields = Array.from(served.querySelectorAll("input, textarea"));
    const ended = go.run(client).then(() => fail("it ended"), fail);
    if (whole) return;
    await Promise.race([clientUp, ended]); // the first screen comes first, to a slow processor too
    if (!whole) {
      await addLater(compile(conf.later)).catch((err) => {
        console.warn("aftercheck: the client's second file:", err);
        fetchLaterAgain(0);
      });
    }
  }

  // ---- Offline and updates ----

  let registration = null;
  let registered;
  const registering = new Promise((resolve) => (registered = resolve)); // it may have failed
  let offered = null; // the newer worker that the client has been told of
  let answering = null; // the worker that answers for this page
  let replaced = false; // a newer one took its place: another window agreed to that, or it is the kill switch

  // The worker of a version newer than this page: one that waits, or one that has
  // taken over. None on the first visit, when the first worker waits for a moment,
  // or is seen as waiting and active at once.
  function newerWorker() {
    if (replaced) return answering;
    const active = registration && registration.active;
    const waiting = registration && registration.waiting;
    return active && waiting !== active ? waiting : null;
  }

  // No update before the client can show it.
  function offerUpdate() {
    const newer = newerWorker();
    if (!newer || newer === offered || !whole || root.dataset.client !== "ready") return;
    offered = newer;
    root.dataset.update = "ready";
    window.goappOnUpdate();
  }

  // Looking for a newer version is the browser's task too, but it only does so
  // when a page is opened, and an installed app may stay open for days.
  const hour = 3600 * 1000;
  function lookForUpdate() {
    if (registration && document.visibilityState === "visible") return registration.update().catch(() => {}); // offline: later
  }

  // Offline use is promised only while a version is really kept: the worker of
  // the kill switch keeps none.
  async function markOffline() {
    let kept = (await caches.keys()).some((name) => name.startsWith("aftercheck:" + new URL(conf.site, location.href).pathname + ":"));
    if (kept && folder) kept = await caches.match(conf.base, { ignoreVary: true }); // the last that a language keeps
    if (kept) root.dataset.offline = "ready";
    else delete root.dataset.offline;
  }

  // The worker keeps the language of this page from now on, in later versions too.
  function keepLanguage(worker) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => markOffline().catch(() => {});
    worker.postMessage({ keep: folder }, [port2]);
  }

  async function keepOffline() {
    if (!("serviceWorker" in navigator)) return;
    answering = navigator.serviceWorker.controller;
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      replaced = answering !== null;
      answering = navigator.serviceWorker.controller;
      offerUpdate();
    });
    registration = await navigator.serviceWorker.register(trusted(conf.worker), { scope: conf.site, updateViaCache: "none" });
    registered();
    offerUpdate();
    const follow = (worker) => worker && worker.addEventListener("statechange", offerUpdate);
    follow(registration.installing);
    registration.addEventListener("updatefound", () => follow(registration.installing));
    document.addEventListener("visibilitychange", lookForUpdate);
    setInterval(lookForUpdate, hour);
    const { active } = await navigator.serviceWorker.ready;
    const mark = () => {
      if (active.state !== "activated" && active.state !== "redundant") return;
      markOffline().catch(() => {});
      if (folder && active.state === "activated") keepLanguage(active);
    };
    active.addEventListener("statechange", mark);
    mark();
  }

  // The person asks for a newer version: "newer", "none" or "failed". It never fails.
  window.aftercheckLook = async () => {
    try {
      await registering; // who asks at once would be told that it did not work
      await registration.update();
      const coming = registration.installing;
      if (coming) {
        await new Promise((done) => {
          const ended = () => { if (coming.state !== "installing") done(); };
          coming.addEventListener("statechange", ended);
          ended();
        });
        if (coming.state === "redundant") return "failed";
      }
      offerUpdate();
      return newerWorker() ? "newer" : "none";
    } catch (err) {
      return "failed"; // offline, or no worker at all
    }
  };

  // The person agreed: let the waiting version take over, then show it.
  window.aftercheckUpdate = () => {
    const waiting = registration && registration.waiting;
    if (!waiting) return location.reload();
    waiting.addEventListener("statechange", () => { if (waiting.state === "activated") location.reload(); });
    waiting.postMessage("SKIP_WAITING");
  };

  // ---- Installing ----

  let installPrompt = null;
  function setInstallPrompt(event) {
    installPrompt = event;
    if (whole && root.dataset.client === "ready") window.goappOnAppInstallChange();
  }
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault(); // the start screen has its own, quieter offer
    setInstallPrompt(event);
  });
  window.addEventListener("appinstalled", () => setInstallPrompt(null));
  window.goappIsAppInstalled = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
  window.goappIsAppInstallable = () => installPrompt !== null && !window.goappIsAppInstalled();
  window.goappShowInstallPrompt = async () => {
    const prompt = installPrompt;
    if (!prompt) return;
    installPrompt = null; // a prompt can be shown once
    await prompt.prompt();
    await prompt.userChoice;
    window.goappOnAppInstallChange();
  };

  // ---- Photos ----

  // A photo made small, as JPEG. Drawing it anew leaves behind whatever else the
  // file says: the place, the time, the camera. null: it cannot be read.
  window.aftercheckPhoto = async (file, longest) => {
    const address = URL.createObjectURL(file);
    try {
      const image = new Image();
      image.src = address;
      await image.decode();
      const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
      canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff"; // a JPEG knows no transparency
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      return new Uint8Array(await new Response(blob).arrayBuffer());
    } catch (err) {
      return null;
    } finally {
      URL.revokeObjectURL(address);
    }
  };

  // ---- Start ----

  box.querySelector("[data-action=reload]").addEventListener("click", (event) => {
    event.preventDefault(); // it is a link, to the start page, for when this script has not come
    location.reload();
  });
  // The worker fetches every page, so it waits until the client has arrived, or never will.
  document.addEventListener("DOMContentLoaded", () => {
    start().catch(fail).then(keepOffline).catch((err) => console.warn("aftercheck: not kept for offline use:", err)).then(registered);
  });
})();
