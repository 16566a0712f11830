//go:build !(js && wasm)

package guideline

// localComplications are the expected effects of a needle and of the toxin,
// the commonest first. The evidence has a figure for few of them (site
// reactions 9 in 100, bruises 5, soreness 4, headache 3 to 12); where it has
// none, the order is a judgement.
func localComplications() []*Complication {
	return []*Complication{
		needleMarks(), bruise(), soreSpots(), mildSwelling(), headache(), usualMigraineFlare(),
		notWorkingYet(), itchyMarks(), weakEffect(), frozenLook(), twitching(), worried(),
		coldLike(), fluLike(), fainting(), bloodLump(), lump(), tenderNode(), sweatElsewhere(), thinnerMuscle(),
	}
}
