// The language of the page, and its texts.

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
window.aftercheckLanguageRest = async (soon) => {
  if (!soon) await clientUp;
  rest = rest || fetchLanguage(rests[folder]).catch(() => (rest = null));
  return rest;
};
