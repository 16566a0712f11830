// Package device is what the app asks of the phone or computer it runs on: its
// storage, its clock, its country, and where the reader stands in the browser's
// history. On the server every answer is "not known".
package device

import (
	"aftercheck/internal/diary"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Store is the storage of the device, by way of the page's boot script, which
// never throws; a Nowhere when there is none.
func Store() diary.Store {
	if app.IsServer {
		return diary.Nowhere{}
	}
	js := app.Window().Get("aftercheckStore")
	if !js.Truthy() {
		return diary.Nowhere{}
	}
	return browserStore{js}
}

type browserStore struct{ js app.Value }

func (s browserStore) Get(key string) (string, bool) {
	v := s.js.Call("get", key)
	if v.Type() != app.TypeString {
		return "", false
	}
	return v.String(), true
}

func (s browserStore) Set(key, text string) bool { return s.js.Call("set", key, text).Truthy() }
func (s browserStore) Remove(key string) bool    { return s.js.Call("remove", key).Truthy() }
func (s browserStore) State() diary.State        { return diary.State(s.js.Call("state").String()) }
