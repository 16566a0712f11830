package triage

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestParseAnswer(t *testing.T) {
	yesno := &Question{ID: "q", Kind: YesNo}
	choice := &Question{ID: "q", Kind: Choice, Options: []Option{{ID: "a"}, {ID: "b"}}}
	list := &Question{ID: "q", Kind: Choices, Options: choice.Options}
	day := &Question{ID: "q", Kind: Day}
	number := &Question{ID: "q", Kind: Number, Min: 34, Max: 42}
	for _, c := range []struct {
		q        *Question
		in, want string // want: the JSON written again, or "error: …"
	}{
		{yesno, `"yes"`, `["yes"]`},
		{yesno, `"maybe"`, `error: "maybe" is not an option`},
		{yesno, `"unsure"`, `"unsure"`},
		{yesno, `[]`, `error: exactly one`},
		{choice, `"a"`, `["a"]`},
		{choice, `["a","b"]`, `error: exactly one`},
		{choice, `"c"`, `error: "c" is not an option; wants one of a, b`},
		{list, `[]`, `[]`},
		{list, `["b","a","b"]`, `["a","b"]`},
		{list, `["a",1]`, `error: only option ids`},
		{day, `"2026-11-17"`, `"2026-11-17"`},
		{day, `"2026-02-30"`, `error: is not a date`},
		{day, `["2026-11-17"]`, `error: wants a date`},
		{number, `37.5`, `37.5`},
		{number, `50`, `error: not between`},
		{yesno, `1`, `error: wants one of yes, no`},
		{yesno, `true`, `error: wants`},
		{yesno, `{`, `error: not JSON`},
	} {
		a, err := c.q.ParseAnswer([]byte(c.in))
		if msg, isErr := strings.CutPrefix(c.want, "error: "); isErr {
			if err == nil || !strings.Contains(err.Error(), msg) {
				t.Errorf("%s %s: error %v, want %q", c.q.Kind, c.in, err, msg)
			}
			continue
		}
		out, _ := json.Marshal(a)
		if err != nil || string(out) != c.want {
			t.Errorf("%s %s: %s, %v; want %s", c.q.Kind, c.in, out, err, c.want)
		}
		if b, err := c.q.ParseAnswer(out); err != nil || !a.Equal(b) {
			t.Errorf("%s %s does not come back: %v", c.q.Kind, out, err)
		}
	}
}
