package app

import (
	"maps"
	"testing"
)

func made(pairs ...any) attributes {
	var a attributes
	for i := 0; i < len(pairs); i += 2 {
		a.Set(pairs[i].(string), pairs[i+1])
	}
	return a
}

func TestAttributesAreSet(t *testing.T) {
	for name, test := range map[string]struct {
		set  attributes
		want Value
	}{
		"one after the other":   {made("id", "a", "hidden", true, "rows", 12), Value{"id": "a", "hidden": "true", "rows": "12"}},
		"the last one counts":   {made("id", "a", "id", " b "), Value{"id": "b"}},
		"classes add up":        {made("class", "a", "class", "", "class", " b"), Value{"class": "a b"}},
		"no class is none":      {made("class", "", "class", " "), Value{}},
		"sources add up":        {made("srcset", "a 1x", "srcset", "b 2x"), Value{"srcset": "a 1x, b 2x"}},
		"permissions are ended": {made("allow", "a", "allow", "b"), Value{"allow": "a;b;"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := Value{}
			test.set.Mount(got, nil)
			if !maps.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

// Whatever was there before, an element ends with what it is to have, and nothing is
// written that is there already.
func TestAttributesAreUpdated(t *testing.T) {
	all := []attributes{
		nil,
		made("id", "a"),
		made("id", "b"),
		made("id", "a", "checked", true),
		made("checked", true, "id", "a"),
		made("checked", false, "id", "a", "class", "x"),
		made("class", "x"),
	}
	for _, was := range all {
		for _, is := range all {
			there, want := Value{}, Value{}
			was.Mount(there, nil)
			is.Mount(want, nil)
			a := append(attributes(nil), was...)
			a.Update(there, is, nil)
			if !maps.Equal(there, want) {
				t.Errorf("%v became %v, not %v", was, there, want)
			}
			untouched := Value{}
			if a.Update(untouched, is, nil); len(untouched) > 0 {
				t.Errorf("%v was written again: %v", is, untouched)
			}
		}
	}
}
