package screens

import (
	"errors"
	"io"
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/diary"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// storage is what can be done with all checks together: save them as a file,
// bring them back from one, delete them.
type storage struct {
	app.Compo
	Count   int    // how many checks there are
	Loaded  bool   // that is known
	Broken  bool   // there is something, but it cannot be read
	Changed func() // the checks are others now

	page app.Context // of the element itself: it outlives a button

	asking  bool
	said    string // what came of the last act, and what is under way
	failed  error
	refused app.UI // why a file was not taken
}

func (c *storage) OnMount(ctx app.Context) { c.page = ctx }

func (c *storage) Render() app.UI {
	return html.Div().Class("storage").Body(present([]app.UI{
		parts.Slot(c.sections()...),
		html.P().Class("done").Role("status").Text(say.Words(c.said)),
		undoing(deletedAll),
		parts.Slot(trouble(c.failed), c.refused),
	})...)
}

func (c *storage) sections() []app.UI {
	if !c.Loaded {
		return nil
	}
	out := []app.UI{c.asFile()}
	if c.Count > 0 || c.Broken {
		out = append(out, parts.Section("Delete everything", c.deleteAll()...))
	}
	return out
}

// ownFile keeps the checks of two people apart: nothing in a file says whose it is.
const ownFile = "Bring in a file of your own only: checks of somebody else would stand among yours."

// asFile saves everything as a file and brings it back. The field for a file is
// clicked by a button, since it can be neither styled nor read well.
func (c *storage) asFile() app.UI {
	buttons := []app.UI{
		html.Button().Class("secondary").DataSet("action", "import").
			OnClick(func(app.Context, app.Event) { device.ClickOn("import-file") }).Text(say.Words("Bring checks in from a file")),
	}
	words := "Did you save your checks as a file, here or on another device? You can bring them in. Nothing that is here is lost."
	if c.Count > 0 {
		words = "Save all checks and photos as one file: to be safe, or to move them to another device. Whoever has the file can read it, so keep it as you keep a letter from your doctor."
		buttons = append([]app.UI{
			html.Button().Class("secondary").DataSet("action", "export").OnClick(c.onExport).Text(say.Words("Save everything as a file")),
		}, buttons...)
	}
	return parts.Section("Your checks as a file",
		html.P().Text(say.Sentences(say.Text(words), say.Text(ownFile))),
		html.Div().Class("buttons").Body(buttons...),
		html.Input("file").ID("import-file").Attr("hidden", true).Attr("accept", "."+exportEnding+",application/json").
			Aria("label", say.Words("A file with checks")).OnChange(c.onFile),
	)
}

// The name and kind of an exported file. The name says nothing of health.
const (
	exportEnding = "jsonl"
	exportKind   = "application/json"
)

func exportName(now time.Time) string {
	return "check-in-" + now.Format(time.DateOnly) + "." + exportEnding
}

func (c *storage) onExport(app.Context, app.Event) {
	s := here()
	c.said, c.failed = "Making the file…", nil
	c.page.Async(func() {
		var file device.NewFile
		done, err := s.shelf.Export(&file, s.now())
		c.page.Dispatch(func(app.Context) {
			c.said, c.failed = "", err
			if err != nil {
				return
			}
			file.Save(exportName(s.now()), exportKind)
			c.said = exportedWords(done)
		})
	})
}

func exportedWords(done diary.Exported) string {
	said := []string{say.Textf("The file is made, with %[1]s and %[2]s. Your browser saves it, or asks you where to.", checksIn(done.Records), photosIn(done.Photos))}
	if left := len(done.Left); left > 0 {
		said = append(said, say.Plural(left, "%d check could not be read and is not in it.", "%d checks could not be read and are not in it."))
	}
	if left := done.LeftPhotos; left > 0 {
		said = append(said, say.Plural(left, "%d photo could not be read and is not in it.", "%d photos could not be read and are not in it."))
	}
	return say.Sentences(said...)
}

func (c *storage) onFile(ctx app.Context, _ app.Event) {
	field := ctx.JSSrc()
	files := device.ChosenFiles(field)
	device.EmptyField(field)
	if len(files) > 0 {
		c.bringIn(files[0], files[0].Size)
	}
}

// bringIn imports a file.
func (c *storage) bringIn(file io.ReaderAt, size int64) {
	s := here()
	shelf := s.shelf
	s.undo = nil // they may be the same checks
	c.said, c.failed, c.refused = "Reading the file…", nil, nil
	c.page.Async(func() {
		done, err := shelf.Import(file, size)
		c.page.Dispatch(func(app.Context) {
			c.said, c.refused = "", refusal(err)
			if err == nil {
				c.said = importedWords(done)
				c.Changed()
			}
		})
	})
}

// importedWords say what came in and what did not.
func importedWords(done diary.Imported) string {
	said := []string{say.Text("Nothing new came in.")}
	if done.Added+done.Photos > 0 {
		said[0] = say.Textf("%[1]s and %[2]s came in.", say.Plural(done.Added, "%d new check", "%d new checks"), photosIn(done.Photos))
	}
	if n := done.Replaced; n > 0 {
		said = append(said, say.Plural(n, "%d check in the file was newer and took the place of the one here.", "%d checks in the file were newer and took the place of those here."))
	}
	if n := done.Same; n > 0 {
		said = append(said, say.Plural(n, "%d check was here already.", "%d checks were here already."))
	}
	if n := len(done.Dropped); n > 0 {
		said = append(said, say.Plural(n, "In %d check some answers no longer fit this version and are not shown.", "In %d checks some answers no longer fit this version and are not shown."))
	}
	return say.Sentences(said...)
}

// refusal says why a file was not taken. Nothing was changed then.
func refusal(err error) app.UI {
	why := ""
	switch {
	case err == nil:
		return nil
	case errors.Is(err, diary.ErrNewer):
		why = "A newer version of Aftercheck made it. Close Aftercheck and open it again to get that version, then try once more."
	case errors.Is(err, diary.ErrHuge):
		why = "It is too big to be a file of Aftercheck."
	case errors.Is(err, diary.ErrFull):
		why = "There is no room left on this device."
	case errors.Is(err, diary.ErrBlocked):
		why = "This browser does not let Aftercheck keep anything."
	default:
		why = "It is damaged, or it is not a file of Aftercheck."
	}
	return parts.Notice("The file was not brought in", html.P().Text(say.Sentences(say.Text(why), say.Text("Nothing was changed."))))
}

func (c *storage) deleteAll() []app.UI {
	if c.asking {
		what := say.Plural(c.Count,
			"Delete all %d check with their photos, the answers that you gave last, the emergency sign that you tapped, the country that you chose, your clinic’s link, and what you kept to make links? They are then gone from this device.",
			"Delete all %d checks with their photos, the answers that you gave last, the emergency sign that you tapped, the country that you chose, your clinic’s link, and what you kept to make links? They are then gone from this device.")
		if c.Broken {
			what = "Delete all checks with their photos, the answers that you gave last, the emergency sign that you tapped, the country that you chose, your clinic’s link, and what you kept to make links? They are then gone from this device."
		}
		return sureToDelete(what,
			"Yes, delete everything", c.onReally, c.onNot)
	}
	return []app.UI{
		html.P().Text(say.Words("This takes everything that you told Aftercheck off this device: every check, every photo, your answers, your country, your clinic’s link, and what you kept to make links. A file that you saved, and reminders in your calendar, stay where you put them.")),
		html.Button().Class("secondary").DataSet("action", "delete-all").OnClick(c.onDeleteAll).Text(say.Words("Delete everything")),
	}
}

func checksIn(n int) string { return say.Plural(n, "%d check", "%d checks") }

func photosIn(n int) string { return say.Plural(n, "%d photo", "%d photos") }

func (c *storage) onDeleteAll(app.Context, app.Event) {
	c.asking, c.said = true, ""
	device.Focus(c.page, "sure")
}

func (c *storage) onNot(app.Context, app.Event) { c.asking = false }

func (c *storage) onReally(app.Context, app.Event) {
	s := here()
	u := s.deleting(c.page, deletedAll, c.Changed)
	c.asking, c.said, c.failed = false, "", nil
	// First what this tab remembers: whoever leaves the screen now must not find
	// the answers written anew by the next one.
	s.forget()
	c.page.Async(func() {
		kept, err := s.shelf.DeleteAll()
		c.page.Dispatch(func(app.Context) {
			c.failed = err
			s.forget() // after it too: other tabs load what is left then
			s.offer(u, kept, err, say.Text("Everything is deleted from this device."))
			if err == nil {
				c.Changed()
			}
		})
	})
}
