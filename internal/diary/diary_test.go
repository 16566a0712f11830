package diary_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

// device is a store in memory that can be made to fail.
type device struct {
	texts map[string]string
	state diary.State
}

func newDevice() *device { return &device{texts: map[string]string{}, state: diary.Kept} }

func (d *device) Get(key string) (string, bool) { t, ok := d.texts[key]; return t, ok }
func (d *device) State() diary.State            { return d.state }

func (d *device) Set(key, text string) bool {
	if d.state != diary.Kept {
		return false
	}
	d.texts[key] = text
	return true
}

func (d *device) Remove(key string) bool {
	delete(d.texts, key)
	return d.state != diary.Blocked
}

// put stores a text where the check is kept.
func (d *device) put(t *testing.T, text string) {
	t.Helper()
	probe := newDevice()
	diary.Save(probe, &diary.Check{})
	for key := range probe.texts {
		d.texts[key] = text
	}
}

func engine(t testing.TB) *triage.Engine {
	t.Helper()
	e, err := triage.Compile(&triage.Guideline{
		Version:      "test",
		DateQuestion: "when",
		Questions: []*triage.Question{
			{ID: "when", Kind: triage.Day, Unsure: "not sure"},
			{ID: "signs", Kind: triage.Choices, None: "none", Options: []triage.Option{{ID: "a"}, {ID: "b"}}},
			{ID: "bad", Kind: triage.YesNo, Unsure: "not sure", Ask: triage.Chosen("signs", "a")},
			{ID: "heat", Kind: triage.Number, Min: 30, Max: 45},
		},
		NoMatch: &triage.Complication{ID: "none", Base: triage.Soon, Says: "Nothing fits."},
	})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

var (
	day     = triage.DateOf(time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC))
	started = time.Date(2026, 11, 22, 22, 41, 0, 0, time.UTC)
)

func TestACheckComesBackAsItWas(t *testing.T) {
	e, d := engine(t), newDevice()
	c := diary.Check{
		Guideline: "test", Started: started, Day: day,
		Answers: triage.Answers{
			"when": triage.On(day - 5), "signs": triage.Chose("a"), "bad": triage.Unsure(), "heat": triage.Measured(38.5),
		},
		Emergency: &diary.Emergency{Day: day, Answers: triage.Answers{"signs": triage.Chose("a")}, Rules: []string{"RF13"}},
	}
	if got := diary.Save(d, &c); got != diary.Kept {
		t.Fatalf("Save = %s", got)
	}
	l := diary.Load(d, e)
	if l.Outcome != diary.Whole || len(l.Dropped) > 0 {
		t.Fatalf("Load = %s, dropped %v", l.Outcome, l.Dropped)
	}
	if !reflect.DeepEqual(l.Check, c) {
		t.Errorf("got  %+v\nwant %+v", l.Check, c)
	}
}

func TestWhatCannotBeUsedIsNamed(t *testing.T) {
	tests := []struct {
		name, text string
		outcome    diary.Outcome
		dropped    []diary.Dropped
		kept       []string
	}{
		{name: "nothing", text: "", outcome: diary.None},
		{name: "not JSON", text: "{\x00", outcome: diary.Damaged},
		{name: "other JSON", text: `["a"]`, outcome: diary.Damaged},
		{name: "a number", text: `-1`, outcome: diary.Damaged},
		{name: "null", text: `null`, outcome: diary.Damaged},
		{name: "no version", text: `{"day":"2026-11-22","answers":{}}`, outcome: diary.Damaged},
		{name: "no day", text: `{"schema":1,"answers":{"signs":["a"]}}`, outcome: diary.Damaged},
		{name: "a day that is none", text: `{"schema":1,"day":"2026-02-30","answers":{"signs":["a"]}}`, outcome: diary.Damaged},
		{name: "answers that are no object", text: `{"schema":1,"day":"2026-11-22","answers":7}`, outcome: diary.Damaged},
		{name: "cut off", text: `{"schema":1,"day":"2026-11-22","answers":{"signs":["a`, outcome: diary.Damaged},
		{name: "a newer program", text: `{"schema":2,"checks":[]}`, outcome: diary.Newer},
		{name: "empty", text: `{"schema":1,"day":"2026-11-22","answers":{}}`, outcome: diary.None},
		{
			name:    "a question that is gone",
			text:    `{"schema":1,"day":"2026-11-22","answers":{"signs":["b"],"moon":"full"}}`,
			outcome: diary.Partly, kept: []string{"signs"},
			dropped: []diary.Dropped{{"moon", diary.UnknownQuestion}},
		},
		{
			name:    "an option that is gone, and what hung on it",
			text:    `{"schema":1,"day":"2026-11-22","answers":{"when":"2026-11-20","signs":["z"],"bad":"yes"}}`,
			outcome: diary.Partly, kept: []string{"when"},
			dropped: []diary.Dropped{{"bad", diary.NotAsked}, {"signs", diary.UnknownAnswer}},
		},
		{
			name:    "values of another kind",
			text:    `{"schema":1,"day":"2026-11-22","answers":{"when":{"a":1},"signs":null,"heat":99}}`,
			outcome: diary.Partly,
			dropped: []diary.Dropped{{"heat", diary.UnknownAnswer}, {"signs", diary.UnknownAnswer}, {"when", diary.UnknownAnswer}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, d := engine(t), newDevice()
			d.put(t, tt.text)
			l := diary.Load(d, e)
			if l.Outcome != tt.outcome {
				t.Errorf("outcome %s, want %s", l.Outcome, tt.outcome)
			}
			if !reflect.DeepEqual(l.Dropped, tt.dropped) {
				t.Errorf("dropped %v, want %v", l.Dropped, tt.dropped)
			}
			if len(l.Check.Answers) != len(tt.kept) {
				t.Errorf("kept %v, want %v", l.Check.Answers, tt.kept)
			}
			for _, id := range tt.kept {
				if _, ok := l.Check.Answers[id]; !ok {
					t.Errorf("lost the answer to %s", id)
				}
			}
			if got, _ := d.Get("aftercheck-check"); got != tt.text {
				t.Errorf("loading changed what is stored to %q", got)
			}
		})
	}
}

func TestAnEmergencyStaysEvenWithoutItsAnswers(t *testing.T) {
	e, d := engine(t), newDevice()
	d.put(t, `{"schema":1,"day":"2026-11-22","answers":{},"emergency":{"day":"?","answers":{"gone":"yes"},"rules":["RF13"]}}`)
	l := diary.Load(d, e)
	if l.Check.Emergency == nil || l.Check.Emergency.Rules[0] != "RF13" || l.Check.Emergency.Day != day {
		t.Errorf("emergency = %+v", l.Check.Emergency)
	}
}

func TestAStoreThatFailsIsReported(t *testing.T) {
	for _, state := range []diary.State{diary.Blocked, diary.Full} {
		d := newDevice()
		d.state = state
		if got := diary.Save(d, &diary.Check{}); got != state {
			t.Errorf("Save on a %s store = %s", state, got)
		}
	}
	if got := diary.Save(takesNothing{newDevice()}, &diary.Check{}); got != diary.Full {
		t.Errorf("Save on a store that refuses without saying why = %s", got)
	}
}

// takesNothing says that it works, but refuses every text.
type takesNothing struct{ *device }

func (takesNothing) Set(string, string) bool { return false }

func TestEraseLeavesNothing(t *testing.T) {
	e, d := engine(t), newDevice()
	diary.Save(d, &diary.Check{Day: day, Answers: triage.Answers{"signs": triage.Chose("a")}})
	if !diary.Erase(d) || len(d.texts) > 0 {
		t.Errorf("after Erase: %v", d.texts)
	}
	if l := diary.Load(d, e); l.Outcome != diary.None {
		t.Errorf("Load = %s", l.Outcome)
	}
}

// go-app deletes every stored text whose JSON has such a field in the past.
func TestNoFieldIsCalledExpiresAt(t *testing.T) {
	d := newDevice()
	diary.Save(d, &diary.Check{Day: day, Started: started, Emergency: &diary.Emergency{}})
	for _, text := range d.texts {
		var fields map[string]any
		if err := json.Unmarshal([]byte(text), &fields); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(strings.ToLower(text), "expiresat") {
			t.Errorf("stored: %s", text)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(`{"schema":1,"day":"2026-11-22","answers":{"signs":["a"],"bad":"yes"}}`)
	f.Add(`{"schema":1,"day":"2026-11-22","answers":{},"emergency":{"rules":null}}`)
	f.Fuzz(func(t *testing.T, text string) {
		d := newDevice()
		d.put(&testing.T{}, text)
		e := engine(t)
		l := diary.Load(d, e)
		if (l.Outcome == diary.None || l.Outcome == diary.Damaged || l.Outcome == diary.Newer) && !l.Check.Empty() {
			t.Errorf("%s, but there is a check: %+v", l.Outcome, l.Check)
		}
		for id := range l.Check.Answers {
			if !e.Applies(id, l.Check.Answers, l.Check.Day) {
				t.Errorf("kept the answer to %s, which does not apply", id)
			}
		}
	})
}
