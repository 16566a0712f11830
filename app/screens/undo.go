package screens

import (
	"maps"
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/diary"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// undo is what the person deleted last, for as long as they may take that back:
// while they stay on the screen and begin nothing else. A shaking hand needs time,
// so no clock ends it.
//
// What is deleted is off the device before this is offered. Another tab, the page
// loaded anew, and whoever picks up the phone after it was left find nothing: only
// the memory of this page has it, and lets go of it when the offer ends.
type undo struct {
	at   string  // the path of the screen that offers it
	of   deleted // where on it
	said string  // what is under way, was deleted, or is back
	page app.Context

	was          session           // as it was
	before, left map[string]string // what the device's short texts were and are, by key
	kept         *diary.Deleted    // off the shelf

	offered bool // it can be put back now
	failed  error
}

// deleted says what was deleted, and so where the offer stands.
type deleted string

// What can be put back.
const (
	deletedCheck   deleted = "check"
	deletedPhoto   deleted = "photo"
	deletedAll     deleted = "all"
	deletedAnswers deleted = "answers"
	deletedLink    deleted = "link"
)

// id is that of the message.
func (d deleted) id() string { return "deleted-" + string(d) }

// shortTexts are the keys of everything that is kept besides the shelf; boot.js
// and display.js write those of the language and of the size.
func shortTexts() []string {
	return append(diary.Keys(), tapKey, linkKey, openedKey, clinicKey, device.RegionKey, "aftercheck-language", "aftercheck-display")
}

func (s *session) texts() map[string]string {
	out := map[string]string{}
	for _, key := range shortTexts() {
		if text, ok := s.store.Get(key); ok {
			out[key] = text
		}
	}
	return out
}

// deleting is to be called before something is deleted. What was deleted before
// that is then gone for good.
func (s *session) deleting(page app.Context, of deleted) *undo {
	s.undo = nil // nor does was know it
	s.undo = &undo{at: path(page), of: of, said: say.Text("Deleting…"), page: page, was: *s, before: s.texts()}
	return s.undo
}

// offer says what was deleted and offers to put it back; kept is what comes off
// the shelf. Nothing happens when the person has gone on meanwhile.
func (s *session) offer(u *undo, kept *diary.Deleted, said string) {
	if s.undo != u {
		return
	}
	u.kept, u.said, u.left = kept, said, s.texts()
	u.offered = !kept.Lost() && !u.empty()
	if kept.Lost() {
		u.said = say.Sentences(said, say.Text("This cannot be undone."))
	}
	device.Focus(u.page, u.of.id())
}

// empty tells whether nothing was there to be deleted.
func (u *undo) empty() bool { return u.kept == nil && maps.Equal(u.before, u.left) }

// endUndo ends the offer when something else begins.
func (s *session) endUndo(of deleted) {
	if s.undo != nil && s.undo.of == of {
		s.undo = nil
	}
}

// leaveUndo ends the offer when another screen is shown than the one that has it.
func leaveUndo(now string) {
	if s := current; s != nil && s.undo != nil && s.undo.at != now {
		s.undo = nil
	}
}

// forgetUndo ends the offer when the page is left: the browser may keep the page,
// and show it again to whoever goes back.
func forgetUndo() {
	if s := current; s != nil && s.undo != nil {
		page := s.undo.page
		s.undo = nil
		page.Dispatch(func(app.Context) {}) // draws it without the offer
	}
}

// putTextsBack puts back the short texts and what this tab knew. What another tab
// has written since stays: it may be in the midst of a check. ErrFull: the device
// has no room, and nothing was changed. again takes it back.
func (s *session) putTextsBack(u *undo) (again func(), err error) {
	now := s.texts()
	mine := func(key string) bool { return now[key] == u.left[key] }
	theirs := false // another check was begun
	for _, key := range diary.Keys() {
		theirs = theirs || !mine(key)
	}
	var wrote []string
	after := *s
	again = func() {
		for _, key := range wrote {
			if text, ok := u.left[key]; ok {
				s.store.Set(key, text)
			} else {
				s.store.Remove(key)
			}
		}
		s.take(&after)
	}
	for _, key := range shortTexts() {
		text, there := u.before[key]
		if !there || text == u.left[key] || !mine(key) || theirs && slices.Contains(diary.Keys(), key) {
			continue
		}
		wrote = append(wrote, key)
		if !s.store.Set(key, text) && s.store.State() == diary.Full {
			again()
			return nil, diary.ErrFull
		}
	}
	if theirs || u.of == deletedPhoto {
		s.take(&after)
	} else {
		s.take(&u.was)
	}
	if u.at == checksPath {
		s.listed.opened = "" // the focus is for the message
	}
	return again, nil
}

// take makes the check of this tab what it was. The clinic's link and the list of
// clinics are looked up anew.
func (s *session) take(was *session) {
	s.check, s.outcome, s.dropped, s.goingOn = was.check, was.outcome, was.dropped, was.goingOn
	s.follow, s.picked, s.listed, s.linked.asked = was.follow, was.picked, was.listed, was.linked.asked
	s.saving = s.store.State()
	s.useLink()
}

// undoing is the live message about what was deleted, with the button that puts
// it back.
type undoing struct {
	app.Compo
	Of   deleted
	Back func() // it is back: what the screen shows is to be read anew
	page app.Context
}

func (c *undoing) OnMount(ctx app.Context) { c.page = ctx }

// offer is the one that stands here; nil when there is none.
func (c *undoing) offer() *undo {
	if current == nil || current.undo == nil || current.undo.of != c.Of {
		return nil
	}
	return current.undo
}

func (c *undoing) Render() app.UI {
	said, button, failed := "", app.UI(nil), app.UI(nil)
	if u := c.offer(); u != nil {
		said, failed = u.said, trouble(u.failed)
		if u.offered {
			button = html.Button().Class("secondary").DataSet("action", "undo").OnClick(c.onUndo).Text(say.Words("Undo"))
		}
	}
	return html.Div().Class("undo").Body(
		html.P().Class("done").ID(c.Of.id()).TabIndex(-1).Role("status").Text(said),
		parts.Slot(button),
		parts.Slot(failed),
	)
}

func (c *undoing) onUndo(app.Context, app.Event) {
	s, u := here(), c.offer()
	if u == nil || !u.offered {
		return
	}
	again, err := s.putTextsBack(u)
	if u.failed = err; err != nil {
		return
	}
	what := u.said
	u.offered, u.said = false, say.Text("Saving…")
	device.Focus(c.page, c.Of.id()) // the button is gone
	c.page.Async(func() {
		err := s.shelf.PutBack(u.kept)
		c.page.Dispatch(func(app.Context) {
			if s.undo != u {
				return
			}
			if u.failed = err; err != nil {
				again()
				u.offered, u.said = true, what
				return
			}
			u.said, u.was, u.before, u.left, u.kept = say.Text("Undone. Everything is as it was before."), session{}, nil, nil, nil
			device.Focus(c.page, c.Of.id())
			c.Back()
		})
	})
}
