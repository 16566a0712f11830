package clinic

import (
	"errors"
	"io/fs"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

func TestAHostsList(t *testing.T) {
	list, err := ReadList(strings.NewReader(`{
		"harley": {"name": "Harley Street Skin", "phone": "+442079460123", "sms": "+447700900123", "email": "desk@harley.example",
			"country": "GB", "language": "en", "colour": "#0a7d6c", "logo": "harley.png"},
		"skin-2": {"name": "Skin"}
	}`))
	want := List{
		"harley": {"Harley Street Skin", "+442079460123", "+447700900123", "desk@harley.example", "GB", "en", "#0a7d6c", "harley.png"},
		"skin-2": {Name: "Skin"},
	}
	if err != nil || !reflect.DeepEqual(list, want) {
		t.Errorf("%+v, %v", list, err)
	}
	if list, err := ReadList(strings.NewReader("{}\n")); err != nil || len(list) != 0 {
		t.Errorf("an empty list: %v, %v", list, err)
	}
}

func TestAListIsRefused(t *testing.T) {
	for text, says := range map[string]string{
		``:                                "cannot be read",
		`null`:                            "no JSON object",
		`[]`:                              "no JSON object",
		`{"harley": null}`:                "no JSON object",
		`{"harley": "x"}`:                 "no JSON object",
		`{"harley": {}}`:                  `clinic "harley", field "name": It is missing.`,
		`{"harley": {"name`:               "cannot be read",
		`{"harley": {"name": "Skin"}`:     "cannot be read",
		`{"harley": {"name": "Skin"}} {}`: "after its end",
		`{"Harley": {"name": "Skin"}}`:    `clinic "Harley": The short name`,
		`{"harley": {"name": "Skin"}, "harley": {"name": "Evil"}}`:               `clinic "harley": It is there twice.`,
		`{"harley": {"name": "Skin", "name": "Evil"}}`:                           `clinic "harley", field "name": It is there twice.`,
		`{"harley": {"Name": "Skin"}}`:                                           `clinic "harley", field "Name": There is no such field.`,
		`{"harley": {"name": "Skin", "fax": "+442079460123"}}`:                   `clinic "harley", field "fax": There is no such field.`,
		`{"harley": {"name": 5}}`:                                                `clinic "harley", field "name": It must be a text`,
		`{"harley": {"name": "Skin", "sms": ""}}`:                                `clinic "harley", field "sms": It must be a text`,
		`{"harley": {"name": "Skin", "sms": {"a": "b"}}}`:                        `clinic "harley", field "sms": It must be a text`,
		`{"a1": {"name": "Skin"}, "harley": {"name": "Call 999"}}`:               `clinic "harley", field "name": The name of the clinic could`,
		`{"harley": {"name": "Skin", "phone": "+449061234567"}}`:                 `clinic "harley", field "phone": The phone number is of a kind`,
		`{"harley": {"name": "Skin", "sms": "020 7946 0123"}}`:                   `clinic "harley", field "sms": The number for text messages must`,
		`{"harley": {"name": "Skin", "email": "a@b.example?bcc=e@e.example"}}`:   `clinic "harley", field "email":`,
		`{"harley": {"name": "Skin", "country": "UK"}}`:                          `clinic "harley", field "country":`,
		`{"harley": {"name": "Skin", "language": "english"}}`:                    `clinic "harley", field "language":`,
		`{"harley": {"name": "Skin", "colour": "red"}}`:                          `clinic "harley", field "colour":`,
		`{"harley": {"name": "Skin", "logo": "../a.png"}}`:                       `clinic "harley", field "logo": It must be the name`,
		`{"harley": {"name": "Skin", "logo": "https://evil.example/a.png"}}`:     `clinic "harley", field "logo": It must be the name`,
		`{"harley": {"name": "Skin"}` + strings.Repeat(" ", longestList) + `}`:   "longer than",
		`{"harley": {"name": "Skin"}}` + strings.Repeat(" ", longestList) + `{}`: "longer than",
	} {
		list, err := ReadList(strings.NewReader(text))
		if err == nil || list != nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%.70s: %v, %v; want %q", text, list, err, says)
		}
	}
}

func TestAListHasAnEnd(t *testing.T) {
	many := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(`,"clinic-` + strconv.Itoa(i) + `": {"name": "Skin", "phone": "+442079460123"}`)
		}
		return "{" + b.String()[1:] + "}"
	}
	if list, err := ReadList(strings.NewReader(many(MostClinics))); err != nil || len(list) != MostClinics {
		t.Errorf("%d clinics: %v", len(list), err)
	}
	if _, err := ReadList(strings.NewReader(many(MostClinics + 1))); err == nil {
		t.Error("more clinics than a list may have are taken")
	}
}

func TestLogosOfAList(t *testing.T) {
	png, jpg, webp := "\x89PNG\r\n\x1a\nrest", "\xff\xd8\xff\xe0rest", "RIFF\x10\x00\x00\x00WEBPVP8 "
	files := fstest.MapFS{
		"a.png": {Data: []byte(png)}, "a.jpg": {Data: []byte(jpg)}, "a.webp": {Data: []byte(webp)},
		"svg.png": {Data: []byte("<svg onload='x'/>")}, "jpg.png": {Data: []byte(jpg)}, "riff.webp": {Data: []byte("RIFF\x10\x00\x00\x00WAVE")},
		"short.webp": {Data: []byte("RIFF")}, "empty.png": {}, "large.png": {Data: []byte(png + strings.Repeat("x", LargestLogo))},
		"full.png": {Data: []byte(png + strings.Repeat("x", LargestLogo-len(png)))}, "folder.png/x": {Data: []byte("x")},
	}
	for name, good := range map[string]bool{
		"": true, "a.png": true, "a.jpg": true, "a.webp": true, "full.png": true, "svg.png": false, "jpg.png": false, "riff.webp": false,
		"short.webp": false, "empty.png": false, "large.png": false, "folder.png": false, "none.png": false, "../a.png": false,
	} {
		err := CheckLogos(List{"harley": {Name: "Skin", Logo: name}}, files)
		if (err == nil) != good || err != nil && !strings.Contains(err.Error(), `clinic "harley", field "logo"`) {
			t.Errorf("%q: %v", name, err)
		}
	}
	if err := CheckLogos(List{"harley": {Name: "Skin", Logo: "none.png"}}, files); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing logo: %v", err)
	}
}
