package site

import (
	"html"
	"strings"
	"testing"
)

// What stands in a document is what its policy names, byte for byte; the style sheet
// stands in landing pages only, and the others ask for the file.
func TestInlineIsWhatThePolicyNames(t *testing.T) {
	s := build(t, "/")
	between := func(doc, from, to string) string {
		_, after, _ := strings.Cut(doc, from)
		text, _, _ := strings.Cut(after, to)
		return text
	}
	for name, landing := range map[string]bool{"": true, "guide/": false} {
		doc := string(s.files[name].body())
		policy := html.UnescapeString(between(doc, `Content-Security-Policy" content="`, `"`))
		script, sheet := between(doc, "<script>", "</script>"), between(doc, "<style>", "</style>")
		if !strings.Contains(script, "localStorage") || !strings.Contains(policy, "script-src 'self' 'wasm-unsafe-eval' '"+integrity([]byte(script))+"'") {
			t.Errorf("%q: the policy %s does not name the script %q", name, policy, script)
		}
		if strings.Count(doc, "<script>") != 1 || (strings.Count(doc, "<style>") == 1) != landing || strings.Contains(doc, `rel="stylesheet"`) == landing {
			t.Errorf("%q: not what should stand in it: %s", name, doc)
		}
		if landing && (!strings.Contains(sheet, "margin") || !strings.Contains(policy, "style-src 'self' '"+integrity([]byte(sheet))+"'")) {
			t.Errorf("%q: the policy %s does not name the style sheet %q", name, policy, sheet)
		}
	}
}

// Comments go, what browsers of 2017 can read stays, and a licence in Go's loader too.
func TestMinified(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"style.css", "/* why */\np { color: red }\n", "p{color:red}"},
		{"boot.js", "// why\ntry { f(a === null || a === undefined ? b : a); } catch (err) {}\n", "try{f(a==null?b:a)}catch(e){}"},
		{"client/wasm_exec.js", "// Copyright\nf( 1 );\n", "// Copyright\nf( 1 );\n"},
		{"worker.txt", " as it is ", " as it is "},
	} {
		got, err := minified(c.name, []byte(c.source))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %q, %v, want %q", c.name, got, err, c.want)
		}
	}
	if _, err := minified("boot.js", []byte("const = ;")); err == nil {
		t.Error("a broken script is taken")
	}
}
