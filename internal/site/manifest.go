package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"

	"aftercheck/internal/locale/say"
)

type manifest struct {
	ID              string     `json:"id"`
	Name            string     `json:"name"`
	ShortName       string     `json:"short_name"`
	Description     string     `json:"description"`
	Lang            string     `json:"lang"`
	Dir             string     `json:"dir"`
	StartURL        string     `json:"start_url"`
	Scope           string     `json:"scope"`
	Display         string     `json:"display"`
	ThemeColor      string     `json:"theme_color"`
	BackgroundColor string     `json:"background_color"`
	Categories      []string   `json:"categories"`
	Icons           []picture  `json:"icons"`
	Screenshots     []picture  `json:"screenshots,omitempty"`
	Shortcuts       []shortcut `json:"shortcuts"`
}

type picture struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	Purpose    string `json:"purpose,omitempty"`
	FormFactor string `json:"form_factor,omitempty"`
	Label      string `json:"label,omitempty"`
}

type shortcut struct {
	Name  string    `json:"name"`
	URL   string    `json:"url"`
	Icons []picture `json:"icons,omitempty"`
}

// newManifest describes the app to a browser that installs it. The id never
// changes: with another one, an installed app would become a second app.
//
// Each language has one, with a start of its own. It is the same app with the same
// scope: whoever goes over to another language stays in its window.
func newManifest(base string, l Language, start screen, icons, screenshots []picture) (*file, error) {
	home := base + l.folder()
	m := manifest{
		ID:              base,
		Name:            "Aftercheck",
		ShortName:       "Aftercheck",
		Description:     start.description,
		Lang:            start.lang,
		Dir:             l.dir(),
		StartURL:        home,
		Scope:           base,
		Display:         "standalone",
		ThemeColor:      lightColour,
		BackgroundColor: lightColour,
		Categories:      []string{"health", "medical"},
		Icons:           icons,
		Screenshots:     screenshots,
		Shortcuts: []shortcut{
			{Name: say.Text("Start a check"), URL: home + "check/"},
			{Name: say.Text("Emergency signs"), URL: home + "emergency/"},
			{Name: say.Text("Emergency card"), URL: home + "card/"},
			{Name: say.Text("Guide"), URL: home + "guide/"},
		},
	}
	b, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		return nil, err
	}
	return newFile(l.folder()+"manifest.webmanifest", append(b, '\n')), nil
}

// screenshotOf describes a picture of the app for the install dialog.
func screenshotOf(base string, f *file, label string) (picture, error) {
	c, err := png.DecodeConfig(bytes.NewReader(f.body()))
	if err != nil {
		return picture{}, fmt.Errorf("screenshot %s: %w", label, err)
	}
	form := "narrow"
	if c.Width > c.Height {
		form = "wide"
	}
	return picture{Src: base + f.name, Sizes: fmt.Sprintf("%dx%d", c.Width, c.Height), Type: "image/png", FormFactor: form, Label: label}, nil
}
