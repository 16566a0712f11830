// Offline use and newer versions.

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
