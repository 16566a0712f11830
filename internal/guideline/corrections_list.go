//go:build !(js && wasm)

package guideline

import "slices"

// corrections lists J01 to J90, in that order.
func corrections() []Correction {
	list := slices.Concat(correctedTerms, correctedLevels, correctedFlags, addedSigns, settledConflicts)
	slices.SortFunc(list, func(a, b Correction) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	return list
}
