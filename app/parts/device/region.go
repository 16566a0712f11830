package device

import (
	"strings"
	"sync"

	"aftercheck/internal/locale"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Region is the country that the device seems to be in, as two letters; ""
// when it cannot be told. It is a guess, so it only decides which emergency
// number stands first: the others are always shown too.
var Region = sync.OnceValue(func() string {
	if app.IsServer {
		return ""
	}
	return regionOf(timeZone(), language())
})

// regionOf prefers the time zone, which travels with the person, to the
// language, which does not. A place that the table does not know is not
// guessed from the language: it is most likely abroad.
func regionOf(zone, language string) string {
	if zone == "" || zone == "UTC" || strings.HasPrefix(zone, "Etc/") {
		return locale.RegionOfLanguage(language)
	}
	return locale.RegionOfTimeZone(zone)
}

func timeZone() string {
	intl := app.Window().Get("Intl")
	if !intl.Truthy() {
		return ""
	}
	return text(intl.Call("DateTimeFormat").Call("resolvedOptions").Get("timeZone"))
}

func language() string { return text(app.Window().Get("navigator").Get("language")) }

func text(v app.Value) string {
	if v.Type() != app.TypeString {
		return ""
	}
	return v.String()
}
