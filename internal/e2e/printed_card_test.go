package e2e

import (
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/pdf"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
	"aftercheck/internal/locale/say"
)

// A cardPaper is a paper of the card, in millimetres, with the least letters in points.
type cardPaper struct {
	id            string
	width, height float64
	pages         int
	usual         float64 // in English and Arabic, with what most clinics say
	least         float64 // in longer languages, or with more
}

var cardPapers = []cardPaper{
	{"a6", 105, 148, 2, 9, 8},
	{"a4", 210, 297, 1, 12, 10},
}

// wordyDay has, with the review visit 14 days after it, the longest dates of the year in
// most languages: "quarta-feira, 16 de setembro de 2026".
var wordyDay = time.Date(2026, time.September, 16, 12, 0, 0, 0, time.UTC)

// choosePaper draws the card for a paper.
func choosePaper(v *visit.Visit, paper cardPaper) {
	v.Choose(paper.id)
	v.Until(`document.querySelector(".aftercare[data-paper=` + paper.id + `]")`)
}

// The card prints on the paper that was chosen, whole, and a camera reads the code
// from what came out of the printer.
func TestMakerPrintsTheCard(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.StopClock(wordyDay.AddDate(0, 0, 1))
	v.Inject(`window.print = () => { window.printed = (window.printed || 0) + 1; };`)
	atMaker(t, v)
	v.Choose("coloured")
	v.TapOn(`[data-action=date][data-option=two-weeks]`)
	typeInto(t, v, "make-email", "care@harley.example")
	v.Until(`document.getElementById("made-link").value.includes("e=care")`)
	says := []string{"Harley Street Skin", "+44 207 946 0123", "care@harley.example", "not a diagnosis", guideline.Review, "until day 42"}
	address, _ := madeLink(t, v)
	for _, paper := range cardPapers {
		choosePaper(v, paper)
		wantCard(t, v, cardPrint{paper: paper, name: paper.id, address: address, says: says, least: paper.usual, in: &say.Language{}})
	}
	v.Tap("print")
	v.Until(`window.printed === 1`)
	// Without a country there is no one number: all the common ones, on the same pages.
	pick(v, "make-country", "")
	v.Until(`!document.getElementById("made-link").value.includes("r=GB")`)
	address, _ = madeLink(t, v)
	for _, paper := range cardPapers {
		choosePaper(v, paper)
		wantCard(t, v, cardPrint{paper: paper, name: paper.id + "-anywhere", address: address, says: says, least: paper.usual, in: &say.Language{}})
	}
}

// cardDetails are the least and the most that a clinic fills in, what most do, and what
// is at the edge of the largest letters: in German, and with a long name in Portuguese.
// The countries are those with the longest sentences on their numbers.
var cardDetails = []struct {
	name                                      string
	clinic, phone, sms, email, country, areas string
	product                                   string
	dated                                     bool
	edge                                      string // the language that just has the largest letters
}{
	{name: "least", clinic: "Skin", phone: "+442079460123", country: "GB"},
	{
		name: "usual", clinic: "Harley Street Skin", phone: "+442079460123", email: "care@harley.example", country: "GB",
		areas: "forehead,frown,brow", product: "alluzience", dated: true,
	},
	{
		name: "edge", clinic: "Haut Mitte", phone: "+493090182044", sms: "+493090182044", country: "ZA",
		areas: "forehead,frown,brow", product: "alluzience", dated: true, edge: "de",
	},
	{
		name: "edge-of-name", clinic: "Zentrum der Haut und Laser Köln", phone: "+493090182044", country: "ZA",
		areas: "forehead,frown", dated: true, edge: "pt-BR",
	},
	{
		name: "most", clinic: "Zentrum für Haut- und Lasermedizin Düren", phone: "+49309018204412", sms: "+49151570123456",
		email: "behandlung-und-nachsorge-der-haut@hautzentrum-dueren.example", country: "ZA",
		areas: "forehead,frown,brow", product: "alluzience", dated: true,
	},
	{
		name: "most-anywhere", clinic: strings.Repeat("W", 40), phone: "+49309018204412", sms: "+49151570123456",
		email: "behandlung-und-nachsorge-der-haut@hautzentrum-dueren.example",
		areas: "all", product: "alluzience", dated: true,
	},
}

// In every language, with the least and the most that the form takes, it stays on its
// paper with letters that can be read, and the code can be scanned.
func TestTheCardFitsItsPaperInEveryLanguage(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.StopClock(wordyDay.AddDate(0, 0, 1))
	v.Open("/make/")
	for _, d := range cardDetails {
		v.Reopen("/make/")
		typeInto(t, v, "make-name", d.clinic)
		typeInto(t, v, "make-phone", d.phone)
		typeInto(t, v, "make-sms", d.sms)
		typeInto(t, v, "make-email", d.email)
		pick(v, "make-country", d.country)
		pick(v, "make-product", d.product)
		if d.dated {
			v.TapOn(`[data-action=date][data-option=yesterday]`)
			v.TapOn(`[data-action=date][data-option=two-weeks]`)
		}
		for _, a := range clinic.Areas() {
			if d.areas == "all" || slices.Contains(strings.Split(d.areas, ","), a.ID) {
				v.Choose(a.ID)
			}
		}
		v.Until(`document.getElementById("made-link").checkVisibility()`)
		for _, l := range append(slices.Clone(locale.Languages()[1:]), locale.Languages()[0]) { // it is in English when the page opens
			spoken, err := po.Language(l)
			if err != nil {
				t.Fatal(err)
			}
			pick(v, "make-language", l.Tag)
			v.Until(`document.getElementById("made-link").value.includes("l=` + l.Tag + `")`)
			v.Until(`document.querySelector(".aftercare").lang === ` + strconv.Quote(l.Tag))
			address, made := madeLink(t, v)
			says := []string{made.Clinic.Name, clinic.ShowPhone(made.Clinic.Phone), clinic.ShowPhone(made.Clinic.SMS), made.Clinic.Email}
			if made.Clinic.Name != d.clinic || made.Clinic.SMS != d.sms || made.Clinic.Email != d.email || made.Clinic.Country != d.country {
				t.Fatalf("%s: the form made %+v", d.name, made)
			}
			if length := v.Text(`return document.querySelector(".aftercare").dataset.length`); d.edge == l.Tag && length != "short" {
				t.Errorf("%s: in %s it is a %s card, and no edge is tried", d.name, l.Tag, length)
			}
			for _, paper := range cardPapers {
				choosePaper(v, paper)
				wantCard(t, v, cardPrint{paper: paper, name: paper.id + "-" + l.Tag + "-" + d.name, address: address, says: says, least: paper.least, in: spoken})
			}
		}
	}
}

// cardPrint is what a printed card must hold.
type cardPrint struct {
	paper   cardPaper
	name    string // of the files
	address string
	says    []string
	least   float64 // points
	in      *say.Language
}

// resolution is that of the pictures of a print, in dots to the inch.
const resolution = 200

func wantCard(t *testing.T, v *visit.Visit, want cardPrint) {
	t.Helper()
	var out struct{ Data string }
	if err := v.CDP("Page.printToPDF", map[string]any{"preferCSSPageSize": true}, &out); err != nil {
		t.Fatal(err)
	}
	file, err := base64.StdEncoding.DecodeString(out.Data)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if shots := os.Getenv("AFTERCHECK_SHOTS"); shots != "" {
		dir = shots
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	base := filepath.Join(dir, "card-"+want.name)
	if err := os.WriteFile(base+".pdf", file, 0o644); err != nil {
		t.Fatal(err)
	}
	pages, err := pdf.Pages(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) != want.paper.pages {
		t.Errorf("%s: %d pages, want %d", want.name, len(pages), want.paper.pages)
	}
	wantOnPages(t, pages, want)
	if least := leastLetters(t, base+".pdf"); least < want.least-0.05 {
		t.Errorf("%s: letters of %.1f points, want %.0f", want.name, least, want.least)
	}
	// What a printer makes of its first side. Not packed: that takes ten times as long as to
	// draw the picture and to read it.
	ppm := need.Program(t, "apt-get install poppler-utils", "pdftoppm")
	if out, err := exec.Command(ppm, "-singlefile", "-r", strconv.Itoa(resolution), base+".pdf", base).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	side := base + ".ppm"
	if got := scan(t, side); got != want.address {
		t.Errorf("%s: the printed code says %q, want %q", want.name, got, want.address)
	}
	size := ppmSize(t, side)
	if w, h := size[0]*25.4/resolution, size[1]*25.4/resolution; w < want.paper.width-1 || w > want.paper.width+1 || h < want.paper.height-1 || h > want.paper.height+1 {
		t.Errorf("%s: the page is %.0f by %.0f mm", want.name, w, h)
	}
	var qr float64
	if err := v.CDP("Emulation.setEmulatedMedia", map[string]any{"media": "print"}, nil); err != nil {
		t.Fatal(err)
	}
	v.Ask(&qr, `return document.querySelector(".aftercare .qr svg").getBoundingClientRect().width * 25.4 / 96`)
	if err := v.CDP("Emulation.setEmulatedMedia", map[string]any{"media": ""}, nil); err != nil {
		t.Fatal(err)
	}
	if qr < 25 {
		t.Errorf("%s: a code of %.0f mm", want.name, qr)
	}
}

// wantOnPages looks for what the card must say, and for the emergency signs on the
// first side. A page of a language from right to left has its letters in the order in
// which they are seen; of it the names and numbers are looked for.
func wantOnPages(t *testing.T, pages []string, want cardPrint) {
	t.Helper()
	all, words := letters(strings.Join(pages, "")), append(slices.Clone(want.says), want.address)
	if !want.in.Right {
		for _, s := range guideline.CardSpans() {
			for _, l := range s.Lines {
				words = append(words, want.in.Text(l.Text))
			}
		}
		for _, g := range guideline.EmergencyGroups() {
			if title := want.in.Text(g.Title); !strings.Contains(letters(pages[0]), letters(title)) {
				t.Errorf("%s: %q is not on the first side", want.name, title)
			}
		}
	}
	for _, w := range words {
		if !strings.Contains(all, letters(w)) {
			t.Errorf("%s: %q is not printed", want.name, w)
		}
	}
}

var wordBox = regexp.MustCompile(`<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"`)

// leastLetters are the smallest letters of a print, in points: as they came out, for a
// browser makes a page smaller when something on it is too wide.
func leastLetters(t *testing.T, file string) float64 {
	t.Helper()
	text := need.Program(t, "apt-get install poppler-utils", "pdftotext")
	out, err := exec.Command(text, "-bbox", file, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	least := 1000.0
	for _, m := range wordBox.FindAllSubmatch(out, -1) {
		top, errTop := strconv.ParseFloat(string(m[1]), 64)
		bottom, errBottom := strconv.ParseFloat(string(m[2]), 64)
		if errTop != nil || errBottom != nil {
			t.Fatalf("%s", m[0])
		}
		const box = 1.117 // of a word in Arial and in what has its measures, in letters
		least = min(least, (bottom-top)/box)
	}
	return least
}

// ppmSize is the width and the height of a picture, in dots.
func ppmSize(t *testing.T, path string) [2]float64 {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var size [2]float64
	if _, err := fmt.Fscanf(file, "P6\n%f %f\n", &size[0], &size[1]); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return size
}
