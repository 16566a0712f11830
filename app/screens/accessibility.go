package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// accessibility is the statement for people who see, hear, move or read in another
// way: what holds, how that is known, and what nobody has tried. What it claims
// stands with its tests in internal/WCAG.md.
func accessibility() app.UI {
	content := []app.UI{
		parts.Heading(accessibilityTitle),
		html.P().Class("lead").Text(say.Text("Aftercheck should work for you if you see double, if your hand shakes, or if a screen reader reads the page to you. Here is what was tried, and what was not.")),
		html.P().Text(say.Text("It is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA. Its makers tested that themselves. Nobody from outside has checked it.")),
	}
	for _, p := range statement {
		content = append(content, parts.Section(p.title, parts.Bullets(p.lines)))
	}
	return parts.Frame(backToResult(aboutPath, "About"), parts.Main("accessibility").Body(append(content,
		parts.Section("If something does not work for you",
			html.P().Text(say.Text("If you are worried, do not wait for Aftercheck. Call your clinic, a doctor or the emergency number.")),
			html.P().Text(say.Text("Later, please tell the clinic that gave you Aftercheck, or whoever runs this site. Say which page it was, what you wanted to do, and what you use, such as a screen reader.")),
		),
	)...))
}

// statement is what is known of it, in parts.
var statement = []struct {
	title string
	lines []string
}{
	{"What holds", []string{
		"You can do everything with a keyboard, or with single taps. Nothing needs a drag or a swipe.",
		"There is no time limit. You can close the page and go on later.",
		"Pages fit a narrow phone, and letters of twice the size. You never have to scroll sideways.",
		"How urgent it is never shows by colour alone. It is always said in words, too.",
		"There is a dark look. If you have set colours of your own on your device, those are used.",
		"Pictures have a description. Wherever you can tap on a picture, there is also a list.",
		"The emergency signs and numbers are there at once. They need no scripts.",
	}},
	{"How it was tested", []string{
		"A program looks for barriers on every screen: in light and dark colours, with large letters, and on a narrow phone.",
		"What a screen reader is told on each screen, and in which order, is written down. It is compared at each change.",
		"Whole checks are done with the keys alone, in a real browser.",
	}},
	{"What was not tested", []string{
		"Nobody who uses a screen reader has tried it yet. It was not tried with VoiceOver, TalkBack, NVDA or JAWS.",
		"It was not tried with a switch, with eye control or with voice control.",
		"It was tried on a computer, in the engines of Chrome and Firefox, and in one that is close to Safari’s. It was not tried on real phones.",
		"Nobody with a disability has been asked yet how well it works for them.",
	}},
	{"What you may find hard", []string{
		"Some checks ask you to look in a mirror. If you cannot see well, ask somebody to look for you. Choose “I’m not sure” where you cannot tell.",
		"Photos that you keep are described by their day and by what you said that they show, and by nothing else.",
		"Some links lead to other sites. We do not know how well those work for you.",
	}},
}
