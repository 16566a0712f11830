package screens

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"aftercheck/app/parts"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// ruleIDs are the ids of everything that can decide a result.
func ruleIDs() []string {
	g := guideline.Engine().Guideline()
	ids := []string{"J18"} // what the engine itself adds
	for _, f := range g.Flags {
		ids = append(ids, f.ID)
	}
	for _, c := range append(g.Complications, g.NoMatch) {
		ids = append(ids, c.ID)
		for _, r := range c.Rules {
			ids = append(ids, r.ID)
		}
	}
	for _, m := range g.Modifiers {
		ids = append(ids, m.ID)
	}
	return ids
}

// The id on a result is the id in the code and the place in the evidence.
func TestEveryRuleHasItsPlace(t *testing.T) {
	pages := documents(t)
	for _, id := range ruleIDs() {
		path, place, ok := strings.Cut(parts.EvidenceOf(id), "#")
		if !ok || place != id {
			t.Errorf("%s is nowhere in the evidence", id)
			continue
		}
		if n := strings.Count(pages[path], ` id="`+id+`"`); n != 1 {
			t.Errorf("%s has %d places on %s", id, n, path)
		}
	}
}

// documents are all pages as they are served, by their addresses.
func documents(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, p := range Pages() {
		out[p.Path], _ = prerender(t, p.Path)
	}
	return out
}

// A link to a place on a page leads to something that is there.
func TestEveryPlaceThatIsLinkedExists(t *testing.T) {
	pages := documents(t)
	linked := 0
	for from, html := range pages {
		for _, address := range links(html) {
			path, place, ok := strings.Cut(address, "#")
			if !ok || path == checkPath || path == cardPath { // what was answered or tapped, not a place
				continue
			}
			linked++
			if path == "" {
				path = from
			}
			if !strings.Contains(pages[path], ` id="`+place+`"`) {
				t.Errorf("%s links to %s, which is not there", from, address)
			}
		}
	}
	if linked < 1000 {
		t.Errorf("only %d links to places", linked)
	}
}

var (
	idTag      = regexp.MustCompile(` id="([^"]*)"`)
	headingTag = regexp.MustCompile(`<h([1-6])`)
)

func TestEvidencePagesAreInOrder(t *testing.T) {
	titles := map[string]bool{}
	for _, p := range Pages() {
		html, title := prerender(t, p.Path)
		if !strings.HasPrefix(p.Path, evidencePath) && p.Path != howWellPath {
			continue
		}
		if titles[title] {
			t.Errorf("two pages are called %q", title)
		}
		titles[title] = true
		seen := map[string]bool{}
		for _, m := range idTag.FindAllStringSubmatch(html, -1) {
			if seen[m[1]] {
				t.Errorf("%s: the id %s stands twice", p.Path, m[1])
			}
			seen[m[1]] = true
		}
		level := byte('0')
		for _, m := range headingTag.FindAllStringSubmatch(mainPart(html), -1) {
			if m[1][0] > level+1 {
				t.Errorf("%s: h%s after h%c", p.Path, m[1], level)
			}
			level = m[1][0]
		}
	}
}

// Every rule says its level, when it counts, and whether it is judgement.
func TestEveryRuleIsTold(t *testing.T) {
	pages := documents(t)
	for _, f := range guideline.Engine().Guideline().Flags {
		part := place(pages[parts.EvidencePage(f.Level.String())], f.ID)
		for _, want := range []string{`data-level="` + f.Level.String() + `"`, "It counts when", escaped(strings.TrimSuffix(f.Says, "."))} {
			if !strings.Contains(part, want) {
				t.Errorf("%s does not say %q", f.ID, want)
			}
		}
		if strings.Contains(part, "Expert judgement") != f.Judgement {
			t.Errorf("%s: judgement is %t, and it says otherwise", f.ID, f.Judgement)
		}
		for _, s := range f.Sources {
			if r, ok := guideline.SourceByID(s); ok && !strings.Contains(part, escaped(r.Citation)) {
				t.Errorf("%s does not name %s", f.ID, s)
			}
		}
	}
	sources := pages[parts.EvidencePage("sources")]
	for _, r := range guideline.References() {
		part := place(sources, "source-"+string(r.ID))
		if !strings.Contains(part, escaped(r.Mark.Says())) || !strings.Contains(part, escaped(r.Citation)) {
			t.Errorf("%s does not say how it is known", r.ID)
		}
	}
	for _, c := range guideline.Corrections() {
		if !strings.Contains(place(pages[parts.EvidencePage("corrections")], c.ID), escaped(c.Says)) {
			t.Errorf("%s is not told", c.ID)
		}
	}
}

func TestEveryDoubtIsTold(t *testing.T) {
	pages := documents(t)
	doubts := pages[parts.EvidencePage("doubts")]
	for _, d := range guideline.Doubts() {
		part := place(doubts, d.ID)
		for _, want := range []string{d.Topic, d.Sides, d.Choice} {
			if !strings.Contains(part, escaped(want)) {
				t.Errorf("%s does not say %q", d.ID, want)
			}
		}
		for _, rule := range d.Rules {
			path, _, _ := strings.Cut(parts.EvidenceOf(rule), "#")
			if strings.HasPrefix(rule, "RF") && !strings.Contains(place(pages[path], rule), `href="`+parts.EvidenceOf(d.ID)+`"`) {
				t.Errorf("%s does not lead to the doubt %s", rule, d.ID)
			}
		}
	}
}

// place is the entry of an id on a page.
func place(html, id string) string {
	_, rest, _ := strings.Cut(html, ` id="`+id+`"`)
	part, _, _ := strings.Cut(rest, "</section>")
	return part
}

// A result opens its own rules and no others, each leading to the evidence;
// closed at first, and after everything that has to be done.
func TestWhyThisAdvice(t *testing.T) {
	emergencies := 0
	for seed := range uint64(60) {
		s := open(guideline.Engine(), newMemory(), clock(tonight))
		answerAtRandom(s, rand.New(rand.NewPCG(seed, 7)))
		r := newReader(t, s)
		r.open(resultPath)
		part := mainPart(r.html)
		at := strings.Index(part, `data-action="why"`)
		if at < 0 {
			t.Fatalf("seed %d: a result that does not say why", seed)
		}
		from := strings.LastIndex(part[:at], "<details")
		why, _, _ := strings.Cut(part[from:], "</details>")
		if tag, _, _ := strings.Cut(why, ">"); strings.Contains(tag, " open") {
			t.Errorf("seed %d: why is open at first", seed)
		}
		as := s.result()
		for _, reason := range as.Reasons {
			if !strings.Contains(why, `href="`+parts.EvidenceOf(reason.Rule)+`"`) || !strings.Contains(why, escaped(reason.Text)) {
				t.Errorf("seed %d: why does not name %s", seed, reason.Rule)
			}
		}
		if as.Urgency == triage.Emergency {
			emergencies++
			for _, before := range []string{`href="tel:112"`, "data-care=", ">Hand it over<"} {
				if i := strings.Index(part, before); i < 0 || i > from {
					t.Errorf("seed %d: %s stands after the rules", seed, before)
				}
			}
			for _, u := range triage.Urgencies() {
				if u < triage.Emergency && strings.Contains(why, `data-level="`+u.String()+`"`) {
					t.Errorf("seed %d: a lower level stands on an emergency", seed)
				}
			}
		}
	}
	if emergencies == 0 {
		t.Error("the walks reach no emergency")
	}
}
