package evaluate

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"aftercheck/internal/triage"
)

// Set is the vignettes of one or more files, and the lines that are none.
type Set struct {
	Vignettes []Vignette
	Problems  []Problem

	engine *triage.Engine
	seen   map[string]Place // by id
}

// NewSet is an empty set of vignettes that speak of the engine's guideline.
func NewSet(engine *triage.Engine) *Set {
	return &Set{engine: engine, seen: map[string]Place{}}
}

// ReadFile adds the vignettes of a file. A file that cannot be read is a problem
// of the set, like a line that cannot.
func (s *Set) ReadFile(path string) {
	f, err := os.Open(path)
	if err != nil {
		s.Problems = append(s.Problems, Problem{At: Place{File: path}, Why: reason(err)})
		return
	}
	defer f.Close()
	s.Read(path, f)
}

// Read adds the vignettes of r, line by line; file is what errors call it.
func (s *Set) Read(file string, r io.Reader) {
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		at := Place{file, n}
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			v, bad := s.vignette(line)
			v.At = at
			if bad == nil {
				bad = s.take(v)
			}
			if bad != nil {
				s.Problems = append(s.Problems, Problem{At: at, ID: v.ID, Why: bad.Error()})
			}
		}
		if err == nil {
			continue
		}
		if err != io.EOF {
			s.Problems = append(s.Problems, Problem{At: at, Why: reason(err)})
		}
		return
	}
}

func (s *Set) take(v Vignette) error {
	if first, again := s.seen[v.ID]; again {
		return fmt.Errorf("the id is already that of %s, line %d", first.File, first.Line)
	}
	s.seen[v.ID] = v.At
	s.Vignettes = append(s.Vignettes, v)
	return nil
}

// line is a vignette as it is written.
type line struct {
	ID         string
	Story      string
	Today      string
	Answers    object
	Expected   string
	Acceptable []string
	Kind       string
	Source     []string
	Names      []string
}

// vignette reads one line; with an error, it holds at least the id if that could
// be read.
func (s *Set) vignette(text []byte) (Vignette, error) {
	var l line
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	err := dec.Decode(&l)
	v := Vignette{ID: l.ID, Story: l.Story, Kind: l.Kind, Source: l.Source, Names: l.Names}
	if err != nil {
		return v, errors.New("not a vignette: " + plain(err))
	}
	if _, err := dec.Token(); err != io.EOF {
		return v, errors.New("not a vignette: more than one value on the line")
	}
	for _, field := range []struct {
		name  string
		empty bool
	}{
		{"id", l.ID == ""},
		{"story", strings.TrimSpace(l.Story) == ""},
		{"today", l.Today == ""},
		{"answers", len(l.Answers) == 0},
		{"expected", l.Expected == ""},
		{"kind", l.Kind == ""},
		{"source", len(l.Source) == 0 || slices.Contains(l.Source, "")},
	} {
		if field.empty {
			return v, fmt.Errorf("%q is missing", field.name)
		}
	}
	if !slices.Contains(Kinds, l.Kind) {
		return v, fmt.Errorf("kind: %q is not one of %s", l.Kind, strings.Join(Kinds, ", "))
	}
	if v.Today, err = triage.ParseDate(l.Today); err != nil {
		return v, fmt.Errorf("today: %w", err)
	}
	if v.Expected, v.Acceptable, err = urgencies(l.Expected, l.Acceptable); err != nil {
		return v, err
	}
	if err := s.known(l.Names); err != nil {
		return v, err
	}
	v.Answers, err = s.answers(l.Answers, v.Today)
	return v, err
}

// urgencies reads what is expected and what is acceptable, which holds expected
// too: least urgent first, no doubles.
func urgencies(expected string, also []string) (e triage.Urgency, acceptable []triage.Urgency, err error) {
	if err := e.UnmarshalText([]byte(expected)); err != nil {
		return 0, nil, fmt.Errorf("expected: %w", err)
	}
	acceptable = []triage.Urgency{e}
	for _, name := range also {
		var u triage.Urgency
		if err := u.UnmarshalText([]byte(name)); err != nil {
			return 0, nil, fmt.Errorf("acceptable: %w", err)
		}
		acceptable = append(acceptable, u)
	}
	slices.Sort(acceptable)
	return e, slices.Compact(acceptable), nil
}

// known checks that the guideline has these complications.
func (s *Set) known(names []string) error {
	for _, id := range names {
		if !slices.ContainsFunc(s.engine.Guideline().Complications, func(c *triage.Complication) bool { return c.ID == id }) {
			return fmt.Errorf("names: there is no complication %q", id)
		}
	}
	return nil
}

// answers checks each answer; the error names the first wrong one, by id.
func (s *Set) answers(told object, today triage.Date) (triage.Answers, error) {
	answers := triage.Answers{}
	for _, id := range slices.Sorted(maps.Keys(told)) {
		q, ok := s.engine.Question(id)
		if !ok {
			return nil, fmt.Errorf("%s: there is no such question", id)
		}
		a, err := q.ParseAnswer(told[id])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", id, err)
		}
		if a.IsUnsure() && q.Unsure == "" {
			return nil, fmt.Errorf("%s: \"unsure\" is not offered", id)
		}
		if day, ok := a.Day(); ok && day > today {
			return nil, fmt.Errorf("%s: %s is after today, %s", id, day, today)
		}
		answers[id] = a
	}
	return answers, s.inOrder(answers)
}

// inOrder refuses a sign that began before the injection, as the screen does.
func (s *Set) inOrder(answers triage.Answers) error {
	injection, ok := answers[s.engine.Guideline().DateQuestion].Day()
	if !ok {
		return nil
	}
	for _, id := range slices.Sorted(maps.Keys(answers)) {
		if day, ok := answers[id].Day(); ok && day < injection {
			return fmt.Errorf("%s: %s is before the injection, %s", id, day, injection)
		}
	}
	return nil
}

// object is a JSON object in which no key stands twice: the second would silently
// take the place of the first.
type object map[string]json.RawMessage

// UnmarshalJSON reads the object key by key.
func (o *object) UnmarshalJSON(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return errors.New("answers is not an object")
	}
	*o = object{}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return err
		}
		id := key.(string) // the keys of a valid object are strings
		if _, twice := (*o)[id]; twice {
			return fmt.Errorf("answers has %q twice", id)
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return err
		}
		(*o)[id] = value
	}
	return nil
}

// plain is an error of the JSON reader without its own name in front.
func plain(err error) string { return strings.TrimPrefix(err.Error(), "json: ") }

// reason is an error without the path, which the problem names already.
func reason(err error) string {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
