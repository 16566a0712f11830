package e2e

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/jpeg"
	"os"
	"path/filepath"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// finishCheck goes from the start page to a result that is kept.
func finishCheck(v *visit.Visit, answers visit.Answers) {
	startAnew(v)
	v.WalkToResult(answers)
	v.WantText("This check is kept on this device")
}

// Two finished checks are both there, the later one first; one of them is
// checked again, a sign is worse, and the level goes up as E-M19 says.
func TestMyChecks(t *testing.T) {
	v := atStart(t)
	v.Expect("404") // the address of one check has no document of its own
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='0']")`)
	v.WantText("nothing here yet")
	v.Shoot("checks-empty")

	finishCheck(v, bruise)
	v.WantUrgency("self-care")
	finishCheck(v, droopyLid)
	v.WantUrgency("soon")
	v.Shoot("result-kept")
	v.ReloadPage() // the same check, not another one

	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='2']")`)
	if got := listed(v); got != "soon self-care" {
		t.Errorf("the list says %s", got)
	}
	v.Shoot("checks-two")
	v.TapOn(".my-checks [data-action=open]")
	v.WantScreen("saved")
	v.WantText("On that day it said")
	v.Shoot("saved")
	v.Tap("again")
	v.WantScreen("start")
	v.WantText("Checking again")
	v.Tap("none")
	v.WantScreen("again")
	v.WantFocusOnHeading()
	pick := func(sign, option string) {
		t.Helper()
		input := `[data-sign=` + sign + `] [data-option=` + option + `]`
		v.TapOn(input + ` + label`)
		v.Until(`document.querySelector("` + input + `").checked`)
	}
	pick("lid", "worse")
	v.Tap("continue")
	v.WantText("There is a problem")
	v.Until(`document.activeElement.id === "again-problem"`)
	pick("new", "no")
	v.Shoot("again")
	v.ReloadPage()
	pick("lid", "worse")
	v.Tap("continue") // something was chosen, but not all
	v.WantText("There is a problem")
	pick("new", "no")
	v.Continue()
	v.WantQuestion("complaint")
	v.WantChosen("lid") // seen, not silent
	v.Continue()
	asked := v.WalkToResult(visit.Answers{"lid": "one", "lid-start": ago(1), "blur": "clear", "pupils": "same"})
	t.Logf("asked again: %v", asked)
	v.WantUrgency("urgent")
	v.WantText("What has changed since")
	v.WantText("hangs low: worse")
	v.Shoot("result-again")

	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='3']")`)
	if got := listed(v); got != "urgent soon self-care" {
		t.Errorf("the list says %s", got)
	}
	v.Shoot("checks-three")

	v.TapOn(".my-checks [data-action=open]")
	v.WantScreen("saved")
	v.WantText("hangs low: worse")
	v.ReloadPage()
	v.WantText("hangs low: worse")
	v.Tap("delete")
	v.WantText("then gone from this device")
	v.Shoot("saved-sure")
	v.Tap("really-delete")
	v.WantScreen("checks")
	v.Until(`document.querySelector("main[data-rows='2']")`)
	v.Open("/result/") // nothing of it is left that would come back
	v.WantScreen("start")
	v.BrowserBack()
	v.Open("/checks/doesnotexist/")
	v.WantText("not on this device")
	v.WantAlive()
}

func listed(v *visit.Visit) string {
	return v.Text(`return [...document.querySelectorAll(".my-checks [data-level].check")].map((e) => e.dataset.level).join(" ")`)
}

// photoFile is a JPEG as a phone makes it: large, and with the place in it.
func photoFile(t *testing.T, shade uint8) string {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, 2400, 1800))
	for i := range img.Pix {
		img.Pix[i] = shade
	}
	for x := range 2400 {
		img.Set(x, x*3/4, color.RGBA{200, 30, 30, 255})
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, nil); err != nil {
		t.Fatal(err)
	}
	exif := append([]byte("Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00\x25\x88\x04\x00\x01\x00\x00\x00\x1a\x00\x00\x00\x00\x00\x00\x00"), "GPSLatitude 51.5 SECRETPLACE"...)
	segment := binary.BigEndian.AppendUint16([]byte{0xff, 0xe1}, uint16(len(exif)+2))
	whole := append(append([]byte{0xff, 0xd8}, append(segment, exif...)...), b.Bytes()[2:]...)
	return write(t, "photo.jpg", whole)
}

func write(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// give puts a file into a field as the browser's dialog does.
func give(t *testing.T, v *visit.Visit, field, path string) {
	t.Helper()
	v.Until(`document.getElementById("` + field + `")`)
	element, err := v.Find("#" + field)
	if err == nil {
		err = v.Type(element, path)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// A photo is kept small and without its place, is laid beside one of the same
// view, and is really gone when it is deleted. What is no picture is refused.
func TestPhotos(t *testing.T) {
	v := atStart(t)
	v.Expect("404", "ERR_FILE_NOT_FOUND") // a picture's address that was taken back
	finishCheck(v, bruise)
	give(t, v, "photo-choose", photoFile(t, 120))
	v.WantText("The photo is kept")
	finishCheck(v, droopyLid)
	give(t, v, "photo-choose", photoFile(t, 220))
	v.Until(`document.querySelectorAll(".shots img").length === 1 && document.querySelector(".shots img").naturalWidth === 1600`)
	v.Shoot("album")
	kept := v.Text(`return fetchable()
		async function fetchable() {
			const db = await new Promise((done) => { const r = indexedDB.open("aftercheck"); r.onsuccess = () => done(r.result); });
			const all = await new Promise((done) => { const r = db.transaction("pictures").objectStore("pictures").getAll(); r.onsuccess = () => done(r.result); });
			db.close();
			return all.length + " " + all.map((p) => new TextDecoder("latin1").decode(p)).filter((p) => /Exif|GPS|SECRETPLACE/.test(p)).length;
		}`)
	if kept != "2 0" {
		t.Errorf("pictures, and those that still say the place: %s", kept)
	}
	v.Tap("compare")
	v.Until(`document.querySelectorAll(".pair img").length === 2 && [...document.querySelectorAll(".pair img")].every((i) => i.naturalWidth === 1600)`)
	v.Shoot("compare")

	for name, data := range map[string]string{"note.jpg": "this is text", "photo.heic": "\x00\x00\x00\x18ftypheic", "empty.png": ""} {
		give(t, v, "photo-choose", write(t, name, []byte(data)))
		v.WantText("cannot be opened as a photo")
		v.WantText("Your check is safe")
	}
	v.Shoot("photo-refused")
	v.Tap("delete-photo")
	v.Tap("really-delete")
	v.Until(`document.querySelectorAll(".shots img").length === 0`)
	v.WantText("The photo is deleted")
	v.WantAlive()
}

// Everything goes into one file, is deleted, and comes back from the file as it
// was. The browser saves the file; the story catches it on its way.
func TestChecksAsAFile(t *testing.T) {
	v := atStart(t)
	v.Expect("404")
	finishCheck(v, droopyLid)
	give(t, v, "photo-choose", photoFile(t, 90))
	v.WantText("The photo is kept")
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	v.WantText("1 photo")
	before := v.Text(`return document.querySelector(".my-checks").innerText`)
	v.Ask(nil, `HTMLAnchorElement.prototype.click = function () {
		window.saved = this.download;
	};
	const make = URL.createObjectURL;
	URL.createObjectURL = (blob) => { blob.text().then((text) => { window.savedText = text; }); return make(blob); };`)
	v.Tap("export")
	v.WantText("The file is made, with 1 check and 1 photo")
	v.Until(`window.savedText && window.saved`)
	text := v.Text(`return savedText`)
	if name := v.Text(`return saved`); len(text) < 1000 || name == "" {
		t.Errorf("the file %q has %d bytes", name, len(text))
	}
	v.Tap("delete-all")
	v.WantText("then gone from this device")
	v.Tap("really-delete")
	v.WantText("Everything is deleted")
	v.Until(`document.querySelector("main[data-rows='0']")`)
	v.ReloadPage()
	v.Until(`document.querySelector("main[data-rows='0']")`)
	give(t, v, "import-file", write(t, "half.jsonl", []byte(text[:len(text)/2])))
	v.WantText("was not brought in")
	v.Until(`document.querySelector("main[data-rows='0']")`)
	give(t, v, "import-file", write(t, "checks.jsonl", []byte(text)))
	v.WantText("1 new check and 1 photo came in")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	if after := v.Text(`return document.querySelector(".my-checks").innerText`); after != before {
		t.Errorf("it came back as %q, was %q", after, before)
	}
	v.TapOn(".my-checks [data-action=open]")
	v.Until(`document.querySelectorAll(".shots img").length === 1 && document.querySelector(".shots img").naturalWidth === 1600`)
	v.WantAlive()
}

// A browser that keeps nothing says so, and the check and its result work.
func TestMyChecksWithoutStorage(t *testing.T) {
	v, _ := story(t, browser.Options{Prefs: browser.BlockStorage()})
	v.Expect("storage", "Storage", "service", "worker", "404")
	v.Open("/checks/")
	v.WantText("keeps no checks")
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.WantText("keeps no checks")
	v.WantAlive()
}

// Without a network everything of it works, also the address of one check.
func TestMyChecksOffline(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	finishCheck(v, bruise)
	front.Down()
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	v.TapOn(".my-checks [data-action=open]")
	v.WantText("On that day it said")
	v.ReloadPage()
	v.WantText("On that day it said")
	v.Tap("again")
	v.WantScreen("start")
	v.Tap("none")
	v.WantScreen("again")
	v.BrowserBack()
	v.WantScreen("start")
	v.Expect("net::ERR_CONNECTION_REFUSED") // the worker asks for a newer version, in vain
}
