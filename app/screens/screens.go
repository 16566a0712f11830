package screens

import (
	"strings"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// The addresses of the screens.
const (
	startPath     = "/"
	emergencyPath = "/emergency/"
	checkPath     = "/check/"
	answersPath   = "/answers/"
	resultPath    = "/result/"
	againPath     = "/again/"
	clinicPath    = "/clinic/"
	checksPath    = "/checks/"
	cardPath      = "/card/"
	guidePath     = "/guide/"
	evidencePath  = "/evidence/"
	howWellPath   = "/how-well/"
	accessPath    = "/accessibility/"
	wordsPath     = "/words/"
	aboutPath     = "/about/"
	preparePath   = "/prepare/"
	reportPath    = "/report/"
	licencesPath  = "/licences/" // no screen of ours: package site writes it
	missingPath   = "/404/"
)

// ShellPath is the document for every address that has none of its own: its
// screen waits for the client, which then shows what the address says.
const ShellPath = checkPath

func groupPath(id string) string    { return emergencyPath + id + "/" }
func questionPath(id string) string { return checkPath + id + "/" }

// route is an address, or all addresses of one more part below it, and the
// screen that answers it.
type route struct {
	path   string
	below  bool
	screen func() app.Composer
	seldom bool // it may have texts of the second file of a language

	// Of a screen that is only read, in the place of screen.
	title string
	draw  func() app.UI
}

// open is the screen, or one that waits until all its texts are there.
func (r route) open() app.Composer {
	if r.seldom && !say.Current().Whole() {
		return &awaited{}
	}
	if r.draw != nil {
		return &reading{Title: r.title, Draw: r.draw}
	}
	return r.screen()
}

// Seldom tells whether the screen of a path may have texts of the second file of a
// language, so that it waits for that. No other screen may have any: each shows what
// is not there in English.
func Seldom(path string) bool {
	for _, r := range routes {
		rest, ok := strings.CutPrefix(path, r.path)
		if ok && r.seldom && r.below == (rest != "") {
			return true
		}
	}
	return false
}

// DecidesNothing tells whether a path is that of the start page or of an emergency page,
// which show what the guideline has for them, and need nothing else of it.
func DecidesNothing(path string) bool {
	return path == startPath || strings.HasPrefix(path, emergencyPath)
}

var routes = []route{
	{path: startPath, screen: func() app.Composer { return &start{} }},
	{path: emergencyPath, screen: func() app.Composer { return &emergency{} }},
	{path: emergencyPath, below: true, screen: func() app.Composer { return &emergencyGroup{} }},
	{path: checkPath, screen: func() app.Composer { return &checkDoor{} }},
	{path: checkPath, below: true, screen: func() app.Composer { return &check{} }},
	{path: answersPath, screen: func() app.Composer { return &answers{} }},
	{path: resultPath, screen: func() app.Composer { return &result{} }},
	{path: againPath, screen: func() app.Composer { return &again{} }},
	{path: clinicPath, screen: func() app.Composer { return &clinicLink{} }},
	{path: checksPath, screen: func() app.Composer { return &checks{} }},
	{path: checksPath, below: true, screen: func() app.Composer { return &checkPage{} }},
	{path: cardPath, screen: func() app.Composer { return &card{} }},
	{path: guidePath, title: guideTitle, draw: guideIndex},
	{path: guidePath, below: true, screen: func() app.Composer { return &guidePage{} }, seldom: true},
	{path: evidencePath, title: evidenceTitle, draw: evidenceIndex, seldom: true},
	{path: evidencePath, below: true, screen: func() app.Composer { return &evidencePage{} }, seldom: true},
	{path: preparePath, screen: func() app.Composer { return &prepare{} }, seldom: true},
	{path: howWellPath, title: howWellTitle, draw: howWell, seldom: true},
	{path: aboutPath, screen: func() app.Composer { return &about{} }},
	{path: accessPath, title: accessibilityTitle, draw: accessibility, seldom: true},
	{path: wordsPath, title: wordsTitle, draw: words, seldom: true},
	{path: countryPath, screen: func() app.Composer { return &country{} }},
	{path: reportPath, screen: func() app.Composer { return &sideEffect{} }},
	{path: makePath, screen: func() app.Composer { return &maker{} }},
}

// Register tells go-app which screen answers which address; the client and the
// pre-renderer both call it.
func Register() {
	listenForLinks()
	device.Listen()
	device.WhenLeft(forgetUndo)
	for _, r := range routes {
		if r.below {
			app.RouteWithRegexpFunc("^"+r.path+"[^/]+/$", r.open)
		} else {
			app.RouteFunc(r.path, r.open)
		}
	}
	app.RouteWithRegexpFunc("^/", func() app.Composer { return &missing{} }) // last: everything else
}

// Page is one address that has a document of its own.
type Page struct {
	Path string
	// Precache: the document is kept on the device as it is. Every other
	// address is answered there with the one of ShellPath.
	Precache bool
	// Landing: people come here first, from a text or in need. The document brings all
	// that its first paint needs.
	Landing bool
}

// Pages lists every address that is pre-rendered, in a fixed order, starting
// with "/".
func Pages() []Page {
	pages := []Page{{startPath, true, true}, {emergencyPath, true, true}}
	for _, g := range guideline.EmergencyGroups() {
		pages = append(pages, Page{groupPath(g.ID), true, true})
	}
	pages = append(pages, Page{checkPath, true, true})
	for _, q := range guideline.Engine().Guideline().Questions {
		pages = append(pages, Page{Path: questionPath(q.ID)})
	}
	pages = append(pages, Page{Path: answersPath}, Page{Path: resultPath}, Page{Path: againPath}, Page{Path: clinicPath, Landing: true})
	for _, path := range []string{checksPath, cardPath, guidePath} {
		pages = append(pages, Page{Path: path, Precache: true})
	}
	for _, c := range guideline.Complications() {
		pages = append(pages, Page{Path: guidePath + c.Slug + "/", Precache: true})
	}
	pages = append(pages, Page{Path: evidencePath, Precache: true})
	for _, d := range evidenceDocs() {
		// They are long, and nobody reads them in need. Offline the client draws them.
		pages = append(pages, Page{Path: parts.EvidencePage(d.name)})
	}
	for _, path := range []string{preparePath, howWellPath, aboutPath, accessPath, wordsPath, countryPath, reportPath, makePath} {
		pages = append(pages, Page{Path: path, Precache: true})
	}
	return append(pages, Page{Path: missingPath})
}
