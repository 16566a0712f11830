// Addresses that lead elsewhere: with a return, the page has done all it had to do.

// Some programs for texts write the # of a clinic's link as %23, which makes a path
// of it that nobody has. The start page reads it where it belongs. Whatever stands
// behind it, this leads to our own start page.
const stray = location.pathname.search(/%23/i);
if (stray >= 0) {
  location.replace(conf.site + "#" + location.pathname.slice(stray + 3));
  return;
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
