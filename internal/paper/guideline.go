package paper

import (
	"io"
	"strconv"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Guideline writes the whole guideline as a Markdown document for the clinician
// who reviews it: to be printed, read and signed. It is stable: the same
// guideline gives the same bytes.
func Guideline(out io.Writer, g *triage.Guideline) error {
	d := &review{document{out: out}, g}
	d.front()
	d.levels()
	d.questions()
	d.sharedSigns()
	d.redFlags()
	d.stepDowns()
	d.complications()
	d.noMatch()
	d.modifiers()
	d.sources()
	d.corrections()
	d.doubts()
	d.signature()
	return d.err
}

// review is the document about a guideline.
type review struct {
	document
	*triage.Guideline
}

func (d *review) front() {
	d.heading(1, "Aftercheck: guideline for clinical review")
	rules := 0
	for _, c := range d.Complications {
		rules += len(c.Rules)
	}
	d.table([][]string{
		{"About", "This document"},
		{"Version of the guideline", plain(d.Version)},
		{"State of the review", plain(guideline.Review)},
		{"Questions", strconv.Itoa(len(d.Questions))},
		{"Red flags", strconv.Itoa(len(d.Flags))},
		{"Complications", strconv.Itoa(len(d.Complications))},
		{"Own rules of complications", strconv.Itoa(rules)},
		{"Modifiers", strconv.Itoa(len(d.Modifiers))},
	})
	d.para("Aftercheck asks people who had a botulinum-toxin injection what they notice, and says how urgently " +
		"somebody should see them. This document is written from the tables that the app decides with: every question " +
		"and every rule stands in it, in the words that people see.")
	d.para("It holds the questions and the rules. What people are then told to do stands in the app, on the page of each " +
		"emergency and of each complication, and is to be reviewed there.")
	d.heading(2, "How to read it")
	d.items(
		"Ids are the evidence's: "+code("RF")+" red flag, "+code("C")+" complication, "+code("E-M")+" modifier, "+code("J")+
			" correction or judgement, "+code("H")+" doubt. The id in the app, in the code and here is the same.",
		"“Quoted words” are a question or an answer as it stands on the screen.",
		"“I’m not sure” is named wherever it counts as the sign. Where it is not named, it does not count.",
		"A day “is (or may be)” in a range when the day is not known; “for certain” means that it must be known.",
		"A name with an id in brackets, such as swallowing is hard ("+code("swallowing")+"), is a sign that several rules share. "+
			"It is spelled out once, in its own section.",
		"How each statement is known: read in the source; read in a source of low grade; general knowledge, not read for this guide; expert judgement. "+
			"Nearly all levels are expert judgement and rest on the facts cited.",
		"Each section ends with a box for your initials. The last page is for your signature.",
	)
}
