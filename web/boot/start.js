// The start of the client, and then of the worker.

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

box.querySelector("[data-action=reload]").addEventListener("click", (event) => {
  event.preventDefault(); // it is a link, to the start page, for when this script has not come
  location.reload();
});
// The worker fetches every page, so it waits until the client has arrived, or never will.
document.addEventListener("DOMContentLoaded", () => {
  start().catch(fail).then(keepOffline).catch((err) => console.warn("aftercheck: not kept for offline use:", err)).then(registered);
});
