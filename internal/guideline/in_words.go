package guideline

import (
	"slices"
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/triage"
)

// Words is a condition as a person reads it: one sentence, or a heading with
// parts below it.
type Words struct {
	// Text is the sentence, or the heading: "Any of these".
	Text string
	// Parts are what the heading speaks of; none: Text says it all.
	Parts []Words
	// Sign is the shared sign that Text names, Flag the red flag. Their own
	// conditions say more.
	Sign, Flag string
}

// Reading is what a doubt counts as in a condition. The words differ: where it
// counts, they name the answer "I'm not sure".
type Reading uint8

// The readings of the engine (evidence.md, J03 and J18).
const (
	// Careful counts every doubt as the sign: emergency rules, what fits, what
	// is asked.
	Careful Reading = iota
	// Plain counts "not sure" as no, but a day that is not known as fitting:
	// rules below an emergency.
	Plain
	// Strict counts no doubt: whatever lowers a level.
	Strict
)

// ReadingOf is how the engine reads the condition of a rule of a level.
func ReadingOf(level triage.Urgency) Reading {
	if level == triage.Emergency {
		return Careful
	}
	return Plain
}

// InWords puts a condition into words, with the questions and options as they
// stand on the screen. Signs that several rules share are named, not repeated,
// unless the condition is that sign itself.
func InWords(e *triage.Expr, r Reading) Words {
	if e == nil {
		return Words{Text: "always"} // said where it is shown, as are the headings of lists
	}
	return wording{unsure: r == Careful, window: r != Strict}.spellOut(e)
}

// String is the condition in one line.
func (w Words) String() string {
	if len(w.Parts) == 0 {
		return w.Text
	}
	parts := make([]string, len(w.Parts))
	for i, p := range w.Parts {
		parts[i] = p.String()
		if len(p.Parts) > 0 {
			parts[i] = "(" + parts[i] + ")"
		}
	}
	switch w.Text {
	case allOfThese:
		return strings.Join(parts, "; and ")
	case anyOfThese:
		return strings.Join(parts, "; or ")
	}
	return strings.ToLower(w.Text[:1]) + w.Text[1:] + ": " + strings.Join(parts, "; ")
}

// notSure is how a question words it that has no words of its own for it.
const notSure = "I’m not sure"

const (
	allOfThese = "All of these"
	anyOfThese = "Any of these"
)

// wording is how a condition is worded at one place in it: what a doubt counts
// as there, and whether "not" stands before it.
type wording struct{ unsure, window, negated bool }

func (w wording) words(e *triage.Expr) Words {
	if s, ok := sharedSign(e); ok {
		return Words{Text: w.named(say.Text(s.Name), e), Sign: s.ID}
	}
	return w.spellOut(e)
}

// spellOut words a condition without looking for its name.
func (w wording) spellOut(e *triage.Expr) Words {
	switch e.Op {
	case triage.OpAll:
		return w.list(allOfThese, "Not all of these", e)
	case triage.OpAny:
		return w.list(anyOfThese, "None of these", e)
	case triage.OpAtLeast:
		return w.list(say.Textf("%d or more of these", e.N), say.Textf("Fewer than %d of these", e.N), e)
	case triage.OpNot:
		return wording{!w.unsure, !w.window, !w.negated}.words(e.Kids[0])
	case triage.OpCertain:
		return wording{false, w.window, w.negated}.words(e.Kids[0])
	case triage.OpPossible:
		return wording{true, w.window, w.negated}.words(e.Kids[0])
	case triage.OpFlagged:
		return Words{Text: w.not(say.Textf("the signs of %s are there", e.Flag)), Flag: e.Flag}
	}
	return Words{Text: w.leaf(e)}
}

// list words the parts below a heading; a "not" goes into the heading.
func (w wording) list(heading, none string, e *triage.Expr) Words {
	if len(e.Kids) == 1 {
		return w.words(e.Kids[0])
	}
	out := Words{Text: heading}
	if w.negated {
		out.Text = none
	}
	inside := wording{w.unsure, w.window, false}
	for _, k := range e.Kids {
		part := inside.words(k)
		// "A, or (B or C)" is "A, or B, or C".
		if !w.negated && part.Text == heading && heading != none && e.Op != triage.OpAtLeast {
			out.Parts = append(out.Parts, part.Parts...)
			continue
		}
		out.Parts = append(out.Parts, part)
	}
	return out
}

func (w wording) not(sign string) string {
	if w.negated {
		return say.Textf("not: %s", sign)
	}
	return sign
}

// named words a shared sign, and what a doubt about it counts as.
func (w wording) named(name string, e *triage.Expr) string {
	switch counts, can := w.unsure, canDoubt(e); {
	case !can:
		return w.not(name)
	case w.negated && counts:
		return say.Textf("certainly not: %s", name)
	case w.negated:
		return say.Textf("not, or not for certain: %s", name)
	case counts:
		return say.Textf("%s (or may be so)", name)
	}
	return name
}

// canDoubt tells whether a condition hangs on a question that can be answered
// "not sure".
func canDoubt(e *triage.Expr) bool {
	if e.Op == triage.OpCertain || e.Op == triage.OpPossible {
		return false // it has settled that itself
	}
	if q, ok := Engine().Question(e.Question); ok && e.Op == triage.OpChosen {
		return q.Unsure != ""
	}
	return slices.ContainsFunc(e.Kids, canDoubt)
}

func (w wording) leaf(e *triage.Expr) string {
	if e.Op == triage.OpDayIn {
		return w.is(say.Text("today"), daysAfter(e.Min, e.Max))
	}
	q, ok := Engine().Question(e.Question)
	if !ok {
		return "the question " + e.Question
	}
	asked := quoted(q.Text)
	switch e.Op {
	case triage.OpDoubt:
		if w.negated {
			return say.Textf("%[1]s is not %[2]s", asked, quoted(unsureText(q)))
		}
		return say.Textf("%[1]s is %[2]s", asked, quoted(unsureText(q)))
	case triage.OpOnsetIn:
		return w.is(asked, daysAfter(e.Min, e.Max))
	case triage.OpLengthIn:
		return w.is(asked, daysAgo(e.Min, e.Max))
	case triage.OpNumberIn:
		return w.is(asked, numbers(e.Min, e.Max))
	}
	return w.chosen(asked, q, e.Options)
}

// is says when something is that may not be known.
func (w wording) is(what, when string) string {
	switch {
	case w.negated && w.window:
		return say.Textf("%[1]s is for certain not %[2]s", what, when)
	case w.negated:
		return say.Textf("%[1]s is not for certain %[2]s", what, when)
	case w.window:
		return say.Textf("%[1]s is (or may be) %[2]s", what, when)
	}
	return say.Textf("%[1]s is for certain %[2]s", what, when)
}

func (w wording) chosen(asked string, q *triage.Question, options []string) string {
	var said []string
	for _, id := range options {
		if o, ok := q.Option(id); ok {
			said = append(said, quoted(o.Text))
		}
	}
	if w.unsure && q.Unsure != "" {
		said = append(said, quoted(q.Unsure))
	}
	many := q.Kind == triage.Choices
	switch {
	case !w.negated && many:
		return say.Textf("%[1]s includes %[2]s", asked, say.Or(said))
	case !w.negated:
		return say.Textf("%[1]s is %[2]s", asked, say.Or(said))
	case many:
		return say.Textf("%[1]s does not include %[2]s", asked, say.Or(said))
	case len(said) == 1:
		return say.Textf("%[1]s is not %[2]s", asked, said[0])
	}
	none := said[0]
	for _, s := range said[1:] {
		none = say.Textf("%[1]s nor %[2]s", none, s)
	}
	return say.Textf("%[1]s is neither %[2]s", asked, none)
}

func unsureText(q *triage.Question) string {
	if q.Unsure == "" {
		return notSure
	}
	return q.Unsure
}

func quoted(text string) string { return say.Quoted(say.Text(text)) }

func daysAfter(from, to int) string {
	switch {
	case from == 0 && to == 0:
		return say.Text("the day of the injection")
	case to >= triage.Ever:
		return say.Textf("day %d after the injection or later", from)
	case from == to:
		return say.Textf("day %d after the injection", from)
	}
	return say.Textf("day %[1]d to %[2]d after the injection", from, to)
}

func daysAgo(from, to int) string {
	switch {
	case from == 0 && to == 0:
		return say.Text("today")
	case to >= triage.Ever:
		return say.Plural(from, "%d day ago or more", "%d days ago or more")
	case from == to:
		return say.Plural(from, "%d day ago", "%d days ago")
	}
	return say.Plural(to, "%[2]d to %[1]d day ago", "%[2]d to %[1]d days ago", from)
}

func numbers(from, to int) string {
	if to >= triage.Ever {
		return say.Textf("%d or more", from)
	}
	return say.Textf("%[1]d to %[2]d", from, to)
}
