package locale

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // so that the names are checked on any machine
)

func TestEveryZoneExistsOnceAndHasARow(t *testing.T) {
	seen := map[string]string{}
	for line := range strings.SplitSeq(zones, "\n") {
		region, list, _ := strings.Cut(line, " ")
		if _, ok := ForRegion(region); !ok {
			t.Errorf("zones of %q, which has no number", region)
		}
		for zone := range strings.FieldsSeq(list) {
			if _, err := time.LoadLocation(zone); err != nil {
				t.Errorf("%s: %v", region, err)
			}
			if other, twice := seen[zone]; twice {
				t.Errorf("%s is in %s and in %s", zone, other, region)
			}
			seen[zone] = region
			if got := RegionOfTimeZone(zone); got != region {
				t.Errorf("RegionOfTimeZone(%q) = %q, want %q", zone, got, region)
			}
		}
	}
}

func TestEveryCountryButOneHasAZone(t *testing.T) {
	for _, n := range Ambulances() {
		if n.Region == "XK" {
			continue // Kosovo has no zone of its own; its clocks say Europe/Belgrade
		}
		if !strings.Contains("\n"+zones, "\n"+n.Region+" ") {
			t.Errorf("%s has no time zone", n.Country)
		}
	}
}

func TestRegionOfTimeZone(t *testing.T) {
	for zone, want := range map[string]string{
		"Europe/London":                  "GB",
		"America/Argentina/Buenos_Aires": "AR",
		"Asia/Calcutta":                  "IN", // the old name, as Chrome gives it
		"Europe/Kiev":                    "UA",
		"Asia/Dubai":                     "", // no row: its number is in doubt
		"UTC":                            "",
		"":                               "",
		"GB":                             "", // a code in the table is no zone
		"Europe":                         "",
	} {
		if got := RegionOfTimeZone(zone); got != want {
			t.Errorf("RegionOfTimeZone(%q) = %q, want %q", zone, got, want)
		}
	}
}

func TestRegionOfLanguage(t *testing.T) {
	for tag, want := range map[string]string{
		"en-GB":              "GB",
		"en_gb":              "GB",
		"zh-Hant-TW":         "TW",
		"en":                 "",
		"":                   "",
		"es-419":             "", // Latin America
		"en-u-ca-buddhist":   "", // a calendar, not Canada
		"de-AT-u-co-phonebk": "AT",
		"x-us":               "", // private use
	} {
		if got := RegionOfLanguage(tag); got != want {
			t.Errorf("RegionOfLanguage(%q) = %q, want %q", tag, got, want)
		}
	}
}
