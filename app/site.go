//go:build !(js && wasm)

package main

import (
	"io/fs"
	"sync"

	"aftercheck/app/screens"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/site"
	"aftercheck/internal/tables"
	"aftercheck/web"
)

// go-app keeps its routes in one list for the whole program.
var registerOnce = sync.OnceFunc(screens.Register)

// buildSite makes the whole site, to stand under base, as its host wants it.
func buildSite(base string, wants hostWants) (*site.Site, error) {
	o := siteOptions(base, web.Files)
	if err := wants.apply(&o); err != nil {
		return nil, err
	}
	return site.Build(o)
}

func siteOptions(base string, assets fs.FS) site.Options {
	registerOnce()
	file, err := tables.Encode(allTables()...)
	if err != nil {
		panic(err) // a type that cannot be written, which a test rules out
	}
	o := site.Options{
		Tables:   file,
		Base:     base,
		Shell:    screens.ShellPath,
		NotFound: "/404/",
		Assets:   assets,
		Fallback: fallback(),
		Licences: licences(),
	}
	for _, p := range screens.Pages() {
		o.Pages = append(o.Pages, site.Page(p))
	}
	if o.Languages, err = siteLanguages(file); err != nil {
		panic(err) // a PO file that cannot be read, which a test rules out
	}
	return o
}

// fallback is all that is left when the client cannot run, so it must not need to
// know anything: not the country, not the answers.
func fallback() site.Fallback {
	f := site.Fallback{
		Heading: say.Text("Sorry, this page has stopped working"),
		Advice: []string{
			say.Text("Call an ambulance now if you have trouble breathing, swallowing or speaking; swelling of the tongue or throat; " +
				"sudden weakness of the face, an arm or a leg; sudden loss of sight; chest pain; or if you feel you might faint."),
			say.Text("If you are worried and it is not an emergency, call the clinic that treated you, or a doctor."),
		},
		Reload:   say.Text("Open the page again"),
		Waiting:  say.Text("getting ready"),
		NoScript: say.Text("The check needs JavaScript, which is switched off in this browser. The emergency advice and the guide work without it."),
	}
	for _, n := range locale.Common() {
		f.Calls = append(f.Calls, site.Call{Label: say.Textf("Call %[1]s (%[2]s)", n.Number, say.Text(n.Country)), Tel: n.Number})
	}
	return f
}

// licences are the words round the licences of others.
func licences() site.LicencesPage {
	return site.LicencesPage{
		Title:       "Licences",
		Description: "What others made that is in Aftercheck, and under which licences.",
		Lead:        "Aftercheck is built with work that others share. These are their names and their terms.",
		Help:        "Emergency signs",
		HelpPath:    "emergency/",
		Back:        "About and privacy",
		BackPath:    "about/",
		InClient:    "It is part of the app on this device.",
		InServer:    "It is part of the program that serves the app, not of what is on this device.",
	}
}
