package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/diary/drivetest"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// The browser's database does what every drive must do.
func TestTheDatabaseIsADrive(t *testing.T) {
	_, drive := atArchive(t, browser.Options{})
	drivetest.Run(t, func(t *testing.T) diary.Drive {
		if err := drive.Apply(diary.Change{Clear: true}); err != nil {
			t.Fatal(err)
		}
		return drive
	})
}

// kept is a finished check for the shelf, as the guideline of today asks.
func kept(after string) diary.Record {
	c := diary.Check{
		Guideline: guideline.Version, Started: time.Now(), Day: triage.DateOf(time.Now()), After: after,
		Answers: triage.Answers{"emergency": triage.Chose(), "date": triage.On(triage.DateOf(time.Now()) - 3)},
	}
	return diary.Finish(&c, triage.Assessment{Urgency: triage.SelfCare}, guideline.Engine(), time.Now())
}

// photoOf is a JPEG's head and so many bytes: enough for the shelf.
func photoOf(size int) []byte {
	head := []byte("\xff\xd8\xff\xc0\x00\x11\x08\x00\x10\x00\x20\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00")
	return append(head, bytes.Repeat([]byte{0xa5}, size)...)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Deleting leaves nothing in the database, and no picture is anybody's.
func TestDeletedChecksAreGoneFromTheDatabase(t *testing.T) {
	v, drive := atArchive(t, browser.Options{})
	shelf := diary.NewShelf(drive, guideline.Engine())
	var records []diary.Record
	for range 3 {
		r := kept("")
		must(t, shelf.Keep(r))
		_, err := shelf.KeepPhoto(r.ID, "left", time.Now(), photoOf(50_000))
		must(t, err)
		records = append(records, r)
	}
	picture := mustKeys(t, drive, diary.Pictures)[0]
	url := v.Text(`return aftercheckArchive.show(arguments[0], new Uint8Array([255, 216, 255]))`, picture)
	_, err := shelf.DeleteAll()
	must(t, err)
	var raw map[string][]string
	v.Ask(&raw, rawDatabase)
	if len(raw["rows"])+len(raw["records"])+len(raw["pictures"]) != 0 || len(raw) != 4 {
		t.Errorf("left in the database: %v", raw)
	}
	if v.Text(`return aftercheckArchive.shown(arguments[0])`, picture) != "" || url == "" {
		t.Error("the picture still has an address")
	}

	for _, r := range records {
		must(t, shelf.Keep(r))
		_, err := shelf.KeepPhoto(r.ID, "left", time.Now(), photoOf(10))
		must(t, err)
	}
	_, err = shelf.Delete(records[1].ID)
	must(t, err)
	v.Ask(&raw, rawDatabase)
	if len(raw["rows"]) != 2 || len(raw["records"]) != 2 || len(raw["pictures"]) != 2 {
		t.Errorf("after deleting one of three: %v", raw)
	}
}

func mustKeys(t *testing.T, d diary.Drive, from diary.Drawer) []string {
	t.Helper()
	keys, err := d.Keys(from)
	must(t, err)
	return keys
}

// faults are what a browser's database can do to us, as scripts that run before
// the page's own, and what the shelf says then.
var faults = []struct {
	name, script string
	open, write  error
}{
	{
		name: "no database at all", open: diary.ErrBlocked,
		script: `Object.defineProperty(window, "indexedDB", { value: undefined })`,
	},
	{
		name: "its very name throws", open: diary.ErrBlocked,
		script: `Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("no", "SecurityError"); } })`,
	},
	{
		name: "opening throws", open: diary.ErrBlocked,
		script: `IDBFactory.prototype.open = () => { throw new DOMException("no", "InvalidStateError"); }`,
	},
	{
		name: "opening never answers", open: diary.ErrBlocked,
		script: `IDBFactory.prototype.open = () => ({}); { const wait = setTimeout; window.setTimeout = (f, ms, ...more) => wait(f, ms === 8000 ? 50 : ms, ...more); }`,
	},
	{
		name: "its file cannot be read", open: diary.ErrDamaged,
		script: `IDBFactory.prototype.open = () => {
			const request = { error: new DOMException("Internal error opening backing store", "UnknownError") };
			setTimeout(() => request.onerror({ target: request }));
			return request;
		}`,
	},
	{
		name: "no room when a picture is put", write: diary.ErrFull,
		script: `{ const put = IDBObjectStore.prototype.put;
			IDBObjectStore.prototype.put = function (value, ...more) {
				if (value instanceof Uint8Array) throw new DOMException("full", "QuotaExceededError");
				return put.call(this, value, ...more);
			}; }`,
	},
	{
		name: "no room when the transaction ends", write: diary.ErrFull,
		script: `{ const put = IDBObjectStore.prototype.put;
			IDBObjectStore.prototype.put = function (value, ...more) {
				const request = put.call(this, value, ...more);
				if (value instanceof Uint8Array) {
					Object.defineProperty(this.transaction, "error", { get: () => new DOMException("full", "QuotaExceededError") });
					request.onsuccess = () => this.transaction.abort();
				}
				return request;
			}; }`,
	},
	{
		name: "the connection is lost once", // and nobody notices
		script: `{ const transaction = IDBDatabase.prototype.transaction; let lost = false;
			IDBDatabase.prototype.transaction = function (...all) {
				if (!lost && all[1] === "readwrite") { lost = true; throw new DOMException("gone", "InvalidStateError"); }
				return transaction.apply(this, all);
			}; }`,
	},
}

// Whatever the database does, it has a name, the check that was kept stays as
// it was, and nothing is there by half.
func TestTroublesOfTheDatabase(t *testing.T) {
	t.Parallel()
	for _, tt := range faults {
		t.Run(tt.name, func(t *testing.T) {
			v, _ := story(t, browser.Options{})
			v.Inject(tt.script)
			v.Open("/")
			drive := browserDrive{v}
			if err := drive.Trouble(); !errors.Is(err, tt.open) {
				t.Fatalf("opening: %v, want %v", err, tt.open)
			}
			if tt.open != nil {
				return
			}
			shelf := diary.NewShelf(drive, guideline.Engine())
			r := kept("")
			must(t, shelf.Keep(r))
			before, err := drive.Get(diary.Records, r.ID)
			must(t, err)
			_, err = shelf.KeepPhoto(r.ID, "left", time.Now(), photoOf(1000))
			if !errors.Is(err, tt.write) {
				t.Fatalf("a photo: %v, want %v", err, tt.write)
			}
			if tt.write == nil {
				return
			}
			if after, err := drive.Get(diary.Records, r.ID); err != nil || !bytes.Equal(before, after) {
				t.Errorf("the check is another now: %v\n%s\n%s", err, before, after)
			}
			if keys := mustKeys(t, drive, diary.Pictures); len(keys) > 0 {
				t.Errorf("half a photo: %v", keys)
			}
		})
	}
}

// A database that a newer version made is not touched, but can be deleted.
func TestADatabaseOfANewerVersion(t *testing.T) {
	v, drive := atArchive(t, browser.Options{})
	v.Ask(nil, inTime(`await new Promise((resolve, reject) => {
		const request = indexedDB.open("aftercheck", 99);
		request.onupgradeneeded = () => request.result.createObjectStore("future").put("kept", "x");
		request.onsuccess = () => { request.result.close(); resolve(); };
		request.onerror = () => reject(request.error);
	})`))
	if err := drive.Trouble(); !errors.Is(err, diary.ErrNewer) {
		t.Errorf("opening: %v", err)
	}
	var raw map[string][]string
	v.Ask(&raw, rawDatabase)
	if len(raw["future"]) != 1 {
		t.Errorf("the newer database: %v", raw)
	}
	must(t, drive.Apply(diary.Change{Clear: true}))
	v.Ask(&raw, inTime(`return { left: (await indexedDB.databases()).map((d) => d.name) }`))
	if len(raw["left"]) != 0 {
		t.Errorf("left after deleting: %v", raw)
	}
	must(t, drive.Trouble())
}

// Another tab may upgrade or delete the database at any time: this one lets go
// of it, and goes on with what is there then.
func TestAnotherTabTakesTheDatabase(t *testing.T) {
	v, drive := atArchive(t, browser.Options{})
	shelf := diary.NewShelf(drive, guideline.Engine())
	must(t, shelf.Keep(kept("")))
	v.Ask(nil, inTime(`await new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase("aftercheck");
		request.onsuccess = () => resolve();
		request.onerror = request.onblocked = () => reject(new Error("this tab does not let go"));
	})`))
	if rows, err := shelf.Rows(); err != nil || len(rows) != 0 {
		t.Errorf("after another tab deleted it: %v, %v", rows, err)
	}
	r := kept("")
	must(t, shelf.Keep(r))
	v.Ask(nil, inTime(`await new Promise((resolve, reject) => {
		const request = indexedDB.open("aftercheck", 99);
		request.onsuccess = () => { request.result.close(); resolve(); };
		request.onerror = request.onblocked = () => reject(new Error("this tab does not let go"));
	})`))
	if _, err := shelf.Rows(); !errors.Is(err, diary.ErrNewer) {
		t.Errorf("after another tab upgraded it: %v", err)
	}
}

// databases are those of every version that there ever was, as that version
// made them and frozen since: scripts that are given the golden record.
var databases = []string{
	`for (const name of ["rows", "records", "pictures"]) db.createObjectStore(name);
	tx.objectStore("rows").put('{"v":1,"i":"abcdefghijklmnopqrstuvwxyz","t":1795387260000,"u":"soon","d":5,"p":1}', "abcdefghijklmnopqrstuvwxyz");
	tx.objectStore("records").put(record, "abcdefghijklmnopqrstuvwxyz");
	tx.objectStore("pictures").put(new Uint8Array([255, 216, 255]), "abcdefghijklmnopqrstuvwxyz/aaaaaaaaaaaaaaaaaaaaaaaaaa");`,
}

func TestADatabaseOfEveryVersionCanBeRead(t *testing.T) {
	v, drive := atArchive(t, browser.Options{})
	must(t, drive.Trouble())
	var raw map[string][]string
	v.Ask(&raw, rawDatabase)
	if raw["version"][0] != fmt.Sprint(len(databases)) {
		t.Errorf("the database has version %s: add one like it to the list of those that must stay readable", raw["version"])
	}
	record, err := os.ReadFile("../diary/testdata/record.v1.json")
	must(t, err)
	for i, script := range databases {
		v.Ask(nil, inTime(`const [version, record] = arguments;
		await new Promise((resolve) => { indexedDB.deleteDatabase("aftercheck").onsuccess = resolve; });
		await new Promise((resolve, reject) => {
			const request = indexedDB.open("aftercheck", version);
			request.onupgradeneeded = () => { const db = request.result, tx = request.transaction; `+script+` };
			request.onsuccess = () => { request.result.close(); resolve(); };
			request.onerror = () => reject(request.error);
		})`), i+1, string(record))
		shelf := diary.NewShelf(drive, guideline.Engine())
		rows, err := shelf.Rows()
		if err != nil || len(rows) != 1 || rows[0].Damaged || rows[0].Urgency != triage.Soon {
			t.Errorf("version %d: %+v, %v", i+1, rows, err)
			continue
		}
		r, _, err := shelf.Record(rows[0].ID)
		must(t, err)
		if _, err := shelf.Picture(r.ID, r.Photos[0].ID); err != nil {
			t.Errorf("version %d: the picture: %v", i+1, err)
		}
	}
}

// The power fails right after a check was kept.
func TestAKeptCheckOutlivesAPowerCut(t *testing.T) {
	profile := browser.NewProfile(t)
	v, front := story(t, browser.Options{Profile: profile})
	v.Open("/")
	shelf := diary.NewShelf(browserDrive{v}, guideline.Engine())
	r := kept("")
	must(t, shelf.Keep(r))
	photo, err := shelf.KeepPhoto(r.ID, "left", time.Now(), photoOf(300_000))
	must(t, err)
	v.Kill()

	again := visit.Begin(t, front.URL, browser.Options{Profile: profile})
	again.Open("/")
	shelf = diary.NewShelf(browserDrive{again}, guideline.Engine())
	rows, err := shelf.Rows()
	if err != nil || len(rows) != 1 || rows[0].ID != r.ID || rows[0].Photos != 1 {
		t.Fatalf("rows %+v, %v", rows, err)
	}
	if data, err := shelf.Picture(r.ID, photo.ID); err != nil || len(data) != photo.Bytes {
		t.Errorf("the picture: %d bytes, %v", len(data), err)
	}
}
