package locale

import "strings"

// A Language is one that the app can be read in.
type Language struct {
	Tag   string // as in HTML's lang: "es", "pt-BR"
	Name  string // what those who speak it call it
	Right bool   // written from right to left
}

// Folder is what addresses of the language begin with, below the base of the
// site: "pt-br". English has none: its addresses are older than the others.
func (l Language) Folder() string {
	if l.Tag == English {
		return ""
	}
	return strings.ToLower(l.Tag)
}

// English is the tag of the language that everything is written in.
const English = "en"

// languages are English and those that package po has a file for. A line here and
// that file are all that a language needs.
var languages = []Language{
	{Tag: English, Name: "English"},
	{Tag: "es", Name: "Español"},
	{Tag: "fr", Name: "Français"},
	{Tag: "de", Name: "Deutsch"},
	{Tag: "pt-BR", Name: "Português (Brasil)"},
	{Tag: "ar", Name: "العربية", Right: true},
}

// Languages lists them in the order in which they are offered, English first.
func Languages() []Language { return languages }

// LanguageOf finds the language that a tag asks for: its own one, else one that
// differs in the country only ("es-MX" is read in "es", "pt" in "pt-BR"). It is
// not found when there is none.
func LanguageOf(tag string) (Language, bool) {
	tag = strings.ToLower(tag)
	word, _, _ := strings.Cut(tag, "-")
	var near Language
	for _, l := range languages {
		its := strings.ToLower(l.Tag)
		if its == tag {
			return l, true
		}
		if first, _, _ := strings.Cut(its, "-"); first == word && near.Tag == "" {
			near = l
		}
	}
	return near, near.Tag != ""
}
