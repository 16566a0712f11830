package site

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// mend is what a document does with the HTML of a component.
func mend(t *testing.T, ui app.UI) (string, error) {
	t.Helper()
	nodes, err := parse(app.HTMLString(ui))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, n := range nodes {
		if err := write(&b, n); err != nil {
			return "", err
		}
	}
	return b.String(), nil
}

// Each case is a fault of go-app's serializer: what the component says on the
// left must be what a browser understands on the right.
func TestRepair(t *testing.T) {
	for name, c := range map[string]struct {
		ui   app.UI
		want string
	}{
		"a quote cannot end the value": {
			app.P().Title(`" onmouseover="alert(1)`),
			`<p title="&#34; onmouseover=&#34;alert(1)"></p>`,
		},
		"characters that Go escapes": {
			app.P().Aria("label", "a\u200fb\u00a0c\\d\ne\u00ade 👩\u200d⚕"),
			"<p aria-label=\"a\u200fb\u00a0c\\d\ne\u00ade 👩\u200d⚕\"></p>",
		},
		"an ampersand and markup in a value": {
			app.A().Href("/?a=1&b=<2>").Text("x"),
			`<a href="/?a=1&amp;b=&lt;2&gt;">x</a>`,
		},
		"text is escaped once": {
			app.P().Text(`Tom & "Ann" <b>`),
			`<p>Tom &amp; &#34;Ann&#34; &lt;b&gt;</p>`,
		},
		"booleans that are off": {
			app.Input().Type("radio").Checked(false).Disabled(false).Required(false).Hidden(false),
			`<input type="radio">`,
		},
		"booleans that are on": {
			app.Input().Type("radio").Checked(true).Disabled(true),
			`<input checked disabled type="radio">`,
		},
		"closed details": {
			app.Details().Open(false).Body(app.Summary().Text("more")),
			`<details><summary>more</summary></details>`,
		},
		"aria states keep true and false": {
			app.Div().Aria("expanded", true).Aria("hidden", "true").Aria("pressed", false),
			`<div aria-expanded="true" aria-hidden="true" aria-pressed="false"></div>`,
		},
		"an empty label is not the word true": {
			app.Div().Aria("label", ""),
			`<div aria-label=""></div>`,
		},
		"empty value and alternative text": {
			app.Div().Body(app.Input().Value(""), app.Img().Alt("").Src("/x.png")),
			`<div><input value=""><img alt="" src="/x.png"></div>`,
		},
		"draggable is a word": {
			app.Div().Draggable(true),
			`<div draggable="true"></div>`,
		},
		"no space between inline children": {
			app.P().Body(app.Text("a"), app.B().Text("b"), app.Text("c"), app.I().Body(app.Text("d"), app.U().Text("e"))),
			`<p>a<b>b</b>c<i>d<u>e</u></i></p>`,
		},
		"spaces that are meant stay": {
			app.P().Body(app.Text("call "), app.B().Text("now"), app.Text(" please")),
			`<p>call <b>now</b> please</p>`,
		},
		"line breaks that are meant stay": {
			app.Pre().Body(app.Text("one\ntwo\n"), app.B().Text("three")),
			"<pre>one\ntwo\n<b>three</b></pre>",
		},
		"empty text between elements": {
			app.P().Body(app.B().Text("a"), app.Text(""), app.B().Text("b")),
			`<p><b>a</b><b>b</b></p>`,
		},
		"a textarea's text": {
			app.Textarea().ID("t").Text("a <b>"),
			"<textarea id=\"t\">\na &lt;b&gt;</textarea>",
		},
		"SVG": {
			app.Elem("svg").XMLNS("http://www.w3.org/2000/svg").Attr("viewBox", "0 0 2 2").Body(
				app.Elem("path").Attr("d", "M0 0L1 1"), app.Elem("path").Attr("d", "M1 1L2 2")),
			`<svg viewBox="0 0 2 2"><path d="M0 0L1 1"></path><path d="M1 1L2 2"></path></svg>`,
		},
		"attributes are sorted": {
			app.Div().ID("i").Class("c").Title("t").Role("r").TabIndex(-1),
			`<div class="c" id="i" role="r" tabindex="-1" title="t"></div>`,
		},
	} {
		got, err := mend(t, c.ui)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

// What the browser would block, or what cannot be read back exactly, must stop
// the build instead of reaching a person broken.
func TestRepairRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		ui  app.UI
		say string
	}{
		"a style attribute":        {app.Div().Style("color", "red"), "security policy"},
		"a handler in the markup":  {app.Div().Attr("onclick", "alert(1)"), "security policy"},
		"a script":                 {app.Div().Body(app.Script().Text("alert(1)")), "security policy"},
		"a style sheet":            {app.Div().Body(app.Raw("<style>p{}</style>")), "security policy"},
		"raw single quotes":        {app.Div().Body(app.Raw("<p id='x'>y</p>")), "not quoted"},
		"raw markup left open":     {app.Div().Body(app.Raw("<p>x")), "is not closed"},
		"an SVG element left open": {app.Elem("svg").Body(app.ElemSelfClosing("path")), "is not closed"},
	} {
		got, err := mend(t, c.ui)
		if err == nil || !strings.Contains(err.Error(), c.say) {
			t.Errorf("%s: got %s, %v; want an error with %q", name, got, err, c.say)
		}
	}
}

func TestReadScreenTakesTheFacts(t *testing.T) {
	s, err := readScreen("<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta content=\"Zwei \\u00a0 Wörter\" name=\"description\">\n" +
		"<title>A &amp; B</title>\n</head>\n<body>\n<main>x</main>\n<aside>\n<p>0%</p>\n<img>\n</aside>\n</body>\n</html>")
	if err != nil {
		t.Fatal(err)
	}
	want := screen{title: "A & B", description: "Zwei \u00a0 Wörter", lang: "de", html: "<main>x</main>"}
	if s != want {
		t.Errorf("got %+v, want %+v", s, want)
	}
}
