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
