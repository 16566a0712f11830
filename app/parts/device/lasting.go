package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Lasting says how safe what is kept on the device is.
type Lasting struct {
	// Known is false when the browser does not tell.
	Known bool
	// Persisted: the browser deletes it only when the person does. Otherwise it
	// may, when room is short or, on an iPhone or iPad, when the app is not on
	// the home screen and was not opened for a week.
	Persisted bool
	// Used and Quota are bytes, roughly, of everything of this site; 0 when
	// not known.
	Used, Quota int64
}

// Persist asks the browser to keep what is stored until the person deletes it;
// some browsers ask the person. It blocks until that is answered.
func Persist() Lasting { return lasting("persist") }

// IsLasting asks the browser for nothing, only how things stand. It blocks.
func IsLasting() Lasting { return lasting("persisted") }

func lasting(how string) Lasting {
	var l Lasting
	if v, err := ask(how); err == nil {
		l.Known, l.Persisted = true, v.Truthy()
	}
	if v, err := ask("estimate"); err == nil {
		l.Used, l.Quota = number(v.Get("usage")), number(v.Get("quota"))
	}
	return l
}

func number(v app.Value) int64 {
	if v.Type() != app.TypeNumber {
		return 0
	}
	return int64(v.Float())
}
