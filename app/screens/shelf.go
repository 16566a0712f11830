package screens

import (
	"errors"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/diary"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// keep puts the finished check on the shelf, in the background. An emergency is
// kept like every other check, and says nothing about it.
//
// A result of an older guideline is left as it was kept: what it meant then is
// what the person was told.
func (c *result) keep(ctx app.Context) {
	s := here()
	if s.check.ID != "" && s.check.Guideline != s.engine.Guideline().Version {
		c.kept, c.record = keptBefore, s.check.ID
		return
	}
	if s.follow != nil {
		s.check.After, s.check.Course = s.follow.After, s.course()
	}
	rec := diary.Finish(&s.check, s.result(), s.engine, s.now())
	s.saving = diary.Save(s.store, &s.check) // with the record's ID
	c.kept, c.record = keeping, rec.ID
	ctx.Async(func() {
		err := s.shelf.Keep(rec)
		ctx.Dispatch(func(app.Context) {
			c.kept, c.trouble = keptNow, err
			if err == nil {
				c.trouble = s.shelfTrouble()
			}
		})
		if err != nil {
			return
		}
		// Only now: Firefox asks the person, and says nothing until they have answered.
		evictable := s.mayVanish()
		ctx.Dispatch(func(app.Context) { c.evictable = evictable })
	})
}

// shelfTrouble says why what is kept is lost with the tab. A browser that blocks
// everything may call its database damaged; what helps then is the same.
func (s *session) shelfTrouble() error {
	err := s.shelf.Trouble()
	if err != nil && s.store.State() == diary.Blocked {
		return diary.ErrBlocked
	}
	return err
}

// recordBefore is the check that a kept one follows up; nil when there is none,
// or none any more. It blocks.
func (s *session) recordBefore(r *diary.Record) *diary.Record {
	if r.After == "" {
		return nil
	}
	before, _, err := s.shelf.Record(r.After)
	if err != nil {
		return nil
	}
	return &before
}

// mayVanish tells whether the browser may delete what is kept without being
// asked. The browser is asked to keep it once, at the first check; some of them
// ask the person. It blocks.
func (s *session) mayVanish() bool {
	if s.shelf.Trouble() != nil {
		return false // worse, and said elsewhere
	}
	safe := howLasting()
	if _, n, err := s.shelf.FirstRows(0); err == nil && n == 1 && safe.Known && !safe.Persisted {
		safe = askToKeep()
	}
	if !safe.Known {
		return device.Install() == device.InstallByHand
	}
	return !safe.Persisted
}

// How the browser keeps what is stored; tests put their own here.
var (
	howLasting = device.IsLasting
	askToKeep  = device.Persist
)

// keepIt is the part of a result about keeping it.
func (c *result) keepIt() app.UI {
	return parts.Section("Keep it", present([]app.UI{
		html.P().Class("kept").Role("status").Text(say.Words(c.keptWords())),
		html.P().Body(link.To(checksPath).DataSet("action", "checks").Text(say.Words("See my checks"))),
		parts.Slot(trouble(c.trouble)),
		parts.Slot(c.photos()),
		parts.Slot(mayVanishNote(c.evictable)),
	})...)
}

func (c *result) keptWords() string {
	switch {
	case c.kept == keptBefore, c.kept == keptNow && c.trouble == nil:
		return "This check is kept on this device. You find it under “My checks”, also without a network."
	case c.kept == keeping:
		return "Saving…"
	}
	return ""
}

// photos can be added once the check itself is kept.
func (c *result) photos() app.UI {
	if c.record == "" || c.kept < keptNow || c.trouble != nil && !errors.Is(c.trouble, diary.ErrBlocked) {
		return nil
	}
	return &album{Record: c.record}
}

// mayVanishNote says calmly that the browser may clear the checks away, and
// what helps; nil when it does not.
func mayVanishNote(vanish bool) app.UI {
	if !vanish {
		return nil
	}
	text := "Browsers can clear away what was not used for a while, or when the device is full. To be safe, save your checks as a file under “My checks”."
	if device.Install() != device.NoInstall {
		text = "Browsers can clear away what was not used for a while, or when the device is full. To be safe, put Aftercheck on your home screen, or save your checks as a file under “My checks”."
	}
	return parts.Notice("Your checks may not stay for ever", html.P().Text(say.Words(text)), installOffer())
}

// keepState says how far the keeping of a result is.
type keepState uint8

const (
	keptNot keepState = iota
	keeping
	keptNow
	keptBefore
)

// trouble puts an error of the shelf into words; nil when there is none.
func trouble(err error) app.UI {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, diary.ErrBlocked):
		return parts.Notice("This browser keeps no checks",
			html.P().Text(say.Words("It does not let Aftercheck keep anything, maybe because it is a private window. What you see here is gone when you close the page. You can still print it, or save it as a file.")))
	case errors.Is(err, diary.ErrNewer):
		return parts.Notice("Your checks are from a newer version",
			html.P().Text(say.Words("Close Aftercheck everywhere and open it again: that brings the newer version. Nothing is lost.")))
	case errors.Is(err, diary.ErrFull):
		return parts.Notice("There is no room left on this device",
			html.P().Text(say.Words("This was not kept. Everything that was kept before is still there. Make some room on the device, or delete old photos, and try again.")))
	case errors.Is(err, diary.ErrDamaged):
		return parts.Notice("This cannot be read",
			html.P().Text(say.Words("It was damaged on this device. Your other checks are not touched by it.")))
	case errors.Is(err, diary.ErrMissing):
		return parts.Notice("It is not there any more",
			html.P().Text(say.Words("It may have been deleted in another window.")))
	}
	return parts.Notice("That did not work",
		html.P().Text(say.Words("Nothing was changed. Please try again.")))
}
