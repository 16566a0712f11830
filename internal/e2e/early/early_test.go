package early

import (
	"flag"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/site/wasm"
	"aftercheck/internal/triage"
)

var (
	out    = flag.String("out", "", "file to write the list to; without it nothing is done")
	linked = flag.String("linked", "", "the client as it is linked, with the names of its functions")
	marked = flag.String("marked", "", "folder with both files of a client in which each function notes that it ran")
)

// TestEarly walks every way on which somebody comes to the first question for the first
// time, and to the emergency pages, and writes down what ran.
func TestEarly(t *testing.T) {
	if *out == "" {
		t.Skip("run `make early`")
	}
	functions := functionsOf(t, *linked)
	front := server.NewFront(t)
	front.Break(inPlace(t, *marked))
	ran := map[string]bool{}
	for name, walk := range walks {
		t.Run(name, func(t *testing.T) {
			v := visit.Begin(t, front.URL, browser.Options{Alone: true})
			v.ExpectAnything() // the worker finds other files than it was told of
			v.Inject(keepInstance)
			walk(v)
			before := len(ran)
			for _, i := range noted(v, len(functions)) {
				ran[functions[i].Outer()] = true
			}
			t.Logf("%d functions, %d more than before", len(ran), len(ran)-before)
		})
	}
	if t.Failed() {
		return
	}
	var list []string
	for name := range ran {
		list = append(list, name)
	}
	slices.Sort(list)
	if err := os.WriteFile(*out, []byte(strings.Join(list, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// walks are the ways, each from an empty cache.
var walks = map[string]func(*visit.Visit){
	"start": func(v *visit.Visit) {
		v.Open("/")
		firstAnswers(v)
	},
	"Spanish": func(v *visit.Visit) {
		v.Open("/es/")
		firstAnswers(v)
	},
	"Arabic": func(v *visit.Visit) {
		v.Open("/ar/")
		firstAnswers(v)
	},
	"a clinic's link": func(v *visit.Visit) {
		v.Open("/#" + link().Encode())
		v.Until(`document.querySelector("[data-panel=clinic]")`)
		rest(v)
		v.Tap("none")
		v.WantScreen("clinic")
		rest(v)
	},
	"check": func(v *visit.Visit) {
		v.Open("/check/")
		v.WantScreen("check")
		rest(v)
		v.WalkOne(visit.Answers{})
		rest(v)
	},
	"emergency": func(v *visit.Visit) { v.Open("/emergency/"); v.TapGroup("eyes"); rest(v) },
	"group":     func(v *visit.Visit) { v.Open("/emergency/allergy/"); rest(v); v.Open("/country/"); rest(v) },
}

// link has everything in it that a clinic's link can have.
func link() clinic.Link {
	today := triage.DateOf(time.Now())
	return clinic.Link{
		Clinic: clinic.Clinic{
			Name: "Example Skin", Phone: "+442079460123", SMS: "+447700900123",
			Email: "care@skin.example", Country: "GB", Colour: "#0a7d6c",
		},
		Date: today - 5, Areas: []string{"forehead", "frown"}, Product: "dysport", Review: today + 9,
	}
}

// firstAnswers goes from the start page to the fourth question, by each kind of answer,
// with what can be opened beside them, without an answer, and back.
func firstAnswers(v *visit.Visit) {
	rest(v)
	v.Tap("none")
	v.WantQuestion("date")
	rest(v)
	lookAround(v)
	v.Tap("continue") // it asks for an answer
	rest(v)
	v.WalkOne(visit.Answers{"date": "unsure"})
	rest(v)
	v.GoBack()
	v.WantQuestion("date")
	for range 3 {
		v.WalkOne(visit.Answers{"date": time.Now().AddDate(0, 0, -5).Format(time.DateOnly), "areas": "forehead frown", "provider": "licensed"})
		rest(v)
		lookAround(v)
	}
	v.GoBack()
	rest(v)
	v.BrowserBack()
	rest(v)
}

// lookAround opens and closes what explains a question, and chooses each option for a moment.
func lookAround(v *visit.Visit) {
	v.Ask(nil, `
		const shown = (selector) => [...document.querySelectorAll("main " + selector)].filter((e) => e.checkVisibility());
		for (const control of shown("summary, [aria-expanded]")) { control.click(); control.click(); }
		for (const box of shown("input[type=checkbox]")) { box.click(); box.click(); }
		const chosen = shown("input[type=radio]").filter((e) => e.checked);
		for (const option of shown("input[type=radio]").concat(chosen)) option.click();`)
	rest(v)
}

// rest lets the client do what it does while a person reads: it collects its garbage in
// the first idle moment after a screen.
func rest(v *visit.Visit) {
	v.Ask(nil, `window.idle = 0; const next = () => { if (++window.idle < 40) requestIdleCallback(() => setTimeout(next, 50)); }; next()`)
	v.Until(`window.idle >= 40`)
}

// keepInstance has the page keep the first file's instance, whose memory has the notes.
const keepInstance = `{
	const { instantiate } = WebAssembly;
	WebAssembly.instantiate = async (...given) => {
		const made = await instantiate(...given);
		window.marked = window.marked || made;
		return made;
	};
}`

// noted reads which functions ran.
func noted(v *visit.Visit, count int) []int {
	var bytes []int
	v.Ask(&bytes, `return [...new Uint8Array(window.marked.exports.mem.buffer, 0, arguments[0])]`, (count+7)/8)
	var ran []int
	for i := range count {
		if bytes[i/8]&(1<<(i%8)) != 0 {
			ran = append(ran, i)
		}
	}
	return ran
}

func functionsOf(t *testing.T, file string) []wasm.Function {
	t.Helper()
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	all, err := wasm.Parse(body)
	if err != nil {
		t.Fatal(err)
	}
	functions, err := wasm.Functions(all)
	if err != nil {
		t.Fatal(err)
	}
	return functions
}

// inPlace answers for both files of the client with those of a folder.
func inPlace(t *testing.T, dir string) server.Fault {
	t.Helper()
	files := map[string][]byte{}
	for _, name := range []string{"app", "later"} {
		body, err := os.ReadFile(filepath.Join(dir, name+".wasm"))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = body
	}
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		name, _, _ := strings.Cut(filepath.Base(r.URL.Path), ".")
		body, ok := files[name]
		if !ok || !strings.HasSuffix(r.URL.Path, ".wasm") {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/wasm")
		_, _ = w.Write(body)
	}
}
