package device

import (
	"strings"
	"sync"

	"aftercheck/internal/locale"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Region is the country that counts on this device, as locale.Decide has it;
// "" when it cannot be told. It only decides which numbers stand first: the
// others are always shown, or one tap away.
func Region() string {
	if app.IsServer {
		return ""
	}
	chosen, _ := ChosenRegion()
	return locale.Decide(linkedRegion, chosen, guessedRegion())
}

// linkedRegion is the country that a clinic's link named in this tab; "" when
// none did.
var linkedRegion string

// regionKey is where the choice of a country is kept.
const regionKey = "aftercheck-country"

// ChosenRegion is the country that the person chose, if they did.
func ChosenRegion() (string, bool) {
	region, ok := Store().Get(regionKey)
	if !ok || locale.Decide("", region, "") == "" {
		return "", false
	}
	return region, true
}

// ChooseRegion keeps the person's choice, which from now on wins over a link. It
// tells whether the device keeps it; if not, it holds until the tab is closed.
func ChooseRegion(region string) bool {
	linkedRegion = ""
	return Store().Set(regionKey, region)
}

// ForgetRegion goes back to what the device says.
func ForgetRegion() { Store().Remove(regionKey) }

// guessedRegion is the country that the device seems to be in.
var guessedRegion = sync.OnceValue(func() string { return regionOf(timeZone(), language()) })

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
