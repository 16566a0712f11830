package handover_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/app/parts"
	"aftercheck/internal/clinic"
	"aftercheck/internal/diary"
	"aftercheck/internal/evaluate"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// form is one way in which a summary is handed over. It gives, for each fact
// that the form has, what the form says of it; a form may leave facts out only
// if it is a shorter one.
type form struct {
	says  func(t *testing.T, c story, s handover.Summary, f handover.Fact) (said string, has bool)
	short bool
}

// forms are all of them. A new form belongs in here.
var forms = map[string]form{
	"text":  {says: inText},
	"print": {says: inHTML},
	"card":  {says: onCard, short: true},
	"FHIR":  {says: inFHIR},
}

// The 50 cases: every fact is the same in every form, and what was denied, what
// was not sure and what nobody answered stay apart.
func TestEveryFormSaysTheSame(t *testing.T) {
	states := map[handover.State]int{}
	urgencies, unknownDays := map[triage.Urgency]int{}, 0
	courses := map[string]int{}
	for _, c := range cases(t) {
		s := handover.Of(guideline.Engine(), c.Case)
		urgencies[s.Urgency]++
		if d, _ := s.Fact("date"); d.State == handover.Unsure {
			unknownDays++
		}
		for _, f := range s.Facts() {
			states[f.State]++
			if strings.HasPrefix(f.ID, handover.FactCourse+".") {
				courses[f.Codes[0]]++
			}
			for name, form := range forms {
				said, has := form.says(t, c, s, f)
				if !has {
					if !form.short {
						t.Errorf("%s: the %s has no %s", c.name(), name, f.ID)
					}
					continue
				}
				if said == "" {
					t.Errorf("%s: the %s says nothing of %s", c.name(), name, f.ID)
				}
				wantState(t, c.name()+", "+name, f, said)
				if form.short {
					continue
				}
				for _, v := range f.Values {
					if !strings.Contains(same(said), same(v)) && !strings.EqualFold(v, f.Label) {
						t.Errorf("%s: the %s says %q of %s, not %q", c.name(), name, said, f.ID, v)
					}
				}
			}
		}
	}
	for _, u := range triage.Urgencies() {
		if urgencies[u] < 5 {
			t.Errorf("only %d cases are %s", urgencies[u], u)
		}
	}
	if unknownDays == 0 {
		t.Error("the day is known in every case")
	}
	for _, st := range []handover.State{handover.Told, handover.None, handover.Unsure, handover.NotAnswered} {
		if states[st] < 20 {
			t.Errorf("only %d facts are %s", states[st], st)
		}
	}
	for _, went := range diary.Courses() {
		if courses[string(went)] < 3 {
			t.Errorf("only %d signs are %s", courses[string(went)], went)
		}
	}
	t.Logf("cases: %v, facts: %v, courses: %v", urgencies, states, courses)
}

// wantState checks that no state can be taken for another.
func wantState(t *testing.T, where string, f handover.Fact, said string) {
	t.Helper()
	open, unsure := strings.Contains(said, "not answered"), strings.Contains(said, "not sure")
	negative := strings.HasSuffix(said, "no") || strings.Contains(said, "no ") || strings.Contains(said, "none of: ")
	switch f.State {
	case handover.NotAnswered:
		if !open || unsure {
			t.Errorf("%s: %s was not answered, and it says %q", where, f.ID, said)
		}
	case handover.Unsure:
		if !unsure || open {
			t.Errorf("%s: %s was not sure, and it says %q", where, f.ID, said)
		}
	case handover.None:
		if !negative || open || unsure {
			t.Errorf("%s: %s was denied, and it says %q", where, f.ID, said)
		}
	case handover.Told:
		if open || said == "not sure" || strings.HasPrefix(said, "none of: ") {
			t.Errorf("%s: %s was told, and it says %q", where, f.ID, said)
		}
	}
}

// same leaves out what plain text writes in another way.
func same(text string) string {
	text = strings.NewReplacer("’", "'", "“", `"`, "”", `"`, "°", " ", "–", "-", "\u00a0", " ").Replace(text)
	return strings.Join(strings.Fields(text), " ")
}

func inText(_ *testing.T, _ story, s handover.Summary, f handover.Fact) (string, bool) {
	for line := range strings.SplitSeq(handover.Text(s), "\n") {
		if said, ok := strings.CutPrefix(line, same(f.Label)+": "); ok {
			return said, true
		}
	}
	return "", false
}

// inHTML reads the fact as it stands on the page and on paper.
func inHTML(t *testing.T, _ story, s handover.Summary, f handover.Fact) (string, bool) {
	var page strings.Builder
	for _, section := range parts.SummaryFacts(s) {
		page.WriteString(app.HTMLString(section))
	}
	_, rest, ok := strings.Cut(page.String(), `data-fact="`+f.ID+`"`)
	if !ok { // attributes come in any order
		return "", false
	}
	_, rest, _ = strings.Cut(rest, "<dd")
	rest, _, _ = strings.Cut(rest, "</dd>")
	if !strings.Contains(page.String(), `data-state="`+string(f.State)+`"`) {
		t.Errorf("no fact is marked as %s", f.State)
	}
	var said []string
	for part := range strings.SplitSeq(rest, "<p>") {
		if text, _, ok := strings.Cut(part, "</p>"); ok {
			said = append(said, text)
		}
	}
	return unescape(strings.Join(said, "; ")), true
}

func unescape(text string) string {
	return strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&quot;", `"`, "&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(text)
}

// onCard reads the line of the card that stands on a fact. Where several facts
// share a row each has its own line, with its label.
func onCard(_ *testing.T, _ story, s handover.Summary, f handover.Fact) (string, bool) {
	card := handover.CardOf(s)
	if f.ID == "date" {
		return strings.ReplaceAll(card.When, "not told", "not answered"), true
	}
	for _, r := range card.Rows {
		if !slices.Contains(r.Facts, f.ID) {
			continue
		}
		if len(r.Facts) == 1 || slices.Equal(r.Lines, []string{"not answered"}) {
			return strings.Join(r.Lines, "; "), true
		}
		for _, l := range r.Lines {
			if said, ok := strings.CutPrefix(l, f.Label+": "); ok {
				return said, true
			}
		}
		return strings.Join(r.Lines, "; "), f.State == handover.Told // among others
	}
	return "", false
}

// named is a case with the id of its story.
type named struct{ id string }

func (n named) name() string { return n.id }

type story struct {
	named
	handover.Case
}

// wantCases is how many cases are compared.
const wantCases = 50

// cases are 50 written stories over all five urgencies. Those come first that
// have a "not sure", a day that is not known, several areas or a risk.
func cases(t *testing.T) []story {
	t.Helper()
	byLevel := map[triage.Urgency][]story{}
	for _, v := range vignettes(t) {
		c := play(t, v)
		u := handover.Result(guideline.Engine(), &c.Check).Urgency
		byLevel[u] = append(byLevel[u], c)
	}
	for _, list := range byLevel {
		slices.SortStableFunc(list, func(a, b story) int { return b.hard() - a.hard() })
	}
	var out []story
	for i := 0; len(out) < wantCases; i++ {
		before := len(out)
		for _, u := range triage.Urgencies() {
			if i < len(byLevel[u]) && len(out) < wantCases {
				out = append(out, byLevel[u][i])
			}
		}
		if len(out) == before {
			t.Fatalf("only %d cases", len(out))
		}
	}
	for i := range out {
		if i%3 == 0 {
			out[i].followed(i)
		}
		if i%4 == 0 {
			out[i].Product = clinic.Products()[i%len(clinic.Products())].ID
		}
	}
	return out
}

// followed makes a case one that follows an earlier check, with a course for
// every sign that it names and for one that has gone.
func (s *story) followed(seed int) {
	s.Since = s.Check.Day - 2
	s.Check.After = "abcdefgh12345678"
	s.Check.Course = map[string]diary.Course{}
	for i, sign := range guideline.Signs(s.Check.Answers) {
		s.Check.Course[sign.ID] = diary.Courses()[(seed+i)%4] // all but gone
	}
	all := guideline.AllSigns()
	if gone := all[seed%len(all)].ID; s.Check.Course[gone] == "" {
		s.Check.Course[gone] = diary.Gone
	}
}

// hard counts what can go wrong in a case.
func (s story) hard() int {
	n := len(s.Check.Answers["areas"].Options()) + len(s.Check.Answers["health"].Options())
	for _, a := range s.Check.Answers {
		if a.IsUnsure() {
			n += 3
		}
	}
	return n
}

func vignettes(t *testing.T) []evaluate.Vignette {
	t.Helper()
	set := evaluate.NewSet(guideline.Engine())
	files, _ := filepath.Glob("../evaluate/vignettes/*.jsonl")
	for _, f := range files {
		set.ReadFile(f)
	}
	if len(set.Vignettes) < 250 {
		t.Fatalf("only %d vignettes", len(set.Vignettes))
	}
	return set.Vignettes
}

// play goes through the check as the person of the story would.
func play(t *testing.T, v evaluate.Vignette) story {
	t.Helper()
	e, answers := guideline.Engine(), triage.Answers{}
	for {
		as := e.Assess(answers, v.Today)
		if !as.Final {
			said, ok := v.Answer(as.Next)
			if !ok {
				t.Fatalf("%s does not say %s", v.ID, as.Next.ID)
			}
			answers[as.Next.ID] = said
			continue
		}
		evening := v.Today.Time().Add(23 * time.Hour)
		c := diary.Check{Guideline: guideline.Version, Started: evening, Day: v.Today, Answers: answers}
		if as.Urgency == triage.Emergency {
			c.Emergency = &diary.Emergency{Day: v.Today, Answers: answers}
		}
		return story{named{v.ID}, handover.Case{Check: c, Made: evening.Add(5 * time.Minute)}}
	}
}
