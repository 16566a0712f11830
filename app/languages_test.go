//go:build !(js && wasm)

package main

import (
	"fmt"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/locale"
	"aftercheck/internal/site"
)

var (
	rootElement = regexp.MustCompile(`<html lang="([^"]*)" dir="([^"]*)"`)
	alternates  = regexp.MustCompile(`<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">`)
	description = regexp.MustCompile(`<meta name="description" content="([^"]*)">`)
	baseOf      = regexp.MustCompile(` data-base="([^"]*)"`)
	pickerLink  = regexp.MustCompile(`<a [^>]*data-language="[^"]*"[^>]*>`)
)

// Every document of every language says which it is and, in whole addresses, where the
// others are, and leads to no page of another language but by the list of languages.
func TestEveryDocumentOfEveryLanguage(t *testing.T) {
	const base, origin = "/deep/path/", "https://check.example.org"
	o := siteOptions(base, testAssets(t))
	o.Origin = origin
	s, err := site.Build(o)
	if err != nil {
		t.Fatal(err)
	}
	list := locale.Languages()
	documents := 0
	for _, p := range o.Pages {
		if p.Path == "/404/" {
			continue // one for all languages
		}
		for _, l := range list {
			home := base
			if l.Folder() != "" {
				home += l.Folder() + "/"
			}
			address := home + strings.TrimPrefix(p.Path, "/")
			w := httptest.NewRecorder()
			s.Handler().ServeHTTP(w, httptest.NewRequest("GET", address, nil))
			if w.Code != 200 {
				t.Errorf("%s: status %d", address, w.Code)
				continue
			}
			documents++
			document := w.Body.String()
			dir := "ltr"
			if l.Right {
				dir = "rtl"
			}
			if got := rootElement.FindStringSubmatch(document); got == nil || got[1] != l.Tag || got[2] != dir {
				t.Errorf("%s: %v, want %s and %s", address, got, l.Tag, dir)
			}
			if got := baseOf.FindStringSubmatch(document); got == nil || got[1] != home {
				t.Errorf("%s: base %v", address, got)
			}
			if titleElement.FindStringSubmatch(document)[1] == "" || description.FindStringSubmatch(document) == nil {
				t.Errorf("%s has no title or no description", address)
			}
			var want, got []string
			for _, other := range append(list, locale.Language{Tag: "x-default"}) {
				to := origin + base
				if other.Folder() != "" && other.Tag != "x-default" {
					to += other.Folder() + "/"
				}
				want = append(want, fmt.Sprint(other.Tag, " ", to+strings.TrimPrefix(p.Path, "/")))
			}
			for _, m := range alternates.FindAllStringSubmatch(document, -1) {
				got = append(got, m[1]+" "+m[2])
			}
			if strings.Join(got, "\n") != strings.Join(want, "\n") {
				t.Errorf("%s: alternates\n%s\nwant\n%s", address, strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
			if n := len(pickerLink.FindAllString(document, -1)); n != len(list) {
				t.Errorf("%s: %d links to languages", address, n)
			}
			checkStaysInside(t, address, pickerLink.ReplaceAllString(alternates.ReplaceAllString(document, ""), ""), base, home)
		}
	}
	if want := 100 * len(list); documents < want {
		t.Errorf("only %d documents, want %d", documents, want)
	}
}

// Where the origin is not known no document speaks of others: search engines take
// whole addresses only.
func TestWithoutAnOriginNoAlternates(t *testing.T) {
	s := testSite(t, "/deep/path/")
	for _, path := range []string{"", "guide/", "es/", "es/guide/"} {
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequest("GET", s.Base+path, nil))
		if w.Code != 200 || strings.Contains(w.Body.String(), `rel="alternate"`) || w.Header().Get("Link") != "" {
			t.Errorf("%s: status %d, or it speaks of others", path, w.Code)
		}
	}
}

// checkStaysInside finds links that leave the language.
func checkStaysInside(t *testing.T, where, document, base, home string) {
	t.Helper()
	for _, m := range addressAttribute.FindAllStringSubmatch(document, -1) {
		to := m[1]
		shared := strings.HasPrefix(to, base+"assets/") || to == base+"worker.js" || to == base+"licences/"
		if strings.HasPrefix(to, base) && !shared && !strings.HasPrefix(to, home) {
			t.Errorf("%s leads to %s", where, to)
		}
	}
}

func TestAHostMayOfferFewerLanguages(t *testing.T) {
	var all string
	for _, l := range locale.Languages() {
		all += " " + l.Folder() // of English it is empty, and English is always there
	}
	if !containsAll(strings.Fields(all), strings.Fields("ar de es fr pt-br")) {
		t.Errorf("the languages are %s", all)
	}
	for flags, want := range map[string]string{"es": "es", "en": "", "pt-br,ar": "ar pt-br", "": all} {
		o := siteOptions("/", testAssets(t))
		var tags []string
		if flags != "" {
			tags = strings.Split(flags, ",")
		}
		if err := keepLanguages(&o, tags); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range o.Languages {
			got = append(got, l.Folder())
		}
		if len(got) != len(strings.Fields(want)) || !containsAll(got, strings.Fields(want)) {
			t.Errorf("--languages %s: %v, want %s", flags, got, want)
		}
	}
	o := siteOptions("/", testAssets(t))
	if err := keepLanguages(&o, []string{"es", "xx"}); err == nil || !strings.Contains(err.Error(), `no "xx"`) {
		t.Errorf("a language that there is not: %v", err)
	}
}

func containsAll(list, wanted []string) bool {
	for _, w := range wanted {
		if !strings.Contains(" "+strings.Join(list, " ")+" ", " "+w+" ") {
			return false
		}
	}
	return true
}

// In English only, the site is as it would be if there were no languages.
func TestASiteInEnglishOnly(t *testing.T) {
	o := siteOptions("/", testAssets(t))
	o.Languages = nil
	s, err := site.Build(o)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range o.Pages {
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequest("GET", p.Path, nil))
		if text := w.Body.String(); strings.Contains(text, "hreflang=\"es") || strings.Contains(text, "data-language") {
			t.Errorf("%s has something of languages", p.Path)
		}
	}
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/es/", nil))
	if w.Code != 404 {
		t.Errorf("/es/: status %d", w.Code)
	}
}
