package e2e

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/webdriver"
	"aftercheck/internal/triage"
)

// typeInto types into a field of the form, in the place of what is there.
func typeInto(t *testing.T, v *visit.Visit, field, text string) {
	t.Helper()
	element, err := v.Find("#" + field)
	if err == nil {
		err = v.Clear(element)
	}
	if err == nil {
		err = v.Type(element, text)
	}
	if err != nil {
		t.Fatalf("%s: %v", field, err)
	}
}

// pick chooses a line of a list.
func pick(v *visit.Visit, field, value string) {
	v.Ask(nil, `const list = document.getElementById(arguments[0]); list.value = arguments[1]; list.dispatchEvent(new Event("change", { bubbles: true }))`, field, value)
}

// atMaker opens the maker and fills in all that a clinic would.
func atMaker(t *testing.T, v *visit.Visit) {
	t.Helper()
	v.Open("/make/")
	v.WantScreen("make")
	typeInto(t, v, "make-name", "Harley Street Skin")
	typeInto(t, v, "make-phone", "+44 (0)20 7946 0123")
	pick(v, "make-country", "GB")
	v.TapOn(`[data-action=date][data-option=yesterday]`)
	v.Choose("forehead")
	v.Choose("frown")
	v.Choose("eyes")
	v.Until(`document.getElementById("made-link").checkVisibility()`)
}

// madeLink is the link on the screen, read as a patient's phone reads it.
func madeLink(t *testing.T, v *visit.Visit) (address string, l clinic.Link) {
	t.Helper()
	address = v.Text(`return document.getElementById("made-link").value`)
	_, behind, _ := strings.Cut(address, "#")
	l, err := clinic.Decode(behind, triage.DateOf(time.Now()))
	if err != nil {
		t.Fatalf("%s is refused: %v", address, err)
	}
	return address, l
}

// What is filled in is what the link says, to the letter, and it follows every change.
func TestMakerMakesTheLink(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/make/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	atMaker(t, v)
	yesterday := triage.DateOf(time.Now()) - 1
	want := clinic.Link{
		Clinic: clinic.Clinic{Name: "Harley Street Skin", Phone: "+442079460123", Country: "GB"},
		Date:   yesterday, Areas: []string{"forehead", "frown", "eyes"},
	}
	address, got := madeLink(t, v)
	if !reflect.DeepEqual(got, want) || !strings.HasPrefix(address, v.Origin+"/#") {
		t.Errorf("%s says %+v", address, got)
	}
	if query := v.Text(`return document.getElementById("made-query").value`); query != strings.Replace(address, "#", "?", 1) {
		t.Errorf("the other form is %s", query)
	}
	v.WantText(strconv.Itoa(len(address)) + " characters")
	// What the patient will be asked, in the patient's own words.
	v.Until(`document.getElementById("made-preview").innerText.includes("Is this your treatment?")`)
	v.Until(`document.getElementById("made-preview").innerText.includes("+44 207 946 0123")`)

	typeInto(t, v, "make-sms", "+44 7700 900123")
	typeInto(t, v, "make-email", "care@harley.example")
	pick(v, "make-product", "botox")
	pick(v, "make-language", "en")
	v.TapOn(`[data-action=date][data-option=two-weeks]`)
	v.Choose("coloured")
	v.Choose("eyes") // not, after all
	want.Clinic.SMS, want.Clinic.Email, want.Clinic.Language, want.Clinic.Colour = "+447700900123", "care@harley.example", "en", "#5b2a56"
	want.Product, want.Review, want.Areas = "botox", yesterday+14, []string{"forehead", "frown"}
	v.Until(`document.getElementById("made-link").value.includes("k=5b2a56") && !document.getElementById("made-link").value.includes("eyes")`)
	if address, got := madeLink(t, v); !reflect.DeepEqual(got, want) {
		t.Errorf("%s says %+v, want %+v", address, got, want)
	}
	v.TapOn(`[data-action=date][data-option=today]`)
	v.Until(`document.getElementById("made-link").value.includes("d=` + strings.ReplaceAll((yesterday+1).String(), "-", "") + `")`)

	v.Choose("listed")
	typeInto(t, v, "make-id", "harley")
	v.Until(`document.getElementById("made-link").value.includes("#c=harley&")`)
	if address, got := madeLink(t, v); got.ID != "harley" || got.Clinic.Name+got.Clinic.Phone+got.Clinic.SMS+got.Clinic.Email+got.Clinic.Colour != "" {
		t.Errorf("%s says more of a listed clinic than its name: %+v", address, got)
	}
	v.WantAlive()
}

// A patient's phone takes the link that was made, and asks about just that.
func TestMadeLinkOpensForThePatient(t *testing.T) {
	v, _ := story(t, browser.Options{})
	atMaker(t, v)
	address, _ := madeLink(t, v)
	v.Visit(address)
	v.WantReady()
	v.WantText("Harley Street Skin")
}

// Each mistake stands beside its field and in the summary, which takes the focus and
// leads there. Nothing is made of a form with mistakes.
func TestMakerSaysWhatIsWrong(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/make/")
	v.Tap("make")
	v.Until(`document.activeElement.id === "make-problem"`)
	if v.True(`document.getElementById("made-link").checkVisibility()`) {
		t.Error("a link of nothing")
	}
	wantMistakes := func(fields ...string) {
		t.Helper()
		var got []string
		v.Ask(&got, `return [...document.querySelectorAll("#make-problem a")].map((a) => a.getAttribute("href").slice(1))`)
		if !slices.Equal(got, fields) {
			t.Errorf("mistakes in %v, want %v", got, fields)
		}
		for _, field := range fields {
			if !v.True(`document.getElementById("` + field + `").getAttribute("aria-describedby").split(" ").some((id) => id === "` + field + `-error" && document.getElementById(id).checkVisibility())`) {
				t.Errorf("nothing beside %s", field)
			}
		}
	}
	wantMistakes("make-name", "make-phone")
	if title := v.Place().Title; !strings.HasPrefix(title, "Error: ") {
		t.Errorf("the title is %q", title)
	}
	typeInto(t, v, "make-name", "Harley Street Skin")
	typeInto(t, v, "make-phone", "020 7946 0123")
	typeInto(t, v, "make-sms", "+44 909 879 0000") // paid for
	v.Ask(nil, `document.getElementById("make-email").focus()`)
	typeInto(t, v, "make-email", "care@")
	if err := v.Press(webdriver.Enter); err != nil {
		t.Fatal(err)
	}
	v.Until(`document.querySelectorAll("#make-problem a").length === 3`)
	v.Until(`document.activeElement.id === "make-problem"`)
	wantMistakes("make-phone", "make-sms", "make-email")
	v.Shoot("maker mistakes")
	v.TapOn(`#make-problem a[href="#make-sms"]`)
	v.Until(`document.activeElement.id === "make-sms"`)
	typeInto(t, v, "make-sms", "")
	typeInto(t, v, "make-email", "")
	typeInto(t, v, "make-phone", "0044 20 7946 0123")
	v.Tap("make")
	v.Until(`document.activeElement.id === "made"`)
	if v.True(`document.getElementById("make-problem")`) || strings.HasPrefix(v.Place().Title, "Error") {
		t.Error("the mistakes are still said")
	}
	madeLink(t, v)
}

// saving keeps what the browser would save.
const saving = `HTMLAnchorElement.prototype.click = function () { window.savedName = this.download; };
const make = URL.createObjectURL.bind(URL); URL.createObjectURL = (blob) => { window.savedBlob = blob; return make(blob); };`

// savedFile waits for a file of a name and gives what is in it.
func savedFile(t *testing.T, v *visit.Visit, name string) []byte {
	t.Helper()
	v.Until(`window.savedName === "` + name + `"`)
	var text string
	v.Ask(&text, `return new Promise((done) => { const r = new FileReader(); r.onload = () => done(r.result); r.readAsDataURL(window.savedBlob); })`)
	_, data, _ := strings.Cut(text, ",")
	file, err := base64.StdEncoding.DecodeString(data)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// scan reads the code in a picture as a phone's camera does.
func scan(t *testing.T, picture string) string {
	t.Helper()
	zbar := need.Program(t, "apt-get install zbar-tools", "zbarimg")
	out, err := exec.Command(zbar, "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture).Output()
	if err != nil {
		t.Errorf("%s: no code can be read: %v", filepath.Base(picture), err)
	}
	return strings.TrimRight(string(out), "\n")
}

// The files that are saved hold the link, for a reader that is not ours, and the
// code on the screen says the same.
func TestMakerSavesTheCode(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Inject(saving)
	atMaker(t, v)
	address, _ := madeLink(t, v)
	dir := t.TempDir()
	v.Tap("save-png")
	v.WantText("The picture is made.")
	picture := filepath.Join(dir, "code.png")
	if err := os.WriteFile(picture, savedFile(t, v, "aftercare-link.png"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := scan(t, picture); got != address {
		t.Errorf("the PNG says %q, want %q", got, address)
	}
	v.Tap("save-svg")
	drawing := savedFile(t, v, "aftercare-link.svg")
	if !bytes.Contains(drawing, []byte("<title>")) || bytes.Contains(drawing, []byte("<script")) {
		t.Errorf("the drawing: %.200s", drawing)
	}
	// Drawn by the browser, since zbar reads pictures alone.
	v.Ask(nil, `const img = new Image(320); img.alt = "the code";
		img.src = URL.createObjectURL(new Blob([arguments[0]], { type: "image/svg+xml" }));
		return img.decode().then(() => { document.body.replaceChildren(img); scrollTo(0, 0); return null; })`, string(drawing))
	shot, err := v.Screenshot()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(picture, shot, 0o644); err != nil {
		t.Fatal(err)
	}
	if got := scan(t, picture); got != address {
		t.Errorf("the SVG says %q, want %q", got, address)
	}
	v.ExpectAnything() // the screen was taken away under the client
}

// The message is counted as it is paid for; a character that makes it dearer is named,
// and one tap puts a plain one there. The link in it follows the form, whatever else
// was written.
func TestMakerCountsTheMessage(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Inject(`Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } });`)
	atMaker(t, v)
	text := func() string { return v.Text(`return document.getElementById("made-text").value`) }
	wantCount := func() {
		t.Helper()
		m := clinic.SMS(text())
		if got := v.Text(`const d = document.querySelector("[data-part=text]").dataset; return d.units + " in " + d.messages`); got != strconv.Itoa(m.Units)+" in "+strconv.Itoa(m.Parts) {
			t.Errorf("%s for %q, want %d in %d", got, text(), m.Units, m.Parts)
		}
	}
	address, l := madeLink(t, v)
	if text() != clinic.AftercareText(&say.Language{}, l.Clinic, address) || !strings.HasSuffix(text(), " "+address) {
		t.Errorf("the text is %q", text())
	}
	wantCount()

	typeInto(t, v, "made-text", "Thank you for your visit! It’s all here: "+address)
	v.Until(`document.querySelector("[data-character='U+2019']")`)
	v.WantText("’: type ' instead")
	v.WantText("3 text messages")
	wantCount()
	v.Shoot("maker dear character")
	v.Tap("plain-text")
	v.Until(`document.getElementById("made-text").value.includes("It's all here")`)
	v.Until(`!document.querySelector("[data-character]")`)
	wantCount()

	v.TapOn(`[data-action=date][data-option=today]`)
	v.Until(`document.getElementById("made-link").value !== "` + address + `"`)
	fresh, _ := madeLink(t, v)
	v.Until(`document.getElementById("made-text").value.endsWith("It's all here: ` + fresh + `")`)
	v.Tap("copy-text")
	v.Until(`window.copied === document.getElementById("made-text").value`)
	v.Tap("copy-link")
	v.Until(`window.copied === "` + fresh + `"`)

	typeInto(t, v, "made-text", "Without a link")
	v.WantText("The link is not in this text any more")
	v.Tap("restore-text")
	v.Until(`document.getElementById("made-text").value.endsWith(" ` + fresh + `")`)
	if v.True(`document.querySelector("[data-part=text] .error")`) {
		t.Error("the link is back, and said to be missing")
	}
}

// Nothing is kept unless it is asked for, then only what is the clinic's own, and it
// can be forgotten here and with everything else.
func TestMakerKeepsTheClinicOnly(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/make/")
	before := v.Text(`return JSON.stringify(localStorage)`)
	atMaker(t, v)
	if after := v.Text(`return JSON.stringify(localStorage)`); after != before {
		t.Errorf("kept without being asked: %s", after)
	}
	v.Tap("keep-clinic")
	v.WantText("Kept on this device.")
	kept := v.Text(`return localStorage.getItem("aftercheck-maker")`)
	var is map[string]string
	if err := json.Unmarshal([]byte(kept), &is); err != nil || is["name"] != "Harley Street Skin" || is["country"] != "GB" {
		t.Errorf("kept: %s", kept)
	}
	for _, secret := range []string{"forehead", "date", "area", ago(1)} {
		if strings.Contains(kept, secret) {
			t.Errorf("%q of the patient is kept: %s", secret, kept)
		}
	}
	v.Reopen("/make/")
	v.Until(`document.getElementById("make-name").value === "Harley Street Skin" && document.getElementById("make-country").value === "GB"`)
	v.Until(`document.getElementById("made-link").checkVisibility()`)
	if _, l := madeLink(t, v); l.Date != 0 || len(l.Areas) != 0 {
		t.Errorf("the patient is still in the link: %+v", l)
	}
	v.Tap("forget-clinic")
	v.WantText("Forgotten.")
	if v.True(`localStorage.getItem("aftercheck-maker")`) {
		t.Error("it is still there")
	}
	v.Tap("keep-clinic")
	v.WantText("Kept on this device.")
	v.Open("/checks/")
	if !v.True(`document.querySelector("[data-action=delete-all]")`) {
		v.Open("/")
		v.Tap("none")
		v.WalkToResult(droopyLid)
		v.WantText("This check is kept on this device")
		v.Open("/checks/")
	}
	v.Tap("delete-all")
	v.Tap("really-delete")
	v.WantText("Everything is deleted from this device.")
	if v.True(`localStorage.getItem("aftercheck-maker")`) {
		t.Error("everything is deleted, but not the clinic")
	}
}

// What is typed before the client is there is in the form when it comes.
func TestMakerKeepsEarlyInput(t *testing.T) {
	v, front := story(t, browser.Options{})
	gate := make(chan struct{})
	front.Break(server.OnClient(server.Held(gate)))
	v.OpenUnready("/make/")
	v.WantScreen("make")
	v.WantText("Getting ready")
	typeInto(t, v, "make-name", "Harley Street Skin")
	typeInto(t, v, "make-phone", "+442079460123")
	v.Choose("forehead")
	close(gate)
	v.WantReady()
	v.Until(`document.getElementById("made-link").checkVisibility()`)
	if _, l := madeLink(t, v); l.Clinic.Name != "Harley Street Skin" || !slices.Equal(l.Areas, []string{"forehead"}) {
		t.Errorf("the link says %+v", l)
	}
}

// The form by keys alone, in the order of the page, and what it looks like.
func TestMakerByKeyboard(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/make/")
	for _, field := range []string{"make-listed", "make-name", "make-phone", "make-sms", "make-email", "make-country", "make-date"} {
		v.TabTo("#" + field)
		wantVisibleFocus(t, v)
		if text := map[string]string{"make-name": "Skin Co", "make-phone": "+442079460123"}[field]; text != "" {
			if err := v.Press(strings.Split(text, "")...); err != nil {
				t.Fatal(err)
			}
		}
	}
	v.TabTo("[data-action=make]")
	if err := v.Press(webdriver.Enter); err != nil {
		t.Fatal(err)
	}
	v.Until(`document.activeElement.id === "made"`)
	v.TabTo("[data-action=copy-link]")
	wantVisibleFocus(t, v)
	v.TabTo("[data-action=print]")
	wantVisibleFocus(t, v)
	v.WantAlive()
}

// Pictures for people to look at: each width, by day and by night.
func TestMakerLooks(t *testing.T) {
	v, _ := story(t, browser.Options{})
	atMaker(t, v)
	v.Choose("coloured")
	for _, c := range []struct {
		name string
		view browser.Viewport
	}{{"phone", browser.Phone}, {"desktop", browser.Viewport{Width: 1280, Height: 900, Scale: 1}}} {
		v.Resize(c.view)
		for _, theme := range []string{"light", "dark"} {
			v.Prefer(browser.Media{Name: "prefers-color-scheme", Value: theme})
			wantFits(t, v, c.name)
			var height int
			v.Ask(&height, `return document.documentElement.scrollHeight`)
			if os.Getenv("AFTERCHECK_SHOTS") == "" {
				continue
			}
			tall := c.view
			tall.Height = height
			v.Resize(tall)
			v.Shoot("maker " + c.name + " " + theme)
			v.Resize(c.view)
		}
	}
}
