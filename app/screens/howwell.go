package screens

import (
	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// howWell says what is proved of the guideline, how it does on written cases,
// and what neither can show.
func howWell() app.UI {
	return parts.Frame(backToResult(aboutPath, "About"), parts.Main("how-well").Body(present([]app.UI{
		parts.Heading(howWellTitle),
		html.P().Class("lead").Text(say.Words("No patient has been studied with Aftercheck yet. Two things can be checked without patients: how it does on written cases, and what can be proved of its rules.")),
		parts.Section("What this does not show", parts.Bullets([]string{
			"No clinician has looked at the cases or the rules yet.",
			"The makers of Aftercheck wrote the cases, from the same evidence as the rules. Somebody else might expect something else.",
			"Where a case showed a fault in the rules, the rule was mended. So these are the marks of an exam with the book open: new cases from somebody else may well score lower.",
			"Written cases are cleaner than life. A frightened person at night may see less in the mirror, or choose another answer.",
			"A proof shows that the rules do what they say. It does not show that they say the right thing.",
		})),
		parts.Section("On written cases", writtenCases(guideline.Evaluation)...),
		parts.Section("What is proved", proved(guideline.Proof)...),
		parts.Section("Would a mistake in a rule be noticed?", noticed(guideline.Proof)...),
		html.P().Body(link.To(evidencePath).Text(say.Words(evidenceTitle))),
		html.P().Class("disclaimer").Body(parts.Whole(say.Textf("These figures are of the guideline of %[1]s. %[2]s", guideline.Version, say.Text(guideline.Review)))...),
	})...))
}

// writtenCases are the figures of the evaluation.
func writtenCases(f guideline.EvaluationFigures) []app.UI {
	if f.Cases == 0 {
		return []app.UI{html.P().Text(say.Words("This version has not been tried on written cases yet."))}
	}
	return []app.UI{
		html.P().Text(say.Textf("Each case is a short story of a person, with the urgency that it should get. There are %d. The whole check is played for each, as that person would.", f.Cases)),
		parts.Bullets([]string{
			say.Textf("The urgency was exactly the expected one in %s.", of(f.Exact)),
			say.Textf("It was one that does no harm in %s.", of(f.Acceptable)),
			say.Textf("It was less urgent than it should be in %s.", of(f.Under)),
			waits(f.SeriousUnder),
			say.Textf("It was more urgent than needed in %s.", of(f.Over)),
			say.Textf("Half of the people answer %[1]d questions or fewer, 9 in 10 answer %[2]d or fewer, and nobody more than %[3]d.", f.Questions.Median, f.Questions.P90, f.Questions.Most),
		}),
		shareTable(f),
		html.P().Class("small").Text(say.Words("The 95 % interval is exact: with this number of cases, the true share may be anywhere in it.")),
		levelTable(f.Table),
	}
}

// of says a share as people do: "3 of 4 cases".
func of(s guideline.Share) string {
	switch s.Count {
	case 0:
		return say.Textf("none of %d cases", s.Of)
	case s.Of:
		return say.Textf("all %d cases", s.Of)
	}
	return say.Textf("%[1]d of %[2]d cases", s.Count, s.Of)
}

// waits is the figure that matters most: told to wait when it cannot wait.
func waits(s guideline.Share) string {
	if s.Count == 0 {
		return "Nobody who should be seen today or sooner was told that it can wait."
	}
	return say.Textf("Somebody who should be seen today or sooner was told that it can wait in %s.", of(s))
}

// proved are the properties that hold for every set of answers.
func proved(f guideline.ProofFigures) []app.UI {
	if len(f.Properties) == 0 {
		return []app.UI{html.P().Text(say.Words("Nothing has been proved of this version yet."))}
	}
	rows := make([]app.UI, len(f.Properties))
	for i, p := range f.Properties {
		rows[i] = html.Div().Body(
			html.Dt().Text(say.Textf("%[1]d. %[2]s", p.Number, say.Upper(say.Text(p.Says)))),
			html.Dd().Class("small").Text(say.Textf("Proved for %[1]d rules, %[2]d facts and %[3]s sets of answers.", p.Rules, p.Facts, say.Text(p.AnswerSets))),
		)
	}
	return []app.UI{
		html.P().Text(say.Words("A program looks at every set of answers that anybody could give, on any day, and proves that these hold without exception:")),
		html.Dl().Class("days").Body(rows...),
	}
}

func noticed(f guideline.ProofFigures) []app.UI {
	if len(f.Mutations) == 0 {
		return nil
	}
	return []app.UI{
		html.P().Text(say.Words("To try the proof and the cases themselves, each rule is taken out, made less urgent or cut short, one at a time. Either the proof or a case should notice.")),
		mutationTable(f.Mutations),
		html.P().Class("small").Text(say.Textf("%d more of these changes to emergency and urgent rules are proved to make no difference for anybody, because another rule says the same; they are not counted.", sameOutcome(f))),
	}
}

func sameOutcome(f guideline.ProofFigures) (n int) {
	for _, m := range f.Mutations {
		n += m.Same
	}
	return n
}
