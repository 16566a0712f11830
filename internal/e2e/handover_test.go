package e2e

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/pdf"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/evaluate"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

// paper is a sheet in inches.
type paper struct {
	name          string
	width, height float64
}

var papers = []paper{{"A4", 8.27, 11.69}, {"Letter", 8.5, 11}}

// onPaper prints the page as the browser's dialog would, with the margins that
// the style sheet asks for, and gives the words on each sheet.
func onPaper(t *testing.T, v *visit.Visit, p paper, name string) []string {
	t.Helper()
	var out struct{ Data string }
	if err := v.CDP("Page.printToPDF", map[string]any{
		"paperWidth": p.width, "paperHeight": p.height, "preferCSSPageSize": false, "printBackground": false,
	}, &out); err != nil {
		t.Fatal(err)
	}
	file, err := base64.StdEncoding.DecodeString(out.Data)
	if err != nil {
		t.Fatal(err)
	}
	if dir := os.Getenv("AFTERCHECK_SHOTS"); dir != "" {
		_ = os.WriteFile(filepath.Join(dir, name+"_"+p.name+".pdf"), file, 0o644)
	}
	pages, err := pdf.Pages(file)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// checked is the finished check of a story, as of today.
func checked(t *testing.T, v evaluate.Vignette) diary.Check {
	t.Helper()
	engine := guideline.Engine()
	shift := triage.DateOf(time.Now()) - v.Today
	answers := triage.Answers{}
	today := v.Today + shift
	for {
		as := engine.Assess(answers, today)
		if as.Final {
			c := diary.Check{Guideline: guideline.Version, Started: time.Now(), Day: today, Answers: answers}
			if as.Urgency == triage.Emergency {
				c.Emergency = &diary.Emergency{Day: today, Answers: answers}
				for _, r := range as.Reasons {
					c.Emergency.Rules = append(c.Emergency.Rules, r.Rule)
				}
			}
			return c
		}
		said, ok := v.Answer(as.Next)
		if !ok {
			t.Fatalf("%s does not say %s", v.ID, as.Next.ID)
		}
		if d, isDay := said.Day(); isDay {
			said = triage.On(d + shift)
		}
		answers[as.Next.ID] = said
	}
}

// vignette is one written case by its id.
func vignette(t *testing.T, id string) evaluate.Vignette {
	t.Helper()
	set := evaluate.NewSet(guideline.Engine())
	files, _ := filepath.Glob("../evaluate/vignettes/*.jsonl")
	for _, f := range files {
		set.ReadFile(f)
	}
	for _, v := range set.Vignettes {
		if v.ID == id {
			return v
		}
	}
	t.Fatalf("no vignette %s", id)
	return evaluate.Vignette{}
}

// page is a store that only remembers, to learn how a check is written.
type page map[string]string

func (p page) Get(key string) (string, bool) { text, ok := p[key]; return text, ok }
func (p page) Set(key, text string) bool     { p[key] = text; return true }
func (p page) Remove(key string) bool        { delete(p, key); return true }
func (p page) State() diary.State            { return diary.Kept }

// bring puts a finished check on the device and opens its result.
func bring(t *testing.T, v *visit.Visit, c diary.Check) {
	t.Helper()
	kept := page{}
	diary.Save(kept, &c)
	v.Open("/about/")
	for key, text := range kept {
		quoted, _ := json.Marshal(text)
		v.Ask(nil, `localStorage.setItem(arguments[0], `+string(quoted)+`)`, key)
	}
	v.Open("/result/")
	v.WantScreen("result")
}

// everything mild at once, told by somebody who is sure of little.
var manyWorries = evaluate.Vignette{
	ID: "many worries", Today: triage.DateOf(time.Now()),
	Answers: triage.Answers{
		"date": triage.On(triage.DateOf(time.Now()) - 5), "areas": triage.Chose("forehead", "frown", "eyes", "lips", "masseter", "armpit"), "provider": triage.Chose("unknown"),
		"complaint": triage.Chose("lid", "brows", "eye", "bruise", "redness", "swelling", "lump", "rash", "smile", "numb", "twitch", "jaw", "headache", "sweat", "look", "exposure"),
		"lid":       triage.Chose("one"), "lid-start": triage.On(triage.DateOf(time.Now()) - 2), "filler": triage.Unsure(),
		"eye": triage.Chose("dry"), "eye-start": triage.Unsure(), "blur": triage.Chose("blinks"), "pupils": triage.Chose("same"), "lid-sudden": triage.Chose("no"),
		"brows-how": triage.Chose("peak"), "face": triage.Chose("lip-sounds"), "face-how": triage.Chose("slow"), "face-start": triage.On(triage.DateOf(time.Now()) - 1),
		"mouth": triage.Chose("bothers", "bites"), "jaw": triage.Chose("tired", "ache"), "numb": triage.Chose("patch"), "numb-start": triage.Unsure(),
		"bruise": triage.Chose("raised"), "skin": triage.Chose("pimple"), "swelling": triage.Chose("marks"), "lump": triage.Chose("tiny"), "lump-start": triage.Unsure(),
		"rash": triage.Chose("marks", "wiped"), "rash-start": triage.Chose("later"), "head-kind": triage.Chose("mild"), "head-start": triage.Unsure(),
		"look": triage.Chose("frozen", "uneven"), "mood": triage.Chose("night"), "exposure": triage.Chose("brand"), "skin-start": triage.Unsure(),
		"health": triage.Chose("thinner", "immune", "angle", "reaction"), "medicines": triage.Chose("drying", "early"), "age": triage.Chose("50"),
	},
}

// A result fits on two sheets, an emergency card on one, and every fact of the
// summary is on them.
func TestPrintingLosesNothing(t *testing.T) {
	v, _ := story(t, browser.Options{})
	for _, c := range []struct {
		story evaluate.Vignette
		most  int
	}{
		{vignette(t, "x-hives-and-lid"), 2},
		{vignette(t, "j63-calf-and-breath"), 2},
		{vignette(t, "m-em4a-amikacin-double-on"), 2},
		{manyWorries, 2},
	} {
		check := checked(t, c.story)
		bring(t, v, check)
		urgency := handover.Result(guideline.Engine(), &check).Urgency
		v.WantUrgency(urgency.String())
		sum := handover.Of(guideline.Engine(), handover.Case{Check: check, Made: time.Now()})
		v.Until(`document.querySelector(".sheet")`) // it comes last
		var onScreen string
		v.Ask(&onScreen, `return document.querySelector(".sheet").textContent`)
		for _, p := range papers {
			pages := onPaper(t, v, p, "result_"+c.story.ID)
			t.Logf("%s (%s): %d pages on %s", c.story.ID, urgency, len(pages), p.name)
			if len(pages) > c.most {
				t.Errorf("%s: %d pages on %s", c.story.ID, len(pages), p.name)
			}
			all := letters(strings.Join(pages, ""))
			for _, f := range sum.Facts() {
				if f.ID == handover.FactMade {
					continue // the minute may have passed
				}
				for _, want := range append(f.Lines(), f.Label) {
					if !strings.Contains(all, letters(want)) {
						t.Errorf("%s on %s: %q is not printed", c.story.ID, p.name, want)
					}
				}
			}
			if len(all) < len(letters(onScreen)) {
				t.Errorf("%s on %s: %d letters are printed of %d", c.story.ID, p.name, len(all), len(letters(onScreen)))
			}
		}
	}
}

// letters leaves out what a line break or a hyphen may change.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \n\t\u00a0\u00ad•", r) {
			return -1
		}
		return r
	}, text)
}

func TestTheEmergencyCardPrintsOnOnePage(t *testing.T) {
	v, _ := story(t, browser.Options{})
	for _, id := range []string{"x-no-danger-then-sudden-face", "j63-calf-and-breath", "m-em4a-amikacin-double-on"} {
		bring(t, v, checked(t, vignette(t, id)))
		v.Tap("card")
		v.WantScreen("card")
		v.WantFocusOnHeading()
		v.Shoot("card_" + id)
		var shown []string
		v.Ask(&shown, `return [...document.querySelectorAll(".card :is(dt, p), .card h1 > span:not(.hidden-text)")].map((e) => e.innerText)`)
		for _, p := range papers {
			pages := onPaper(t, v, p, "card_"+id)
			if len(pages) != 1 {
				t.Errorf("%s: %d pages on %s", id, len(pages), p.name)
			}
			all := letters(strings.Join(pages, ""))
			for _, want := range shown {
				if !strings.Contains(all, letters(want)) {
					t.Errorf("%s on %s: %q is not printed", id, p.name, want)
				}
			}
		}
	}
}

// Who prints the start page takes every emergency sign along, those that are folded on
// the screen too.
func TestEmergencySignsArePrinted(t *testing.T) {
	v := atStart(t)
	for _, p := range papers {
		all := letters(strings.Join(onPaper(t, v, p, "start"), ""))
		for _, g := range guideline.EmergencyGroups() {
			for _, sign := range append(g.Signs, g.Title) {
				if !strings.Contains(all, letters(sign)) {
					t.Errorf("%s: %q is not printed", p.name, sign)
				}
			}
		}
	}
}

// sharing stands in for the browser's own way to share; what it got is kept.
const sharing = `Object.defineProperty(navigator, "share", { configurable: true, value: (what) => { window.shared = what; return %s; } })`

// What is shared is shown first, goes out by a tap alone, and is the text of the
// summary; what came of it is said.
func TestSharing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, promise, says string }{
		{"shares", `Promise.resolve()`, "Shared."},
		{"is closed by the person", `Promise.reject(new DOMException("no", "AbortError"))`, "Not shared."},
		{"refuses", `Promise.reject(new DOMException("no", "NotAllowedError"))`, "Sharing does not work here. Copy it instead"},
		{"throws", `(() => { throw new TypeError("no") })()`, "Sharing does not work here. Copy it instead"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, _ := story(t, browser.Options{})
			v.Inject(strings.Replace(sharing, "%s", c.promise, 1))
			bring(t, v, checked(t, vignette(t, "x-hives-and-lid")))
			if v.True(`window.shared`) || v.True(`document.getElementById("shared-text")`) {
				t.Error("something was shared, or shown for it, without a tap")
			}
			v.Tap("share")
			v.Until(`document.activeElement.id === "shared-text"`)
			if v.True(`window.shared`) {
				t.Error("shared before it was shown")
			}
			v.Tap("share-send")
			v.WantText(c.says)
			if !v.True(`window.shared.text === document.getElementById("shared-text").value && window.shared.text.includes("Urgency: ") && !window.shared.url`) {
				t.Errorf("what was shared is not what was shown: %s", v.Text(`return JSON.stringify(window.shared)`))
			}
			v.WantAlive()
		})
	}
}

// Without a way to share there is only Copy; without the clipboard the text is
// copied from the field, and if that fails too it stays marked.
func TestCopying(t *testing.T) {
	t.Parallel()
	const noShare = `delete Navigator.prototype.share;`
	clipboard := func(value string) string {
		return noShare + `Object.defineProperty(navigator, "clipboard", { configurable: true, value: ` + value + ` });`
	}
	for _, c := range []struct{ name, faults, says string }{
		{"clipboard", clipboard(`{ writeText: (text) => { window.copied = text; return Promise.resolve(); } }`), "Copied."},
		{"clipboard refuses", clipboard(`{ writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }`) + oldCopy("true"), "Copied."},
		{"no clipboard", clipboard(`undefined`) + oldCopy("true"), "Copied."},
		{"nothing works", clipboard(`undefined`) + oldCopy("false"), "The text is marked: copy it by hand."},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, _ := story(t, browser.Options{})
			v.Inject(c.faults)
			bring(t, v, checked(t, vignette(t, "x-hives-and-lid")))
			v.Tap("share")
			v.Until(`document.getElementById("shared-text")`)
			if v.True(`document.querySelector("[data-action=share-send]")`) {
				t.Error("sharing is offered where there is none")
			}
			v.Tap("copy")
			v.WantText(c.says)
			if !v.True(`(window.copied || "").includes("Urgency: ")`) {
				t.Errorf("copied: %q", v.Text(`return window.copied || ""`))
			}
		})
	}
}

// oldCopy stands in for document.execCommand("copy").
func oldCopy(works string) string {
	return `document.execCommand = () => { window.copied = document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd); return ` + works + `; };`
}

// From an emergency page the card opens with what was tapped and when, stays
// after a reload without a network, and is gone when the answers are deleted.
func TestTheCardOfATap(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/card/")
	v.WantText("nothing on your card yet")
	v.Shoot("card_empty")
	v.Open("/card/#stroke") // from outside: nobody tapped anything
	v.WantText("nothing on your card yet")
	v.WantOffline()
	v.Open("/")
	v.TapGroup("stroke")
	v.WantScreen("emergency")
	v.Tap("card")
	v.WantScreen("card")
	v.WantFocusOnHeading()
	v.WantText("Tapped as an emergency at")
	v.WantText("when last well")
	v.Shoot("card_tap")
	front.Down()
	v.ExpectAnything()
	v.ReloadPage()
	v.WantText("Face, arm, speech")
	v.Open("/card/") // as the shortcut does
	v.WantText("Face, arm, speech")
	v.Open("/about/")
	v.Tap("delete")
	v.WantText("are deleted from this device")
	v.Open("/card/")
	v.WantText("nothing on your card yet")
}
