package guideline

import (
	"math/rand/v2"
	"slices"
	"testing"

	"aftercheck/internal/triage"
)

// wholeChecks are the checks that this program must never get wrong.
var wholeChecks = []struct {
	name    string
	told    told
	urgency triage.Urgency
	first   string // the complication named first; "": none
	most    int    // questions at the most; 0: any number
}{
	{"a bruise on day 2", told{"date": 2, "complaint": list("bruise")}, triage.SelfCare, "C04", 8},
	{"a droopy lid on day 5, no other sign", told{"date": 5, "complaint": list("lid"), "lid": "one", "lid-start": 1}, triage.Soon, "C14", 0},
	{"a droopy lid and newly unequal pupils", told{"date": 5, "complaint": list("lid"), "lid": "one", "lid-start": 1, "pupils": "differ"}, triage.Emergency, "C42", 0},
	{"cannot breathe", told{"emergency": list("breathing")}, triage.Emergency, "", 1},
	{"swallowing takes effort after the neck, all else well", told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes"}, triage.Urgent, "C32", 0},
	{"the same, injector unknown", told{"provider": "unknown", "areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes"}, triage.Emergency, "C32", 0},
	{"nothing that is listed", told{"complaint": list()}, triage.Soon, "", 0},
	{"half the face, slowly", told{"complaint": list("smile"), "face": "half", "face-how": "slow", "face-start": 2}, triage.Urgent, "C43", 0},
	{"half the face, not sure how fast", told{"complaint": list("smile"), "face": "half", "face-how": "unsure", "face-start": 2}, triage.Emergency, "C41", 0},
	{"pupils not sure, nothing else", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "pupils": "unsure"}, triage.Urgent, "", 0},
	{"pupils not sure, with pain", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "pupils": "unsure", "lid-with": list("pain")}, triage.Emergency, "C42", 0},
	{"hives on the first day, getting worse", told{"date": 0, "complaint": list("rash"), "rash": list("hives"), "rash-start": "24h", "worse": "yes"}, triage.Emergency, "C26", 0},
	{"unlicensed, no sign", told{"provider": "unlicensed", "complaint": list("exposure"), "exposure": list("fake")}, triage.Soon, "C38", 0},
	{"unlicensed, one lid", told{"provider": "unlicensed", "complaint": list("lid"), "lid": "one", "lid-start": 1}, triage.Urgent, "", 0},
	{"unlicensed, double sight", told{"provider": "unlicensed", "complaint": list("vision"), "double": "yes"}, triage.Emergency, "", 0},
	{"head heavy by evening after migraine injections", told{"date": 10, "areas": list("migraine"), "complaint": list("neck"), "neck": list("heavy"), "neck-start": 3}, triage.Soon, "C34", 0},
	{"the same, begun on day 25", told{"date": 26, "areas": list("migraine"), "complaint": list("neck"), "neck": list("heavy"), "neck-start": 1}, triage.Urgent, "C34", 0},
	{"tired and achy since yesterday", told{"date": 2, "complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 1}, triage.SelfCare, "C08", 0},
	{"dizzy for 5 days", told{"date": 6, "complaint": list("unwell"), "unwell": list("dizzy"), "unwell-start": 5}, triage.Soon, "C66", 0},
	{"a swollen calf after calf injections", told{"areas": list("leg"), "complaint": list("swelling"), "swelling": "calf"}, triage.Urgent, "J63", 0},
	{"a jaw that bulges when it bites, no better after 3 weeks", told{"date": 24, "areas": list("masseter"), "complaint": list("jaw"), "jaw": list("bulge"), "jaw-better": "same"}, triage.Soon, "C31", 0},
	{"a painless red patch on the white of the eye", told{"complaint": list("eye"), "eye": list("patch"), "eye-patch": "calm"}, triage.SelfCare, "C65", 0},
	{"a weak hand after the palms, since day 5", told{"date": 40, "areas": list("hands"), "complaint": list("weak"), "weak": list("treated"), "weak-start": 35}, triage.Routine, "C51", 0},
	{"a small tender node under the jaw", told{"complaint": list("swelling"), "swelling": "node"}, triage.Routine, "J74", 0},
}

func TestWholeChecks(t *testing.T) {
	for _, c := range wholeChecks {
		t.Run(c.name, func(t *testing.T) {
			a, n := play(t, c.told)
			if a.Urgency != c.urgency {
				t.Errorf("%v (%v, flags %v), want %v", a.Urgency, reasons(a), a.Flags, c.urgency)
			}
			if c.first != "" && (len(a.Complications) == 0 || a.Complications[0].ID != c.first) {
				t.Errorf("names %v, want %s first", names(a), c.first)
			}
			if c.most > 0 && n > c.most {
				t.Errorf("%d questions, want %d at the most", n, c.most)
			}
		})
	}
}

// TestEverySourceIsListed: what a rule cites must be in the source list.
func TestEverySourceIsListed(t *testing.T) {
	for s, where := range RulesBySource(Engine().Guideline()) {
		if _, ok := SourceByID(s); !ok {
			t.Errorf("%s cites %s, which is not in the source list", where, s)
		}
	}
}

// TestEveryQuestionCanMatter: each question is reached by some check; a dead
// one would only cost time.
func TestEveryQuestionCanMatter(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	seen := map[string]bool{}
	note := func(answers triage.Answers) {
		for id := range answers {
			seen[id] = true
		}
	}
	for range 2500 {
		answers, _ := randomCheck(t, r)
		note(answers)
	}
	for _, p := range redFlagVignettes {
		note(played(t, p))
	}
	for _, c := range wholeChecks {
		note(played(t, c.told))
	}
	var dead []string
	for _, q := range Engine().Guideline().Questions {
		if !seen[q.ID] {
			dead = append(dead, q.ID)
		}
	}
	slices.Sort(dead)
	if len(dead) > 0 {
		t.Errorf("never asked: %v", dead)
	}
}

// TestQuestionsAreWhole: words, ids, and a way out for those who cannot tell.
func TestQuestionsAreWhole(t *testing.T) {
	texts := map[string]string{}
	for _, q := range Engine().Guideline().Questions {
		// The text is the title of the question's page (WCAG 2.4.2).
		if texts[q.Text] != "" {
			t.Errorf("%s and %s ask the same words", q.ID, texts[q.Text])
		}
		texts[q.Text] = q.ID
		if q.Text == "" {
			t.Errorf("%s has no words", q.ID)
		}
		if q.Kind == triage.Choices && q.None == "" && q.Unsure == "" {
			t.Errorf("%s offers neither none nor not sure", q.ID)
		}
		for _, o := range q.Options {
			if o.Text == "" {
				t.Errorf("%s.%s has no words", q.ID, o.ID)
			}
		}
	}
}
