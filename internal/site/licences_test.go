package site

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"
)

// The page of licences shows each text whole and as text, says where the thing
// is, needs no script, and is kept on the device with everything else.
func TestLicences(t *testing.T) {
	o := options(t, "/sub/")
	list := []Licence{
		{Name: "a/library", Version: "v1.2.3", ID: "MIT", Client: true, Texts: []string{"Permission <b>is</b> granted", "and a notice"}},
		{Name: "b/server", Version: "v2", ID: "Apache-2.0", Texts: []string{"TERMS"}},
	}
	text, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	o.Assets.(fstest.MapFS)["client/licences.json"].Data = text
	o.Licences = LicencesPage{Title: "Licences", Description: "Words", Lead: "By others", Back: "About", BackPath: "about/", InClient: "On the device.", InServer: "On the server."}
	s, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	page := string(bodyOf(t, request(s, "GET", "/sub/licences/")))
	for _, want := range []string{
		"a/library v1.2.3", "MIT. On the device.", "Permission &lt;b&gt;is&lt;/b&gt; granted", "and a notice",
		"b/server v2", "Apache-2.0. On the server.", "TERMS", `href="/sub/about/"`, "<title>Licences – Aftercheck</title>",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if strings.Contains(page, "<script") || strings.Contains(page, "style=") {
		t.Error("the page has a script or an inline style")
	}
	worker := string(s.files["worker.js"].body())
	if !strings.Contains(worker, `"licences/":"`+s.files[licencesName].hash) {
		t.Error("the page is not kept for offline use")
	}
}

func TestWithoutTheListNothingIsBuilt(t *testing.T) {
	o := options(t, "/")
	delete(o.Assets.(fstest.MapFS), "client/licences.json")
	if _, err := Build(o); err == nil || !strings.Contains(err.Error(), "make build") {
		t.Errorf("got %v", err)
	}
}
