package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Section is a heading with what stands under it; nil when nothing does.
func Section(title string, content ...app.UI) app.UI {
	content = children(content...)
	if len(content) == 0 {
		return nil
	}
	return html.Section().Body(append([]app.UI{html.H2().Text(say.Words(title))}, content...)...)
}

// Bullets is a plain list; nil when it is empty.
func Bullets(lines []string) app.UI {
	if len(lines) == 0 {
		return nil
	}
	return html.Ul().Body(items(lines)...)
}

// Steps is a list to be worked through in order; nil when it is empty.
func Steps(lines []string) app.UI {
	if len(lines) == 0 {
		return nil
	}
	return html.Ol().Class("steps").Body(items(lines)...)
}

func items(lines []string) []app.UI {
	out := make([]app.UI, len(lines))
	for i, l := range lines {
		out[i] = html.Li().Text(say.Words(l))
	}
	return out
}

// DoList is a list of things to do, each with a tick.
func DoList(lines []string) app.UI { return marked("do", "yes", lines) }

// NotList is a list of things not to do, each with a cross.
func NotList(lines []string) app.UI { return marked("not", "no", lines) }

func marked(class, icon string, lines []string) app.UI {
	if len(lines) == 0 {
		return nil
	}
	out := make([]app.UI, len(lines))
	for i, l := range lines {
		out[i] = html.Li().Body(Marked(icon, l)...)
	}
	return html.Ul().Class("marked", class).Body(out...)
}

// Paragraph is a paragraph; nil when there is nothing to say.
func Paragraph(text string) app.UI {
	if text == "" {
		return nil
	}
	return html.P().Text(say.Words(text))
}

// Hidden is text for screen readers only.
func Hidden(text string) app.UI { return html.Span().Class("hidden-text").Text(say.Words(text)) }

// Notice is a remark that is not about health: about saving, or an update.
func Notice(title string, content ...app.UI) app.UI {
	return html.Div().Class("notice").Body(
		append([]app.UI{html.P().Class("notice-title").Body(Marked("info", title)...)}, children(content...)...)...,
	)
}
