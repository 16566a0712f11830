// worker.js keeps one whole version of Aftercheck on the device and answers from
// it. A version is fetched completely and checked, or not kept at all; the next
// one waits until the person agrees to it or the last page is closed.
"use strict";

// Put in by package site: {version, shell, documents, bundle, files, languages}. Names
// are relative to the scope, so that the same worker is right under any path; files
// maps each name to the SHA-256 of its content. bundle is all documents in one file.
// These are in English. languages has for the folder of each other language ("es") the
// bundle of its documents and files, and the bundle's SHA-256.
const release = /* release */ null;

const scope = new URL(self.registration.scope);
const family = "aftercheck:" + scope.pathname + ":"; // other sites may share our origin
const cacheName = family + release.version;
const documents = new Set(release.documents);
const address = (name) => new URL(name, scope).href;

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(family));
}

// ---- Install: everything or nothing ----

async function isExactly(response, sum) {
  // A redirected response must not answer a navigation: browsers refuse it.
  if (!response || !response.ok || response.redirected) return false;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer()));
  return sum === Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// In a bundle a mark stands for the path of the document itself, which is in many of
// its links.
const withPath = (text, path) => text.split("\u0001").join(path);

function documentHeaders(bundle) {
  const headers = new Headers(bundle.headers);
  for (const name of ["Content-Encoding", "Content-Length", "ETag", "Cache-Control"]) headers.delete(name);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return headers;
}

// The documents out of the bundle, which is fetched when the first one is wanted:
// a function that gives the response for a name, or none. Each has the headers of
// the bundle, since the security policy goes with every answer of ours.
function unpacked() {
  let bundle = null;
  const open = async () => {
    const response = await fetch(address(release.bundle));
    if (!response.ok || response.redirected) return null;
    return { headers: documentHeaders(response), texts: await response.json() };
  };
  return async (name) => {
    bundle = bundle || open().catch(() => null); // without it, they are fetched one by one
    const found = await bundle;
    const text = found && found.texts[name];
    return typeof text === "string" ? new Response(withPath(text, name), { headers: found.headers }) : null;
  };
}

// Where a file may come from, cheapest first: the version before, the bundle, the
// browser's own cache (which may be stale, but then the sum differs), the server.
async function find(name, sum, older, inBundle) {
  const url = address(name);
  const sources = older.map((cache) => () => cache.match(url, { ignoreVary: true }))
    .concat(documents.has(name) ? () => inBundle(name) : [], () => fetch(url), () => fetch(url, { cache: "reload" }));
  for (const source of sources) {
    const response = await source();
    if (await isExactly(response, sum)) return response;
  }
  throw new Error("not as released: " + url);
}

async function install() {
  const older = await Promise.all((await ownCaches()).filter((name) => name !== cacheName).map((name) => caches.open(name)));
  const cache = await caches.open(cacheName);
  const languages = await languagesInUse(older);
  const queue = Object.entries(release.files);
  const inBundle = unpacked();
  const fetchNext = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      await cache.put(address(next[0]), await find(next[0], next[1], older, inBundle));
    }
  };
  // As many at once as a browser has connections. All of them have ended before
  // anything is thrown away, so that none writes into what is being deleted.
  const ends = await Promise.allSettled(Array.from({ length: 6 }, () => fetchNext().catch((err) => {
    queue.length = 0;
    throw err;
  })));
  for (const folder of languages) ends.push(...await Promise.allSettled([addLanguage(folder, cache, older)]));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) {
    await caches.delete(cacheName);
    throw failed.reason;
  }
}

// ---- Languages ----

// English is always kept. Another language is once a page in it was opened, and from
// then on in each version. Its start page comes last into the cache: where that is,
// all of the language is.
const languages = release.languages || {};
const isLanguage = (folder) => Object.prototype.hasOwnProperty.call(languages, folder);
const lastOf = (folder) => address(folder + "/");

// The language of a path, "es" of "es/check/", and the path in English; ["", path]
// where it has none.
function split(path) {
  const folder = path.split("/")[0];
  return isLanguage(folder) ? [folder, path.slice(folder.length + 1)] : ["", path];
}

// Those that an earlier version kept, or that a window shows: the page of a first
// visit has no worker that it could tell.
async function languagesInUse(older) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const used = new Set(windows.filter((window) => window.url.startsWith(scope.href))
    .map((window) => split(new URL(window.url).pathname.slice(scope.pathname.length))[0]).filter(Boolean));
  for (const folder of Object.keys(languages)) {
    for (const cache of older) {
      if (await cache.match(lastOf(folder), { ignoreVary: true })) used.add(folder);
    }
  }
  return used;
}

// addLanguage fetches a language into the cache of this version. The bundle is
// checked as a whole, and vouches for what is in it.
async function addLanguage(folder, cache, older) {
  const bundle = await find(...languages[folder], [], null);
  const { documents: texts, files } = await bundle.clone().json();
  for (const [name, sum] of Object.entries(files)) await cache.put(address(name), await find(name, sum, older, null));
  const headers = documentHeaders(bundle);
  const names = Object.keys(texts).filter((name) => name !== folder + "/").concat(folder + "/");
  for (const name of names) {
    await cache.put(address(name), new Response(withPath(texts[name], name.slice(folder.length + 1)), { headers }));
  }
}

// keepLanguage does so for a page that is open; once for all that ask meanwhile.
const keeping = new Map();
async function keepLanguage(folder) {
  if (!isLanguage(folder)) return;
  const cache = await caches.open(cacheName);
  if (await cache.match(lastOf(folder), { ignoreVary: true })) return;
  if (!keeping.has(folder)) keeping.set(folder, addLanguage(folder, cache, []).finally(() => keeping.delete(folder)));
  await keeping.get(folder);
}

// What is left of earlier versions goes when nothing can need it any more: not
// while another window may be in the midst of a check with one of them, and not
// while a later version is on its way, whose cache would look like an earlier
// one's. It is tried again at each page, so the names are read before the rest.
async function removeOlder() {
  const names = (await ownCaches()).filter((name) => name !== cacheName);
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter((window) => window.url.startsWith(scope.href)).length > 1) return;
  if (self.registration.installing || self.registration.waiting) return;
  await Promise.all(names.map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => event.waitUntil(install()));
// The page of the first visit is claimed: one that no worker answers for cannot
// hold the next version back, and a reload in mid-check would bring it in.
self.addEventListener("activate", (event) => event.waitUntil(removeOlder().then(() => self.clients.claim())));
self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
  if (event.data && event.data.keep) {
    const done = () => event.ports[0].postMessage("done"); // whether it is kept, the page sees by itself
    event.waitUntil(keepLanguage(event.data.keep).then(done, done));
  }
});

// ---- Answering ----

// The document for an address without the folder of its language: its own, else
// the shell, in which the client finds its way by the address. Null for what no
// screen can be.
function documentFor(path) {
  if (path === "healthz") return null; // the server's own word on how it is
  if (/%23/i.test(path)) return release.shell; // a clinic's link with its # written so: boot.js mends it
  path = path.replace(/(^|\/)index\.html$/, "$1");
  if (documents.has(path)) return path;
  if (documents.has(path + "/")) return path + "/";
  return /\.[^/]*$/.test(path) ? null : release.shell;
}

function isManifest(path) {
  const [folder, rest] = split(path);
  return folder !== "" && rest === "manifest.webmanifest";
}

function nameFor(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope.href)) return null;
  const path = url.pathname.slice(scope.pathname.length);
  if (request.mode === "navigate") {
    const [folder, rest] = split(path);
    const name = documentFor(rest);
    if (name !== null) return folder ? folder + "/" + name : name;
  }
  // The name of an asset says what is in it, so that of another version is as good.
  return Object.prototype.hasOwnProperty.call(release.files, path) || path.startsWith("assets/") || isManifest(path) ? path : null;
}

// keptFile is a file of this version, or an asset of one before that a window
// still shows; undefined when it is not kept.
async function keptFile(name) {
  const own = await (await caches.open(cacheName)).match(address(name), { ignoreVary: true });
  if (own || !name.startsWith("assets/")) return own;
  for (const older of await ownCaches()) {
    const kept = await (await caches.open(older)).match(address(name), { ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
}

async function answer(name, request) {
  const [folder, english] = split(name);
  try {
    const kept = await keptFile(name);
    if (kept) return kept;
  } catch (err) {
    console.warn("aftercheck: the cache cannot be read:", err);
  }
  // The browser emptied our cache, or the language is new here: better online than not at all.
  if (!folder) return fetch(request);
  return fetch(request).catch(async (err) => {
    const kept = await keptFile(english).catch(() => undefined); // better English than nothing
    if (kept) return kept;
    throw err;
  });
}

self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.waitUntil(removeOlder());
  const name = nameFor(event.request);
  if (name !== null) event.respondWith(answer(name, event.request));
});
