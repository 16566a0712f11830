package screens

import (
	"errors"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const savedTitle = "A check of yours"

// checkPage is one check that was kept: its level as it was then, what was
// answered, the photos, and what can be done with it.
type checkPage struct {
	app.Compo
	page    app.Context // of the screen itself: it outlives a button
	id      string      // of the address
	loaded  bool
	record  diary.Record
	dropped []diary.Dropped
	before  *diary.Record // the check that it follows up; nil: none, or not there any more
	err     error
	asking  bool // really delete?
	losing  bool // really check again, and lose what is not finished?
	failed  error
	busy    string
}

func (c *checkPage) OnPreRender(ctx app.Context) { shown(ctx, savedTitle) }

func (c *checkPage) OnNav(ctx app.Context) {
	id := lastPart(path(ctx))
	if id != c.id {
		*c = checkPage{Compo: c.Compo, id: id}
	}
	c.page = ctx
	here().listed.opened = id
	shown(ctx, savedTitle)
	c.load(ctx)
}

func (c *checkPage) load(ctx app.Context) {
	s, id := here(), c.id
	ctx.Async(func() {
		rec, dropped, err := s.shelf.Record(id)
		before := s.recordBefore(&rec)
		ctx.Dispatch(func(ctx app.Context) {
			if id != c.id {
				return // another check was opened meanwhile
			}
			c.loaded, c.record, c.dropped, c.before, c.err = true, rec, dropped, before, err
			if err == nil {
				ctx.Page().SetTitle(parts.Title(c.title()))
			}
		})
	})
}

func (c *checkPage) title() string {
	return say.Textf("Your check on %s", moment(c.record.Finished, here().now()))
}

func (c *checkPage) Render() app.UI {
	main := parts.Main("saved")
	if c.loaded && c.err == nil {
		main = main.DataSet("urgency", c.record.Urgency.String())
	}
	return parts.Frame(backLinkSaying(checksPath, checksTitle), main.Body(c.content()...))
}

func (c *checkPage) content() []app.UI {
	switch {
	case !c.loaded:
		return []app.UI{parts.Heading(savedTitle), html.P().Class("waiting").Role("status").Text(say.Words("Opening your check."))}
	case errors.Is(c.err, diary.ErrMissing):
		return notHere()
	case c.err != nil:
		return []app.UI{parts.Heading(savedTitle), trouble(c.err), parts.Slot(c.deleting())}
	}
	r := c.record
	out := []app.UI{
		parts.Heading(say.DayOnOneLine(c.title())),
		c.level(),
		parts.Slot(parts.WhoIsMeant(r.Check.For == diary.ForSomeone)),
		parts.Slot(c.next()),
		parts.Slot(c.changed()),
		parts.Slot(c.found()),
		parts.Slot(c.photos()),
		parts.Section("What you answered",
			html.P().Class("small").Body(parts.Whole(say.Textf("Answered on %[1]s, with the guideline of %[2]s.", parts.SayDay(r.Check.Day), r.Check.Guideline))...),
			html.Dl().Class("summary").Body(summary(r.Check.Answers, here().answered(r.Check.Answers), false)...),
			droppedNote(c.dropped),
		),
		&handOver{Of: c.forOthers, Kept: c.id},
		parts.Slot(c.deleting()),
		c.sheet(),
	}
	return present(out)
}

// notHere says that a check that an address names cannot be found.
func notHere() []app.UI {
	return []app.UI{
		parts.Heading("This check is not on this device"),
		html.P().Class("lead").Text(say.Words("It was deleted, or it is on another device. Each device keeps its own checks.")),
		html.P().Body(link.To(checksPath).Class("primary").Text(say.Words("See my checks"))),
	}
}

// forOthers is this check for somebody else, as of the moment when it was finished.
func (c *checkPage) forOthers() handover.Case {
	return keptForOthers(&c.record, c.before, here().now())
}

// sheet is what the page prints: the level as it was, and the summary. What to
// do is not on it: that was for another day.
func (c *checkPage) sheet() app.UI {
	l := guideline.LevelAdvice(c.record.Urgency)
	return sheetOf(handover.Of(here().engine, c.forOthers()),
		say.Pair(parts.SayDay(c.record.Check.Day), levelLine(l)), nil)
}

// level is the urgency as it was. It is no heading of the page and has no call
// to act of its own: it must not read like advice for today.
func (c *checkPage) level() app.UI {
	r := c.record
	return html.Div().Class("was").DataSet("level", r.Urgency.String()).Body(present([]app.UI{
		html.P().Body(parts.LevelMark(r.Urgency)),
		html.P().Text(say.Textf("On that day it said: “%s”.", say.Text(guideline.LevelAdvice(r.Urgency).Title))),
		whomMark(r.Check.For),
		parts.Paragraph(rowFacts(r.Row())),
	})...)
}

// next is what to do with it now. After an emergency there is no "check again":
// who has not been seen calls, and who has starts anew.
func (c *checkPage) next() app.UI {
	if c.record.Urgency == triage.Emergency {
		return html.Div().Body(
			html.P().Text(say.Words("This check found emergency signs. If nobody has seen you since, get help now.")),
			html.P().Body(link.To(emergencyPath).Class("danger").DataSet("action", "emergency").
				Body(parts.Marked("emergency", "Emergency signs and numbers")...)),
			html.P().Class("small").Text(say.Words("You were seen and are back home? You can start a new check at any time.")),
		)
	}
	if c.losing {
		return html.Div().Class("sure").Role("group").Aria("label", say.Words("Another check is not finished")).Body(
			html.P().ID("sure-again").TabIndex(-1).Text(say.Words("You have another check that is not finished. If you check this one again now, the answers of the other one are lost.")),
			html.Div().Class("buttons").Body(
				link.To(here().next()).Class("secondary").DataSet("action", "resume").Text(say.Words("Go on with the other one")),
				html.Button().Class("danger").DataSet("action", "really-again").OnClick(c.onReallyAgain).Text(say.Words("Check this one again")),
			),
		)
	}
	return html.Div().Body(
		html.P().Text(say.Words("How is it now? Check again: it takes fewer questions, and shows what has changed.")),
		html.Button().Class("primary").DataSet("action", "again").OnClick(c.onAgain).Text(say.Words("Check again")),
	)
}

// onAgain asks first if something would be lost.
func (c *checkPage) onAgain(ctx app.Context, e app.Event) {
	if s := here(); !s.check.Empty() && !s.finished() {
		c.losing = true
		device.Focus(c.page, "sure-again")
		return
	}
	c.onReallyAgain(ctx, e)
}

func (c *checkPage) onReallyAgain(app.Context, app.Event) {
	c.losing = false
	here().checkAgainAfter(&c.record)
	visit(startPath) // the emergency signs come first (J80)
}

func (c *checkPage) changed() app.UI {
	if c.record.After == "" {
		return nil
	}
	if c.before == nil {
		if list := courseList(c.record.Course); list != nil {
			return parts.Section("What had changed since the check before", list)
		}
		return nil
	}
	return html.Div().Body(
		since(say.Textf("What has changed since %s", sayMoment(c.before.Finished, here().now())), c.before.Urgency, c.record.Urgency, c.record.Course),
		html.P().Body(link.To(recordPath(c.before.ID)).DataSet("action", "open").Text(say.Words("Open the check before"))),
	)
}

// found names what fitted, with the way to the guide.
func (c *checkPage) found() app.UI {
	var items []app.UI
	for _, id := range c.record.Found {
		if f, ok := guideline.ByID(id); ok {
			items = append(items, html.Li().Body(link.To(parts.GuidePath(f)).Text(say.Words(f.Name))))
		}
	}
	if len(items) == 0 || c.record.Urgency == triage.Emergency {
		return nil
	}
	return parts.Section("What it could be", html.Ul().Body(items...))
}

func (c *checkPage) photos() app.UI {
	if c.record.Urgency == triage.Emergency && len(c.record.Photos) == 0 {
		return nil
	}
	return &album{Record: c.id}
}

// deleting asks once more before it is done.
func (c *checkPage) deleting() app.UI {
	return html.Div().Class("delete actions").Body(
		parts.Slot(c.deleteButtons()...),
		parts.Slot(trouble(c.failed)),
		html.P().Class("done").Role("status").Text(say.Words(c.busy)),
	)
}

func (c *checkPage) deleteButtons() []app.UI {
	if !c.asking {
		return []app.UI{html.Div().Class("buttons").Body(
			html.Button().Class("secondary").DataSet("action", "delete").OnClick(c.onDelete).Text(say.Words("Delete this check")),
		)}
	}
	return sureToDelete("Delete this check and its photos? They are then gone from this device.",
		"Yes, delete it", c.onReally, c.onNot)
}

// sureToDelete asks once more. The buttons stand where the first one stood, but
// the one that keeps comes first: a second tap in haste deletes nothing.
func sureToDelete(words, yes string, really, not app.EventHandler) []app.UI {
	return []app.UI{
		html.Div().Class("sure").Role("group").Aria("label", say.Words("Really delete?")).Body(
			html.P().ID("sure").TabIndex(-1).Text(say.Words(words)),
			html.Div().Class("buttons").Body(
				html.Button().Class("secondary").DataSet("action", "keep").OnClick(not).Text(say.Words("No, keep it")),
				html.Button().Class("danger").DataSet("action", "really-delete").OnClick(really).Text(say.Words(yes)),
			),
		),
	}
}

func (c *checkPage) onDelete(app.Context, app.Event) {
	c.asking = true
	device.Focus(c.page, "sure")
}

func (c *checkPage) onNot(app.Context, app.Event) { c.asking = false }

func (c *checkPage) onReally(app.Context, app.Event) {
	s, id := here(), c.id
	u := s.deleting(c.page, deletedCheck, nil) // the list says it, and reads itself anew
	c.asking, c.busy, c.failed = false, "Deleting…", nil
	what := savedTitle
	if c.loaded && c.err == nil {
		what = c.title()
	}
	if s.check.ID == id {
		s.begin() // or it would come back with the next look at its result
	}
	c.page.Async(func() {
		kept, err := s.shelf.Delete(id)
		c.page.Dispatch(func(app.Context) {
			c.busy, c.failed = "", err
			if err == nil && id != c.id {
				return
			}
			u.at = checksPath
			s.offer(u, kept, err, say.Textf("%s – deleted from this device, with its photos", say.Text(what)))
			if err == nil {
				visit(checksPath)
			}
		})
	})
}
