package screens

import (
	"slices"
	"sort"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// onCompare looks for photos of the same view in every check. They are read now
// and not before: most people never compare.
func (c *album) onCompare(photo string) {
	i := slices.IndexFunc(c.shots, func(s shot) bool { return s.ID == photo })
	if i < 0 {
		return
	}
	s, mine := here(), c.shots[i]
	c.said, c.failed = "Looking for photos of the same view…", nil
	c.page.Async(func() {
		others := sameView(s, mine)
		c.page.Dispatch(func(app.Context) {
			c.said, c.pair, c.against, c.ready = "", nil, others, false
			if len(others) == 0 {
				c.said = "There is no other photo of this view yet. Take one at the next check, and you can see them side by side."
				return
			}
			c.pair = &mine
			c.put(closest(others, mine))
			device.Focus(c.page, "compare")
		})
	})
}

// sameView are all other photos of a view, the oldest first. It blocks.
func sameView(s *session, mine shot) []shot {
	rows, err := s.shelf.Rows()
	if err != nil {
		return nil
	}
	var out []shot
	for _, row := range rows {
		if row.Photos == 0 || row.Damaged {
			continue
		}
		rec, _, err := s.shelf.Record(row.ID)
		if err != nil {
			continue
		}
		injected, _ := rec.Check.Answers[s.engine.Guideline().DateQuestion].Day()
		for _, p := range rec.Photos {
			if p.View == mine.View && p.ID != mine.ID {
				out = append(out, shot{p, row.ID, injected, ""})
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Taken.Before(out[j].Taken) })
	return out
}

// put lays one of the others beside the photo that is compared. Only its
// picture is read.
func (c *album) put(to int) {
	s, other := here(), c.against[to]
	c.page.Async(func() {
		url, err := pictureURL(s.shelf, other.record, other.ID)
		if err != nil {
			url = ""
		}
		c.page.Dispatch(func(app.Context) {
			if to < len(c.against) && c.against[to].ID == other.ID {
				c.against[to].url, c.with, c.ready = url, to, true
			}
		})
	})
}

// closest is the photo before one, or the first if there is none before it.
func closest(others []shot, mine shot) int {
	with := 0
	for i, o := range others {
		if !o.Taken.After(mine.Taken) {
			with = i
		}
	}
	return with
}

// comparison is two photos of one view side by side, the older one first.
func (c *album) comparison() app.UI {
	if c.pair == nil || !c.ready || c.with >= len(c.against) {
		return nil
	}
	a, b := c.against[c.with], *c.pair
	if a.Taken.After(b.Taken) {
		a, b = b, a
	}
	return html.Div().Class("compare").Body(
		html.H3().ID("compare").TabIndex(-1).Text(say.Words(viewText(b.View))),
		html.Div().Class("pair").Body(half(a), half(b)),
		html.Div().Class("buttons").Body(present([]app.UI{
			c.turn("earlier", "Earlier photo", -1), c.turn("later", "Later photo", 1),
			html.Button().Class("secondary").DataSet("action", "end-compare").
				OnClick(func(app.Context, app.Event) { c.pair = nil }).Text(say.Words("Close")),
		})...),
	)
}

func half(s shot) app.UI {
	return app.Elem("figure").DataSet("photo", s.ID).Body(picture(s), app.Elem("figcaption").Text(s.day()))
}

// turn puts the next photo beside the one that is compared; nil at the end.
func (c *album) turn(action, text string, by int) app.UI {
	to := c.with + by
	if to < 0 || to >= len(c.against) {
		return nil
	}
	return html.Button().Class("secondary").DataSet("action", action).
		OnClick(func(app.Context, app.Event) { c.put(to) }, to, c.pair.ID).Text(say.Words(text))
}
