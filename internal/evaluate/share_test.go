package evaluate

import (
	"math"
	"testing"
)

// TestShareOf compares with intervals that are printed in tables of the method.
func TestShareOf(t *testing.T) {
	for _, c := range []struct {
		count, of int
		from, to  float64
	}{
		{0, 10, 0, 0.3085},
		{1, 10, 0.0025, 0.4450},
		{5, 10, 0.1871, 0.8129},
		{10, 10, 0.6915, 1},
		{0, 1, 0, 0.975},
		{0, 0, 0, 1}, // nothing is known of the share of none
	} {
		s := ShareOf(c.count, c.of)
		if s.Count != c.count || s.Of != c.of || s.From != c.from || s.To != c.to {
			t.Errorf("%+v, want %.4f to %.4f", s, c.from, c.to)
		}
	}
}

// TestShareOfIsExact checks the definition itself, by adding up the binomial
// distribution: at each end of the interval, what was seen or worse has 2.5 %.
func TestShareOfIsExact(t *testing.T) {
	const near = 2e-3 // the ends are rounded to four places
	for _, c := range []struct{ count, of int }{{1, 3}, {13, 40}, {37, 40}, {245, 250}} {
		s := ShareOf(c.count, c.of)
		if p := binomial(c.count, c.of, c.of, s.From); math.Abs(p-0.025) > near {
			t.Errorf("%+v: so many or more have %.4f at the lower end", s, p)
		}
		if p := binomial(0, c.count, c.of, s.To); math.Abs(p-0.025) > near {
			t.Errorf("%+v: so few or fewer have %.4f at the upper end", s, p)
		}
	}
}

// binomial is the probability of from to to hits out of n.
func binomial(from, to, n int, p float64) float64 {
	choose := func(n, k int) float64 {
		a, _ := math.Lgamma(float64(n + 1))
		b, _ := math.Lgamma(float64(k + 1))
		c, _ := math.Lgamma(float64(n - k + 1))
		return a - b - c
	}
	sum := 0.0
	for k := from; k <= to; k++ {
		sum += math.Exp(choose(n, k) + float64(k)*math.Log(p) + float64(n-k)*math.Log(1-p))
	}
	return sum
}

func TestNearestRank(t *testing.T) {
	ten := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 30}
	for _, c := range []struct {
		sorted []int
		part   float64
		want   int
	}{
		{ten, 0.5, 5},
		{ten, 0.9, 9},
		{ten, 1, 30},
		{ten[:3], 0.5, 2},
		{ten[:3], 0.9, 3},
		{ten[:1], 0.5, 1},
		{nil, 0.5, 0},
	} {
		if got := nearestRank(c.sorted, c.part); got != c.want {
			t.Errorf("%v of %v: %d, want %d", c.part, c.sorted, got, c.want)
		}
	}
}
