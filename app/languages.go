//go:build !(js && wasm)

package main

import (
	"fmt"
	"slices"
	"strings"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/site"
	"aftercheck/internal/tables"
)

// siteLanguages are all languages besides English, with the files that go with
// these tables.
func siteLanguages(file []byte) ([]site.Language, error) {
	rows, err := tables.Strings(file)
	if err != nil {
		return nil, err
	}
	before := say.Current()
	defer say.Use(before)
	var all []site.Language
	for _, l := range locale.Languages()[1:] {
		spoken, err := po.Language(l)
		if err != nil {
			return nil, err
		}
		later, err := po.LaterIn(l)
		if err != nil {
			return nil, err
		}
		first, second, err := spoken.Encode(file, rows, func(english string) bool { return later[english] })
		if err != nil {
			return nil, err
		}
		say.Use(spoken)
		all = append(all, site.Language{Language: l, Spoken: spoken, File: first, Rest: second, Fallback: fallback()})
	}
	return all, nil
}

// keepLanguages leaves a site the languages of these tags; all when there are none.
// English is always there: what has no translation is said in it.
func keepLanguages(o *site.Options, tags []string) error {
	if len(tags) == 0 {
		return nil
	}
	wanted := map[string]bool{}
	for _, tag := range tags {
		i := slices.IndexFunc(locale.Languages(), func(l locale.Language) bool { return strings.EqualFold(l.Tag, tag) })
		if i < 0 {
			return fmt.Errorf("--languages: there is no %q, but %s", tag, languageTags())
		}
		wanted[locale.Languages()[i].Tag] = true
	}
	o.Languages = slices.DeleteFunc(o.Languages, func(l site.Language) bool { return !wanted[l.Tag] })
	return nil
}

func languageTags() string {
	var tags []string
	for _, l := range locale.Languages() {
		tags = append(tags, l.Tag)
	}
	return strings.Join(tags, ",")
}
