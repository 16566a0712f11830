package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Sources lists where statements come from, closed until it is asked for; nil
// when there are none. Each source stands once.
func Sources(ids []triage.Source) app.UI {
	seen := map[triage.Source]bool{}
	var items []app.UI
	for _, id := range ids {
		if seen[id] {
			continue
		}
		seen[id] = true
		items = append(items, html.Li().Body(source(id)...))
	}
	if len(items) == 0 {
		return nil
	}
	return html.Details().Class("sources").Body(
		html.Summary().Text(say.Words("Where this comes from")),
		html.Ul().Body(items...),
	)
}

func source(id triage.Source) []app.UI {
	r, ok := guideline.SourceByID(id)
	if !ok {
		return []app.UI{app.Text(string(id))}
	}
	if r.URL == "" {
		return children(app.Text(r.Citation), sourceNote(r))
	}
	return children(
		link.Out(r.URL).Body(app.Text(r.Citation), Hidden(" (opens in a new tab)")),
		sourceNote(r),
	)
}

func sourceNote(r guideline.Reference) app.UI {
	if r.Note == "" {
		return nil
	}
	return app.Text(say.Textf(" (%s)", say.Text(r.Note)))
}
