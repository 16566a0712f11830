package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// A tiny app stands in for the real screens: what is tested here is the frame.
type (
	frontPage    struct{ app.Compo }
	shellPage    struct{ app.Compo }
	guidePage    struct{ app.Compo }
	absentPage   struct{ app.Compo }
	namelessPage struct{ app.Compo }
	picturePage  struct{ app.Compo }
)

func TestMain(m *testing.M) {
	app.Route("/", &frontPage{})
	app.Route("/check/", &shellPage{})
	app.Route("/guide/", &guidePage{})
	app.Route("/404/", &absentPage{})
	app.Route("/nameless/", &namelessPage{})
	app.Route("/picture/", &picturePage{})
	app.Route("/healthz/", &guidePage{})
	os.Exit(m.Run())
}

func describe(ctx app.Context, title string) {
	ctx.Page().SetTitle(title)
	ctx.Page().SetDescription("About " + title)
}

func (*frontPage) OnPreRender(ctx app.Context)  { describe(ctx, "Front & more") }
func (*shellPage) OnPreRender(ctx app.Context)  { describe(ctx, "Check") }
func (*guidePage) OnPreRender(ctx app.Context)  { describe(ctx, "Guide") }
func (*absentPage) OnPreRender(ctx app.Context) { describe(ctx, "Not found") }

func (*frontPage) Render() app.UI {
	prefix := app.Getenv("GOAPP_ROOT_PREFIX")
	return app.Main().DataSet("screen", "start").Class("a", "b").ID("front").Body(
		app.H1().Text("Front"),
		app.P().Text("Version "+app.Getenv("GOAPP_VERSION")),
		app.A().Href(prefix+"/guide/").Text("Guide"),
		app.A().Href("tel:112").Text("Call 112"),
	)
}

func (*shellPage) Render() app.UI    { return app.Main().Body(app.H1().Text("Check")) }
func (*guidePage) Render() app.UI    { return app.Main().Body(app.H1().Text("Guide")) }
func (*absentPage) Render() app.UI   { return app.Main().Body(app.H1().Text("Not found")) }
func (*namelessPage) Render() app.UI { return app.Main() }

// assets is folder web with the real scripts and a client of a few bytes.
func assets(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{
		"client/app.wasm":      {Data: []byte("\x00asm\x01\x00\x00\x00" + strings.Repeat("x", 4000))},
		"client/wasm_exec.js":  {Data: []byte("// Go's loader\n")},
		"client/licences.json": {Data: []byte(`[{"Name":"a/library","Version":"v1.0.0","ID":"MIT","Client":true,"Texts":["Permission <is> granted"]}]`)},
		"style.css":            {Data: []byte("body { margin: 0 }\n")},
	}
	names := []string{"size.js", "display.js", "archive.js", "worker.js", "killswitch.js"}
	for _, part := range bootParts {
		names = append(names, "boot/"+part+".js")
	}
	for _, name := range names {
		b, err := os.ReadFile("../../web/" + name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: b}
	}
	return files
}

func options(t testing.TB, base string) Options {
	t.Helper()
	return Options{
		Base:     base,
		Pages:    []Page{{Path: "/", Precache: true, Landing: true}, {Path: "/check/"}, {Path: "/guide/", Precache: true}, {Path: "/404/"}},
		Shell:    "/check/",
		NotFound: "/404/",
		Assets:   assets(t),
		Tables:   []byte("tables"),
		Fallback: Fallback{Heading: "It stopped", Advice: []string{"Call if …"}, Calls: []Call{{"Call 112", "112"}}, Reload: "Again", NoScript: "No JavaScript", Waiting: "in a moment"},
	}
}

func build(t testing.TB, base string) *Site {
	t.Helper()
	s, err := Build(options(t, base))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestBuildGivesTheSameBytesEachTime(t *testing.T) {
	one := build(t, "/")
	for range 5 {
		other := build(t, "/")
		if !slices.Equal(one.names(), other.names()) {
			t.Fatalf("other names:\n%v\n%v", one.names(), other.names())
		}
		for name, f := range one.files {
			if !bytes.Equal(f.body(), other.files[name].body()) {
				t.Fatalf("%q differs", name)
			}
		}
	}
}

func (*picturePage) OnPreRender(ctx app.Context) { describe(ctx, "Picture") }
func (*picturePage) Render() app.UI {
	src := "/missing.svg"
	for _, name := range strings.Fields(app.Getenv("AFTERCHECK_PICTURES")) {
		src = app.Getenv("GOAPP_ROOT_PREFIX") + "/" + name
	}
	return app.Main().Body(app.H1().Text("Picture"), app.Img().Attr("alt", "x").Attr("src", src))
}

// Drawings are kept on the device under the name of their content; one that is
// missing, or that nobody sees, stops the build.
func TestDrawings(t *testing.T) {
	drawing := &fstest.MapFile{Data: []byte("<svg/>")}
	tests := []struct {
		name  string
		files []string
		shown bool
		fails string
	}{
		{"shown and there", []string{"eye"}, true, ""},
		{"missing", nil, true, "missing"},
		{"nobody sees it", []string{"eye"}, false, "no page shows"},
		{"nobody sees one of two", []string{"eye", "lid"}, true, "no page shows"},
		{"none", nil, false, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := options(t, "/after/")
			for _, id := range tt.files {
				o.Assets.(fstest.MapFS)["pictures/"+id+".svg"] = drawing
			}
			if tt.shown {
				o.Pages = append(o.Pages, Page{Path: "/picture/", Precache: true})
			}
			s, err := Build(o)
			if (err == nil) != (tt.fails == "") || err != nil && !strings.Contains(err.Error(), tt.fails) {
				t.Fatalf("the build says %v, want %q", err, tt.fails)
			}
			if err != nil || !tt.shown {
				return
			}
			name := "assets/eye." + digest(drawing.Data)[:12] + ".svg"
			if page := string(s.files["picture/"].body()); !strings.Contains(page, `src="/after/`+name+`"`) || !strings.Contains(page, `data-pictures="`+name+`"`) {
				t.Errorf("the page does not show %s: %s", name, page)
			}
			if !s.files[name].immutable || !strings.Contains(string(s.files["worker.js"].body()), name) {
				t.Error("the drawing is not kept on the device")
			}
		})
	}
}

func TestAnyChangeIsANewVersion(t *testing.T) {
	worker := func(o Options) (string, string) {
		t.Helper()
		s, err := Build(o)
		if err != nil {
			t.Fatal(err)
		}
		return s.Version, s.files["worker.js"].hash
	}
	version, bytesOfWorker := worker(options(t, "/"))
	changes := map[string]func(*Options){
		"client": func(o *Options) { o.Assets.(fstest.MapFS)["client/app.wasm"] = &fstest.MapFile{Data: []byte("other")} },
		"style":  func(o *Options) { o.Assets.(fstest.MapFS)["style.css"] = &fstest.MapFile{Data: []byte("p{}")} },
		"words":  func(o *Options) { o.Fallback.Heading = "Other" },
		"pages":  func(o *Options) { o.Pages = slices.Delete(o.Pages, 2, 3) },
	}
	for name, change := range changes {
		o := options(t, "/")
		change(&o)
		v, w := worker(o)
		if v == version || w == bytesOfWorker {
			t.Errorf("%s changed, but not the version (%s) or the worker", name, v)
		}
	}
}

func TestDocument(t *testing.T) {
	s := build(t, "/sub/")
	doc := string(s.files[""].body())
	for _, want := range []string{
		`<html lang="en" dir="ltr" data-client="loading" data-version="` + s.Version + `">`,
		`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">`,
		`<title>Front &amp; more</title>`,
		`<meta name="description" content="About Front &amp; more">`,
		`href="/sub/manifest.webmanifest"`,
		`data-base="/sub/"`,
		`data-worker="/sub/worker.js"`,
		"<body>\n" + `<main class="a b" data-screen="start" id="front">`,
		`<a href="/sub/guide/">Guide</a>`,
		`Version ` + s.Version,
		`<a href="tel:112" data-action="call">Call 112</a>`,
	} {
		if !strings.Contains(doc, want) {
			t.Errorf("the document has no %s", want)
		}
	}
	for _, never := range []string{"user-scalable", "maximum-scale", "goapp-", "http:", "https:", " style=", versionMark} {
		if strings.Contains(doc, never) {
			t.Errorf("the document has %s", never)
		}
	}
	if t.Failed() {
		t.Log(doc)
	}
}

// A mistake in the pages must be found when the site is made.
func TestBuildRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Options)
		say    string
	}{
		"a page without a screen":    {func(o *Options) { o.Pages = append(o.Pages, Page{Path: "/nowhere/", Precache: true}) }, "no screen answers /nowhere/"},
		"a page without a title":     {func(o *Options) { o.Pages = append(o.Pages, Page{Path: "/nameless/", Precache: true}) }, "/nameless/ has no title"},
		"a page twice":               {func(o *Options) { o.Pages = append(o.Pages, Page{Path: "/guide/", Precache: true}) }, "/guide/ is listed twice"},
		"no start page":              {func(o *Options) { o.Pages = o.Pages[1:] }, "first page"},
		"no shell":                   {func(o *Options) { o.Shell = "/shell/" }, "shell"},
		"a path without the slash":   {func(o *Options) { o.Pages = append(o.Pages, Page{Path: "/guide", Precache: true}) }, "slash"},
		"a base without the slash":   {func(o *Options) { o.Base = "/sub" }, "slash"},
		"a base that is an address":  {func(o *Options) { o.Base = "//other.example/" }, "slash"},
		"a client that is not built": {func(o *Options) { delete(o.Assets.(fstest.MapFS), "client/app.wasm") }, "make build"},
		"no style sheet":             {func(o *Options) { delete(o.Assets.(fstest.MapFS), "style.css") }, "style.css"},
		"a worker without a place":   {func(o *Options) { o.Assets.(fstest.MapFS)["worker.js"] = &fstest.MapFile{Data: []byte("//")} }, "place"},
	} {
		o := options(t, "/")
		c.change(&o)
		if _, err := Build(o); err == nil || !strings.Contains(err.Error(), c.say) {
			t.Errorf("%s: got %v, want an error with %q", name, err, c.say)
		}
	}
}

// The worker must list exactly what a phone needs offline, with the right sums.
func TestRelease(t *testing.T) {
	s := build(t, "/")
	r := releaseOf(t, s)
	if want := []string{"", "check/", "guide/", "licences/"}; !slices.Equal(r.Documents, want) {
		t.Errorf("documents %q, want %q", r.Documents, want)
	}
	if r.Shell != "check/" {
		t.Errorf("shell %q", r.Shell)
	}
	var want []string
	for name := range s.files {
		icon := strings.HasSuffix(name, ".png") && !strings.Contains(name, "/icon-192.") // for installing, which needs the network
		if name != "worker.js" && name != notFoundName && name != r.Bundle && !icon {
			want = append(want, name)
		}
	}
	if got := slices.Sorted(maps.Keys(r.Files)); !slices.Equal(got, slices.Sorted(slices.Values(want))) {
		t.Errorf("files %q, want %q", got, want)
	}
	for name, sum := range r.Files {
		if f := s.files[name]; f == nil || digest(f.body()) != sum {
			t.Errorf("the sum of %q is wrong", name)
		}
	}
	var bundle map[string]string
	if err := json.Unmarshal(s.files[r.Bundle].body(), &bundle); err != nil || len(bundle) != len(r.Documents) {
		t.Errorf("%d documents in the bundle, %v", len(bundle), err)
	}
	for name, text := range bundle {
		if name != "" {
			text = strings.ReplaceAll(text, pathMark, name)
		}
		if digest([]byte(text)) != r.Files[name] {
			t.Errorf("in the bundle, %q is another", name)
		}
	}
}

func TestScreenshotsAreForTheManifestOnly(t *testing.T) {
	o := options(t, "/")
	body, err := (iconShape{size: 320, scale: 1}).drawPNG()
	if err != nil {
		t.Fatal(err)
	}
	o.Assets.(fstest.MapFS)["screenshots/2-the-result.png"] = &fstest.MapFile{Data: body}
	s, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	m := manifestOf(t, s)
	if len(m.Screenshots) != 1 || m.Screenshots[0].Label != "The result" || m.Screenshots[0].Sizes != "320x320" || m.Screenshots[0].FormFactor != "narrow" {
		t.Fatalf("screenshots: %+v", m.Screenshots)
	}
	if _, kept := releaseOf(t, s).Files[strings.TrimPrefix(m.Screenshots[0].Src, "/")]; kept {
		t.Error("the worker keeps a screenshot")
	}
}

// The browser's bars and the icon have the colours of the page.
func TestColoursAreTheStyleSheets(t *testing.T) {
	sheet, err := os.ReadFile("../../web/style.css")
	if err != nil {
		t.Fatal(err)
	}
	light, dark, found := strings.Cut(string(sheet), "prefers-color-scheme: dark")
	if !found || !strings.Contains(light, "--paper: "+lightColour) || !strings.Contains(dark, "--paper: "+darkColour) {
		t.Errorf("--paper is not %s and %s", lightColour, darkColour)
	}
	if accent := fmt.Sprintf("#%02x%02x%02x", iconGround.R, iconGround.G, iconGround.B); !strings.Contains(light, "--accent: "+accent) {
		t.Errorf("--accent is not %s", accent)
	}
}

// An origin is taken as browsers write it, and nothing that only looks like one.
func TestOrigin(t *testing.T) {
	for _, good := range []string{"", "https://check.example.org", "http://localhost:8000"} {
		if err := checkOrigin(good); err != nil {
			t.Error(err)
		}
	}
	for _, bad := range []string{
		"check.example.org", "https://", "https://check.example.org/", "https://check.example.org/check/", "https://a@check.example.org",
		"https://check.example.org?x", "ftp://check.example.org", "//check.example.org", "https://check example.org", `https://"><b>`,
	} {
		if checkOrigin(bad) == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}
