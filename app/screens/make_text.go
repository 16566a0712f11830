package screens

import (
	"strconv"
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/clinic"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// aftercareText is the text message. What the receptionist writes into it stays when
// the form changes; only the link in it follows.
type aftercareText struct {
	text  string
	own   bool   // it was changed by hand
	holds string // the link that stands in it
}

func (t *aftercareText) follow(in *say.Language, who clinic.Clinic, address string) {
	if !t.own {
		t.text = clinic.AftercareText(in, who, address)
	} else if t.holds != address {
		t.text = strings.ReplaceAll(t.text, t.holds, address)
	}
	t.holds = address
}

func (t *aftercareText) write(text string) { t.text, t.own = text, true }

// textPart is the message: to change, to count and to copy.
func (c *maker) textPart() app.UI {
	m := clinic.SMS(c.words.text)
	var dear, lost, again app.UI
	if m.Unicode {
		dear = html.Div().Class("notice").Body(c.dearer(m)...)
	}
	if !strings.Contains(c.words.text, c.made.address) {
		lost = html.P().Class("error").Text(say.Words("The link is not in this text any more, or it is an older one."))
	}
	if c.words.own {
		again = html.Button().Class("secondary").DataSet("action", "restore-text").OnClick(c.onRestore).Text(say.Words("Back to our text"))
	}
	return html.Section().DataSet("part", "text").DataSet("units", m.Units).DataSet("messages", m.Parts).Body(
		html.H3().Text(say.Words("Text message")),
		html.Div().Class("field").Body(
			html.Label().Attr("for", textID).Text(say.Words("Change it as you like")),
			app.Elem("textarea").ID(textID).DataSet("option", "text").Attr("rows", "5").Attr("autocomplete", "off").
				Aria("describedby", textID+"-length").OnInput(c.onText),
		),
		html.P().ID(textID+"-length").Text(lengthWords(m)),
		parts.Slot(lost, dear),
		html.Div().Class("buttons").Body(
			c.copyButton("copy-text", "Copy the text", textID, func() string { return c.words.text }),
			parts.Slot(again),
		),
		c.status(textID),
	)
}

func (c *maker) onText(ctx app.Context, _ app.Event) {
	c.words.write(ctx.JSSrc().Get("value").String())
	c.say(textID, "")
}

func (c *maker) onRestore(app.Context, app.Event) {
	who := c.who().Clinic
	c.rewrite(false, clinic.AftercareText(c.patientsLanguage(who), who, c.made.address))
}

// onPlain puts plain characters in the place of the dear ones.
func (c *maker) onPlain(app.Context, app.Event) {
	text := c.words.text
	for _, r := range clinic.SMS(text).Because {
		if to, ok := plainFor(r); ok {
			text = strings.ReplaceAll(text, string(r), to)
		}
	}
	c.rewrite(true, text)
}

func (c *maker) rewrite(own bool, text string) {
	c.words.text, c.words.own = text, own
	c.say(textID, lengthWords(clinic.SMS(text)))
	device.SetTyped(c.page, textID, text)
	device.Focus(c.page, textID)
}

// lengthWords say what the message costs.
func lengthWords(m clinic.Message) string {
	if m.Parts == 0 {
		return say.Text("The text is empty.")
	}
	return say.Plural(m.Parts, "%[1]d text message: %[2]d characters, room for %[3]d more.", "%[1]d text messages: %[2]d characters, room for %[3]d more.", m.Units, m.Left)
}

// dearer names each character that makes the message travel as UCS-2, and what to
// type instead.
func (c *maker) dearer(m clinic.Message) []app.UI {
	var rows []app.UI
	mend := false
	for _, r := range m.Because {
		to, known := plainFor(r)
		mend = mend || known
		words := "leave it out"
		switch {
		case to == " ":
			words = "type a plain space instead"
		case to != "":
			words = say.Textf("type %s instead", to)
		}
		shown := string(r)
		if strings.TrimSpace(shown) == "" {
			shown = "a special space"
		}
		rows = append(rows, html.Li().DataSet("character", "U+"+strings.ToUpper(strconv.FormatInt(int64(r), 16))).
			Body(html.Strong().Text(shown), app.Text(say.Textf(": %s", say.Text(words)))))
	}
	out := []app.UI{
		html.P().Text(say.Words("These characters leave room for 70 in a message instead of 160 (UCS-2 instead of GSM-7):")),
		html.Ul().Body(rows...),
	}
	return append(out, parts.Slot(c.plainButton(mend)))
}

func (c *maker) plainButton(mend bool) app.UI {
	if !mend {
		return nil
	}
	return html.Button().Class("secondary").DataSet("action", "plain-text").OnClick(c.onPlain).Text(say.Words("Use the plain ones"))
}

// plain are characters that GSM-7 does not have, and what reads the same.
var plain = []struct{ from, to string }{
	{"‘’‚‛′´`ʼ", "'"},
	{"“”„‟″«»", `"`},
	{"‐‑‒–—−", "-"},
	{"…", "..."},
	{"•·●", "-"},
	{"\u00a0\u2009\u202f\t", " "},
	{"\u200b\u200d\ufe0f\u00ad", ""},
	{"áâãāăą", "a"},
	{"ÀÁÂÃĀĂĄ", "A"},
	{"çćč", "c"},
	{"ĆČ", "C"},
	{"ďđ", "d"},
	{"ĎĐ", "D"},
	{"êëēėęě", "e"},
	{"ÈÊËĒĖĘĚ", "E"},
	{"ğ", "g"},
	{"Ğ", "G"},
	{"íîïīįı", "i"},
	{"ÌÍÎÏĪĮİ", "I"},
	{"łľĺ", "l"},
	{"ŁĽĹ", "L"},
	{"ńň", "n"},
	{"ŃŇ", "N"},
	{"óôõōő", "o"},
	{"ÒÓÔÕŌŐ", "O"},
	{"œ", "oe"},
	{"Œ", "OE"},
	{"řŕ", "r"},
	{"ŘŔ", "R"},
	{"śšşș", "s"},
	{"ŚŠŞȘ", "S"},
	{"ťţț", "t"},
	{"ŤŢȚ", "T"},
	{"úûūůűų", "u"},
	{"ÙÚÛŪŮŰŲ", "U"},
	{"ýÿ", "y"},
	{"ÝŸ", "Y"},
	{"źżž", "z"},
	{"ŹŻŽ", "Z"},
}

// plainFor is what to type in the place of a character; ok is false when nothing
// reads the same.
func plainFor(r rune) (to string, ok bool) {
	for _, p := range plain {
		if strings.ContainsRune(p.from, r) {
			return p.to, true
		}
	}
	return "", false
}
