package po

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"
)

// A language is one file and one line, neither without the other.
func TestEveryLanguageHasItsFile(t *testing.T) {
	var want []string
	for _, l := range locale.Languages() {
		spoken, err := Language(l)
		if err != nil {
			t.Error(err)
			continue
		}
		if l.Tag == locale.English {
			continue
		}
		want = append(want, l.Tag+".po")
		const title = "Are any of these happening right now?"
		if spoken.Tag != l.Tag || spoken.Right != l.Right || spoken.Text(title) == title {
			t.Errorf("%s: tag %q, right to left %v, the start page is %q", l.Tag, spoken.Tag, spoken.Right, spoken.Text(title))
		}
	}
	names, err := fs.Glob(files, "*.po")
	slices.Sort(want)
	if err != nil || !slices.Equal(names, want) {
		t.Errorf("there are %v (%v), and lines for %v", names, err, want)
	}
}

const spanish = `# a comment
msgid ""
msgstr ""
"Language: es\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#. where it stands
#: app/screens/start.go:12
msgid "Do not "
"rub it."
msgstr "No lo frote."

msgid "Say \"no\""
msgstr ""

msgid "%d day"
msgid_plural "%d days"
msgstr[0] "%d día"
msgstr[1] "%d días"

#~ msgid "Gone"
#~ msgstr "Ido"
`

func TestTextsAndPluralsAreRead(t *testing.T) {
	l, err := Read(locale.Language{Tag: "es"}, []byte(spanish))
	if err != nil {
		t.Fatal(err)
	}
	for english, want := range map[string]string{"Do not rub it.": "No lo frote.", `Say "no"`: `Say "no"`, "Gone": "Gone", "": ""} {
		if got := l.Text(english); got != want {
			t.Errorf("Text(%q) = %q, want %q", english, got, want)
		}
	}
	for n, want := range map[int]string{0: "0 días", 1: "1 día", 7: "7 días"} {
		if got := l.Plural(n, "%d day", "%d days"); got != want {
			t.Errorf("Plural(%d) = %q, want %q", n, got, want)
		}
	}
}

// The library passes over what it does not know: a translation would be missing
// and nobody would see it.
func TestAWrongFileIsRefused(t *testing.T) {
	for want, change := range map[string][2]string{
		"fuzzy":                    {"#. where it stands", "#, fuzzy"},
		`"msgctxt" is none of`:     {`msgid "Do not "`, "msgctxt \"menu\"\nmsgid \"Do not \""},
		`"msgstring" is none of`:   {`msgstr "No lo frote."`, `msgstring "No lo frote."`},
		"line 11: the text":        {`msgstr "No lo frote."`, `msgstr "No lo frote.`},
		`Language: "de"`:           {"Language: es", "Language: de"},
		`Plural-Forms: "nplurals=`: {"nplurals=2", "nplurals=3"},
		"1 forms, want 2":          {"msgstr[1] \"%d días\"\n", ""},
		"2 forms, want 2":          {"\"%d días\"", `""`},
		"1 of its texts are there": {`msgid "Say \"no\""`, "msgid \"Do not rub it.\""},
	} {
		if strings.Count(spanish, change[0]) != 1 {
			t.Fatalf("%q is not there once", change[0])
		}
		_, err := Read(locale.Language{Tag: "es"}, []byte(strings.Replace(spanish, change[0], change[1], 1)))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}

// The forms stand in the order that the header's rule gives them: a form in the
// wrong place would say "one day" of three.
func TestFormsAreThoseOfTheHeadersRule(t *testing.T) {
	rules := map[string]func(n int) int{
		"(n != 1)": func(n int) int { return map[bool]int{true: 1}[n != 1] },
		"(n > 1)":  func(n int) int { return map[bool]int{true: 1}[n > 1] },
		"(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)": func(n int) int {
			switch {
			case n < 3:
				return n
			case n%100 >= 3 && n%100 <= 10:
				return 3
			case n%100 >= 11:
				return 4
			}
			return 5
		},
	}
	for _, l := range locale.Languages()[1:] {
		file, err := fs.ReadFile(files, l.Tag+".po")
		if err != nil {
			t.Fatal(err)
		}
		_, header, _ := strings.Cut(string(file), "plural=")
		header, _, _ = strings.Cut(header, `;\n"`)
		rule := rules[header]
		if rule == nil {
			t.Errorf("%s: the rule %q is not known", l.Tag, header)
			continue
		}
		forms := make([]string, len(say.Forms(l.Tag)))
		for i := range forms {
			forms[i] = string(rune('a'+i)) + "%[1]d"
		}
		spoken := say.New(l.Tag, l.Right, nil, map[string][]string{"%d days": forms})
		for n := range 250 {
			if got, want := spoken.Plural(n, "%d day", "%d days")[0], byte('a'+rule(n)); got != want {
				t.Errorf("%s: %d takes form %c, want %c", l.Tag, n, got, want)
			}
		}
	}
}
