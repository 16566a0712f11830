package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/clinic"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// linkPanel tells on the start page of a link that was opened. It offers nothing
// but what is on the page already: the emergency signs come first.
func linkPanel(s *session) app.UI {
	l, ok := s.openedLink()
	if !ok {
		return nil
	}
	title := "Clinic’s link opened"
	if who := s.who(l); who.known() && who.Name != "" {
		title = say.Textf("Link opened: %s", who.Name)
	}
	then := "First the emergency signs, as always. The link comes next."
	if s.finished() {
		then = "When you start a new check, we ask you if what it says is right."
	}
	return html.Section().Class("resume").Aria("label", say.Words("Your clinic’s link")).DataSet("panel", "clinic").Body(
		html.P().Class("resume-title").Text(say.Words(title)),
		html.P().Class("small").Text(say.Words(then)),
	)
}

// refusedPanel says that a link does not count, and on demand why: it lies over the
// emergency signs, so it is small. nil when none was refused.
func (c *start) refusedPanel(s *session) app.UI {
	why := s.linked.refused
	if len(why) == 0 {
		return nil
	}
	return html.Section().Class("resume").Aria("label", say.Words("The link cannot be used")).DataSet("panel", "refused").Body(
		html.P().Class("resume-title").Text(say.Words("The link cannot be used.")),
		html.P().Class("small").Text(say.Words("Nothing was taken from it. The check works without it.")),
		html.Details().DataSet("action", "link-why").Body(html.Summary().Text(say.Words("Why not?")), parts.Bullets(reasonsOf(why))),
		html.Button().Class("secondary").DataSet("action", "link-ok").OnClick(c.onLinkOK).Text(say.Words("All right")),
	)
}

func (c *start) onLinkOK(app.Context, app.Event) { here().linked.refused = nil }

// fewReasons is how many are said: a link that is all wrong needs no list.
const fewReasons = 3

// reasonsOf are the sentences of a refusal, each once.
func reasonsOf(refused clinic.Refused) []string {
	var out []string
	seen := map[string]bool{}
	for _, p := range refused {
		if !seen[p.Why] && len(out) < fewReasons {
			out = append(out, p.Why)
		}
		seen[p.Why] = true
	}
	return out
}

// yourClinic is the clinic of the link that counts, quietly at the foot of the
// start page.
func yourClinic(s *session) app.UI {
	l, ok := s.agreedLink()
	who := s.who(l)
	if !ok || !who.known() || who.Name == "" {
		return nil
	}
	return parts.Notice(say.Textf("Your clinic: %s", who.Name),
		logo(who),
		sourceNote(who),
		html.P().Body(link.To(aboutPath+"#"+aboutLink).DataSet("action", "clinic-link").Text(say.Words("See what its link says, or remove it"))),
	)
}

// logo is the clinic's picture, from the host's own list only; nil when there is
// none. The name stands beside it in words.
func logo(who whose) app.UI {
	if who.Source != fromHost || who.Logo == "" {
		return nil
	}
	return app.Img().Class("logo").Alt("").Src(link.Logo(who.Logo))
}

// brand is the clinic's name in the line of the way back: on pages that are about
// neither an emergency nor the choice whether to believe the link.
func brand(s *session) app.UI {
	l, ok := s.agreedLink()
	who := s.who(l)
	if !ok || !who.known() || who.Name == "" {
		return nil
	}
	return html.Section().Class("brand").Aria("label", say.Words("Your clinic")).Body(present([]app.UI{logo(who), html.Bdi().Text(who.Name)})...)
}

// aboutLink is the id of the part about the link.
const aboutLink = "clinic-link"

// linkSection tells what a clinic's link has left on this device, and takes it
// away; nil when there is nothing.
func (c *about) linkSection() app.UI {
	if !c.live {
		return nil
	}
	s := here()
	content := []app.UI{html.H2().ID(aboutLink).TabIndex(-1).Text(say.Words("Your clinic’s link"))}
	back := undoing(deletedLink)
	agreed, used := s.agreedLink()
	opened, new := s.openedLink()
	switch {
	case used:
		content = append(content, html.P().Text(say.Words("You said that this is right. It is kept on this device.")),
			html.Dl().Class("summary").Body(linkRows(s, agreed, whole)...), sourceNote(s.who(agreed)))
	case !new && !s.damagedLink():
		if !s.undo.is(deletedLink) {
			return nil
		}
		return html.Section().Body(append(content, back)...)
	}
	if new {
		content = append(content, html.P().Text(say.Words("You opened this link. It is kept on this device, and not used before you say that it is right.")),
			html.Dl().Class("summary").Body(linkRows(s, opened, whole)...), sourceNote(s.who(opened)))
	}
	if s.damagedLink() {
		content = append(content, html.P().Text(say.Words("What was kept of a link cannot be read, and is not used. You can open the link in your clinic’s message again.")))
	}
	return html.Section().Body(append(content,
		html.P().Text(say.Words("Removing it does not change what you have answered.")),
		html.Button().Class("secondary").DataSet("action", "remove-link").OnClick(c.onUnlink).Text(say.Words("Remove the link")),
		back,
	)...)
}

func (c *about) onUnlink(app.Context, app.Event) {
	s, said := here(), "The link is removed from this device."
	u := s.deleting(c.page, deletedLink, nil)
	if !s.forgetLink() {
		said = notDeletedNow
	}
	s.offer(u, nil, nil, say.Text(said))
}
