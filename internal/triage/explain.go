package triage

import (
	"slices"
	"sort"
)

func (w *weighed) flagIDs() []string {
	var ids []string
	for i := range w.flags {
		if w.flag[i].when == True {
			ids = append(ids, w.flags[i].ID)
		}
	}
	return ids
}

// points tells whether a flag holds and was not stepped down: only then does it
// point to complications.
func (w *weighed) points(flag int) bool {
	return w.flag[flag].when == True && w.flag[flag].down != True
}

// matches lists the complications that fit or that a red flag points to: the
// most urgent first, then those with most signs for them, then the commonest.
func (w *weighed) matches() []Match {
	var out []Match
	for i := range w.complications {
		c := &w.complications[i]
		fits := w.comp[i].fits == True
		if !fits && !w.pointed[i] {
			continue
		}
		m := Match{Complication: c.Complication, Level: c.Base}
		if fits {
			m.Level = w.plusLevel(i, worst)
		}
		for j := range w.flags {
			if w.points(j) && slices.Contains(w.flags[j].points, i) {
				m.Level = max(m.Level, w.flagLevel(j, worst))
				m.For = append(m.For, w.flags[j].Says)
			}
		}
		for j, t := range c.tells {
			if w.eval(t, strict) == True {
				m.For = append(m.For, c.Tells[j].Says)
			}
		}
		out = append(out, m)
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.Level != b.Level {
			return a.Level > b.Level
		}
		return len(a.For) > len(b.For)
	})
	return out
}

// reasons lists the rules that reach a level, flags first.
func (w *weighed) reasons(level Urgency) []Reason {
	var out []Reason
	for i := range w.flags {
		f := &w.flags[i]
		if w.flagLevel(i, worst) != level {
			continue
		}
		r := Reason{Rule: f.ID, Level: level, Text: f.Says, Sources: f.Sources, Judgement: f.Judgement}
		if level < f.Level {
			r.Text = f.StepDown.Says
		}
		r.Unsure = w.doubtsBehind(f.when, f.Level)
		out = append(out, r)
	}
	matched := false
	for i := range w.complications {
		if w.comp[i].fits == True {
			matched = true
			out = append(out, w.complicationReasons(i, level)...)
		}
	}
	if (w.unexplained == True || !matched && len(out) == 0) && w.noMatchLevel(worst) == level {
		out = append(out, w.noMatchReason(level))
	}
	return append(out, w.floorReasons(level)...)
}

func (w *weighed) complicationReasons(i int, level Urgency) []Reason {
	if w.plusLevel(i, worst) != level {
		return nil
	}
	c := &w.complications[i]
	base := w.base(i, worst)
	r := Reason{Rule: c.ID, Level: base, Text: c.Says, Sources: c.Sources, Judgement: c.Judgement}
	for j, t := range w.comp[i].rules {
		if t == True && c.rules[j].Level == base && base > c.Base {
			cr := c.rules[j]
			r = Reason{Rule: cr.ID, Level: base, Text: cr.Says, Sources: cr.Sources, Judgement: cr.Judgement}
			r.Unsure = w.doubtsBehind(cr.when, base)
			break
		}
	}
	out := []Reason{r}
	if base == level {
		return out
	}
	for k := range w.modifiers {
		if !c.Expected && w.plus[k] != nil && w.plus[k][i] == True {
			m := w.modifiers[k]
			out = append(out, Reason{Rule: m.ID, Level: level, Text: m.Says, Sources: m.Sources, Judgement: m.Judgement})
		}
	}
	if base < w.doubt {
		out = append(out, w.doubtReason(level))
	}
	return out
}

// doubtReason names the questions whose "not sure" raised the level.
func (w *weighed) doubtReason(level Urgency) Reason {
	r := Reason{
		Rule: "J18", Level: level, Judgement: true,
		Text: "You were not sure about a sign that would matter, so we go one step up.",
	}
	for i := range w.flags {
		if f := &w.flags[i]; f.Level < Emergency && w.flag[i].when != True && w.eval(f.when, cautious) == True {
			r.Unsure = append(r.Unsure, w.doubts(f.when)...)
		}
	}
	for i := range w.complications {
		for j, t := range w.comp[i].rules {
			if n := w.complications[i].rules[j].when; t != True && w.eval(n, cautious) == True {
				r.Unsure = append(r.Unsure, w.doubts(n)...)
			}
		}
	}
	slices.Sort(r.Unsure)
	r.Unsure = slices.Compact(r.Unsure)
	return r
}

func (w *weighed) noMatchReason(level Urgency) Reason {
	c := w.noMatch
	r := Reason{Rule: c.ID, Level: level, Text: c.Says, Sources: c.Sources, Judgement: c.Judgement}
	for _, n := range c.rules {
		if n.Level == level && w.eval(n.when, cautious) == True {
			r.Rule, r.Text = n.ID, n.Says
		}
	}
	return r
}

func (w *weighed) floorReasons(level Urgency) []Reason {
	var out []Reason
	for i := range w.modifiers {
		m := w.modifiers[i]
		for j, t := range w.floor[i] {
			if t == True && m.Floor[j].Level == level {
				out = append(out, Reason{Rule: m.ID, Level: level, Text: m.Floor[j].Says, Sources: m.Sources, Judgement: m.Judgement})
			}
		}
	}
	return out
}

// doubtsBehind lists the questions whose "not sure" made a rule of a level hold;
// only an emergency rule counts them as yes.
func (w *weighed) doubtsBehind(n *node, level Urgency) []string {
	if level != Emergency || w.eval(n, plain) == True {
		return nil
	}
	return w.doubts(n)
}

// doubts lists the questions answered "not sure" that a condition hangs on.
func (w *weighed) doubts(n *node) []string {
	if n == nil {
		return nil
	}
	var ids []string
	if len(n.kids) == 0 && n.op != OpDayIn && w.of[n.question].status == unsure {
		ids = append(ids, w.guideline.Questions[n.question].ID)
	}
	for _, k := range n.kids {
		for _, id := range w.doubts(k) {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}
