package triage

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Answer is what a person said to one question. The zero Answer is no answer;
// make one with Chose, On, Measured or NotSure.
type Answer struct {
	kind   answerKind
	chosen []string // options chosen; sorted, no doubles
	day    Date
	number float64
}

type answerKind uint8

const (
	noAnswer answerKind = iota
	unsureAnswer
	chosenAnswer
	dayAnswer
	numberAnswer
)

// Chose answers with options; with none at all it means "none of these".
func Chose(options ...string) Answer {
	c := slices.Clone(options)
	slices.Sort(c)
	return Answer{kind: chosenAnswer, chosen: slices.Compact(c)}
}

// On answers with a day.
func On(d Date) Answer { return Answer{kind: dayAnswer, day: d} }

// Measured answers with a number.
func Measured(n float64) Answer { return Answer{kind: numberAnswer, number: n} }

// Unsure answers "I am not sure", to any question.
func Unsure() Answer { return Answer{kind: unsureAnswer} }

// IsZero tells whether there is no answer.
func (a Answer) IsZero() bool { return a.kind == noAnswer }

// IsUnsure tells whether the answer was "not sure".
func (a Answer) IsUnsure() bool { return a.kind == unsureAnswer }

// Has tells whether an option was chosen.
func (a Answer) Has(option string) bool { return slices.Contains(a.chosen, option) }

// Options lists the chosen options, sorted.
func (a Answer) Options() []string { return slices.Clone(a.chosen) }

// Day is the day that was given, if one was.
func (a Answer) Day() (Date, bool) { return a.day, a.kind == dayAnswer }

// Number is the number that was given, if one was.
func (a Answer) Number() (float64, bool) { return a.number, a.kind == numberAnswer }

// Equal tells whether two answers say the same.
func (a Answer) Equal(b Answer) bool {
	return a.kind == b.kind && a.day == b.day && a.number == b.number && slices.Equal(a.chosen, b.chosen)
}

// MarshalJSON writes the form that [Question.ParseAnswer] reads, for the kind
// of question that the answer fits. One chosen option alone is written as a
// list; ParseAnswer takes that for every kind.
func (a Answer) MarshalJSON() ([]byte, error) {
	switch a.kind {
	case unsureAnswer:
		return []byte(`"unsure"`), nil
	case chosenAnswer:
		if a.chosen == nil {
			return []byte("[]"), nil
		}
		return json.Marshal(a.chosen)
	case dayAnswer:
		return json.Marshal(a.day.String())
	case numberAnswer:
		return strconv.AppendFloat(nil, a.number, 'g', -1, 64), nil
	}
	return []byte("null"), nil
}

// Answers are all answers of one check, by question id.
type Answers map[string]Answer

// ParseAnswer reads an answer to this question: "yes", an option's id, a list
// of them, "2026-11-17", a number or "unsure". The error says what was wrong,
// for the person who wrote it.
func (q *Question) ParseAnswer(data []byte) (Answer, error) {
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return Answer{}, errors.New("not JSON")
	}
	switch v := v.(type) {
	case string:
		if v == "unsure" {
			return Unsure(), nil
		}
		if q.Kind == Day {
			d, err := ParseDate(v)
			return On(d), err
		}
		return q.choose([]string{v})
	case float64:
		return q.measure(v)
	case []any:
		chosen := make([]string, len(v))
		for i, e := range v {
			s, ok := e.(string)
			if !ok {
				return Answer{}, errors.New("a list may hold only option ids")
			}
			chosen[i] = s
		}
		return q.choose(chosen)
	}
	return Answer{}, fmt.Errorf("wants %s or \"unsure\"", q.wants())
}

func (q *Question) choose(ids []string) (Answer, error) {
	switch {
	case q.Kind == Day || q.Kind == Number:
		return Answer{}, fmt.Errorf("wants %s or \"unsure\"", q.wants())
	case q.Kind != Choices && len(ids) != 1:
		return Answer{}, errors.New("wants exactly one option")
	}
	for _, id := range ids {
		if _, ok := q.Option(id); !ok {
			return Answer{}, fmt.Errorf("%q is not an option; wants %s or \"unsure\"", id, q.wants())
		}
	}
	return Chose(ids...), nil
}

func (q *Question) measure(n float64) (Answer, error) {
	if q.Kind != Number {
		return Answer{}, fmt.Errorf("wants %s or \"unsure\"", q.wants())
	}
	if n < q.Min || n > q.Max {
		return Answer{}, fmt.Errorf("%g is not between %g and %g", n, q.Min, q.Max)
	}
	return Measured(n), nil
}

// wants says in words what an answer looks like.
func (q *Question) wants() string {
	switch q.Kind {
	case Day:
		return "a date like 2026-11-17"
	case Number:
		return fmt.Sprintf("a number between %g and %g", q.Min, q.Max)
	}
	ids := make([]string, 0, len(q.Choosable()))
	for _, o := range q.Choosable() {
		ids = append(ids, o.ID)
	}
	if q.Kind == Choices {
		return "a list of " + strings.Join(ids, ", ")
	}
	return "one of " + strings.Join(ids, ", ")
}
