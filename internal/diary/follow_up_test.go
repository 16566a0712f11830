package diary_test

import (
	"reflect"
	"testing"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

func TestAFollowUpComesBackAsItWas(t *testing.T) {
	e, d := engine(t), newDevice()
	f := &diary.FollowUp{
		After: "abcdefgh12345678", Day: day, Urgency: triage.Soon, Told: true, New: true,
		Answers: triage.Answers{"when": triage.On(day - 5), "signs": triage.Chose("a")},
		Course:  map[string]diary.Course{"a": diary.Better},
	}
	diary.SaveFollowUp(d, f)
	if got := diary.LoadFollowUp(d, e); !reflect.DeepEqual(got, f) {
		t.Errorf("it came back as %+v", got)
	}
	diary.EraseFollowUp(d)
	if got := diary.LoadFollowUp(d, e); got != nil || len(d.texts) != 0 {
		t.Errorf("left: %+v, %v", got, d.texts)
	}
}

// What cannot be read is no follow-up: then everything is asked.
func TestADamagedFollowUpIsNone(t *testing.T) {
	e := engine(t)
	for _, text := range []string{
		"", "{", "null", "[]", `{"schema":1}`, `{"schema":9,"after":"abcdefgh","day":"2026-11-22","urgency":3}`,
		`{"schema":1,"after":"abcdefgh","day":"yesterday","urgency":3}`, `{"schema":1,"after":"abcdefgh","day":"2026-11-22","urgency":77}`,
	} {
		d := newDevice()
		d.texts["aftercheck-follow-up"] = text
		if got := diary.LoadFollowUp(d, e); got != nil {
			t.Errorf("%q is read as %+v", text, got)
		}
	}
}
