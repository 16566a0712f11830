package evaluate

import (
	"cmp"
	"math"
	"slices"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Report is how the guideline did.
type Report struct {
	Guideline string // its version
	Figures   guideline.EvaluationFigures
	Kinds     []KindFigures
	// Named is how many listed the complications that the story names, and
	// NamedFirst how many did so among the first three.
	Named, NamedFirst guideline.Share
	// Unasked counts answers that no check asked for.
	Unasked  int
	Outcomes []Outcome // in the order of the files
	Problems []Problem
}

// KindFigures are those of the vignettes of one kind.
type KindFigures struct {
	Kind    string
	Figures guideline.EvaluationFigures
}

// Evaluate plays every vignette of the set.
func (s *Set) Evaluate() Report {
	r := Report{Guideline: s.engine.Guideline().Version, Problems: slices.Clone(s.Problems)}
	for _, v := range s.Vignettes {
		o, err := Play(s.engine, v)
		if err != nil {
			r.Problems = append(r.Problems, Problem{v.At, v.ID, err.Error()})
			continue
		}
		r.Outcomes = append(r.Outcomes, o)
		r.Unasked += o.Unasked
	}
	slices.SortStableFunc(r.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.At.File, b.At.File), cmp.Compare(a.At.Line, b.At.Line))
	})
	r.Figures = figures(r.Outcomes)
	for _, k := range Kinds {
		of := slices.DeleteFunc(slices.Clone(r.Outcomes), func(o Outcome) bool { return o.Kind != k })
		if len(of) > 0 {
			r.Kinds = append(r.Kinds, KindFigures{k, figures(of)})
		}
	}
	named := slices.DeleteFunc(slices.Clone(r.Outcomes), func(o Outcome) bool { return len(o.Names) == 0 })
	r.Named = share(named, func(o Outcome) bool { return o.Lists(len(o.Listed)) })
	r.NamedFirst = share(named, func(o Outcome) bool { return o.Lists(3) })
	return r
}

// Inexact are the outcomes other than expected.
func (r Report) Inexact() []Outcome {
	return slices.DeleteFunc(slices.Clone(r.Outcomes), Outcome.Exact)
}

func figures(of []Outcome) guideline.EvaluationFigures {
	f := guideline.EvaluationFigures{
		Cases:        len(of),
		Exact:        share(of, Outcome.Exact),
		Acceptable:   share(of, Outcome.Accepted),
		Under:        share(of, Outcome.Under),
		SeriousUnder: share(of, Outcome.SeriousUnder),
		Over:         share(of, Outcome.Over),
	}
	asked := make([]int, len(of))
	for i, o := range of {
		f.Table[o.Expected-triage.SelfCare][o.Given-triage.SelfCare]++
		asked[i] = len(o.Asked)
	}
	slices.Sort(asked)
	f.Questions.Median = nearestRank(asked, 0.5)
	f.Questions.P90 = nearestRank(asked, 0.9)
	f.Questions.Most = nearestRank(asked, 1)
	return f
}

func share(of []Outcome, holds func(Outcome) bool) guideline.Share {
	n := 0
	for _, o := range of {
		if holds(o) {
			n++
		}
	}
	return ShareOf(n, len(of))
}

// nearestRank is the smallest number that at least this part of them do not
// exceed; 0 of none. It is always a number of questions that somebody was asked.
func nearestRank(sorted []int, part float64) int {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[max(int(math.Ceil(part*float64(len(sorted)))), 1)-1]
}
