package screens

import (
	"errors"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/diary"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// album is the photos of one check: add, look, compare, delete.
type album struct {
	app.Compo
	Record string // id of the check

	page app.Context // of the album itself: it outlives a button

	record  string // the one that is shown
	shots   []shot
	view    string // of the next photo
	said    string
	failed  app.UI
	sure    string // id of the photo that is to be deleted, if really
	pair    *shot  // the photo that is compared
	against []shot // those of the same view, from every check, by time
	with    int    // which of them stands beside it
	ready   bool   // its picture is read
	someone bool   // the check is for someone else
}

// shot is one photo of one check.
type shot struct {
	diary.Photo
	record   string
	injected triage.Date // 0: not known
	url      string
}

// view is one way to take a photo. Photos of one view can be compared.
type view struct{ id, text string }

var views = []view{
	{"front", "Face from the front, at rest"},
	{"brows-up", "Brows lifted"},
	{"eyes-closed", "Eyes closed"},
	{"left", "Left side"},
	{"right", "Right side"},
	{"spot", "The spot itself, close"},
}

func viewText(id string) string {
	for _, v := range views {
		if v.id == id {
			return v.text
		}
	}
	return "Another view"
}

func (c *album) OnMount(ctx app.Context) {
	c.page = ctx
	c.load()
}

func (c *album) OnUpdate(app.Context) {
	if c.record != c.Record {
		c.load()
	}
}

func (c *album) OnDismount() { device.ForgetPictures() }

// load reads what photos there are, and then each picture.
func (c *album) load() {
	if c.record != c.Record {
		*c = album{Compo: c.Compo, Record: c.Record, page: c.page, record: c.Record, view: views[0].id}
	}
	s, id := here(), c.Record
	c.page.Async(func() {
		shots := shotsOf(s, id)
		rec, _, err := s.shelf.Record(id)
		c.page.Dispatch(func(app.Context) {
			if id == c.Record {
				c.shots, c.someone = shots, err == nil && rec.Check.For == diary.ForSomeone
			}
		})
	})
}

// shotsOf reads the photos of a check with their pictures. It blocks. A picture
// that cannot be read has no address, and is said to be damaged where it stands.
func shotsOf(s *session, record string) []shot {
	rec, _, err := s.shelf.Record(record)
	if err != nil {
		return nil
	}
	var out []shot
	for _, p := range rec.Photos {
		url, err := pictureURL(s.shelf, record, p.ID)
		if err != nil {
			url = ""
		}
		injected, _ := rec.Check.Answers[s.engine.Guideline().DateQuestion].Day()
		out = append(out, shot{p, record, injected, url})
	}
	return out
}

// pictureURL is the browser's; tests put their own here.
var pictureURL = device.PictureURL

func (c *album) Render() app.UI {
	content := []app.UI{
		html.P().Text(say.Words("A photo shows a change better than words. Use the same light and the same place each time.")),
		parts.Slot(c.figures()...),
		parts.Slot(c.comparison()),
		c.adding(),
		html.P().Class("done").Role("status").Text(say.Words(c.said)),
		parts.Slot(c.failed),
		undoing(deletedPhoto),
		html.P().Class("small").Text(say.Words("Photos stay on this device. Aftercheck sends them to nobody. The place and time that a camera writes into a photo are left out.")),
	}
	return html.Section().Class("album").DataSet("photos", len(c.shots)).Body(append([]app.UI{html.H2().Text(say.Words("Photos"))}, present(content)...)...)
}

// adding has two ways, since some phones open the camera or the pictures only.
// The fields themselves cannot be styled or read well, so buttons click them.
func (c *album) adding() app.UI {
	var options []app.UI
	for _, v := range views {
		options = append(options, app.Elem("option").Attr("value", v.id).Attr("selected", v.id == c.view).Text(say.Words(v.text)))
	}
	return html.Div().Class("adding").Body(
		html.Label().Attr("for", "photo-view").Text(say.Words("What will the photo show?")),
		app.Elem("select").ID("photo-view").DataSet("option", "view").OnChange(func(ctx app.Context, _ app.Event) {
			c.view = ctx.JSSrc().Get("value").String()
		}).Body(options...),
		html.Div().Class("buttons").Body(
			html.Button().Class("secondary").DataSet("action", "take-photo").
				OnClick(func(app.Context, app.Event) { device.ClickOn("photo-take") }).Text(say.Words("Take a photo")),
			html.Button().Class("secondary").DataSet("action", "choose-photo").
				OnClick(func(app.Context, app.Event) { device.ClickOn("photo-choose") }).Text(say.Words("Choose a photo")),
		),
		html.Input("file").ID("photo-take").Attr("hidden", true).Attr("accept", "image/*").Attr("capture", c.camera()).Aria("label", say.Words("Take a photo")).OnChange(c.onChosen),
		html.Input("file").ID("photo-choose").Attr("hidden", true).Attr("accept", "image/*").Aria("label", say.Words("Choose a photo")).OnChange(c.onChosen),
	)
}

// camera is the one that looks at the person in the photo.
func (c *album) camera() string {
	if c.someone {
		return "environment"
	}
	return "user"
}

func (c *album) onChosen(ctx app.Context, _ app.Event) {
	field := ctx.JSSrc()
	files := device.ChosenFiles(field)
	if len(files) == 0 {
		return
	}
	file := files[0]
	device.EmptyField(field)
	c.add(file.Photo)
}

// add keeps a photo. read gives it as a small JPEG; it blocks.
func (c *album) add(read func() ([]byte, bool)) {
	s, id, view := here(), c.Record, c.view
	if s.undo.is(deletedPhoto) {
		s.undo = nil
	}
	c.said, c.failed = "Saving…", nil
	c.page.Async(func() {
		picture, ok := read()
		var err error
		if !ok {
			err = diary.ErrPicture
		} else {
			_, err = s.shelf.KeepPhoto(id, view, s.now(), picture)
		}
		var shots []shot
		if err == nil {
			shots = shotsOf(s, id)
		}
		c.page.Dispatch(func(app.Context) {
			if id != c.Record {
				return
			}
			c.said, c.failed = "", photoTrouble(err)
			if err == nil {
				c.said, c.shots = "The photo is kept on this device.", shots
			}
		})
	})
}

// photoTrouble says why a photo was not taken; the check itself is never lost.
func photoTrouble(err error) app.UI {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, diary.ErrPicture):
		return parts.Notice("This file cannot be opened as a photo",
			html.P().Text(say.Words("It may be damaged, or in a form that this browser cannot read, such as HEIC. Your check is safe. Take a new photo here, or choose one that is saved as JPEG.")))
	case errors.Is(err, diary.ErrHuge):
		return parts.Notice("No more photos fit into this check",
			html.P().Text(say.Words("Your check is safe. Delete a photo that you no longer need, then try again.")))
	case errors.Is(err, diary.ErrFull):
		return parts.Notice("There is no room left for this photo",
			html.P().Text(say.Words("The photo was not kept. Your check is safe. Make some room on the device, or delete old photos here, and try again.")))
	}
	return trouble(err)
}

func (c *album) figures() []app.UI {
	if len(c.shots) == 0 {
		return nil
	}
	var out []app.UI
	for _, s := range c.shots {
		out = append(out, html.Li().Body(c.figure(s)))
	}
	return []app.UI{html.Ul().Class("shots").Body(out...)}
}

func (c *album) figure(s shot) app.UI {
	id := s.ID
	tools := []app.UI{
		html.Button().Class("plain").DataSet("action", "compare").OnClick(func(app.Context, app.Event) { c.onCompare(id) }, id).
			Body(app.Text(say.Words("Compare")), parts.Hidden(say.Textf(": %s", s.says()))),
		html.Button().Class("plain").DataSet("action", "delete-photo").OnClick(func(app.Context, app.Event) {
			c.sure = id
			device.Focus(c.page, "sure")
		}, id).Body(app.Text(say.Words("Delete")), parts.Hidden(say.Textf(": %s", s.says()))),
	}
	if c.sure == id {
		tools = sureToDelete("Delete this photo? It is then gone from this device.", "Yes, delete it",
			c.onReally, func(app.Context, app.Event) { c.sure = "" })
	}
	return app.Elem("figure").DataSet("photo", id).Body(
		picture(s),
		app.Elem("figcaption").Body(html.Span().Text(s.says()), html.Div().Class("tools").Body(tools...)),
	)
}

func picture(s shot) app.UI {
	if s.url == "" {
		return html.P().Class("no-picture").Text(say.Words("This picture cannot be read."))
	}
	return app.ElemSelfClosing("img").Attr("src", s.url).Attr("alt", s.says()).
		Attr("width", s.Width).Attr("height", s.Height).Attr("loading", "lazy")
}

// says is a photo in words: what it shows, and the day.
func (s shot) says() string { return say.Textf("%[1]s. %[2]s", say.Text(viewText(s.View)), s.day()) }

func (s shot) day() string {
	now := here().now()
	on := triage.DateOf(s.Taken.In(now.Location()))
	day := parts.SayPastDay(on, triage.DateOf(now))
	if s.injected != 0 && on >= s.injected {
		return say.Textf("Day %[1]d, %[2]s", on-s.injected, day)
	}
	return day
}

func (c *album) onReally(app.Context, app.Event) {
	s, id, photo := here(), c.Record, c.sure
	u := s.deleting(c.page, deletedPhoto, c.load)
	c.sure, c.said, c.failed = "", "", nil
	c.page.Async(func() {
		kept, err := s.shelf.DeletePhoto(id, photo)
		shots := shotsOf(s, id)
		c.page.Dispatch(func(app.Context) {
			if id != c.Record {
				return
			}
			c.failed = trouble(err)
			if err == nil {
				c.shots, c.pair = shots, nil
			}
			s.offer(u, kept, err, say.Text("The photo is deleted."))
		})
	})
}
