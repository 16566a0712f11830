package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// What leads to a page that is seldom opened stands on others too, so it is not among
// that page's own texts.
const (
	accessibilityTitle = "Accessibility: can you use it?"
	evidenceTitle      = "The rules and where they come from"
	howWellTitle       = "How well does it do?"
	prepareTitle       = "Before the next time"
	wordsTitle         = "What the medical words mean"
)

// prepareLink leads to the preparation.
func prepareLink() app.UI {
	return html.P().Body(link.To(preparePath).DataSet("action", "prepare").Text(say.Words("How to choose who injects, what to tell them, and what to do if you do not like the result")))
}

// wordsLink leads to the words from a list of links.
func wordsLink() app.UI {
	return parts.MenuItem(wordsPath, wordsTitle)
}
