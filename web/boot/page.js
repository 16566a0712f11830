// The files of this folder are joined into boot.js, in the order that package site has:
// together they are the body of one function, and know each other's names.
//
// boot.js starts the client (Go, as WebAssembly) and stands between go-app and
// the browser, where go-app would lose an answer or die. It runs before the
// client and needs nothing but the attributes of its own <script>.
//
// It keeps to the JavaScript of 2017: on a browser too old for the client, this
// must still parse, because it is what shows the emergency numbers then.

// ---- The page as it was served, and what go-app asks of it ----

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
