//go:build !(js && wasm)

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

const testDay = triage.Date(20779) // 2026-11-22

func TestAssessLines(t *testing.T) {
	in := strings.Join([]string{
		`{"id":"a","today":"2026-11-22","answers":{"emergency":["stroke"]}}`,
		``,
		`{"id":"b","today":"2026-11-22","answers":{"nope":"yes"}}`,
		`{"id":"c","answers":{"emergency":[],"date":"2026-11-23"}}`,
		`{"id":"d","answers":{"provider":"wizard"}}`,
		`{"id":"e","today":"yesterday"}`,
		`not json`,
		`{"id":"f","answer":{}}`,
		`{"id":"g"}`,
	}, "\n")
	var out bytes.Buffer
	err := assessLines(strings.NewReader(in), &out, guideline.Engine(), testDay)
	if !errors.Is(err, errInvalidCases) {
		t.Errorf("error %v, want the one for invalid cases", err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	for i, want := range []string{
		`"id":"a","urgency":"emergency","final":true,"next":null,`,
		`"id":"b","error":"nope: there is no such question"`,
		`"id":"c","error":"date: 2026-11-23 is after today, 2026-11-22"`,
		`"id":"d","error":"provider: \"wizard\" is not an option; wants one of licensed, unlicensed, unknown`,
		`"id":"e","error":"today: `,
		`"id":"","error":"not a case: `,
		`"id":"f","error":"not a case: `,
		`"id":"g","urgency":"soon","final":false,"next":{"id":"emergency","kind":"choices",`,
	} {
		if i >= len(lines) || !strings.HasPrefix(lines[i], "{"+want) {
			t.Fatalf("line %d:\n%s\nwant it to begin with {%s", i, lines[min(i, len(lines)-1)], want)
		}
	}
	if len(lines) != 8 {
		t.Errorf("%d lines for 8 cases", len(lines))
	}
}

// TestAProgramCanPlayACheck answers what "next" asks, as a test program would.
func TestAProgramCanPlayACheck(t *testing.T) {
	told := map[string]any{
		"emergency": []string{}, "date": "2026-11-20", "areas": []string{"forehead"}, "provider": "licensed",
		"filler": "no", "complaint": []string{"bruise"}, "bruise": []string{}, "health": []string{},
	}
	answers := map[string]any{}
	for range 20 {
		line, _ := json.Marshal(map[string]any{"id": "x", "today": "2026-11-22", "answers": answers})
		var out bytes.Buffer
		if err := assessLines(bytes.NewReader(line), &out, guideline.Engine(), testDay); err != nil {
			t.Fatal(err, out.String())
		}
		var got struct {
			Urgency       string
			Final         bool
			Next          *struct{ ID string }
			Complications []struct{ ID string }
		}
		if err := json.Unmarshal(out.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		if got.Final {
			if got.Urgency != "self-care" || len(got.Complications) != 1 || got.Complications[0].ID != "C04" {
				t.Errorf("ends with %s", out.String())
			}
			return
		}
		a, ok := told[got.Next.ID]
		if !ok {
			t.Fatalf("asks %s", got.Next.ID)
		}
		answers[got.Next.ID] = a
	}
	t.Error("the check does not end")
}

func TestQuestions(t *testing.T) {
	var out bytes.Buffer
	if err := printQuestions(&out, guideline.Engine()); err != nil {
		t.Fatal(err)
	}
	var list []struct {
		ID, Kind, Text string
		Help           *string
		Options        []struct{ ID, Text string }
	}
	if err := json.Unmarshal(out.Bytes(), &list); err != nil {
		t.Fatal(err)
	}
	for _, q := range list {
		chosen := q.Kind == "yesno" || q.Kind == "choice" || q.Kind == "choices"
		if q.ID == "" || q.Text == "" || q.Help == nil || chosen != (len(q.Options) > 0) {
			t.Errorf("question %+v is not whole", q)
		}
	}
	if len(list) != len(guideline.Engine().Guideline().Questions) {
		t.Errorf("%d questions", len(list))
	}
}

// BenchmarkAssessLine is one case on the command line, JSON in and out.
func BenchmarkAssessLine(b *testing.B) {
	line := []byte(`{"id":"x","today":"2026-11-22","answers":{"emergency":[],"date":"2026-11-17","areas":["forehead","frown"],"provider":"licensed","filler":"no","complaint":["lid"],"stroke":[],"lid":"one","lid-start":"2026-11-19","lid-sudden":"no"}}` + "\n")
	in := bytes.Repeat(line, 1000)
	b.ReportAllocs()
	for b.Loop() {
		var out bytes.Buffer
		if err := assessLines(bytes.NewReader(in), &out, guideline.Engine(), testDay); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*1000/b.Elapsed().Seconds(), "cases/s")
}
