package clinic

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

func TestTenThousandLinksComeBackAsTheyWere(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	longest := 0
	for range 10_000 {
		l := randomLink(random)
		if err := l.Check(today); err != nil {
			t.Fatalf("%+v: %v", l, err)
		}
		text := l.Encode()
		longest = max(longest, len(text))
		got, err := Decode(text, today)
		if err != nil || !reflect.DeepEqual(got, l) {
			t.Fatalf("%s came back as %+v, %v; was %+v", text, got, err, l)
		}
		if !l.Empty() && !Mentioned(text) {
			t.Fatalf("%s is not taken for a link", text)
		}
		if strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%+&=@,") != "" {
			t.Fatalf("%s has characters that a text program may end a link at", text)
		}
	}
	if longest > MaxLength {
		t.Errorf("a link has %d characters", longest)
	}
}

// TestTheLongestLinkIsTaken: forty letters of four bytes, and all that can be said.
func TestTheLongestLinkIsTaken(t *testing.T) {
	l := Link{
		Clinic: Clinic{
			Name: strings.Repeat("\U00020000", 40), Phone: "+" + "49" + strings.Repeat("3", 13), SMS: "+" + "49" + strings.Repeat("3", 13),
			Email: strings.Repeat("a+", 26) + "a@b.uk", Country: "GB", Language: "zh-Hant-TW", Colour: "#0a7d6c",
		},
		Date: today, Review: today + 1, Product: "alluzience",
	}
	for _, a := range Areas() {
		l.Areas = append(l.Areas, a.ID)
	}
	text := l.Encode()
	got, err := Decode(text, today)
	if err != nil || !reflect.DeepEqual(got, l) {
		t.Errorf("%d characters: %v", len(text), err)
	}
	t.Logf("%d of %d characters", len(text), MaxLength)
}

// TestLinksAreShort: what the issue of this package promises to a text of 160.
func TestLinksAreShort(t *testing.T) {
	const host = "https://abcdefghij.012345.uk/"
	if len(host) != len("https://")+20+1 {
		t.Fatal("the host has no 20 characters")
	}
	address := func(l Link) string {
		text, err := l.Address(host)
		if err == nil {
			err = l.Check(today)
		}
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	areas, longest := Areas(), 0
	for i := range areas {
		for j := range i {
			for k := range j {
				l := Link{Clinic: Clinic{Name: "Harley Street Skin", Phone: "+442079460123"}, Date: today, Areas: []string{areas[i].ID, areas[j].ID, areas[k].ID}}
				longest = max(longest, len(address(l)))
			}
		}
	}
	if longest >= 100 {
		t.Errorf("a full link has up to %d characters", longest)
	}
	if n := len(address(Link{ID: "twelve-chars"})); n >= 45 {
		t.Errorf("a link to a listed clinic has %d characters", n)
	}
}

// TestALinkSetsTheFieldsThatAreListedAndNoOther: it fills in and brands. A new field of a
// Link must be put here, and looked at for what it could do.
func TestALinkSetsTheFieldsThatAreListedAndNoOther(t *testing.T) {
	listed := []string{
		"ID", "Clinic.Name", "Clinic.Phone", "Clinic.SMS", "Clinic.Email", "Clinic.Country", "Clinic.Language", "Clinic.Colour",
		"Date", "Areas", "Product", "Review",
	}
	var set func(v reflect.Value, name string) []string
	set = func(v reflect.Value, name string) (names []string) {
		if v.Kind() != reflect.Struct {
			if v.IsZero() {
				return nil
			}
			return []string{name}
		}
		for i := range v.NumField() {
			names = append(names, set(v.Field(i), strings.TrimPrefix(name+"."+v.Type().Field(i).Name, "."))...)
		}
		return names
	}
	found := map[string]bool{}
	random := rand.New(rand.NewPCG(9, 10))
	for range 2000 {
		l, err := Decode(randomLink(random).Encode()+"&emergency=stroke&lid=no&logo=a.png&urgency=1&x=y&number=1&href=//evil.example&js=1", today)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range set(reflect.ValueOf(l), "") {
			found[name] = true
		}
	}
	for _, name := range listed {
		if !found[name] {
			t.Errorf("no link sets %s", name)
		}
		delete(found, name)
	}
	if len(found) > 0 {
		t.Errorf("a link sets %v as well", found)
	}
	// The engine hears of two of them: "date" and "areas", and the proof is about those
	// (internal/proof, linkFacts). No other field has the type of an answer.
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Link]()) {
		if f.Type == reflect.TypeFor[triage.Answers]() || f.Type == reflect.TypeFor[triage.Answer]() {
			t.Errorf("%s is an answer", f.Name)
		}
	}
}

func TestRefusedLinks(t *testing.T) {
	for text, part := range map[string]string{
		"n=Skin&n=Skin":              PartName,
		"n=%zz":                      PartName,
		"n=":                         PartName,
		"n=Call+999&t=442079460123":  PartName,
		"n=Skin&t=44999":             PartPhone,
		"n=Skin&t=tel%3A442079":      PartPhone,
		"n=Skin&e=a@b.uk?bcc=c@d.uk": PartEmail,
		"d=20261131":                 PartDate,
		"d=20261129":                 PartDate,
		"d=1":                        PartDate,
		"d=19700101":                 PartDate,
		"d=0":                        PartDate,
		"d=99999999":                 PartDate,
		"d=2026-11-17T00:00":         PartDate,
		"a=moon":                     PartAreas,
		"a=frown,frown":              PartAreas,
		"a=frown,,eyes":              PartAreas,
		"a=":                         PartAreas,
		"b=botulax":                  PartProduct,
		"w=20261117&d=20261117":      PartReview,
		"r=UK":                       PartCountry,
		"l=EN":                       PartLanguage,
		"k=url(x)":                   PartColour,
		"n=Skin&k=%230a7d6c":         PartColour,
		"c=../x":                     PartID,
		"c=harley&t=442079460123":    "",
		"v=2&n=Skin":                 PartVersion,
		"v=":                         PartVersion,
		"v=01":                       PartVersion,
		"n=Skin&x=" + strings.Repeat("y", MaxLength): "",
	} {
		l, err := Decode(text, today)
		var bad Refused
		if !errors.As(err, &bad) || len(bad) == 0 || bad[0].Part != part || !l.Empty() {
			t.Errorf("%.60s: %+v, %v; want the part %q refused and nothing kept", text, l, err, part)
		}
		for _, p := range bad {
			if !strings.HasSuffix(p.Why, ".") || p.Why[:1] != strings.ToUpper(p.Why[:1]) || bad.Of(p.Part) == "" {
				t.Errorf("%q is no sentence", p.Why)
			}
		}
	}
}

// TestAReasonRepeatsNothing: it stands on the screen, and what a bad link says must not.
func TestAReasonRepeatsNothing(t *testing.T) {
	const evil = "Zq9x"
	for _, part := range allParts {
		_, err := Decode(part+"="+evil+"%3Cb%3E", today)
		if err == nil || strings.Contains(err.Error(), evil) || strings.ContainsAny(err.Error(), "<>") {
			t.Errorf("%s: %v", part, err)
		}
	}
}

func TestLinksAsPeopleWriteThem(t *testing.T) {
	want := Link{Clinic: Clinic{Name: "A & B", Phone: "+442079460123", Colour: "#0a7d6c"}, Date: on(t, "2026-11-17"), Areas: []string{"frown"}}
	for _, text := range []string{
		"n=A+%26+B&t=442079460123&k=0a7d6c&d=20261117&a=frown",
		"v=1&n=A%20%26%20B&t=%2B442079460123&k=0A7D6C&d=2026-11-17&a=frown",
		"a=frown&&n=A+%26+B&t=+442079460123&k=0a7d6c&d=20261117&later=1&z=%zz",
		"&n=+A+%26+B+&t=442079460123&k=0a7d6c&d=20261117&a=frown&",
	} {
		got, err := Decode(text, today)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
	}
	for text, mentioned := range map[string]bool{
		"": false, "v=1": false, "none": false, "n": false, "x=1": false, "c=a": true, "x=1&d=": true, "utm_source=n&fbclid=c": false,
	} {
		if Mentioned(text) != mentioned {
			t.Errorf("%q is mentioned: %v", text, !mentioned)
		}
	}
}

func TestWhoTreated(t *testing.T) {
	list := List{"harley": {Name: "Harley", Phone: "+442079460123", Country: "GB"}}
	for _, c := range []struct {
		link            Link
		name, country   string
		verified, known bool
	}{
		{Link{}, "", "", false, false},
		{Link{Clinic: Clinic{Name: "Skin"}}, "Skin", "", false, true},
		{Link{ID: "harley"}, "Harley", "GB", true, true},
		{Link{ID: "harley", Clinic: Clinic{Country: "IE"}}, "Harley", "IE", true, true},
		{Link{ID: "nobody"}, "", "", false, false},
	} {
		who, verified, known := c.link.Who(list)
		if who.Name != c.name || who.Country != c.country || verified != c.verified || known != c.known {
			t.Errorf("%+v: %+v, %v, %v", c.link, who, verified, known)
		}
	}
}

// TestShortPlacesAreTheirOwn: a new place must differ from all others in its first six
// letters, or old links would mean another place.
func TestShortPlacesAreTheirOwn(t *testing.T) {
	seen := map[string]string{}
	for _, a := range Areas() {
		short := shortArea(a.ID)
		if other, twice := seen[short]; twice {
			t.Errorf("%s and %s are both %s", a.ID, other, short)
		}
		seen[short] = a.ID
		if got := decodeAreas(short + "," + a.ID); got[0] != a.ID || got[1] != a.ID {
			t.Errorf("%s is read as %v", short, got)
		}
	}
}
