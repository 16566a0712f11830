// Which taps on a link are for the client.

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
