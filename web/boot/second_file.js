// The second file of the client.

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
