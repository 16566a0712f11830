package screens

import (
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// The list has every country with its numbers before the client is there.
func TestTheListOfCountriesNeedsNoClient(t *testing.T) {
	html, _ := prerender(t, countryPath)
	for _, c := range locale.Countries() {
		_, row, found := strings.Cut(html, `data-country="`+c.Region+`"`)
		row, _, _ = strings.Cut(row, "</li>")
		if !found || !strings.Contains(row, escaped(c.Name)) || !strings.Contains(row, `href="tel:`+c.Ambulance.Number+`"`) {
			t.Errorf("%s is not listed with %s", c.Name, c.Ambulance.Number)
		}
		if also := c.Ambulance.Also; also != "" && !strings.Contains(row, `href="tel:`+also+`"`) {
			t.Errorf("%s: no way to call %s", c.Name, also)
		}
		if strings.Contains(row, "We are not sure") != c.Doubtful {
			t.Errorf("%s: says that we are not sure: %t", c.Name, !c.Doubtful)
		}
	}
	for _, p := range []string{startPath, emergencyPath, groupPath("stroke"), groupPath("selfharm")} {
		if html, _ := prerender(t, p); !strings.Contains(mainPart(html), `href="`+countryPath+`"`) {
			t.Errorf("%s has no way to every country's number", p)
		}
	}
}

// A search hides the other countries, and says how many are left.
func TestFindingACountryOnTheScreen(t *testing.T) {
	c := &country{}
	tester := app.NewClientTester(c)
	for typed, want := range map[string]string{"swe": "1 country", "united": "3 countries", "atlantis": "No country of that name", "": ""} {
		c.typed = typed
		tester.Consume()
		html := app.HTMLString(c.Render())
		if !strings.Contains(html, want) {
			t.Errorf("%q does not say %q", typed, want)
		}
	}
}

// Choosing leads back to where the person came from, and elsewhere if nobody knows.
func TestChoosingACountryLeadsBack(t *testing.T) {
	for _, c := range []struct {
		name, from string
		here, back bool
		path       string
	}{
		{"a link of the client", "/result/", true, true, ""},
		{"a document of ours", "/emergency/stroke/", false, false, "/emergency/stroke/"},
		{"from outside", "", false, false, emergencyPath},
		{"a reload of the list", countryPath, false, false, emergencyPath},
	} {
		t.Run(c.name, func(t *testing.T) {
			wentBack, visited := false, ""
			beforeWas, backWas, visitWas := before, back, visit
			defer func() { before, back, visit = beforeWas, backWas, visitWas }()
			before = func() (string, bool) { return c.from, c.here }
			back = func() { wentBack = true }
			visit = func(path string) { visited = path }
			(&country{}).onChoose("NO")
			if wentBack != c.back || visited != c.path {
				t.Errorf("back: %t, visited %q", wentBack, visited)
			}
		})
	}
}

// An urgent result says whom to phone today; no other level does. Poison lines
// are for C60 alone, and an emergency has none of either, and no report.
func TestWhichResultHasWhichLines(t *testing.T) {
	for _, c := range []struct {
		name           string
		told           map[string]triage.Answer
		urgency        triage.Urgency
		urgent, poison bool
	}{
		{"too much given", map[string]triage.Answer{"complaint": triage.Chose("exposure"), "exposure": triage.Chose("too-much")}, triage.Urgent, true, true},
		{"a child swallowed it", map[string]triage.Answer{"complaint": triage.Chose("exposure"), "exposure": triage.Chose("child")}, triage.Urgent, true, true},
		{"a droop on the first day", map[string]triage.Answer{"complaint": triage.Chose("lid"), "lid": triage.Chose("one"), "date": triage.On(triage.DateOf(tonight) - 1), "lid-start": triage.On(triage.DateOf(tonight) - 1), "pupils": triage.Chose("same"), "lid-sudden": triage.Chose("no")}, triage.Urgent, true, false},
		{"a bruise", map[string]triage.Answer{"complaint": triage.Chose("bruise"), "bruise": triage.Chose()}, triage.SelfCare, false, false},
		{"a floppy child", map[string]triage.Answer{"complaint": triage.Chose("exposure"), "exposure": triage.Chose("child-ill")}, triage.Emergency, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(guideline.Engine(), newMemory(), clock(tonight))
			enter(s, true)
			answerCalmly(s, c.told)
			if got := s.result().Urgency; got != c.urgency {
				t.Fatalf("%v, want %v", got, c.urgency)
			}
			r := newReader(t, s)
			r.open(resultPath)
			part := mainPart(r.html)
			if got := strings.Contains(part, `data-line="urgent"`); got != c.urgent {
				t.Errorf("a line for today: %t", got)
			}
			if got := strings.Contains(part, `data-line="poison"`); got != c.poison {
				t.Errorf("a poison line: %t", got)
			}
			if got := strings.Contains(part, `data-action="report"`); got != (c.urgency != triage.Emergency) {
				t.Errorf("a way to report: %t", got)
			}
			if c.urgent && strings.Index(part, `data-line="urgent"`) > strings.Index(part, "What it probably is") {
				t.Error("whom to phone stands below what it is")
			}
		})
	}
}

// Every result's report link is the last thing on it.
func TestTheReportBeginsWithCare(t *testing.T) {
	html, _ := prerender(t, reportPath)
	part := mainPart(html)
	care, text, form := strings.Index(part, "Care comes first"), strings.Index(part, "<textarea"), strings.Index(part, `data-action="open-form"`)
	if care < 0 || care > text || text > form {
		t.Errorf("care at %d, the text at %d, the form at %d", care, text, form)
	}
	if !strings.Contains(part[:text], `href="`+emergencyPath+`"`) {
		t.Error("no way to help before the report")
	}

	s := open(guideline.Engine(), newMemory(), clock(tonight))
	enter(s, true)
	answerCalmly(s, map[string]triage.Answer{"complaint": triage.Chose("exposure"), "exposure": triage.Chose("too-much")})
	r := newReader(t, s)
	r.open(reportPath)
	r.says("a doctor should see this today", `href="`+resultPath+`"`, "Date of the injection: 17 November 2026")
}

// A form is another site: in a window of its own, named, and never opened by us.
func TestFormsOpenWhenTapped(t *testing.T) {
	html := app.HTMLString(everyForm())
	if strings.Count(html, `target="_blank"`) != len(locale.ReportForms()) || strings.Count(html, "noopener noreferrer") != len(locale.ReportForms()) {
		t.Errorf("forms: %s", html)
	}
	for _, f := range locale.ReportForms() {
		if !strings.Contains(html, "Open "+strings.TrimPrefix(f.Site, "https://")) {
			t.Errorf("%s does not say where it leads", f.Name)
		}
	}
	for _, f := range append(locale.Reporting("CH"), locale.Reporting("CA")...) {
		if html := app.HTMLString(authority(f)); strings.Contains(html, "href=") || !strings.Contains(html, "have not checked") {
			t.Errorf("%s: %s", f.Name, html)
		}
	}
}
