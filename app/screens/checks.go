package screens

import (
	"errors"
	"fmt"
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const checksTitle = "My checks"

// checks is every finished check on this device, the latest first. It reads one
// short row for each; records and pictures are read when one is opened.
type checks struct {
	app.Compo
	page   app.Context // of the screen itself: it outlives a button
	rows   []diary.Row // those that are drawn
	all    int         // how many there are
	loaded bool
	err    error // why the rows cannot be read, or are lost with the tab
	most   int   // how many rows may be drawn
}

// rowsAtFirst is how many rows are drawn at first, and moreRows how many more
// each time. What the list costs is the drawing: 40 rows take a slow phone most
// of a second, and the first screen shows five.
const (
	rowsAtFirst = 10
	moreRows    = 40
)

func (c *checks) OnPreRender(ctx app.Context) { shown(ctx, checksTitle) }

func (c *checks) OnNav(ctx app.Context) {
	s, back := here(), returned() // before the screen is noted as shown
	if !back {
		s.listed = listed{}
	}
	c.most = max(c.most, s.listed.most, rowsAtFirst)
	c.page = ctx
	shown(ctx, checksTitle)
	if u := s.undo; u.is(deletedCheck) {
		u.page, u.back = ctx, c.load
		u.focus() // it says more than the heading
	}
	c.load()
}

// listed is how many rows were drawn, and which check was opened from them: Back
// leads to the same place.
type listed struct {
	most   int
	opened string
}

// returned tells whether the browser's Back led here. Tests put their own here.
var returned = device.Returned

func (c *checks) load() { c.loadThen(func() {}) }

// loadThen reads the rows that are drawn, and then does something more.
func (c *checks) loadThen(more func()) {
	s, most := here(), c.most
	c.page.Async(func() {
		rows, all, err := s.shelf.FirstRows(most)
		if err == nil {
			err = s.shelfTrouble()
		}
		c.page.Dispatch(func(app.Context) {
			c.rows, c.all, c.err, c.loaded = rows, all, err, true
			if id := s.listed.opened; id != "" {
				s.listed.opened = ""
				device.Focus(c.page, rowID(id))
			}
			more()
		})
	})
}

func (c *checks) Render() app.UI {
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("checks").DataSet("rows", c.mark()).Body(
		parts.Heading(checksTitle),
		html.P().Class("lead").Text(say.Words("Every check that you finish is kept here, on this device only.")),
		undoing(deletedCheck),
		parts.Slot(trouble(c.err)),
		parts.Slot(c.list()...),
		&storage{Count: c.all, Loaded: c.loaded, Broken: broken(c.err), Changed: c.load},
	))
}

// broken tells whether something is kept that cannot be read. It must be
// possible to delete it all the same.
func broken(err error) bool {
	return errors.Is(err, diary.ErrDamaged) || errors.Is(err, diary.ErrNewer)
}

// mark is how many rows there are, for tests; "loading" before that is known.
func (c *checks) mark() string {
	if !c.loaded {
		return "loading"
	}
	return fmt.Sprint(c.all)
}

func (c *checks) list() []app.UI {
	switch {
	case !c.loaded:
		return []app.UI{html.P().Class("waiting").Role("status").Text(say.Words("Looking for your checks."))}
	case len(c.rows) == 0:
		return []app.UI{noChecks()}
	}
	now := here().now()
	items := make([]app.UI, len(c.rows))
	for i, row := range c.rows {
		items[i] = html.Li().Body(rowCard(row, now))
	}
	return []app.UI{
		html.Ul().Class("my-checks").Body(items...),
		parts.Slot(c.more()),
	}
}

func (c *checks) more() app.UI {
	if len(c.rows) == c.all {
		return nil
	}
	return html.Div().Class("more-rows").Body(
		html.P().Class("small").Role("status").Text(say.Textf("%[1]d of %[2]d checks are shown.", len(c.rows), c.all)),
		html.Button().Class("secondary").DataSet("action", "more").OnClick(c.onMore).Text(say.Words("Show more")),
	)
}

func (c *checks) onMore(app.Context, app.Event) {
	had := len(c.rows)
	c.most = had + moreRows
	here().listed.most = c.most
	c.loadThen(func() {
		if had < len(c.rows) {
			device.Focus(c.page, rowID(c.rows[had].ID)) // the first new one: nothing is skipped, and nobody is lost
		}
	})
}

func noChecks() app.UI {
	return html.Div().Class("empty").Body(
		html.P().Text(say.Words("There is nothing here yet, and that is fine.")),
		html.P().Text(say.Words("When you finish a check, it is kept here by itself. You can then see how things go from day to day, add photos, and check again.")),
		html.P().Body(link.To(startPath).Class("primary").DataSet("action", "begin").Text(say.Words("Start a check"))),
	)
}

func recordPath(id string) string { return checksPath + id + "/" }
func rowID(id string) string      { return "check-" + id }

// rowCard is one check in the list. The whole card is its link.
func rowCard(row diary.Row, now time.Time) app.UI {
	title := link.To(recordPath(row.ID)).ID(rowID(row.ID)).DataSet("action", "open").Body(
		html.Span().Text(say.Upper(sayMoment(row.Finished, now))), parts.Icon("forward"),
	)
	if row.Damaged {
		return html.Div().Class("check").Body(html.H2().Body(title),
			html.P().Text(say.Words("This check was damaged and cannot be read. You can open it to delete it.")))
	}
	return html.Div().Class("check").DataSet("level", row.Urgency.String()).Body(present([]app.UI{
		html.H2().Body(title),
		html.P().Body(parts.LevelMark(row.Urgency)),
		whomMark(row.For),
		parts.Paragraph(rowFacts(row)),
		courseList(row.Course),
	})...)
}

// rowFacts is what it was, on which day, and how many photos there are.
func rowFacts(row diary.Row) string {
	var facts []string
	if name := foundName(row.Found, row.Urgency); name != "" {
		facts = append(facts, say.Text(name))
	}
	switch {
	case row.Days == 0:
		facts = append(facts, say.Text("the day of the injection"))
	case row.Days > 0:
		facts = append(facts, say.Textf("day %d after the injection", row.Days))
	}
	if row.Photos > 0 {
		facts = append(facts, say.Plural(row.Photos, "%d photo", "%d photos"))
	}
	return say.Commas(facts)
}

// foundName is the likeliest complication. An emergency is none: only a doctor
// can tell.
func foundName(found []string, u triage.Urgency) string {
	if u == triage.Emergency {
		return "Emergency signs"
	}
	if len(found) > 0 {
		if c, ok := guideline.ByID(found[0]); ok {
			return c.Name
		}
	}
	return "Nothing that Aftercheck could name"
}

// moment writes a moment with its weekday, where now is: "Friday 20 November, 22:41".
func moment(t, now time.Time) string { return say.Moment(t.In(now.Location()), now) }

// sayMoment is a moment to be shown: no line parts its day.
func sayMoment(t, now time.Time) string { return say.DayOnOneLine(moment(t, now)) }
