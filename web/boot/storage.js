// What the device keeps for the screens.

// Storage in memory, for a browser that has none for us: go-app reads its
// storage at the start and dies when that throws.
function memoryStorage() {
  const items = new Map();
  return {
    get length() { return items.size; },
    key: (i) => (i < items.size ? Array.from(items.keys())[i] : null),
    getItem: (k) => (items.has(k) ? items.get(k) : null),
    setItem: (k, v) => { items.set(k, String(v)); },
    removeItem: (k) => { items.delete(k); },
    clear: () => items.clear(),
  };
}

function readable(name) {
  try {
    window[name].getItem("aftercheck");
    return true;
  } catch (err) {
    return false;
  }
}

const blocked = !readable("localStorage");
for (const name of ["localStorage", "sessionStorage"]) {
  if (!readable(name)) Object.defineProperty(window, name, { value: memoryStorage(), configurable: true });
}

// Storage as the screens see it. It never throws; what the device did not take
// is remembered until the tab is closed, so that a check can go on.
const unsaved = memoryStorage();
let full = false;
window.aftercheckStore = {
  get(key) {
    try {
      const kept = unsaved.getItem(key);
      return kept !== null ? kept : localStorage.getItem(key);
    } catch (err) {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value);
      unsaved.removeItem(key);
      full = false;
    } catch (err) {
      unsaved.setItem(key, value);
      full = true;
    }
    return !blocked && !full;
  },
  remove(key) {
    unsaved.removeItem(key);
    try {
      localStorage.removeItem(key);
      return !blocked;
    } catch (err) {
      return false;
    }
  },
  // clear forgets everything that is ours; other sites may share our origin.
  clear() {
    unsaved.clear();
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith("aftercheck-")) localStorage.removeItem(key);
      }
      return !blocked;
    } catch (err) {
      return false;
    }
  },
  state: () => (blocked ? "blocked" : full ? "full" : "kept"),
};
// Everything was deleted in another tab: this one must neither show it any
// more nor write it anew with the next answer.
window.addEventListener("storage", (event) => {
  if (event.key === "aftercheck-forgotten" && event.newValue) location.reload();
});
// A write now, so that state() knows from the first screen on.
window.aftercheckStore.set("aftercheck-probe", "1");
window.aftercheckStore.remove("aftercheck-probe");
