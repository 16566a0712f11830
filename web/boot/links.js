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
const linkOf = (event) => event.target instanceof Element && event.target.closest("a");

// A link to a language leads to the screen that is open: the client may have gone on to
// another one since it was drawn. The place on the page goes along.
function leadOn(link, language) {
  link.href = conf.site + (language === "en" ? "" : language + "/") + location.pathname.slice(conf.base.length) +
    location.search + location.hash.replace("#languages", "");
}
for (const kind of ["pointerdown", "contextmenu"]) { // it may be opened in another tab, or copied
  window.addEventListener(kind, (event) => {
    const link = linkOf(event);
    if (link && link.dataset.language) leadOn(link, languageFor(link.dataset.language));
  });
}
// The choice of a language is kept.
function goOver(link) {
  const chosen = languageFor(link.dataset.language);
  window.aftercheckStore.set(languageKey, chosen);
  leadOn(link, chosen);
}
window.addEventListener("click", (event) => {
  const link = linkOf(event);
  if (link && link.dataset.language) goOver(link);
  if (link && !isForScreen(event, link)) event.stopImmediatePropagation();
});
