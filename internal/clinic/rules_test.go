package clinic

import (
	"errors"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

func TestRulesOfSmallParts(t *testing.T) {
	for _, rule := range []struct {
		name      string
		check     func(string) string
		good, bad string // separated by spaces
	}{
		{
			"e-mail", checkEmail,
			"desk@clinic.example front.desk+night@skin-clinic.co.uk a@b.io 1_2@3.example x@xn--nxasmq6b.example",
			"desk desk@ @clinic.example desk@clinic desk@@clinic.example a@b@c.example .a@b.example a.@b.example a..b@c.example a@-b.example a@b-.example " +
				"a@b..example a@.example a@b.example. a@b.1 a@b.e a?cc=e@b.example a@b.example?bcc=e@e.example a&b@c.example a@b.example&body=x a%0ab@c.example " +
				"a%40b@c.example \"a\"@b.example a,b@c.example a;b@c.example <a@b.example> a@[127.0.0.1] ä@b.example a@ä.example a@b.example\r\nBcc:e@e.example " +
				"a@b.example\n a:b@c.example mailto:a@b.example a/b@c.example a\\@b.example a@b_c.example " + strings.Repeat("a", 50) + "@clinic.example",
		},
		{"country", checkCountry, "GB US IE AU DE", "gb UK XX G GBR ZZ 44 GB\n"},
		{
			"language", checkLanguage, "en pt-BR zh-Hant-TW es-419 haw sr-Latn az-Arab-IR",
			"e engl EN en-gb en-UK1 en_GB en- -en en--GB zh-hant zh-HanT en-GB-x en-x-a en-1 en-12 en-1234 i-klingon en-GB-u-ca en-\n é en-É",
		},
		{"colour", checkColour, "#0a7d6c #000000 #ffffff", "#fff 0a7d6c #0A7D6C #0a7d6g red #0a7d6c; url(#a) #0a7d6"},
		{"product", checkProduct, "botox daxxify other", "Botox botulax innotox toxpia rentox unknown x"},
		{"id", checkID, "harley a1 skin-2 the-longest-of-all-names", "a -a a- Harley har_ley har.ley ../x har/ley ä1 a%20b the-longest-of-all-names1"},
		{"logo", checkLogo, "harley.png a-b_c.jpg x1.webp", "harley.svg harley.gif harley .png ../a.png a/b.png a\\b.png .a.png a..png A.png a.PNG a.png.exe a.jpeg http://x/a.png"},
	} {
		for _, s := range strings.Split(rule.good, " ") {
			if why := rule.check(s); why != "" {
				t.Errorf("%s %q: %s", rule.name, s, why)
			}
		}
		for _, s := range strings.Split(rule.bad, " ") {
			if rule.check(s) == "" {
				t.Errorf("%s: %q is taken", rule.name, s)
			}
		}
	}
}

// on reads a day.
func on(t *testing.T, text string) triage.Date {
	t.Helper()
	d, err := triage.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDaysOfTreatmentAndReview(t *testing.T) {
	for _, c := range []struct {
		date, review string
		good         bool
	}{
		{"2026-11-28", "", true},
		{"2026-11-29", "", false}, // tomorrow
		{"2024-11-27", "", true},
		{"2024-11-20", "", false}, // the year is a slip
		{"2002-01-01", "", false},
		{"2026-11-17", "2026-12-01", true},
		{"2026-11-17", "2026-11-18", true},
		{"2026-11-17", "2026-11-17", false},
		{"2026-11-17", "2026-11-01", false},
		{"2026-11-17", "2027-05-19", true},
		{"2026-11-17", "2027-05-20", false},
		{"2026-01-17", "2026-02-01", true}, // long over: a link is opened again
		{"", "2026-12-01", true},
		{"", "2026-11-01", true},
		{"", "2027-06-01", false},
		{"", "2020-06-01", false},
	} {
		l := Link{}
		if c.date != "" {
			l.Date = on(t, c.date)
		}
		if c.review != "" {
			l.Review = on(t, c.review)
		}
		if err := l.Check(today); (err == nil) != c.good {
			t.Errorf("treated %q, review %q: %v", c.date, c.review, err)
		}
	}
}

// TestBesideAListedClinicALinkBringsNothingOfItsOwn: the screen says that the host vouches
// for the name. A number of the link's own beside it would borrow that.
func TestBesideAListedClinicALinkBringsNothingOfItsOwn(t *testing.T) {
	for _, part := range allParts {
		text := "c=harley&" + part + "=" + map[string]string{
			PartVersion: "1", PartID: "", PartName: "Skin", PartPhone: "442079460123", PartSMS: "447700900123", PartEmail: "a@b.example",
			PartDate: "20261117", PartAreas: "frown", PartProduct: "botox", PartReview: "20261201", PartCountry: "GB", PartLanguage: "en", PartColour: "0a7d6c",
		}[part]
		_, err := Decode(text, today)
		if beside := strings.Contains("vrldabw", part); (err == nil) != beside {
			t.Errorf("%s: %v", text, err)
		}
	}
	var bad Refused
	if err := (Link{ID: "harley", Clinic: Clinic{Logo: "a.png"}}).Check(today); !errors.As(err, &bad) {
		t.Error("a link brings a picture")
	}
	if err := (Link{Clinic: Clinic{Logo: "a.png"}}).Check(today); !errors.As(err, &bad) {
		t.Error("a link brings a picture")
	}
}

func TestANumberSaysWhoseItIs(t *testing.T) {
	for text, good := range map[string]bool{
		"t=442079460123": false, "s=447700900123": false, "e=a@b.example": false, "n=Skin&t=442079460123": true, "n=Skin": true, "d=20261117": true,
	} {
		if _, err := Decode(text, today); (err == nil) != good {
			t.Errorf("%s: %v", text, err)
		}
	}
}
