package device

import (
	"errors"
	"strings"
	"sync"

	"aftercheck/internal/diary"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Drive is the browser's database as package diary needs it; where the browser
// allows none, what is kept lasts as long as the tab, and Trouble says why.
//
// It blocks until the browser has answered. The browser answers only while
// nothing else runs, so it is called from ctx.Async, never from Render or from a
// handler.
func Drive() diary.Drive {
	if app.IsServer {
		return &diary.Memory{Why: diary.ErrBlocked}
	}
	return &database
}

var database drive

// drive calls archive.js.
type drive struct {
	once   sync.Once
	memory *diary.Memory // takes its place, once that is known
}

// fallback is the memory to use instead of the database; nil when the database
// can be opened. That is found out once: what was kept in this tab must not
// seem to be gone because the database works after all.
func (d *drive) fallback() *diary.Memory {
	d.once.Do(func() {
		if _, err := ask("open"); err != nil {
			d.memory = &diary.Memory{Why: err}
		}
	})
	return d.memory
}

func (d *drive) Trouble() error {
	if m := d.fallback(); m != nil {
		return m.Trouble()
	}
	return nil
}

func (d *drive) Rows() ([]diary.Entry, error) {
	if m := d.fallback(); m != nil {
		return m.Rows()
	}
	v, err := ask("rows")
	if err != nil {
		return nil, err
	}
	keys, texts := lines(v.Get("keys")), lines(v.Get("texts"))
	if len(keys) != len(texts) {
		return nil, diary.ErrDamaged
	}
	entries := make([]diary.Entry, len(keys))
	for i, key := range keys {
		entries[i] = diary.Entry{Drawer: diary.Rows, Key: key, Data: []byte(texts[i])}
	}
	return entries, nil
}

func (d *drive) Keys(from diary.Drawer) ([]string, error) {
	if m := d.fallback(); m != nil {
		return m.Keys(from)
	}
	v, err := ask("keys", string(from))
	if err != nil {
		return nil, err
	}
	return lines(v), nil
}

func (d *drive) Get(from diary.Drawer, key string) ([]byte, error) {
	if m := d.fallback(); m != nil {
		return m.Get(from, key)
	}
	v, err := ask("get", string(from), key)
	if err != nil {
		return nil, err
	}
	if v.Type() == app.TypeString {
		return []byte(v.String()), nil
	}
	return bytesOf(v), nil
}

func (d *drive) Apply(c diary.Change) error {
	if c.Clear {
		return d.clear(c)
	}
	if m := d.fallback(); m != nil {
		for _, e := range c.Drop {
			if e.Drawer == diary.Pictures {
				archive().Call("release", e.Key)
			}
		}
		return m.Apply(c)
	}
	change := archive().Call("change")
	for _, e := range c.If {
		var text any
		if e.Data != nil {
			text = string(e.Data)
		}
		change.Call("when", string(e.Drawer), e.Key, text)
	}
	for _, e := range c.Drop {
		change.Call("drop", string(e.Drawer), e.Key)
	}
	for _, e := range c.Put {
		if e.Drawer == diary.Pictures {
			change.Call("put", string(e.Drawer), e.Key, toBytes(e.Data))
		} else {
			change.Call("put", string(e.Drawer), e.Key, string(e.Data))
		}
	}
	_, err := answerOf(change.Call("apply"))
	return err
}

// clear empties the database even if it could not be used until now, because a
// newer version wrote it or because it is damaged: deleting must always work.
// The short texts go with it, those of other screens too.
func (d *drive) clear(c diary.Change) error {
	if texts := app.Window().Get("aftercheckStore"); texts.Truthy() {
		texts.Call("clear")
	}
	_, err := ask("erase")
	if m := d.fallback(); m != nil {
		// A browser without storage has kept nothing outside the tab.
		if errors.Is(err, diary.ErrBlocked) && errors.Is(m.Why, diary.ErrBlocked) {
			err = nil
		}
		return errors.Join(err, m.Apply(c))
	}
	return err
}

func archive() app.Value { return app.Window().Get("aftercheckArchive") }

// ask calls a function of archive.js and waits for its answer.
func ask(name string, args ...any) (app.Value, error) {
	if app.IsServer || !archive().Truthy() {
		return nil, diary.ErrBlocked
	}
	return answerOf(archive().Call(name, args...))
}

// answerOf waits for a promise that is never rejected.
func answerOf(promise app.Value) (app.Value, error) {
	done := make(chan app.Value, 1)
	promise.Then(func(v app.Value) { done <- v })
	v := <-done
	switch v.Get("error").String() {
	case "full":
		return nil, diary.ErrFull
	case "newer":
		return nil, diary.ErrNewer
	case "damaged":
		return nil, diary.ErrDamaged
	case "missing":
		return nil, diary.ErrMissing
	case "changed":
		return nil, diary.ErrChanged
	case "blocked":
		return nil, diary.ErrBlocked
	}
	return v.Get("value"), nil
}

func lines(v app.Value) []string {
	if v.Type() != app.TypeString || v.String() == "" {
		return nil
	}
	return strings.Split(v.String(), "\n")
}

func bytesOf(v app.Value) []byte {
	out := make([]byte, v.Get("length").Int())
	app.CopyBytesToGo(out, v)
	return out
}

func toBytes(data []byte) app.Value {
	array := app.Window().Get("Uint8Array").New(len(data))
	app.CopyBytesToJS(array, data)
	return array
}
