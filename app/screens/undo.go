package screens

import (
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
	back func() // it is back: what the screen shows is to be read anew; nil: it shows nothing of it

	was          mind           // as it was
	before, left shorts         // what the device's short texts were and are
	kept         *diary.Deleted // off the shelf

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

// shortTexts are the keys of everything that is kept besides the shelf, those of the
// check first; boot.js and display.js write those of the language and of the size.
var shortTexts = [...]string{
	diary.CheckKey, diary.FollowUpKey,
	tapKey, linkKey, openedKey, clinicKey, device.RegionKey, "aftercheck-language", "aftercheck-display",
}

// ofCheck is how many of shortTexts make up the check, and change hands together.
const ofCheck = 2

// shorts are the short texts that there are, in the order of shortTexts; "" for none.
type shorts [len(shortTexts)]string

func (s *session) texts() (out shorts) {
	for i, key := range shortTexts {
		out[i], _ = s.store.Get(key)
	}
	return out
}

// change makes short texts others, where they are to be. false: the device has no room.
func (s *session) change(from, to *shorts) bool {
	for i, key := range shortTexts {
		switch {
		case from[i] == to[i]:
		case to[i] == "":
			s.store.Remove(key)
		case !s.store.Set(key, to[i]) && s.store.State() == diary.Full:
			return false
		}
	}
	return true
}

// deleting is to be called before something is deleted. What was deleted before
// that is then gone for good. back is for when it is put back.
func (s *session) deleting(page app.Context, of deleted, back func()) *undo {
	s.undo = &undo{at: path(page), of: of, said: say.Text("Deleting…"), page: page, back: back, was: s.mind, before: s.texts()}
	return s.undo
}

// offer says what was deleted and offers to put it back; kept is what comes off
// the shelf. Nothing happens when the person has gone on meanwhile. With an error
// nothing was deleted, and there is nothing to offer.
func (s *session) offer(u *undo, kept *diary.Deleted, err error, said string) {
	switch {
	case s.undo != u:
		return
	case err != nil:
		s.undo = nil
		return
	}
	u.kept, u.said, u.left = kept, said, s.texts()
	u.offered = !kept.Lost() && !u.empty()
	if kept.Lost() {
		u.said = say.Sentences(said, say.Text("This cannot be undone."))
	}
	u.focus()
}

func (u *undo) focus() { device.Focus(u.page, u.of.id()) }

// empty tells whether nothing was there to be deleted.
func (u *undo) empty() bool { return u.kept == nil && u.before == u.left }

// is tells whether that was deleted last, and is said.
func (u *undo) is(of deleted) bool { return u != nil && u.of == of }

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
// has written since stays: it may be in the midst of a check. ok is false when the
// device has no room: then nothing was changed. again takes it back.
func (s *session) putTextsBack(u *undo) (again func(), ok bool) {
	now, knew := s.texts(), s.mind
	then := now
	theirs := [ofCheck]string(now[:]) != [ofCheck]string(u.left[:]) // another check was begun
	for i, text := range u.before {
		if text != "" && now[i] == u.left[i] && !(theirs && i < ofCheck) {
			then[i] = text
		}
	}
	again = func() {
		s.change(&then, &now)
		s.take(&knew)
	}
	if !s.change(&now, &then) {
		again()
		return nil, false
	}
	if theirs || u.of == deletedPhoto {
		s.take(&knew)
	} else {
		s.take(&u.was)
	}
	if u.at == checksPath {
		s.listed.opened = "" // the focus is for the message
	}
	return again, true
}

// take makes what this tab knows that. The clinic's link and the list of clinics are
// looked up anew.
func (s *session) take(was *mind) {
	s.mind = *was
	s.saving = s.store.State()
	s.useLink()
}

// undoing is the live message about what was deleted, with the button that puts
// it back.
func undoing(of deleted) app.UI {
	said, button, failed := "", app.UI(nil), app.UI(nil)
	if current != nil && current.undo.is(of) {
		u := current.undo
		said, failed = u.said, trouble(u.failed)
		if u.offered {
			button = html.Button().Class("secondary").DataSet("action", "undo").OnClick(onUndo).Text(say.Words("Undo"))
		}
	}
	return html.Div().Class("undo").Body(
		html.P().Class("done").ID(of.id()).TabIndex(-1).Role("status").Text(said),
		parts.Slot(button),
		parts.Slot(failed),
	)
}

func onUndo(app.Context, app.Event) {
	s, u := here(), here().undo
	if u == nil || !u.offered {
		return
	}
	again, ok := s.putTextsBack(u)
	if u.failed = nil; !ok {
		u.failed = diary.ErrFull
		return
	}
	what, page := u.said, u.page
	u.offered, u.said = false, say.Text("Saving…")
	u.focus() // the button is gone
	page.Async(func() {
		err := s.shelf.PutBack(u.kept)
		page.Dispatch(func(app.Context) {
			if s.undo != u {
				return
			}
			if u.failed = err; err != nil {
				again()
				u.offered, u.said = true, what
				return
			}
			back := u.back
			*u = undo{at: u.at, of: u.of, page: page, said: say.Text("Undone. Everything is as it was before.")}
			u.focus()
			if back != nil {
				back()
			}
		})
	})
}
