// killswitch.js takes the place of worker.js when the host switches offline use
// off (serve --kill-switch, export --kill-switch): a version is kept on devices
// that must not be shown any more. It asks nobody, clears what the worker kept,
// and takes itself away; from the next page on, everything comes from the
// network. Checks, photos and other sites' caches on the same host stay.
"use strict";

const scope = new URL(self.registration.scope);
const family = "aftercheck:" + scope.pathname + ":"; // as in worker.js

async function clear() {
  const names = (await caches.keys()).filter((name) => name.startsWith(family));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener("install", () => self.skipWaiting());
// No page is loaded anew from here: somebody may be in the midst of a question.
// The page that is open is told that a newer version took over, and offers it.
self.addEventListener("activate", (event) => event.waitUntil(clear()));
