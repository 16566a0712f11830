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
	return locale.Decide(hintOf(linkedRegion, chosen, zoneHere()), chosen, guessedRegion())
}

// linkedRegion is the country of the clinic whose link counts here; "" when
// none does.
var linkedRegion string

// LinkRegion takes the country of a clinic's link; "" takes it away.
func LinkRegion(region string) { linkedRegion = region }

// LinkedRegion is the country of the clinic's link when that is why it counts.
func LinkedRegion() string {
	chosen, _ := ChosenRegion()
	return hintOf(linkedRegion, chosen, zoneHere())
}

// hintOf is the country of a link as far as it may count. It says where somebody
// was treated, maybe weeks ago and abroad. The phone's clock, which travels with
// the person, and the person's own word know better which ambulance comes.
func hintOf(linked, chosen, zone string) string {
	if chosen != "" || !silent(zone) && locale.RegionOfTimeZone(zone) != linked {
		return ""
	}
	return linked
}

// zoneHere is the phone's time zone, asked once.
var zoneHere = sync.OnceValue(timeZone)

// RegionKey is where the choice of a country is kept.
const RegionKey = "aftercheck-country"

// ChosenRegion is the country that the person chose, if they did.
func ChosenRegion() (string, bool) {
	region, ok := Store().Get(RegionKey)
	if !ok || locale.Decide("", region, "") == "" {
		return "", false
	}
	return region, true
}

// ChooseRegion keeps the person's choice, which from now on wins over a link. It
// tells whether the device keeps it; if not, it holds until the tab is closed.
func ChooseRegion(region string) bool {
	linkedRegion = ""
	return Store().Set(RegionKey, region)
}

// ForgetRegion goes back to what the device says.
func ForgetRegion() { Store().Remove(RegionKey) }

// guessedRegion is the country that the device seems to be in.
var guessedRegion = sync.OnceValue(func() string { return regionOf(zoneHere(), language()) })

// regionOf prefers the time zone, which travels with the person, to the
// language, which does not. A place that the table does not know is not
// guessed from the language: it is most likely abroad.
func regionOf(zone, language string) string {
	if silent(zone) {
		return locale.RegionOfLanguage(language)
	}
	return locale.RegionOfTimeZone(zone)
}

// silent tells whether a time zone says nothing of the place.
func silent(zone string) bool {
	return zone == "" || zone == "UTC" || strings.HasPrefix(zone, "Etc/")
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
