package extract

import (
	"strings"
	"testing"
)

func TestTextsHaveNoSlipsOfPrint(t *testing.T) {
	all, files := textsAndFiles(t)
	needed := map[string]bool{}
	note := func(e Entry, tag, text string, found []string) {
		for _, what := range found {
			if needed[e.Key()] = true; printed[e.Key()] == "" {
				t.Errorf("%s: %q: %s", tag, text, what)
			}
		}
	}
	for _, e := range all {
		note(e, "en", e.Text, slipsOf("en", e.Text))
		note(e, "en", e.Plural, slipsOf("en", e.Plural))
		for _, f := range files {
			for i, said := range f.Entries[e.Key()].Said {
				english := e.Text
				if i > 0 && e.Plural != "" {
					english = e.Plural
				}
				note(e, f.Tag, said, append(slipsOf(f.Tag, said), sentenceSlips(english, said)...))
			}
		}
	}
	for key, why := range printed {
		if !needed[key] {
			t.Errorf("%q (%s) needs no exception", key, why)
		}
	}
	for _, f := range files {
		if slips[f.Tag] == nil {
			t.Errorf("%s has no line in the table of slips", f.Tag)
		}
	}
}

func TestSlipsOfPrintAreFound(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"en", "The body's reaction", "straight"},
		{"en", "The body’s reaction (see %s).", ""},
		{"en", "Call  now.", "two spaces"},
		{"en", "Call now .", "space before a stop"},
		{"en", "Call now,then wait.", "no space behind"},
		{"en", "Call now.Then wait.", "no space behind a stop"},
		{"en", "Call now..", "two stops"},
		{"en", "Call now - then wait", "hyphen"},
		{"en", "Call\u200b now", "cannot be seen"},
		{"en", "Call now ( or wait)", "inside"},
		{"en", "Call now (or wait", "as many"},
		{"en", "Call the the clinic.", "twice the"},
		{"en", "via drugs.com", ""},
		{"es", "Puede llamar?", "as many"},
		{"es", "¿Puede llamar?", ""},
		{"es", "¡Llame ya!", ""},
		{"es", "Llame ya!", "as many"},
		{"es", "Diga «ayuda».", "another language"},
		{"es", "Llame ahora ?", "space before"},
		{"fr", "Appelez : le 112.", "no-break"},
		{"fr", "Appelez\u00a0: le 112.", ""},
		{"fr", "Appelez\u202f: le 112, à 10:30.", ""},
		{"fr", "Pouvez-vous appeler?", "no-break"},
		{"fr", "Dites « au secours ».", "no-break"},
		{"fr", "Dites «\u00a0au secours\u00a0».", ""},
		{"fr", "Dites “au secours”.", "another language"},
		{"de", "Sagen Sie „Hilfe“.", ""},
		{"de", "Sagen Sie „Hilfe”.", "another language"},
		{"de", "Sagen Sie: „Hilfe", "as many"},
		{"de", "Die Person, die die Spritze bekam", ""},
		{"pt-BR", "Ligue ;agora", "space before"},
		{"ar", "اتصل الآن, ثم انتظر.", "Latin"},
		{"ar", "هل يتنفس?", "Latin"},
		{"ar", "اتصل الآن، ثم انتظر؛ هل يتنفس؟ (King 2016, Brin 2009)", ""},
		{"ar", "اتصل ، ثم انتظر", "space before"},
	} {
		if got := strings.Join(slipsOf(c.tag, c.text), "; "); (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s %q: %q, want %q", c.tag, c.text, got, c.want)
		}
	}
	for _, c := range []struct{ english, said, want string }{
		{"Call now.", "Llame ahora.", ""},
		{"Call now.", "Llame ahora", "no stop"},
		{"Call now.", "llame ahora.", "small letter"},
		{"Can you call?", "¿puede llamar?", "small letter"},
		{"Say “help.”", "Dites «\u00a0au secours.\u00a0»", ""},
		{"Say “help.”", "Diga “ayuda”.", ""},
		{"Call now", "Llame ahora.", "has not"},
		{"Monday", "lunes", ""},
	} {
		if got := strings.Join(sentenceSlips(c.english, c.said), "; "); (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
			t.Errorf("%q as %q: %q, want %q", c.english, c.said, got, c.want)
		}
	}
}
