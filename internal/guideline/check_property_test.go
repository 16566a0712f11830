package guideline

import (
	"flag"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"aftercheck/internal/triage"
)

// randomAnswer draws any answer that a question can get, mostly harmless ones,
// so that checks go deep instead of ending at the first sign.
func randomAnswer(r *rand.Rand, q *triage.Question) triage.Answer {
	if q.Unsure != "" && r.IntN(25) == 0 {
		return triage.Unsure()
	}
	switch q.Kind {
	case triage.Day:
		return triage.On(today - triage.Date(r.IntN(50)))
	case triage.Choices:
		var ids []string
		for _, o := range q.Options {
			if (q.ID == "complaint" || q.ID == "areas") && r.IntN(8) == 0 || r.IntN(40) == 0 {
				ids = append(ids, o.ID)
			}
		}
		if q.ID == "emergency" {
			ids = nil
		}
		return triage.Chose(ids...)
	}
	opts := q.Choosable()
	return triage.Chose(opts[r.IntN(len(opts))].ID)
}

// randomCheck plays a whole check with random answers and prints its seed.
func randomCheck(t *testing.T, r *rand.Rand) (triage.Answers, triage.Assessment) {
	t.Helper()
	answers := triage.Answers{}
	a := Engine().Assess(answers, today)
	for n := 0; !a.Final; n++ {
		if n > len(Engine().Guideline().Questions) {
			t.Fatalf("the check does not end: %v", answers)
		}
		answers[a.Next.ID] = randomAnswer(r, a.Next)
		a = Engine().Assess(answers, today)
	}
	return answers, a
}

// seed makes the same random checks each time; -seed 0 draws new ones, for a
// longer search: go test -count=50 -run Never ./internal/guideline -seed 0.
var seed = flag.Uint64("seed", 1, "seed of the random checks; 0: a new one each time")

func seeded(t *testing.T) *rand.Rand {
	n := *seed
	if n == 0 {
		n = rand.Uint64()
		t.Logf("seed %d", n)
	}
	return rand.New(rand.NewPCG(n, 0))
}

// TestEndingEarlyIsSafe: once a check ends, no answer to any question that
// still applies changes the urgency.
func TestEndingEarlyIsSafe(t *testing.T) {
	r := seeded(t)
	for range 1500 {
		answers, a := randomCheck(t, r)
		if a.Urgency == triage.Emergency {
			continue // ends at once, by design; nothing can be more urgent
		}
		more := maps.Clone(answers)
		for _, q := range Engine().Guideline().Questions {
			if _, ok := more[q.ID]; !ok && Engine().Applies(q.ID, more, today) {
				more[q.ID] = randomAnswer(r, q)
			}
		}
		if b := Engine().Assess(more, today); b.Urgency != a.Urgency {
			t.Fatalf("ended at %v (%v) with\n%v\nmore answers give %v (%v):\n%v",
				a.Urgency, reasons(a), answers, b.Urgency, reasons(b), more)
		}
	}
}

// TestAnswersAlwaysLeadSomewhere: every finished check has an urgency, a
// reason, and a complication, a red flag or the honest "no match".
func TestAnswersAlwaysLeadSomewhere(t *testing.T) {
	r := seeded(t)
	for range 800 {
		answers, a := randomCheck(t, r)
		if a.Urgency < triage.SelfCare || len(a.Reasons) == 0 ||
			(len(a.Complications) == 0 && len(a.Flags) == 0 && !a.NoMatch) {
			t.Fatalf("%v ends in %+v", answers, a)
		}
	}
}

// finish answers "no" to whatever else is asked, as someone without any further
// sign would.
func finish(answers triage.Answers) triage.Assessment {
	a := Engine().Assess(answers, today)
	for !a.Final {
		answers[a.Next.ID] = told{}.answer(a.Next)
		a = Engine().Assess(answers, today)
	}
	return a
}

// TestMoreSignsNeverLower: ticking one more option of a list never lowers the
// urgency, apart from the reassuring options that section J names.
func TestMoreSignsNeverLower(t *testing.T) {
	reassuring := map[string][]string{
		"areas":       nil, // where it was injected is no sign; J21, J31, J32 hang on it
		"filler-skin": {"bruise"}, "lid-with": {"numbed"}, "lump": {"bite"}, "skin": {"pimple"}, "medicines": {"drying"}, "numb": {"numbed"},
	}
	r := seeded(t)
	for range 800 {
		answers, a := randomCheck(t, r)
		for _, q := range Engine().Guideline().Questions {
			v, ok := answers[q.ID]
			skip, named := reassuring[q.ID]
			if !ok || q.Kind != triage.Choices || v.IsUnsure() || (named && skip == nil) {
				continue
			}
			o := q.Options[r.IntN(len(q.Options))]
			if v.Has(o.ID) || slices.Contains(skip, o.ID) || slices.Contains(reasons(a), "none") {
				continue // what had no match may come to fit something mild
			}
			more := maps.Clone(answers)
			more[q.ID] = triage.Chose(append(v.Options(), o.ID)...)
			if b := finish(more); b.Urgency < a.Urgency {
				t.Fatalf("adding %s.%s lowers %v (%v) to %v (%v):\n%v", q.ID, o.ID, a.Urgency, reasons(a), b.Urgency, reasons(b), answers)
			}
		}
	}
}

// TestNotSureNeverLowers: turning a no into "not sure" never lowers.
func TestNotSureNeverLowers(t *testing.T) {
	r := seeded(t)
	for range 800 {
		answers, a := randomCheck(t, r)
		for id, v := range answers {
			q, _ := Engine().Question(id)
			none := q.Kind == triage.Choices && len(v.Options()) == 0
			if v.IsUnsure() || !(none || v.Has("no")) {
				continue
			}
			doubt := maps.Clone(answers)
			doubt[id] = triage.Unsure()
			if b := finish(doubt); b.Urgency < a.Urgency {
				t.Fatalf("not sure about %s lowers %v (%v) to %v (%v):\n%v", id, a.Urgency, reasons(a), b.Urgency, reasons(b), answers)
			}
		}
	}
}

// TestModifiersNeverLower: ticking anything about the person never lowers.
func TestModifiersNeverLower(t *testing.T) {
	r := seeded(t)
	for range 800 {
		answers, a := randomCheck(t, r)
		more := maps.Clone(answers)
		q, _ := Engine().Question("health")
		o := q.Options[r.IntN(len(q.Options))]
		more["health"] = triage.Chose(append(answers["health"].Options(), o.ID)...)
		if b := finish(more); b.Urgency < a.Urgency {
			t.Fatalf("health.%s lowers %v (%v) to %v (%v):\n%v", o.ID, a.Urgency, reasons(a), b.Urgency, reasons(b), answers)
		}
	}
}

// TestPruneKeepsWhatApplies: whatever was answered, Prune keeps the answers to
// the questions that apply by those kept before them, and no other.
func TestPruneKeepsWhatApplies(t *testing.T) {
	r := seeded(t)
	for range 300 {
		answers := triage.Answers{}
		for _, q := range Engine().Guideline().Questions {
			if r.IntN(3) > 0 {
				answers[q.ID] = randomAnswer(r, q)
			}
		}
		want, left := triage.Answers{}, []string(nil)
		for _, q := range Engine().Guideline().Questions {
			a, ok := answers[q.ID]
			switch {
			case ok && Engine().Applies(q.ID, want, today):
				want[q.ID] = a
			case ok:
				left = append(left, q.ID)
			}
		}
		kept, dropped := Engine().Prune(answers, today)
		if !reflect.DeepEqual(kept, want) || !slices.Equal(dropped, left) {
			t.Fatalf("of %v Prune drops\n%v, want\n%v", answers, dropped, left)
		}
	}
}
