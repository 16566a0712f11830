package clinic

import (
	"strings"
	"testing"

	"aftercheck/internal/locale/say"
)

func TestTheAftercareTextFitsIntoOnePart(t *testing.T) {
	full := Link{
		Clinic: Clinic{Name: "Harley Street Skin", Phone: "+442079460123", Country: "GB"},
		Date:   today, Areas: []string{"forehead", "frown", "eyes"},
	}
	listed := Link{ID: "harley"}
	list := List{"harley": {Name: "Harley Street Skin", Country: "AU", Language: "en-AU"}}
	for _, c := range []struct {
		link Link
		want string
	}{
		{full, "Emergency? Call 999. Worried after treatment? Check: "},
		{listed, "Harley Street Skin: Emergency? Call 000. Worried after treatment? Check: "},
		{Link{ID: "nobody"}, "Emergency? Call an ambulance. Worried after treatment? Check: "},
		{Link{Clinic: Clinic{Name: "Клиника", Language: "ru"}}, "Emergency? Call an ambulance. Worried after treatment? Check: "},
	} {
		address, err := c.link.Address("https://abcdefghij.012345.uk/")
		if err != nil {
			t.Fatal(err)
		}
		who, _, _ := c.link.Who(list)
		text := AftercareText(&say.Language{}, who, address)
		// What follows a link may be taken for a part of it: it stands last.
		if text != c.want+address {
			t.Errorf("%s\nwant %s…", text, c.want)
		}
		if m := SMS(text); m.Parts != 1 || m.Unicode {
			t.Errorf("%d parts, because of %q: %s", m.Parts, string(m.Because), text)
		}
		if lower := strings.ToLower(text); strings.Contains(lower, "botox") || strings.Contains(lower, "injection") {
			t.Errorf("a locked screen would show: %s", text)
		}
	}
}

func TestWhereTheAppStands(t *testing.T) {
	l := Link{ID: "harley"}
	for host, want := range map[string]string{
		"https://check.example":             "https://check.example/#c=harley",
		"https://check.example/":            "https://check.example/#c=harley",
		"https://check.example:8443/a/b":    "https://check.example:8443/a/b/#c=harley",
		"http://localhost:8000":             "http://localhost:8000/#c=harley",
		"http://127.0.0.1:8000/":            "http://127.0.0.1:8000/#c=harley",
		"http://check.example/":             "",
		"http://localhost.evil.example":     "",
		"check.example":                     "",
		"":                                  "",
		"https:///x":                        "",
		"javascript:alert(1)":               "",
		"ftp://check.example/":              "",
		"https://user:word@check.example/":  "",
		"https://check.example/?x=1":        "",
		"https://check.example/?":           "",
		"https://check.example/#":           "",
		"https://check.example/#c=other":    "",
		"https://check.example/%zz":         "",
		"https://check.example/ä b":         "https://check.example/%C3%A4%20b/#c=harley",
		"https://check.example/a/index.htm": "https://check.example/a/index.htm/#c=harley",
	} {
		got, err := l.Address(host)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", host, got, err, want)
		}
	}
}
