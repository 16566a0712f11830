package say

import "testing"

func TestWhatRunsTheOtherWayIsMarked(t *testing.T) {
	arabic := New("ar", true, map[string]string{"Call %s": "اتصل على %s"}, map[string][]string{
		"%d days at %[2]s": {"%d %[2]s", "%d %[2]s", "%d %[2]s", "%d %[2]s", "%d %[2]s", "%d %[2]s"},
	})
	for _, c := range []struct{ given, want string }{
		{"112", "اتصل على 112"},
		{"020 7946 0123", "اتصل على \u2068020 7946 0123\u2069"},
		{"+447700900123", "اتصل على \u2068+447700900123\u2069"},
		{"Harley Street Skin", "اتصل على \u2068Harley Street Skin\u2069"},
		{"عيادة Skin", "اتصل على عيادة Skin"},
		{"\u2068Skin\u2069", "اتصل على \u2068Skin\u2069"},
		{"https://clinic.example/#n=Skin", "اتصل على https://clinic.example/#n=Skin"},
		{"", "اتصل على "},
	} {
		if got := arabic.Textf("Call %s", c.given); got != c.want {
			t.Errorf("%q gives %q, want %q", c.given, got, c.want)
		}
	}
	if got, want := arabic.Plural(3, "%d day at %[2]s", "%d days at %[2]s", "E-M16"), "3 \u2068E-M16\u2069"; got != want {
		t.Errorf("a plural gives %q, want %q", got, want)
	}
	if got := (&Language{}).Textf("Call %s", "020 7946"); got != "Call 020 7946" {
		t.Errorf("English has marks: %q", got)
	}
}
