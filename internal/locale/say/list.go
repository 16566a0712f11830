package say

import "strings"

// Pair is a name with what it is: "Given by: a doctor".
func Pair(name, is string) string { return Textf("%[1]s: %[2]s", name, is) }

// Label is a name before what it is: "Given by:".
func Label(name string) string { return Textf("%s:", name) }

// Quoted is that between quotation marks.
func Quoted(text string) string { return Textf("“%s”", text) }

// Commas lists some: "a, b, c".
func Commas(items []string) string { return joined("%[1]s, %[2]s", items) }

// Semicolons lists some that may have commas in them: "a; b; c".
func Semicolons(items []string) string { return joined("%[1]s; %[2]s", items) }

// Or lists some of which one is meant: "a, b or c".
func Or(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return Textf("%[1]s or %[2]s", Commas(items[:last]), items[last])
}

// Sentences puts one sentence after the other, without those that are empty.
func Sentences(items ...string) string {
	out := ""
	for _, s := range items {
		if s != "" && out != "" {
			out += " "
		}
		out += s
	}
	return out
}

// Texts are these texts in the language of the page.
func Texts(english []string) []string {
	out := make([]string, len(english))
	for i, e := range english {
		out[i] = Text(e)
	}
	return out
}

func joined(two string, items []string) string {
	out := ""
	for i, item := range items {
		if i == 0 {
			out = item
			continue
		}
		out = Textf(two, out, item)
	}
	return out
}
