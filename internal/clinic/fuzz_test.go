package clinic

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"aftercheck/internal/triage"
)

// FuzzDecode: whatever an address holds, Decode ends, and what it takes is harmless.
// Found cases are kept in testdata/fuzz.
func FuzzDecode(f *testing.F) {
	random := rand.New(rand.NewPCG(11, 12))
	for range 40 {
		f.Add(randomLink(random).Encode())
	}
	for _, seed := range []string{
		"", "none", "v=2&n=x", "n=%3Cscript%3E&t=44999", "n=%E2%80%AEnikS", "n=Skin&e=a%40b.uk%0D%0ABcc:c%40d.uk", "c=../../x", "d=20260231",
		"a=frown,frown", "k=url(", "n=Skin&t=442079460123;ext=1", "n=%zz&n=%", "w=20261130", "n=Call+9+9+9", "&&=&==", "l=en-US-u-ca-x", "n=evil.example",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, err := Decode(text, today)
		if err != nil {
			if bad, ok := err.(Refused); !ok || len(bad) == 0 || bad.Error() == "" || !l.Empty() {
				t.Fatalf("refused without a reason, or kept: %v, %+v", err, l)
			}
			return
		}
		again := l.Encode()
		got, err := Decode(again, today)
		if err != nil || !reflect.DeepEqual(got, l) || got.Encode() != again {
			t.Fatalf("%q is read as %+v, written as %q and read as %+v, %v", text, l, again, got, err)
		}
		harmless(t, l.Clinic)
		harmlessText(t, l.ID)
		harmlessText(t, l.Product)
		known := Areas()
		for _, id := range l.Areas {
			if !strings.Contains(idsOf(known), ","+id+",") {
				t.Fatalf("unknown place %q", id)
			}
		}
		if l.Date > today || l.ID != "" && (l.Clinic.Name+l.Clinic.Phone+l.Clinic.SMS+l.Clinic.Email+l.Clinic.Colour+l.Clinic.Logo) != "" {
			t.Fatalf("%+v is taken", l)
		}
	})
}

func idsOf(options []triage.Option) string {
	ids := ","
	for _, o := range options {
		ids += o.ID + ","
	}
	return ids
}

// FuzzReadList: whatever a file holds, ReadList ends, and what it takes is harmless.
func FuzzReadList(f *testing.F) {
	for _, seed := range []string{
		`{}`, `{"harley": {"name": "Harley Street Skin", "phone": "+442079460123"}}`, `{"a1": {"name": "<b>"}}`, `{"a1": {"name": "Skin", "logo": "../x.png"}}`,
		`{"a1": {"name": "Skin", "sms": "+447700900123", "email": "a@b.uk", "country": "GB", "language": "en", "colour": "#0a7d6c", "logo": "a.png"}}`,
		`{"a1": {"name": "Skin"}, "a1": {"name": "Skin"}}`, `{"a1": [`, `{"a1" "b"`, `{]`, `null`, `{"a1": {"name": "\ud800"}}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		list, err := ReadList(strings.NewReader(text))
		if err != nil && list != nil {
			t.Fatalf("refused, and kept: %v", list)
		}
		for id, c := range list {
			if checkID(id) != "" || checkLogo(c.Logo) != "" || c.Name == "" {
				t.Fatalf("%q: %+v is taken", id, c)
			}
			harmless(t, c)
		}
	})
}

// FuzzSMS: the count holds together for any text.
func FuzzSMS(f *testing.F) {
	for _, seed := range []string{"", "a", "it’s", "€€€", strings.Repeat("a", 161), strings.Repeat("😀", 36), "\xff", "a\xf0\x9f"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m := SMS(text)
		one, each := 160, 153
		if m.Unicode {
			one, each = 70, 67
		}
		room := one
		if m.Parts > 1 {
			room = m.Parts * each
		}
		lost := max(0, m.Parts-1) // a unit at the end of each part but the last
		if m.Unicode != (len(m.Because) > 0) || (m.Parts == 0) != (text == "") || m.Left < 0 || m.Units+m.Left > room || m.Units+m.Left+lost < room {
			t.Fatalf("%q: %+v", text, m)
		}
	})
}

func harmless(t *testing.T, c Clinic) {
	t.Helper()
	for _, s := range []string{c.Name, c.Phone, c.SMS, c.Email, c.Country, c.Language, c.Colour, c.Logo} {
		harmlessText(t, s)
	}
	for _, number := range []string{c.Phone, c.SMS} {
		if number != "" && checkPhone("The phone number", number) != "" {
			t.Fatalf("%q is taken", number)
		}
	}
	if strings.ContainsAny(c.Email, "?&%=,;: \r\n") || strings.Count(c.Email, "@") > 1 || strings.Contains(c.Name, "://") {
		t.Fatalf("%+v is taken", c)
	}
}

// harmlessText has nothing that is markup, that controls or turns text round, or that
// cannot be seen.
func harmlessText(t *testing.T, s string) {
	t.Helper()
	for _, r := range s {
		if strings.ContainsRune("<>\"`=\\{}\ufffd", r) || unicode.In(r, unicode.C, unicode.Zl, unicode.Zp, unicode.Bidi_Control, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point) {
			t.Fatalf("%q holds %q", s, r)
		}
	}
}
