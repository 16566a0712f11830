package guideline

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// everyday are the families of what happens most: skin, soreness, brows, lids,
// eyes and smile.
func everyday() []*Complication {
	return slices.Concat(localComplications(), eyeComplications(), mouthComplications())
}

func TestEverydayEntriesAreWhole(t *testing.T) {
	areas, ok := Engine().Question("areas")
	if !ok {
		t.Fatal("no question asks for the areas")
	}
	for _, c := range everyday() {
		for part, n := range map[string]int{
			"name": len(c.Name), "slug": len(c.Slug), "summary": len(c.Summary), "looks": len(c.Looks), "days": len(c.Days),
			"do": len(c.Do), "not": len(c.Not), "clinic": len(c.Clinic), "unsure": len(c.Unsure), "watch": len(c.Watch),
			"help": len(c.Help), "usually": len(c.Usually), "recheck": len(c.Recheck), "tells": len(c.Tells), "basis": len(c.Course.Basis),
		} {
			if n == 0 {
				t.Errorf("%s has no %s", c.ID, part)
			}
		}
		if !c.Judgement || !slices.Contains(Groups(), c.Group) {
			t.Errorf("%s: judgement %v, group %q", c.ID, c.Judgement, c.Group)
		}
		for _, a := range c.Areas {
			if _, ok := areas.Option(a); !ok {
				t.Errorf("%s: %q is not an area", c.ID, a)
			}
		}
		for _, r := range c.Rules {
			if !r.Judgement || !strings.HasPrefix(r.ID, c.ID+".") || r.Level <= c.Base {
				t.Errorf("%s: the rule %s must be its own, a judgement, and above the base", c.ID, r.ID)
			}
		}
	}
}

// TestDaysFollowEachOther: from day 0 on, no day is left without a word.
func TestDaysFollowEachOther(t *testing.T) {
	for _, c := range everyday() {
		next := 0
		for _, d := range c.Days {
			if d.From > next || d.To < d.From {
				t.Errorf("%s: days %d to %d leave a gap after day %d", c.ID, d.From, d.To, next-1)
			}
			next = max(next, d.To+1)
		}
		o, l := c.Course.Onset, c.Course.Lasts
		if o.Min > o.Typical || o.Typical > o.Max || l.Min > l.Typical || l.Typical > l.Max {
			t.Errorf("%s: the course %v, %v does not grow", c.ID, o, l)
		}
	}
}

// TestWatchLinesSayWhatToDo: a sign alone would only frighten.
func TestWatchLinesSayWhatToDo(t *testing.T) {
	act := regexp.MustCompile(`: (if it came suddenly, )?(call|see|phone|run|tell) |call a crisis line now`)
	for _, c := range everyday() {
		for _, line := range c.Watch {
			if !act.MatchString(line) {
				t.Errorf("%s: %q says no act", c.ID, line)
			}
		}
		if c.Base < emergency && !strings.Contains(strings.Join(c.Watch, " "), "call the emergency number") {
			t.Errorf("%s does not say when to call the emergency number", c.ID)
		}
	}
}

// TestEverydayReadsEasily: short sentences, no dose, no code, no count of
// reports, and no advice to stop a medicine.
func TestEverydayReadsEasily(t *testing.T) {
	unwanted := regexp.MustCompile(`(?i)\b\d+ ?(mg|ml|units|tablets)\b|\b(RF|J|C|T)\d\d\b|FAERS|oxymetazoline|apraclonidine|\bstop (taking|your) `)
	sentence := regexp.MustCompile(`[.!?:;] `)
	for _, c := range everyday() {
		for _, line := range c.lines() {
			if bad := unwanted.FindString(line); bad != "" {
				t.Errorf("%s says %q in %q", c.ID, bad, line)
			}
			for _, s := range sentence.Split(line, -1) {
				if n := len(strings.Fields(s)); n > 26 {
					t.Errorf("%s: a sentence of %d words: %q", c.ID, n, s)
				}
			}
		}
	}
}

// TestExpectedEffects: J17 names the effects that no modifier raises.
func TestExpectedEffects(t *testing.T) {
	expected := []string{"C01", "C02", "C03", "C04", "C05", "C06", "C10", "C11", "C15", "C56", "C59", "C64"}
	for _, c := range everyday() {
		if want := slices.Contains(expected, c.ID); c.Expected != want {
			t.Errorf("%s: expected effect %v, want %v", c.ID, c.Expected, want)
		}
	}
}
