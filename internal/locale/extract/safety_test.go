package extract

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aftercheck/internal/clinic"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
)

// textsAndFiles are all texts of the app, and what the languages say for them.
func textsAndFiles(t *testing.T) ([]Entry, []*File) {
	t.Helper()
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	top, err := Top()
	if err != nil {
		t.Fatal(err)
	}
	files, err := Files(top)
	if err != nil {
		t.Fatal(err)
	}
	return all, files
}

func TestTranslationsAreSafe(t *testing.T) {
	all, files := textsAndFiles(t)
	for _, f := range files {
		for _, p := range f.Problems(all) {
			t.Error(p)
		}
	}
}

// A thermometer may show either unit, whatever country it is in: wherever a temperature
// is named, in whatever language, it is there in both, and it is the same one.
func TestTemperaturesAreInBothUnits(t *testing.T) {
	all, files := textsAndFiles(t)
	named := 0
	look := func(tag, text string) {
		if !temperature.MatchString(text) {
			return
		}
		named++
		if what := temperaturesApart(text); what != "" {
			t.Errorf("%s: %q %s", tag, text, what)
		}
	}
	for _, e := range all {
		look("en", e.Text)
		look("en", e.Plural)
		for _, f := range files {
			for _, said := range f.Entries[e.Key()].Said {
				look(f.Tag, said)
			}
		}
	}
	if least := 2 * (1 + len(files)); named < least {
		t.Errorf("%d texts name a temperature, want at least %d", named, least)
	}
	for text, ok := range map[string]bool{
		"38 °C (100.4 °F)": true, "38,5 °C (101,3 °F)": true, "38\u00a0°C (100,4\u202f°F)": true,
		"38 °C": false, "100.4 °F": false, "38 °C (104.4 °F)": false, "38 °C or 39 °C (102.2 °F)": false, "38 C": false, "38° (100.4 °F)": false,
	} {
		if got := temperaturesApart(text); (got == "") != ok || !temperature.MatchString(text) {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// temperature finds one however it is written, also as it should not be.
var (
	temperature = regexp.MustCompile(`\d\p{Z}?[°º℃℉]|\d\p{Z}[CF](?:\PL|$)|(?i:celsius|fahrenheit)`)
	bothUnits   = regexp.MustCompile(`(\d+(?:[.,]\d+)?)\p{Z}°C \((\d+(?:[.,]\d+)?)\p{Z}°F\)`)
)

// temperaturesApart is what is wrong with the temperatures of a text; "" for nothing.
func temperaturesApart(text string) string {
	for _, both := range bothUnits.FindAllStringSubmatch(text, -1) {
		c, _ := strconv.ParseFloat(strings.Replace(both[1], ",", ".", 1), 64)
		f, _ := strconv.ParseFloat(strings.Replace(both[2], ",", ".", 1), 64)
		if math.Abs(c*9/5+32-f) > 0.05 {
			return "names two temperatures, " + both[0]
		}
	}
	if temperature.MatchString(bothUnits.ReplaceAllString(text, "")) {
		return "names a temperature in one unit, or in another form than 38 °C (100.4 °F)"
	}
	return ""
}

const spanishTimes = "segundo*; minuto*; hora*; día*; semana*; mes, meses; año*"

// Each check finds what it is there for.
func TestDangerousTranslationsAreFound(t *testing.T) {
	for _, c := range []struct{ english, said, want string }{
		{"Call %s now.", "Llame ya.", "gaps"},
		{"Day %[1]d to %[2]d", "Día %[2]d a %[1]d", ""},
		{"Day %[1]d to %[2]d", "Día %[1]d a %[2]s", "gaps"},
		{"95 %% of %d", "95 %% de %d", ""},
		{"Call 112 within 15 minutes.", "Llame al 112 en 50 minutos.", "numbers"},
		{"5.4 or 1,000", "5,4 o 1 000", ""},
		{"Day 3", "Día ٣", "numbers"},
		{"Fever of 38 °C or more", "Fiebre de 38 o más", "°C"},
		{"Do not press the eye.", "Presione el ojo.", "negation"},
		{"Do not press the eye.", "No presione el ojo.", ""},
		{"It isn’t urgent.", "Es urgente.", "negation"},
		{"Do not walk. Do not drive.", "No camine. Conduzca.", "negation"},
		{"Do not walk. Do not drive.", "No camine ni conduzca.", ""},
		{"A fit: call the emergency number.", "Una convulsión: no llame al número de emergencias.", "forbids"},
		{"Short of breath: call the emergency number.", "No puede respirar: llame al número de emergencias.", ""},
		{"No pee for 8 hours.", "No orina desde hace 8 días.", "hours"},
		{"No pee for 8 hours.", "No orina desde hace 8 horas.", ""},
		{"Is it worse?", "Es peor", "end"},
		{"Go.", "Vaya. ", "space"},
		{"Swollen", "Se ve hinchado, y eso puede durar muchos días", "letters"},
		{"Back", "Start", "English of another"},
	} {
		f := &File{Tag: "es", Forms: 2, Negation: negation("no, ni"), Times: times(spanishTimes), Entries: map[string]Translated{
			c.english: {Text: c.english, Said: []string{c.said}},
			"Start":   {Text: "Start", Said: []string{"Inicio"}},
		}}
		got := strings.Join(f.Problems([]Entry{{Text: c.english}}), "\n")
		if (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
			t.Errorf("%q as %q: %q, want %q", c.english, c.said, got, c.want)
		}
	}
}

func TestPluralsMayLeaveTheNumberOut(t *testing.T) {
	e := Entry{Text: "%d day", Plural: "%d days"}
	for _, c := range []struct {
		said []string
		ok   bool
	}{
		{[]string{"un día", "%d días"}, true},
		{[]string{"%d día", "días"}, false},
		{[]string{"un día", ""}, false},
	} {
		f := &File{Tag: "es", Forms: 2, Negation: negation("no"), Times: times(spanishTimes), Entries: map[string]Translated{"%d days": {Text: e.Text, Plural: e.Plural, Said: c.said}}}
		if got := f.Problems([]Entry{e}); (len(got) == 0) != c.ok {
			t.Errorf("%q: %v", c.said, got)
		}
	}
}

func TestCompareAndUpdate(t *testing.T) {
	all := []Entry{
		{Text: "One", Where: "a.go b.go", Context: "f"},
		{Text: "Two", Where: "a.go"},
		{Text: "%d day", Plural: "%d days", Where: "a.go"},
		{Text: "Say “\"”", Where: "a.go"},
		{Text: "%d week", Plural: "%d weeks", Where: "a.go"},
	}
	f, err := Read("es", []byte("msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"+
		"msgid \"One\"\nmsgstr \"Uno\"\n\nmsgid \"Old\"\nmsgstr \"Viejo\"\n\nmsgid \"%d week\"\nmsgstr \"%d semana\"\n\n"+
		"msgid \"%d day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"%d día\"\nmsgstr[1] \"%d días\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	missing, stale, _ := f.Compare(all)
	if want := []string{"Two", "Say “\"”", "%d week"}; !slices.Equal(missing, want) {
		t.Errorf("missing %q, want %q", missing, want)
	}
	if want := []string{"%d week", "Old"}; !slices.Equal(stale, want) {
		t.Errorf("stale %q, want %q", stale, want)
	}
	text := f.Update(all)
	again, err := Read("es", text)
	if err != nil {
		t.Fatal(err)
	}
	if _, stale, unused := again.Compare(all); len(stale)+len(unused) > 0 || again.Entries["%d days"].Said[1] != "%d días" || again.Entries["One"].Said[0] != "Uno" {
		t.Errorf("updated to %+v", again.Entries)
	}
	if string(again.Update(all)) != string(text) {
		t.Errorf("a second update changes the file:\n%s", text)
	}
}

// The text message with the link must fit into one part, where its letters allow it.
func TestTheAftercareTextFits(t *testing.T) {
	address := "https://" + strings.Repeat("a", 97-len("https://"))
	for _, l := range locale.Languages() {
		spoken, err := po.Language(l)
		if err != nil {
			t.Fatal(err)
		}
		for _, country := range []string{"", "AU", "OM"} {
			m := clinic.SMS(clinic.AftercareText(spoken, clinic.Clinic{Country: country}, address))
			if most := map[bool]int{false: 1, true: 2}[m.Unicode && l.Tag == "ar"]; m.Parts > most {
				t.Errorf("%s, %q: %d parts, because of %q", l.Tag, country, m.Parts, string(m.Because))
			}
		}
	}
}

// The words for "not" stand in the head of the file. A language that names none would
// pass unlooked at, so that is a problem of its own.
func TestWordsForNot(t *testing.T) {
	for _, c := range []struct {
		words, said string
		lost        bool
	}{
		{"no, deje de", "No presione el ojo.", false},
		{"no, deje de", "Deje de presionar el ojo.", false},
		{"no, deje de", "Presione el ojo de noche.", true},
		{"kein*, *los*", "Drücken Sie auf keinen Fall auf das Auge.", false},
		{"kein*, *los*", "Das Auge ist reglos.", false},
		{"kein*", "Drücken Sie auf das Auge.", true},
		{"n’*, ne", "N'appuyez jamais sur l’œil.", false},
		{"n’*, ne", "Appuyez sur l’œil.", true},
		{"*لا*", "فلا تضغط على العين.", false},
		{"*لا*", "اضغط على العين.", true},
	} {
		f := &File{Tag: "xx", Negation: negation(c.words)}
		if got := f.negationLost("", "Do not press the eye.", c.said); (got != "") != c.lost {
			t.Errorf("%q with the words %q: %q", c.said, c.words, got)
		}
	}
	for _, words := range []string{"", " ", "*", "**, ,"} {
		f, err := Read("xx", []byte("msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\"X-Negations: "+words+"\\n\"\n\"X-Times: "+spanishTimes+"\\n\"\n"))
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Problems(nil); len(got) != 1 || !strings.Contains(got[0], "X-Negations") {
			t.Errorf("a file with the words %q has the problems %q", words, got)
		}
	}
}

// Words that are in nearly every text would find a "not" everywhere, and those for the
// units of time are needed for all seven.
func TestWordsThatFindTooMuch(t *testing.T) {
	all := []Entry{{Text: "Lie down and rest."}, {Text: "Sit and wait."}, {Text: "Go and ask."}, {Text: "Do not drive."}}
	f := &File{Tag: "de", Forms: 2, Times: times(spanishTimes), Entries: map[string]Translated{
		"Lie down and rest.": {Said: []string{"Legen Sie sich hin und ruhen Sie."}},
		"Sit and wait.":      {Said: []string{"Setzen Sie sich und warten Sie."}},
		"Go and ask.":        {Said: []string{"Gehen Sie und fragen Sie."}},
		"Do not drive.":      {Said: []string{"Fahren Sie nicht."}},
	}}
	for words, want := range map[string]string{"nicht*": "", "nicht*, un*": "would not be found"} {
		f.Negation = negation(words)
		if got := f.negationTooWide(all); (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
	for words, ok := range map[string]bool{spanishTimes: true, "": false, "hora*": false, "s*; m*; h*; *; w*; mo*; y*": false} {
		if got := times(words); (got != nil) != ok {
			t.Errorf("%q: %d units", words, len(got))
		}
	}
}

// In a sentence with two of them, one "not" that is lost is found in each language: the
// first said is right, in the second it is lost.
func TestOneOfTwoNegationsLost(t *testing.T) {
	_, files := textsAndFiles(t)
	const english = "Do not press the eye, and do not drive."
	for tag, said := range map[string][]string{
		"es":    {"No presione nunca el ojo, y no conduzca.", "No presione nunca el ojo, y conduzca.", "Presione el ojo, y no conduzca."},
		"fr":    {"N’appuyez jamais sur l’œil, et ne conduisez pas.", "N’appuyez jamais sur l’œil, et conduisez.", "Appuyez sur l’œil, et ne conduisez pas."},
		"de":    {"Drücken Sie nicht auf das Auge, und fahren Sie nicht.", "Drücken Sie nicht auf das Auge, und fahren Sie.", "Drücken Sie auf das Auge, und fahren Sie nicht."},
		"pt-BR": {"Não aperte o olho, e não dirija nunca.", "Não aperte o olho, e dirija.", "Aperte o olho, e não dirija nunca."},
		"ar":    {"لا تضغط على العين أبدًا، ولا تقُد السيارة.", "لا تضغط على العين أبدًا، وقُد السيارة.", "اضغط على العين، ولا تقُد السيارة أبدًا."},
	} {
		at := slices.IndexFunc(files, func(f *File) bool { return f.Tag == tag })
		if at < 0 {
			t.Errorf("no %s", tag)
			continue
		}
		for i, s := range said {
			if got := files[at].negationLost("", english, s); (got == "") != (i == 0) {
				t.Errorf("%s: %q: %q", tag, s, got)
			}
		}
	}
	// Two words that touch are two, and two that say one are one.
	for i, f := range files {
		if f.Tag == "es" {
			for said, want := range map[string]int{"Ni no ni sin": 4, "No lo toque nunca": 1, "No hay nada, y no duele nada": 2, "Toque": 0} {
				if got := files[i].negations(said); got != want {
					t.Errorf("%q has %d, want %d", said, got, want)
				}
			}
		}
	}
}

// How dependable the count is: in nearly every sentence with two or more, a translation
// has just as many, so each of them would be missed. Where it has more ("ni … ni" for
// "or"), one may be lost unseen.
func TestACountOfNegationsIsDependable(t *testing.T) {
	all, files := textsAndFiles(t)
	for _, f := range files {
		found, of := 0, 0
		for _, e := range all {
			for _, said := range f.Entries[e.Key()].Said {
				for _, p := range pairs(e.Text, said) {
					if n := len(englishNegation.FindAllString(p.english, -1)); n > 1 {
						of++
						if f.negations(p.said) <= n {
							found++
						}
					}
				}
			}
		}
		t.Logf("%s: in %d of %d sentences each negation would be missed", f.Tag, found, of)
		if of < 80 || float64(found) < 0.8*float64(of) {
			t.Errorf("%s: in %d of %d sentences only would each negation be missed", f.Tag, found, of)
		}
	}
}
