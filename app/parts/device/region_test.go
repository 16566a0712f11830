package device

import "testing"

func TestTheRegionIsWhereTheDeviceIs(t *testing.T) {
	tests := []struct{ zone, language, want string }{
		{"Europe/London", "de-DE", "GB"},  // a guest: the zone travels with the person
		{"Asia/Kolkata", "en-US", "IN"},   // "en-US" is the factory setting half the world over
		{"", "en-GB", "GB"},               // nothing but the language
		{"UTC", "fr-FR", "FR"},            // hides its zone
		{"Etc/GMT+5", "en", ""},           // says nothing at all
		{"Atlantis/Capital", "en-GB", ""}, // abroad, but where? No guess
	}
	for _, tt := range tests {
		if got := regionOf(tt.zone, tt.language); got != tt.want {
			t.Errorf("regionOf(%q, %q) = %q, want %q", tt.zone, tt.language, got, tt.want)
		}
	}
}

// A clinic's country helps where the phone does not know its own; it never puts
// the number of another country in the place of the right one.
func TestALinksCountryNeverBeatsThePhone(t *testing.T) {
	tests := []struct{ linked, chosen, zone, want string }{
		{"GB", "", "Europe/London", "GB"},
		{"GB", "", "", "GB"}, // it hides its zone: better than the language
		{"GB", "", "UTC", "GB"},
		{"TR", "", "Europe/London", ""},    // treated on a journey, home again
		{"GB", "", "Atlantis/Capital", ""}, // abroad, and we do not know where
		{"TR", "GB", "", ""},               // the person said where they are
		{"", "", "Europe/London", ""},
	}
	for _, tt := range tests {
		if got := hintOf(tt.linked, tt.chosen, tt.zone); got != tt.want {
			t.Errorf("hintOf(%q, %q, %q) = %q, want %q", tt.linked, tt.chosen, tt.zone, got, tt.want)
		}
	}
}
