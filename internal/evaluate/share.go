package evaluate

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"

	"aftercheck/internal/guideline"
)

// confidence is that of every interval.
const confidence = 0.95

// ShareOf is count of of with its exact interval after Clopper and Pearson
// (1934): the shares under which so many or more, and so few or fewer, are not
// rarer than 2.5 %. The ends are rounded to four places, so that every machine
// gives the same ones.
func ShareOf(count, of int) guideline.Share {
	const tail = (1 - confidence) / 2
	s := guideline.Share{Count: count, Of: of, From: 0, To: 1}
	if count > 0 {
		s.From = rounded(distuv.Beta{Alpha: float64(count), Beta: float64(of - count + 1)}.Quantile(tail))
	}
	if count < of {
		s.To = rounded(distuv.Beta{Alpha: float64(count + 1), Beta: float64(of - count)}.Quantile(1 - tail))
	}
	return s
}

func rounded(x float64) float64 { return math.Round(x*1e4) / 1e4 }
