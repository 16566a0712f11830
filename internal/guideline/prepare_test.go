package guideline

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// prepareLines is every line of the page, by its id.
func prepareLines(t *testing.T) map[string]PrepareLine {
	t.Helper()
	all := map[string]PrepareLine{}
	for _, g := range slices.Concat(ChoosingProvider(), ToDisclose(), Aftercare()) {
		for _, l := range g.Lines {
			if _, twice := all[l.ID]; twice {
				t.Errorf("%s stands twice", l.ID)
			}
			all[l.ID] = l
		}
	}
	return all
}

// sectionF is section F of the evidence, line by line: the words that a line
// must hold, and its grades. What is dropped there is dropped here by name only.
var sectionF = []struct{ id, words, grades string }{
	{"F1.meet", "face to face before pay", "TB"},
	{"F1.ask-many", "how many", "TB"},
	{"F1.ask-training", "training", "TB"},
	{"F1.ask-register", "register", "TB"},
	{"F1.ask-insurance", "insured", "TB"},
	{"F1.ask-problems", "problems common", "TB"},
	{"F1.ask-aftercare", "care afterwards", "TB"},
	{"F1.ask-fix", "who puts it right", "TB"},
	{"F1.ask-cost", "cost", "TB"},
	{"F1.voucher", "voucher group alcohol", "CB"},
	{"F1.place", "licensed accredited party home salon spa", "CB"},
	{"F1.trained", "licensed trained", "CB"},
	{"F1.approved", "approved", "CB"},
	{"F1.prescriber", "prescriber", ""},
	{"F1.vial", "sealed name batch expiry photo", ""},
	{"F1.price", "price warning", ""},
	{"F1.online", "online inject myself", ""},
	{"F1.ask-licence", "local not in force everywhere", ""},
	{"F1.adult", "18", ""},
	{"F1.ask-emergency", "emergency adrenaline hyaluronidase filler", "T"},
	{"F1.ask-night", "night", "T"},
	{"F2.nerve", "myasthenia lambert-eaton als neuropathy", ""},
	{"F2.swallow", "breathing swallowing", ""},
	{"F2.bleeding", "bleeding thinner", "AB"},
	{"F2.operation", "planned operation", ""},
	{"F2.surgery", "face lids eyes", ""},
	{"F2.droop", "forehead droopy lids paralysed", ""},
	{"F2.eyes", "glaucoma dry lenses", ""},
	{"F2.heart", "heart", ""},
	{"F2.fits", "fits", ""},
	{"F2.diabetes", "diabetes", ""},
	{"F2.immune", "immune", ""},
	{"F2.infection", "infection rash", ""},
	{"F2.herpes", "cold sores shingles", ""},
	{"F2.pregnant", "pregnant breastfeeding trying", ""},
	{"F2.allergy", "milk dysport albumin lidocaine latex", ""},
	{"F2.earlier", "brand dose date reaction", ""},
	{"F2.four-months", "4 months", ""},
	{"F2.medicines", "all relaxants allergy cold sleep bladder aspirin supplements", ""},
	{"F2.antibiotics", "antibiotics weeks", "TC"},
	{"F2.recent", "vaccine illness", "TC"},
	{"F2.filler", "filler threads laser dates", ""},
	{"F2.job", "driver pilot voice", ""},
	{"F2.mood", "mood looks", ""},
	{"F3.danger", "danger signs date brand batch", "B"},
	{"F3.rub", "rub massage 24 hours", "TC"},
	{"F3.upright", "upright 4 hours", "T"},
	{"F3.exercise", "exercise 4 to 24 heat sauna alcohol", "T"},
	{"F3.faces", "treated muscles 4 hours day sooner no gain", "A"},
	{"F3.makeup", "make-up marks", "T"},
	{"F3.cool", "10 minutes cloth", "C"},
	{"F3.arnica", "arnica pineapple vitamin k", "T"},
	{"F3.paracetamol", "paracetamol", "C"},
	{"F3.ibuprofen", "ibuprofen aspirin 24 hours prescribed", "T"},
	{"F3.facials", "facial peel laser dental 1 to 2 weeks", "T"},
	{"F3.drive", "drive blurred double weak dizziness", "B"},
	{"F3.wait", "day 14", "BC"},
	{"F3.interval", "3 months", "B"},
	{"F3.tears", "artificial tears", "C"},
	{"F3.flying", "flying sun sleep", "T"},
	{"F3.vial", "children vial", "B"},
}

func TestEveryLineOfSectionFIsThere(t *testing.T) {
	all := prepareLines(t)
	for _, want := range sectionF {
		l, ok := all[want.id]
		delete(all, want.id)
		if !ok {
			t.Errorf("%s is missing", want.id)
			continue
		}
		text := strings.ToLower(l.Text + " " + l.Note)
		for _, word := range strings.Fields(want.words) {
			if !strings.Contains(text, word) {
				t.Errorf("%s does not say %q", want.id, word)
			}
		}
		got := ""
		for _, s := range l.Strength {
			got += string(s)
		}
		if got != want.grades {
			t.Errorf("%s is graded %q, section F says %q", want.id, got, want.grades)
		}
	}
	for id := range maps.Keys(all) {
		t.Errorf("%s is in no line of section F", id)
	}
}

func TestAftercareSaysHowSureItIs(t *testing.T) {
	for _, g := range Aftercare() {
		for _, l := range g.Lines {
			if says := StrengthSays(l.Strength); len(says) < 7 {
				t.Errorf("%s does not say how sure it is: %q", l.ID, says)
			}
		}
	}
	for _, s := range grades(Studies, Observed, Reasoned, Tradition) {
		if s.Says() == string(s) {
			t.Errorf("the grade %s has no words", s)
		}
	}
}

func TestPrepareNamesKnownSources(t *testing.T) {
	for _, id := range PrepareSources() {
		if _, ok := SourceByID(id); !ok {
			t.Errorf("the source %s is not in the list", id)
		}
	}
	for _, id := range Unhappy() {
		if c, ok := ByID(id); !ok || len(c.Clinic) == 0 {
			t.Errorf("%s says nothing of what the clinic may do", id)
		}
	}
}

// A law of one country must not be read as one of another, a doubtful list of
// brands not as a promise, and no line may take a medicine away.
func TestPrepareIsCareful(t *testing.T) {
	all := prepareLines(t)
	for id, where := range map[string]string{"F1.adult": "England", "F1.ask-licence": "England", "F1.prescriber": "UK"} {
		if all[id].Where != where {
			t.Errorf("%s is for %q, not for %q", id, where, all[id].Where)
		}
	}
	doubtful := regexp.MustCompile(`(?i)alluzience|bocouture|nuceiva|relfydess`)
	dose := regexp.MustCompile(`(?i)\d\s*(mg|ml|units?|drops?|tablets?)\b`)
	law := regexp.MustCompile(`(?i)\blaw\b|government|licensing`)
	for id, l := range all {
		text := l.Text + " " + l.Note
		if doubtful.MatchString(text) {
			t.Errorf("%s names a brand from a doubtful list: %s", id, text)
		}
		if dose.MatchString(text) {
			t.Errorf("%s names a dose: %s", id, text)
		}
		if law.MatchString(text) && l.Where == "" {
			t.Errorf("%s speaks of a law and of no country: %s", id, text)
		}
	}
	for id, words := range map[string]string{
		"F2.bleeding": "Do not stop", "F2.pregnant": "Do not stop", "F3.ibuprofen": "Never stop",
		"F3.paracetamol": "if you can normally take it", "F3.cool": "Never on skin that turned white", // C39
		"F3.upright": "lie down flat",                      // J82, C09
		"F3.flying":  "Do not fly with chest pain",         // C40, K07
		"F1.place":   "registered professional who visits", // J04
	} {
		if !strings.Contains(all[id].Text+" "+all[id].Note, words) {
			t.Errorf("%s does not say %q", id, words)
		}
	}
}
