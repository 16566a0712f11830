package screens

import (
	"strings"
	"testing"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/internal/clinic"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// receptionist opens the maker on a site of its own, on this evening.
func receptionist(t *testing.T, m *memory) *maker {
	t.Helper()
	before, address := current, ownAddress
	current, ownAddress = open(smallGuideline(t), m, clock(tonight)), func() string { return "https://aftercheck.example/" }
	t.Cleanup(func() { current, ownAddress = before, address })
	c := &maker{}
	tester := app.NewClientTester(c)
	tester.Consume()
	c.live, c.paper = true, parts.PaperA6
	c.typed, c.areas, c.said = map[string]string{}, map[string]bool{}, map[string]string{}
	c.recall()
	return c
}

func (c *maker) fill(pairs ...string) *maker {
	for i := 0; i < len(pairs); i += 2 {
		c.typed[pairs[i]] = pairs[i+1]
	}
	c.follow()
	return c
}

// What the form says, as people type it, is the link, which reads back the same.
func TestTheFormIsTheLink(t *testing.T) {
	c := receptionist(t, newMemory())
	c.areas["forehead"], c.areas["frown"] = true, true
	c.fill("name", "  Harley  Street Skin ", "phone", "0044 (0)20-7946 0123", "date", (today - 1).String(), "review", (today + 13).String(), "product", "botox", "country", "GB")
	if !c.made.ok {
		t.Fatalf("not made: %v", c.mistakes())
	}
	_, behind, _ := strings.Cut(c.made.address, "#")
	got, err := clinic.Decode(behind, today)
	if err != nil || got.Clinic.Name != "Harley Street Skin" || got.Clinic.Phone != "+442079460123" || got.Date != today-1 || got.Review != today+13 || len(got.Areas) != 2 || got.Product != "botox" {
		t.Errorf("%s: %+v, %v", c.made.address, got, err)
	}
	if n := len(c.made.address); n > 130 {
		t.Errorf("the link has %d characters: %s", n, c.made.address)
	}
	html := app.HTMLString(c.Render())
	for _, text := range previewChoices {
		if !strings.Contains(html, text) {
			t.Errorf("the preview does not say %q", text)
		}
	}
}

// The preview says on its buttons what the patient's page says on its own.
func TestThePreviewIsThePatientsPage(t *testing.T) {
	c := receptionist(t, newMemory()).fill("name", "Harley Street Skin", "phone", "+442079460123", "date", today.String())
	page := &clinicLink{link: c.made.link, new: true}
	var said []string
	for _, choice := range page.choices() {
		html := app.HTMLString(choice)
		said = append(said, html)
	}
	if len(said) != len(previewChoices) {
		t.Fatalf("%d choices, the preview has %d", len(said), len(previewChoices))
	}
	for i, text := range previewChoices {
		if !strings.Contains(said[i], text) {
			t.Errorf("the page says %s, the preview %q", said[i], text)
		}
	}
}

// With no treatment in it the patient has two choices; and what was answered on the
// clinic's own device is nothing that the patient sees.
func TestThePreviewKnowsNothingOfThisDevice(t *testing.T) {
	c := receptionist(t, newMemory()).fill("name", "Harley Street Skin", "phone", "+442079460123")
	page := &clinicLink{link: c.made.link, new: true}
	preview := func() string {
		html := ""
		for _, part := range c.preview() {
			html += app.HTMLString(part)
		}
		return html
	}
	if n := strings.Count(preview(), "phone-button"); n != len(page.choices()) || n != 2 {
		t.Errorf("%d choices, the page has %d", n, len(page.choices()))
	}
	current.check.Answers = triage.Answers{"date": triage.On(today - 9)}
	c.fill("date", today.String())
	if html := preview(); strings.Contains(html, "You have answered") || strings.Count(html, "phone-button") != 3 {
		t.Errorf("the preview: %s", html)
	}
}

// A name that the host's list does not have would send links without a number.
func TestTheListMustHaveTheClinic(t *testing.T) {
	c := receptionist(t, newMemory())
	c.listed = true
	current.linked.list = clinic.List{"harley": {Name: "Harley Street Skin", Phone: "+442079460123"}}
	if c.fill("id", "harly"); c.made.ok || c.wrongNow("id") == "" {
		t.Errorf("made: %t", c.made.ok)
	}
	if c.fill("id", "harley"); !c.made.ok {
		t.Errorf("not made: %v", c.mistakes())
	}
}

func (c *maker) wrongNow(option string) string {
	c.wrong = c.mistakes()
	return c.wrongWith(option)
}

func TestMistakesOfTheForm(t *testing.T) {
	for _, test := range []struct {
		name   string
		listed bool
		typed  []string
		fields string
	}{
		{"nothing", false, nil, "name phone"},
		{"listed, no name", true, nil, "id"},
		{"listed", true, []string{"id", "harley"}, ""},
		{"listed, bad name", true, []string{"id", "h!"}, "id"},
		{"good", false, []string{"name", "Skin", "phone", "+442079460123"}, ""},
		{"no country code", false, []string{"name", "Skin", "phone", "020 7946 0123"}, "phone"},
		{"premium rate", false, []string{"name", "Skin", "phone", "+449098790000"}, "phone"},
		{"tomorrow", false, []string{"name", "Skin", "phone", "+442079460123", "date", (today + 1).String()}, "date"},
		{"a day in other words", false, []string{"name", "Skin", "phone", "+442079460123", "date", "17/11/2026"}, "date"},
		{"visit before", false, []string{"name", "Skin", "phone", "+442079460123", "date", today.String(), "review", (today - 3).String()}, "review"},
		{"address", false, []string{"name", "Skin", "phone", "+442079460123", "email", "care@"}, "email"},
	} {
		c := receptionist(t, newMemory())
		c.listed = test.listed
		c.fill(test.typed...)
		var fields []string
		for _, w := range c.mistakes() {
			fields = append(fields, strings.TrimPrefix(w.Field, "make-"))
		}
		if got := strings.Join(fields, " "); got != test.fields || c.made.ok != (got == "") {
			t.Errorf("%s: mistakes in %q, want %q; made: %t", test.name, got, test.fields, c.made.ok)
		}
	}
}

// A text that was changed by hand stays, but for the link in it.
func TestOwnWordsFollowTheLink(t *testing.T) {
	c := receptionist(t, newMemory()).fill("name", "Skin", "phone", "+442079460123")
	old := c.made.address
	if c.words.text != clinic.AftercareText(say.Current(), c.who().Clinic, old) {
		t.Errorf("the text begins as %q", c.words.text)
	}
	c.words.write("Hello! " + old + " Bye")
	c.fill("date", today.String())
	if c.made.address == old || c.words.text != "Hello! "+c.made.address+" Bye" {
		t.Errorf("the text is %q", c.words.text)
	}
}

// What is to be typed in the place of a dear character is a plain one, and what is
// said to be dear is.
func TestPlainCharactersArePlain(t *testing.T) {
	seen := map[rune]bool{}
	for _, p := range plain {
		if clinic.SMS(p.to).Unicode {
			t.Errorf("%q is not plain", p.to)
		}
		for _, r := range p.from {
			if !clinic.SMS(string(r)).Unicode || seen[r] {
				t.Errorf("%q is plain, or stands twice", r)
			}
			seen[r] = true
		}
	}
}

// What is kept is the clinic's; nothing of a patient, and nothing at all unasked.
func TestOnlyTheClinicIsKept(t *testing.T) {
	m := newMemory()
	c := receptionist(t, m)
	c.areas["forehead"] = true
	c.fill("name", "Skin", "phone", "+442079460123", "date", today.String(), "review", (today + 14).String(), "product", "botox")
	if _, kept := m.Get(clinicKey); kept {
		t.Error("kept without being asked")
	}
	c.onKeepClinic(nil, app.Event{})
	text, _ := m.Get(clinicKey)
	for _, secret := range []string{today.String(), "forehead", "botox"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q is kept: %s", secret, text)
		}
	}
	again := receptionist(t, m)
	if !again.kept || again.typed["name"] != "Skin" || again.typed["date"] != "" {
		t.Errorf("recalled: %v", again.typed)
	}
	again.onForgetClinic(nil, app.Event{})
	if _, kept := m.Get(clinicKey); kept || again.kept {
		t.Error("not forgotten")
	}
	m.Set(clinicKey, "{") // damaged: an empty form
	if c := receptionist(t, m); c.kept || c.typed["name"] != "" {
		t.Errorf("a damaged text is recalled as %v", c.typed)
	}
}
