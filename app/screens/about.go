package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const aboutTitle = "About Aftercheck, and your privacy"

// about says what this is and is not, and deletes what is kept on the device.
type about struct {
	app.Compo
	page app.Context // of the screen itself: it outlives a button
	live bool        // what is on the device can be shown
}

func (c *about) OnPreRender(ctx app.Context) { shown(ctx, aboutTitle) }

func (c *about) OnNav(ctx app.Context) {
	c.page, c.live = ctx, true
	shown(ctx, aboutTitle)
}

// onDelete forgets the answers that were given last, also where they were kept
// as a finished check. Earlier checks are deleted where they can be seen.
func (c *about) onDelete(app.Context, app.Event) {
	s, id, before := here(), here().check.ID, here().undo
	u := s.deleting(c.page, deletedAnswers, nil)
	said := answersDeleted
	if !s.forget() {
		said = notDeletedNow
	}
	if id == "" {
		s.offer(u, nil, nil, say.Text(said))
		if u.empty() && before.is(deletedAnswers) {
			s.undo = before // a second tap in haste: what the first one deleted can still come back
		}
		return
	}
	c.page.Async(func() {
		kept, err := s.shelf.Delete(id)
		c.page.Dispatch(func(app.Context) {
			if err != nil {
				said = "Your answers are deleted, but not the finished check. Open “My checks” and delete it there."
			}
			s.offer(u, kept, nil, say.Text(said))
		})
	})
}

const notDeletedNow = "The browser does not let Aftercheck delete anything now. Close this page, then clear the data of this site in your browser’s settings."

const answersDeleted = "Your answers are deleted from this device: the check that you made last, with its photos, the country that you chose, and your clinic’s link."

func (c *about) Render() app.UI {
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("about").Body(
		parts.Heading(aboutTitle),
		parts.Section("What it is",
			html.P().Text(say.Words("Aftercheck helps after injections of botulinum toxin (Botox and others). It asks a few questions and says how urgent it is, what it may be, and what you can do now.")),
		),
		parts.Section("What it is not",
			parts.Bullets([]string{
				"It is information, not a diagnosis. Only someone who examines you can make one.",
				"It is not a certified medical device.",
				"It does not replace a doctor, your clinic or the emergency number. If you are worried, get help, whatever Aftercheck says.",
			}),
		),
		parts.Section("Who stands behind it",
			html.P().Text(say.Words("The advice is written from product information, public health bodies, guidelines and papers. Each result and each page of the guide names its sources. Where there is no study, the advice says that it is expert judgement.")),
			html.P().Class("review").Text(say.Pair(say.Text("Clinical review"), say.Text(guideline.Review))),
			html.P().Body(parts.Whole(say.Textf("Guideline of %[1]s. Version of the app: %[2]s.", guideline.Version, say.Text(version())))...),
			parts.Slot(c.age()),
			behind(html.Li().Body(link.Shared(licencesPath).DataSet("action", "licences").
				Body(parts.Onwards("Licences of what others made")...))),
		),
		parts.Section("Your privacy",
			parts.Bullets([]string{
				"Your answers stay on this device. They are not sent to anyone.",
				"There are no cookies, no accounts and no tracking. Nothing is loaded from other sites.",
				"Anyone who can open this browser can see your answers. Delete them when you no longer need them.",
			}),
			html.P().Text(say.Words("“Delete my answers” deletes the check that you made last, finished or not, with its photos, the emergency sign that you tapped, the country that you chose, and your clinic’s link.")),
			html.P().Body(parts.Filled("Checks that you finished before that one stay under %[1]s. There you can delete one, or everything.", link.To(checksPath).Text(say.Words(checksTitle)))...),
			html.Button().Class("secondary").DataSet("action", "delete").OnClick(c.onDelete).Text(say.Words("Delete my answers")),
			undoing(deletedAnswers),
		),
		html.Section().Class("needs-script").Body(
			html.H2().Text(say.Text(parts.DisplayTitle)),
			parts.DisplaySettings(),
		),
		parts.Section("If you see, hear or move in another way",
			html.Ul().Class("menu").Body(parts.MenuItem(accessPath, accessibilityTitle)),
		),
		parts.Slot(c.linkSection()), // it comes with the client: nothing to tap stands close below
		reportSection(),
		makerSection(),
		parts.Section("In an emergency",
			html.P().Body(link.To(emergencyPath).Class("danger").DataSet("action", "emergency").
				Body(parts.Marked("emergency", "Emergency signs and numbers")...)),
		),
	))
}

// age is how old the guideline is, once a clock can be asked.
func (c *about) age() app.UI {
	if !c.live {
		return nil
	}
	return &guidelineAge{InFull: true, Offers: true}
}

// version is the build that runs, as the page says.
func version() string {
	if v := app.Getenv("GOAPP_VERSION"); v != "" {
		return v
	}
	return "in development"
}
