package extract

import "strings"

// shownAttributes are those of which a value is a text.
var shownAttributes = map[string]bool{"label": true, "alt": true, "title": true, "placeholder": true, "aria-label": true}

// takesNoText are functions and methods with no argument that is shown.
var takesNoText = words(`
	Class ID DataSet Role XMLNS Elem ElemSelfClosing Input svg mapShape Icon
	New Errorf panic Call Get Set Invoke Getenv
	HasPrefix HasSuffix TrimPrefix TrimSuffix CutPrefix CutSuffix Trim TrimLeft TrimRight TrimFunc
	Contains ContainsAny ContainsRune Index IndexByte Cut Split SplitSeq SplitN Replace ReplaceAll NewReplacer
	Format Parse ParseInLocation Fields
	ByID Complication find calm
`)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// leftOut are files, and declarations in them, without a text, and what is there
// that looks like some.
var leftOut = map[string]string{
	"app/parts/bodymap/areas.go ListOnly":    "why they are not in the picture",
	"app/parts/bodymap/drawing.go":           "paths of a drawing",
	"app/parts/icon.go":                      "paths of drawings",
	"app/screens/make_form.go languages":     "names of languages, each in its own",
	"app/screens/make_text.go plain":         "letters",
	"internal/clinic/list.go":                "errors for who serves the app",
	"internal/clinic/logo.go":                "errors for who serves the app",
	"internal/clinic/name_urgent.go":         "words that a name may not have",
	"internal/clinic/products.go Products":   "brands",
	"internal/clinic/qr_svg.go":              "a file",
	"internal/clinic/sms.go":                 "letters",
	"internal/handover/calendar.go event":    "a file",
	"internal/handover/clinical.go":          "see handover.Texts",
	"internal/handover/labels.go":            "see handover.Texts",
	"internal/locale/names.go":               "to be found by them",
	"internal/locale/languages.go languages": "each in its own language",
	"internal/locale/left_out.go":            "why they are left out; their names are added",
	"internal/locale/lines_left_out.go":      "why they are left out",
	"internal/locale/report_left_out.go":     "why they are left out",
	"internal/locale/zones.go":               "names of time zones",
}

// notShown are strings that look like a text and are never shown, or shown as they
// are in every language, and why.
var notShown = map[string]string{
	"M%d %d": "a path", "M0 0h": "a path", "a8 8 0 1 0 .01 0z": "a path", "l3 3 5-6": "a path", "0 0 %d %d": "a box",
	"-//Check-in//EN":              "a file",
	"figures levels-table":         "a class",
	"figures shares-table":         "a class",
	"text/calendar; charset=utf-8": "a type",
	"doctor today":                 "looked for in a text", "at once": "looked for in a text", "same day": "looked for in a text",
	"; and": "for the evidence in one line", "; or": "for the evidence in one line",
	"the question":       "no rule asks a question that is not there",
	"this is":            "the beginning of Limit.Advice",
	"see a doctor today": "Limit.Do", "phone your clinic in the next day or two": "Limit.Do", "for your clinic in the next day or two": "Limit.Do",
	"Aftercheck": "its name", "NHS 111": "its name", "SNS 24": "its name",
	"Yellow Card": "its name", "FDA MedWatch": "its name", "Medsafe (CARM)": "its name", "Anvisa (VigiMed)": "its name",
	"Canada Vigilance": "its name", "Swissmedic": "its name", "Lareb": "its name", "PvPI": "its name", "FDA Philippines": "its name",
	"the Division de la pharmacie": "its name",
	"aftercheck language 2":        "a file",
}

// alsoShown are texts that do not look like one where they stand.
var alsoShown = []Entry{
	{Text: "Another brand", Where: "internal/clinic/products.go", Context: "of the product"},
	{Text: "worse", Where: "app/screens/what_changed.go", Context: "how a sign went since an earlier check"},
	{Text: "new", Where: "app/screens/what_changed.go", Context: "how a sign went since an earlier check"},
	{Text: "better", Where: "app/screens/what_changed.go", Context: "how a sign went since an earlier check"},
	{Text: "gone", Where: "app/screens/what_changed.go", Context: "how a sign went since an earlier check"},
}
