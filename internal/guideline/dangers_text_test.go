package guideline

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// dangers are the families in which one wrong line can do harm: infection,
// allergy, nerves, look-alikes, product, and the attacks on an eye.
func dangers() []*Complication {
	return slices.Concat(infections(), allergies(), nerveComplications(), lookalikes(), bodyComplications(), productComplications(), eyeEmergencies())
}

// lines is every sentence that is shown for a complication.
func (c *Complication) lines() []string {
	all := slices.Concat([]string{c.Name, c.Says, c.Summary, c.Unsure, c.Help, c.Usually, c.Recheck, c.Often}, c.Looks, c.Do, c.Not, c.Clinic, c.Watch)
	for _, d := range c.Days {
		all = append(all, d.Text)
	}
	for _, r := range c.Rules {
		all = append(all, r.Says)
	}
	for _, t := range c.Tells {
		all = append(all, t.Says)
	}
	return all
}

func TestDangersAreWhole(t *testing.T) {
	slug := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	for _, c := range dangers() {
		if !slug.MatchString(c.Slug) {
			t.Errorf("%s: the address %q is not plain words", c.ID, c.Slug)
		}
		for part, n := range map[string]int{
			"summary": len(c.Summary), "looks": len(c.Looks), "days": len(c.Days), "do": len(c.Do), "not": len(c.Not),
			"clinic": len(c.Clinic), "unsure": len(c.Unsure), "watch": len(c.Watch), "help": len(c.Help),
			"usually": len(c.Usually), "recheck": len(c.Recheck), "tells": len(c.Tells), "group": len(c.Group), "basis": len(c.Course.Basis),
		} {
			if n == 0 {
				t.Errorf("%s has no %s", c.ID, part)
			}
		}
		for i, d := range c.Days {
			if d.From > d.To || i > 0 && d.From < c.Days[i-1].From {
				t.Errorf("%s: day %d to %d is out of order", c.ID, d.From, d.To)
			}
		}
		for _, r := range []Range{c.Course.Onset, c.Course.Lasts} {
			if r.Min > r.Typical || r.Typical > r.Max {
				t.Errorf("%s: the range %v does not grow", c.ID, r)
			}
		}
	}
}

// TestDangersReadEasily: short sentences, no dose and no code.
func TestDangersReadEasily(t *testing.T) {
	sentence := regexp.MustCompile(`[.!?:] `)
	unwanted := regexp.MustCompile(`(?i)\b\d+ ?(mg|ml|drops|tablets)\b|\b(RF|J|C)\d\d\b|FAERS`)
	for _, c := range dangers() {
		for _, line := range c.lines() {
			if bad := unwanted.FindString(line); bad != "" {
				t.Errorf("%s says %q in %q", c.ID, bad, line)
			}
			for _, s := range sentence.Split(line, -1) {
				if n := len(strings.Fields(s)); n > 28 {
					t.Errorf("%s: a sentence of %d words: %q", c.ID, n, s)
				}
			}
		}
	}
}

// TestEmergenciesSayHowToGetHelp: what is always an emergency says so first and
// again in how to get help; whatever can become one names the number to call.
func TestEmergenciesSayHowToGetHelp(t *testing.T) {
	call := regexp.MustCompile(`(?i)call the emergency number|call again`)
	for _, c := range dangers() {
		if c.Base == emergency && (!call.MatchString(strings.Join(c.Do[:2], " ")) || !call.MatchString(c.Help)) {
			t.Errorf("%s does not say at once to call", c.ID)
		}
		if !call.MatchString(strings.Join(c.Watch, " ")) {
			t.Errorf("%s does not say when to call the emergency number", c.ID)
		}
	}
}

// TestPositionsAreTheirOwn: lying flat helps in an allergy and harms with a
// weak throat; no line may be shared (J82).
func TestPositionsAreTheirOwn(t *testing.T) {
	for id, want := range map[string]struct{ do, never string }{
		"C28": {"Lie down flat", "Sit up"},
		"C25": {"Sit up", "Lie down"},
		"C37": {"Sit up", "Lie "},
		"C32": {"Sit up", "Lie "},
		"C39": {"Sit up", "Lie "},
		"C44": {"Lie on your back", "Sit up"},
	} {
		i := slices.IndexFunc(dangers(), func(c *Complication) bool { return c.ID == id })
		do := strings.Join(dangers()[i].Do, " ")
		if !strings.Contains(do, want.do) || strings.Contains(do, want.never) {
			t.Errorf("%s: %q", id, do)
		}
	}
}

// TestNobodyStopsTheirMedicines: no line may advise it.
func TestNobodyStopsTheirMedicines(t *testing.T) {
	stop := regexp.MustCompile(`(?i)\bstop (taking|your|the) [a-z ]*(medicine|tablet|thinner|drops)`)
	for _, c := range dangers() {
		for _, line := range c.lines() {
			if stop.MatchString(line) {
				t.Errorf("%s: %q", c.ID, line)
			}
		}
	}
}
