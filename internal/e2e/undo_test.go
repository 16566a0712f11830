package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/webdriver"
)

// keptHere is all that the app keeps on the device: short texts, records, and each
// byte of the pictures.
const keptHere = `return everything()
	async function everything() {
		const db = await new Promise((done) => { const r = indexedDB.open("aftercheck"); r.onsuccess = () => done(r.result); });
		const out = {texts: Object.entries(localStorage).filter(([key]) => key.startsWith("aftercheck-")).sort()};
		for (const name of ["rows", "records", "pictures"]) {
			const store = db.transaction(name).objectStore(name);
			const get = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
			out[name] = [await get(store.getAllKeys()), (await get(store.getAll())).map((v) => typeof v === "string" ? v : [...v].join(","))];
		}
		db.close();
		return JSON.stringify(out);
	}`

const nothingStored = `{"texts":[],"rows":[[],[]],"records":[[],[]],"pictures":[[],[]]}`

// wantOffer waits until what was deleted is said where the focus is, with a button
// that a shaking hand can hit.
func wantOffer(t *testing.T, v *visit.Visit, of, says string) {
	t.Helper()
	v.Until(`document.activeElement.id === "deleted-` + of + `"`)
	v.Until(`document.activeElement.getAttribute("role") === "status"`)
	v.WantText(says)
	v.Until(`document.querySelector("[data-action=undo]").getBoundingClientRect().height >= 44`)
	wantForHands(t, v, of)
}

// aCheckWithPhotos finishes a check and adds photos to it.
func aCheckWithPhotos(t *testing.T, v *visit.Visit) {
	t.Helper()
	finishCheck(v, bruise)
	for _, shade := range []uint8{90, 200} {
		v.Until(`document.getElementById("photo-choose")`)
		give(t, v, "photo-choose", photoFile(t, shade))
		v.WantText("The photo is kept")
		v.Until(`document.querySelectorAll(".shots img").length === ` + map[uint8]string{90: "1", 200: "2"}[shade])
	}
}

// A check that was deleted by mistake comes back with its photos, as it was; so does
// the result that the person was looking at.
func TestUndoOfACheck(t *testing.T) { undoOfACheck(t, atStart(t)) }

func undoOfACheck(t *testing.T, v *visit.Visit) {
	t.Helper()
	v.Expect("404", "ERR_FILE_NOT_FOUND") // the address of one check, and of a picture that was taken back
	aCheckWithPhotos(t, v)
	before := v.Text(keptHere)
	v.Open("/checks/")
	v.TapOn(".my-checks [data-action=open]")
	v.Until(`document.querySelectorAll(".shots img").length === 2`)
	v.Tap("delete")
	v.Tap("really-delete")
	v.WantScreen("checks")
	v.Until(`document.querySelector("main[data-rows='0']")`)
	wantOffer(t, v, "check", "deleted from this device, with its photos")
	if got := v.Text(keptHere); got != nothingStored {
		t.Errorf("on the device before it is undone: %s", got)
	}
	v.Shoot("undo-check")
	v.Tap("undo")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	v.WantText("Everything is as it was before")
	v.Until(`document.activeElement.id === "deleted-check" && !document.querySelector("[data-action=undo]")`)
	if got := v.Text(keptHere); got != before {
		t.Errorf("it came back as %d characters, not as the %d that it was", len(got), len(before))
	}
	v.Shoot("undo-check-done")
	v.TapOn(".my-checks [data-action=open]")
	v.Until(`[...document.querySelectorAll(".shots img")].filter((i) => i.naturalWidth === 1600).length === 2`)
	v.Open("/result/")
	v.WantUrgency("self-care")
	v.WantAlive()
}

// With the keys alone, and with no room on the device at first.
func TestUndoOfAPhotoByKeyboard(t *testing.T) {
	v := atStart(t)
	v.Expect("404", "ERR_FILE_NOT_FOUND")
	aCheckWithPhotos(t, v)
	before := v.Text(keptHere)
	press := func(selector string) {
		t.Helper()
		v.TabTo(selector)
		wantVisibleFocus(t, v)
		must(t, v.Press(webdriver.Enter))
	}
	press("[data-action=delete-photo]")
	v.Until(`document.activeElement.id === "sure"`)
	press("[data-action=really-delete]")
	wantOffer(t, v, "photo", "The photo is deleted")
	v.Until(`document.querySelectorAll(".shots img").length === 1`)
	v.Shoot("undo-photo")
	v.Ask(nil, `const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function () { IDBObjectStore.prototype.put = put; throw new DOMException("no room", "QuotaExceededError"); };`)
	press("[data-action=undo]")
	v.WantText("There is no room left on this device")
	v.WantText("The photo is deleted")
	press("[data-action=undo]")
	v.Until(`document.querySelectorAll(".shots img").length === 2`)
	v.WantText("Everything is as it was before")
	if got := v.Text(keptHere); got != before {
		t.Errorf("it came back as\n%.300s\nwas\n%.300s", got, before)
	}
}

func TestUndoOfEverything(t *testing.T) {
	v := atStart(t)
	v.Expect("404", "ERR_FILE_NOT_FOUND")
	aCheckWithPhotos(t, v)
	v.Open("/country/")
	v.TapOn(`[data-country=DE] [data-action=choose-country]`)
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	before := v.Text(keptHere)
	v.Tap("delete-all")
	v.Tap("really-delete")
	v.Until(`document.querySelector("main[data-rows='0']")`)
	wantOffer(t, v, "all", "Everything is deleted")
	if got := v.Text(keptHere); got != nothingStored {
		t.Errorf("on the device before it is undone: %s", got)
	}
	v.Shoot("undo-all")
	v.Prefer(browser.Dark)
	v.Shoot("undo-all-dark")
	v.Tap("undo")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	v.WantText("Everything is as it was before")
	if got := v.Text(keptHere); got != before {
		t.Errorf("it came back as\n%.300s\nwas\n%.300s", got, before)
	}
}

// "Delete my answers" acts at once; a second tap in haste does not end the offer.
func TestUndoOfTheAnswers(t *testing.T) {
	v := atStart(t)
	v.Expect("404")
	aCheckWithPhotos(t, v)
	v.Open("/about/")
	before := v.Text(keptHere)
	v.Tap("delete")
	wantOffer(t, v, "answers", "Your answers are deleted")
	v.Tap("delete")
	wantOffer(t, v, "answers", "Your answers are deleted")
	if got := v.Text(keptHere); got != nothingStored {
		t.Errorf("on the device before it is undone: %s", got)
	}
	v.Shoot("undo-answers")
	v.Tap("undo")
	v.WantText("Everything is as it was before")
	if got := v.Text(keptHere); got != before {
		t.Errorf("it came back as\n%.300s\nwas\n%.300s", got, before)
	}
	v.Open("/result/")
	v.WantUrgency("self-care")
}

// From right to left, in the dark, with the words of the language.
func TestUndoInArabic(t *testing.T) {
	v := atStart(t)
	v.Expect("404")
	finishCheck(v, bruise)
	v.Prefer(browser.Dark)
	v.Open("/ar/about/")
	v.Tap("delete")
	wantOffer(t, v, "answers", "حُذفت")
	if got := v.Text(`return document.querySelector("[data-action=undo]").innerText`); got != "تراجع عن الحذف" {
		t.Errorf("the button says %q", got)
	}
	v.Shoot("undo-answers-ar-dark")
	v.Tap("undo")
	v.WantText("تم التراجع عن الحذف")
}

// Who takes the phone after the page was left or loaded anew finds neither what
// was deleted nor a way to get it back.
func TestUndoIsGoneWithThePage(t *testing.T) {
	v := atStart(t)
	v.Expect("404")
	for name, leave := range map[string]func(){
		"loaded anew":    v.ReloadPage,
		"another screen": func() { v.TapOn(".foot a[href$='/guide/']"); v.WantScreen("guide"); v.BrowserBack() },
		"another page":   func() { v.Open("/emergency/"); v.BrowserBack() },
	} {
		finishCheck(v, bruise)
		v.Open("/about/")
		v.Tap("delete")
		wantOffer(t, v, "answers", "Your answers are deleted")
		leave()
		v.WantScreen("about")
		v.WantReady()
		v.Until(`!document.querySelector("[data-action=undo]")`)
		if got := v.Text(keptHere); got != nothingStored {
			t.Errorf("%s: %s", name, got)
		}
	}
}
