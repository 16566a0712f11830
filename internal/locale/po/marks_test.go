package po

import (
	"testing"

	"aftercheck/internal/locale"
)

func TestNumbersToCallAreNotTurnedRound(t *testing.T) {
	ar, _ := locale.LanguageOf("ar")
	spoken, err := Read(ar, []byte(`msgid ""
msgstr ""
"Language: ar\n"
"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);\n"

msgid "Call 13 11 14, or 112."
msgstr "اتصل على 13 11 14 أو 112."

msgid "up to 10^137"
msgstr "حتى 10^137"

msgid "2 to 4 days"
msgstr "2 إلى 4 أيام"
`))
	if err != nil {
		t.Fatal(err)
	}
	for english, want := range map[string]string{
		"Call 13 11 14, or 112.": "اتصل على \u206613 11 14\u2069 أو 112.",
		"up to 10^137":           "حتى \u206610^137\u2069",
		"2 to 4 days":            "2 إلى 4 أيام",
	} {
		if got := spoken.Text(english); got != want {
			t.Errorf("%q is %q, want %q", english, got, want)
		}
	}
}
