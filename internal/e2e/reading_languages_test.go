package e2e

import (
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/locale"
)

// sayLanguagesAsOne makes one line of each list of all languages, so that one more
// changes no kept reading. A list that lacks one, or has another order, stays and shows
// as a difference. lang is the page's own.
func sayLanguagesAsOne(page *browser.Heard, lang string) {
	var names, others []string
	for _, l := range locale.Languages() {
		names = append(names, l.Name)
		if l.Tag != lang {
			short, _, _ := strings.Cut(l.Name, " (")
			others = append(others, short)
		}
	}
	eachHeard(page, func(h *browser.Heard) {
		if h.Role == "link" && strings.Join(strings.Fields(h.Name), " ") == strings.Join(others, " ") {
			h.Name, h.Inside = "(each other language by its name)", nil
		}
		for i := range h.Inside {
			end := i + len(names)
			if end > len(h.Inside) {
				return
			}
			first := innermost(h.Inside[i])
			if slices.EqualFunc(h.Inside[i:end], names, func(in *browser.Heard, name string) bool {
				in = innermost(in)
				return in.Name == name && in.Role == first.Role && len(in.States) == 0
			}) {
				first.Name, first.Inside = "(each language by its name)", nil
				h.Inside = slices.Delete(h.Inside, i+1, end)
				return
			}
		}
	})
}

// innermost is what has the name, such as the link in an item of a list.
func innermost(h *browser.Heard) *browser.Heard {
	for h.Name == "" {
		in := flat(h.Inside)
		if len(in) != 1 {
			break
		}
		h = in[0]
	}
	return h
}

func TestAListThatLacksALanguageIsReadOut(t *testing.T) {
	list := func(all []locale.Language) *browser.Heard {
		page := &browser.Heard{Role: "list"}
		for _, l := range all {
			link := &browser.Heard{Role: "link", Name: l.Name}
			page.Inside = append(page.Inside, &browser.Heard{Role: "listitem", Inside: []*browser.Heard{{Role: "ListMarker"}, link}})
		}
		return page
	}
	all := locale.Languages()
	for _, c := range []struct {
		name string
		page *browser.Heard
		want int
	}{
		{"all", list(all), 1},
		{"the last is missing", list(all[:len(all)-1]), len(all) - 1},
		{"one in the middle is missing", list(slices.Delete(slices.Clone(all), 2, 3)), len(all) - 1},
		{"another order", list(append(slices.Clone(all[1:]), all[0])), len(all)},
	} {
		sayLanguagesAsOne(c.page, locale.English)
		if got := len(c.page.Inside); got != c.want {
			t.Errorf("%s: %d items, want %d", c.name, got, c.want)
		}
	}
}
