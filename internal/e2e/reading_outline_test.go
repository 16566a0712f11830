package e2e

import (
	"fmt"
	"slices"
	"strings"

	"aftercheck/internal/e2e/browser"
)

// unsaid are roles that a screen reader does not name.
var unsaid = []string{"generic", "none", "LabelText", "InlineTextBox", "ListMarker", "paragraph", "Legend", "SvgRoot", "LineBreak", "emphasis", "strong"}

// roles are the words for what is named, where Chromium's are not a person's.
var roles = map[string]string{
	"DisclosureTriangle": "button", "image": "picture", "contentinfo": "landmark footer", "banner": "landmark header",
	"main": "landmark main", "navigation": "landmark navigation", "region": "landmark region", "listitem": "item",
	"textbox": "text field", "spinbutton": "number field", "combobox": "choice of a list", "DescriptionList": "list of terms",
	"term": "term", "definition": "means", "DescriptionListTerm": "term", "DescriptionListDetail": "means", "Details": "details",
}

// states are the words for states that are set, or not.
var states = map[string]string{
	"checked=false": "not checked", "pressed=false": "not pressed", "expanded=false": "closed", "expanded": "open",
	"hasPopup=menu": "opens a list", "live=polite": "said when it changes", "live=assertive": "said at once when it changes",
}

// withoutLabels leaves out the labels of controls, which are said as their names.
func withoutLabels(h *browser.Heard) {
	names := map[string]bool{}
	eachHeard(h, func(h *browser.Heard) {
		if h.Role != "StaticText" && h.Role != "LabelText" {
			names[squeezed(h.Name)] = true
		}
	})
	eachHeard(h, func(h *browser.Heard) {
		h.Inside = slices.DeleteFunc(h.Inside, func(in *browser.Heard) bool {
			words := ""
			eachHeard(in, func(in *browser.Heard) {
				if in.Role == "StaticText" {
					words += in.Name
				}
			})
			return in.Role == "LabelText" && names[squeezed(words)]
		})
	})
}

func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }

func eachHeard(h *browser.Heard, do func(*browser.Heard)) {
	do(h)
	for _, in := range h.Inside {
		eachHeard(in, do)
	}
}

// outline writes what is heard, one thing a line and what is in it further right.
func outline(text *strings.Builder, all []*browser.Heard, depth int) {
	words := ""
	flush := func() {
		if words = strings.Join(strings.Fields(words), " "); words != "" {
			fmt.Fprintf(text, "%s%s\n", strings.Repeat("  ", depth), words)
		}
		words = ""
	}
	for _, h := range flat(all) {
		if h.Role == "StaticText" { // the pieces of a sentence are one line
			words += h.Name
			continue
		}
		if h.Role == "paragraph" || h.Role == "LineBreak" {
			flush()
			outline(text, h.Inside, depth)
			continue
		}
		flush()
		fmt.Fprintf(text, "%s%s\n", strings.Repeat("  ", depth), said(h))
		if h.Role == "MenuListPopup" && len(h.Inside) > 8 { // such as all countries
			h.Inside = h.Inside[:3]
			outline(text, h.Inside, depth+1)
			fmt.Fprintf(text, "%s…\n", strings.Repeat("  ", depth+1))
			continue
		}
		outline(text, unheard(h), depth+1)
	}
	flush()
}

// flat puts what is in things that are not named into their place.
func flat(all []*browser.Heard) (heard []*browser.Heard) {
	for _, h := range all {
		switch {
		case h.Role == "InlineTextBox" || h.Role == "ListMarker":
		case slices.Contains(unsaid, h.Role) && h.Role != "paragraph" && h.Role != "LineBreak" && len(h.States) == 0:
			heard = append(heard, flat(h.Inside)...)
		default:
			heard = append(heard, h)
		}
	}
	return heard
}

// unheard is what is in a thing and has not been said with its name.
func unheard(h *browser.Heard) (rest []*browser.Heard) {
	name := strings.Join(strings.Fields(h.Name), " ")
	for _, in := range flat(h.Inside) {
		if in.Role == "paragraph" {
			in = &browser.Heard{Role: in.Role, Inside: unheardOf(name, in.Inside)}
			if len(in.Inside) == 0 {
				continue
			}
		}
		rest = append(rest, in)
	}
	return unheardOf(name, rest)
}

func unheardOf(name string, all []*browser.Heard) (rest []*browser.Heard) {
	for _, h := range flat(all) {
		words := strings.Join(strings.Fields(h.Name), " ")
		if (h.Role == "StaticText" || h.Role == "image") && strings.Contains(name, words) {
			continue
		}
		rest = append(rest, h)
	}
	return rest
}

// said is one line: what it is, its states, its name, and what is said besides.
func said(h *browser.Heard) string {
	role := h.Role
	if word, ok := roles[role]; ok {
		role = word
	}
	if role == "heading" {
		role += " " + h.Value
	}
	line := role
	for _, state := range h.States {
		if word, ok := states[state]; ok {
			state = word
		}
		line += ", " + state
	}
	if h.Name != "" {
		line += ": " + strings.Join(strings.Fields(h.Name), " ")
	}
	if h.Value != "" && h.Role != "heading" && h.Role != "listitem" { // of an item it is how deep its list is
		line += " = " + h.Value
	}
	if h.Description != "" {
		line += " (" + strings.Join(strings.Fields(h.Description), " ") + ")"
	}
	return line
}

// firstDifference is the line, from 1, in which two texts differ; 0 where they do not.
func firstDifference(is, was string) (line int, isLine, wasLine string) {
	a, b := strings.Split(is, "\n"), strings.Split(was, "\n")
	for i := range max(len(a), len(b)) {
		var x, y string
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if x != y || i >= len(a) || i >= len(b) {
			return i + 1, x, y
		}
	}
	return 0, "", ""
}
