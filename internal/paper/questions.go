package paper

import (
	"fmt"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func (d *review) questions() {
	d.heading(2, "The questions, in the order of asking")
	d.para("A question is asked only while its answer can still change the level or the list of complications. " +
		"The check ends as soon as none is left, and at once at an emergency.")
	place := 0
	for i, t := range topics(d.Guideline) {
		d.heading(3, "%s", plain(t.title))
		for _, q := range t.questions {
			place++
			d.question(q, place)
		}
		if i == 0 {
			d.emergencyGroups()
		}
		d.seen("questions, " + strings.ToLower(t.title))
	}
}

var kinds = map[triage.Kind]string{
	triage.YesNo:   "yes or no",
	triage.Choice:  "one answer",
	triage.Choices: "any number of answers",
	triage.Day:     "a day",
	triage.Number:  "a number",
}

func (d *review) question(q *triage.Question, place int) {
	d.heading(4, "%d. %s", place, code(q.ID))
	d.para("**%s** (%s)", plain(q.Text), kinds[q.Kind])
	if q.Help != "" {
		d.para("%s", plain(q.Help))
	}
	if len(q.Steps) > 0 {
		d.para("First, at home:")
		d.steps(q.Steps)
	}
	if list := d.answers(q); len(list) > 0 {
		d.items(list...)
	}
	if q.Ask == nil {
		d.para("Asked of everyone, while it can change anything.")
		return
	}
	d.condition("Asked when", wordsOf(q.Ask, guideline.Careful))
}

// answers are what can be chosen, each with its id, and what can be said instead.
func (d *review) answers(q *triage.Question) []string {
	var out []string
	if q.Kind != triage.Day && q.Kind != triage.Number {
		for _, o := range q.Choosable() {
			line := code(o.ID) + " " + plain(o.Text)
			if o.Help != "" {
				line += " *" + plain(o.Help) + "*"
			}
			if r, ok := d.Ranges[o.ID]; ok && q.ID == d.RangeQuestion {
				line += " (" + span("day", r.From, r.To) + ")"
			}
			out = append(out, line)
		}
	}
	if q.Kind == triage.Number {
		out = append(out, fmt.Sprintf("from %v to %v", q.Min, q.Max))
	}
	if q.None != "" {
		out = append(out, "none: "+plain(q.None))
	}
	if q.Unsure != "" {
		out = append(out, "not sure: "+plain(q.Unsure))
	}
	return out
}

// emergencyGroups are the signs behind the options of the first question.
func (d *review) emergencyGroups() {
	d.para("The signs in each group, as the start page shows them. One tap on a group is an emergency.")
	for _, g := range guideline.EmergencyGroups() {
		title := plain(g.Title) + " (" + code(g.ID)
		if len(g.Flags) > 0 {
			title += ", for " + strings.Join(g.Flags, ", ")
		}
		d.para("%s):", title)
		signs := make([]string, len(g.Signs))
		for i, s := range g.Signs {
			signs[i] = plain(s)
		}
		d.items(signs...)
		d.para("On the phone: %s", plain(g.Say))
	}
}
