// archive.js keeps the finished checks and their photos in the browser's
// database. Package device calls it, and package diary says what the entries
// mean; nothing is understood here.
//
// Nothing here throws, and no promise is rejected, because an exception that
// passes through Go ends the client: each answer is a promise of {value} or of
// {error}, one of "full", "blocked", "newer", "damaged", "missing", "changed".
"use strict";

(() => {
  const NAME = "aftercheck";
  const DRAWERS = ["rows", "records", "pictures"];

  // One step for each version that the database ever had. A step is never
  // changed, only the next one is added: somebody's database still needs it.
  const STEPS = [
    (db) => DRAWERS.forEach((name) => db.createObjectStore(name)),
  ];

  // How long to wait, in milliseconds, before a database that does not answer
  // counts as blocked. Some versions of Safari never answered the first open.
  const PATIENCE = { open: 8000, work: 30000 };

  function failure(name) {
    const err = new Error(name);
    err.name = name;
    return err;
  }

  function reason(err) {
    switch (err && err.name) {
      case "QuotaExceededError": return "full";
      case "VersionError": return "newer";
      case "UnknownError": // a file of the database cannot be read
      case "NotFoundError": // a drawer is not there
      case "DataError":
      case "NotReadableError": return "damaged";
      case "missing": case "changed": case "damaged": return err.name;
      default: return "blocked";
    }
  }

  // answer turns work that may throw or be rejected into what Go can take.
  const answer = (work) => new Promise((resolve) => resolve(work())).then(
    (value) => ({ value }),
    (err) => ({ error: reason(err) }),
  );

  // ---- The database ----

  let opened = null; // a promise of it

  function open() {
    if (opened) return opened;
    const attempt = new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => { late = true; reject(failure("TimeoutError")); }, PATIENCE.open);
      const request = indexedDB.open(NAME, STEPS.length); // the very name throws in some browsers
      request.onupgradeneeded = (event) => {
        for (const step of STEPS.slice(event.oldVersion)) step(request.result); // throws: the upgrade is undone
      };
      // "blocked": another tab still has the older version open. It is told to
      // let go (below), and then this goes on by itself.
      request.onerror = () => { clearTimeout(timer); reject(request.error); };
      request.onsuccess = () => {
        clearTimeout(timer);
        const db = request.result;
        if (late) return db.close();
        // Another tab wants to upgrade or delete it, or the browser took it away.
        db.onversionchange = () => { db.close(); forget(attempt); };
        db.onclose = () => forget(attempt);
        resolve(db);
      };
    });
    opened = attempt;
    attempt.catch(() => forget(attempt));
    return attempt;
  }

  function forget(attempt) {
    if (opened === attempt) opened = null;
  }

  // A page that the browser keeps for Back stands still, and so would its transactions:
  // whatever another page wants of the database waited for them without end, in WebKit.
  // So what only reads, or is not asked for in full, is given up until the page is shown
  // again, and what is asked for in full is finished without us.
  const running = new Set(); // for each transaction, how it is left
  let away = false;
  window.addEventListener("pageshow", () => { away = false; });
  window.addEventListener("pagehide", () => {
    away = true;
    running.forEach((leave) => leave());
    const attempt = opened;
    opened = null;
    if (attempt) attempt.then((db) => db.close(), () => {});
  });
  const shownAgain = () => new Promise((resolve) => {
    if (away) window.addEventListener("pageshow", resolve, { once: true });
    else resolve(); // it was shown before we heard that the work was given up
  });

  // transact does work(transaction, refuse, asked) in one transaction and gives what it
  // returned, a request's result or a function's, once that is on the disk. Work that
  // writes calls asked when it has nothing more to ask for.
  // Either all of it happens or nothing: also when the tab is closed meanwhile.
  async function transact(drawers, mode, work) {
    if (away) throw failure("left");
    const attempt = open();
    const db = await attempt;
    if (away) throw failure("left"); // the page was left while the database opened: nothing may begin there
    try {
      return await new Promise((resolve, reject) => {
        // "strict": complete means on the disk. Older browsers do not know the word.
        const tx = db.transaction(drawers, mode, { durability: "strict" });
        let why = null; // what we refused it for
        let first = null; // the first request's own error
        const refuse = (err) => {
          why = why || err;
          try { tx.abort(); } catch (tooLate) { /* it has ended by itself */ }
        };
        const timer = setTimeout(() => refuse(failure("TimeoutError")), PATIENCE.work);
        let result = null;
        let whole = false; // all is asked for
        const leave = () => {
          if (!whole) return refuse(failure("left"));
          try { tx.commit(); } catch (old) { /* it has ended, or the browser does not know how */ }
        };
        running.add(leave);
        const end = () => { clearTimeout(timer); running.delete(leave); };
        tx.oncomplete = () => {
          end();
          try {
            resolve(result());
          } catch (err) {
            reject(err);
          }
        };
        tx.onerror = (event) => { first = first || event.target.error; };
        tx.onabort = () => { end(); reject(why || tx.error || first || failure("AbortError")); };
        try {
          result = work(tx, refuse, () => { whole = true; });
        } catch (err) {
          refuse(err);
        }
      });
    } catch (err) {
      // A connection that is gone for good: the next call opens a new one.
      if (err && /^(InvalidStateError|UnknownError|NotFoundError)$/.test(err.name)) {
        forget(attempt);
        db.close();
      }
      throw err;
    }
  }

  // again repeats work once if the connection was lost under it, and each time that
  // the page was left meanwhile.
  async function again(work) {
    try {
      return await work();
    } catch (err) {
      if (err && err.name === "left") {
        await shownAgain();
        return again(work);
      }
      if (!err || !/^(InvalidStateError|UnknownError)$/.test(err.name)) throw err;
      return work();
    }
  }

  // A Change as Go hands it over, piece by piece.
  class Change {
    constructor() {
      this.conditions = [];
      this.steps = []; // functions of the transaction
      this.drops = []; // keys of pictures that go
    }
    when(drawer, key, text) { this.conditions.push({ drawer, key, text }); }
    drop(drawer, key) {
      const range = key.endsWith("/") ? IDBKeyRange.bound(key, key.slice(0, -1) + "0", false, true) : key; // "0" follows "/"
      this.steps.push((tx) => tx.objectStore(drawer).delete(range));
      if (drawer === "pictures") this.drops.push(key);
    }
    put(drawer, key, value) { this.steps.push((tx) => tx.objectStore(drawer).put(value, key)); }

    apply() {
      return answer(() => again(() => transact(DRAWERS, "readwrite", (tx, refuse, asked) => {
        const go = () => {
          try {
            this.steps.forEach((step) => step(tx));
            asked();
          } catch (err) {
            refuse(err);
          }
        };
        let left = this.conditions.length; // to be looked at
        if (!left) go();
        this.conditions.forEach((c) => {
          const found = tx.objectStore(c.drawer).get(c.key);
          found.onsuccess = () => {
            if ((found.result === undefined ? null : found.result) !== c.text) return refuse(failure("changed"));
            left -= 1;
            if (!left) go();
          };
        });
        return () => this.drops.forEach(release);
      })));
    }
  }

  // erase empties the database; one that cannot be emptied is deleted.
  async function erase() {
    release("");
    try {
      await again(() => transact(DRAWERS, "readwrite", (tx, refuse, asked) => {
        DRAWERS.forEach((name) => tx.objectStore(name).clear());
        asked();
        return () => null;
      }));
    } catch (err) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(NAME);
        const timer = setTimeout(() => reject(failure("TimeoutError")), PATIENCE.open);
        request.onsuccess = () => { clearTimeout(timer); resolve(); };
        request.onerror = () => { clearTimeout(timer); reject(request.error); };
      });
    }
  }

  // ---- Pictures on the page ----

  const urls = new Map(); // by the key of the picture

  function show(key, bytes) {
    if (!urls.has(key)) {
      const type = bytes[0] === 0xff ? "image/jpeg" : bytes[0] === 0x89 ? "image/png" : "image/webp";
      urls.set(key, URL.createObjectURL(new Blob([bytes], { type })));
    }
    return urls.get(key);
  }

  // release takes back the addresses of the picture under a key, or of all
  // whose key begins so.
  function release(key) {
    urls.forEach((url, name) => {
      if (name !== key && key !== "" && !(key.endsWith("/") && name.startsWith(key))) return;
      URL.revokeObjectURL(url);
      urls.delete(name);
    });
  }

  // ---- What package device calls ----

  const lines = (list) => list.map((text) => String(text).replace(/\n/g, " ")).join("\n");

  window.aftercheckArchive = {
    open: () => answer(() => open().then(() => true)),
    rows: () => answer(() => again(() => transact("rows", "readonly", (tx) => {
      const store = tx.objectStore("rows");
      const keys = store.getAllKeys();
      const texts = store.getAll();
      // Two strings for everything: each value that crosses over to Go costs time.
      return () => ({ keys: lines(keys.result), texts: lines(texts.result) });
    }))),
    keys: (drawer) => answer(() => again(() => transact(drawer, "readonly", (tx) => {
      const keys = tx.objectStore(drawer).getAllKeys();
      return () => lines(keys.result);
    }))),
    get: (drawer, key) => answer(() => again(() => transact(drawer, "readonly", (tx) => {
      const found = tx.objectStore(drawer).get(key);
      return () => {
        const value = found.result;
        if (value === undefined) throw failure("missing");
        if (drawer === "pictures" ? !(value instanceof Uint8Array) : typeof value !== "string") throw failure("damaged");
        return value;
      };
    }))),
    change: () => new Change(),
    erase: () => answer(erase),
    shown: (key) => urls.get(key) || "",
    show,
    release,
    persist: () => answer(() => navigator.storage.persist()),
    persisted: () => answer(() => navigator.storage.persisted()),
    estimate: () => answer(() => navigator.storage.estimate()),
    // slice reads a part of a file that was chosen.
    slice: (file, from, to) => answer(() => new Response(file.slice(from, to)).arrayBuffer().then((b) => new Uint8Array(b))),
    // download saves a file that is made of pieces.
    download(name, type, pieces) {
      const link = document.createElement("a");
      link.download = name;
      link.href = URL.createObjectURL(new Blob(pieces, { type }));
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000); // not before it has been read
    },
  };
})();
