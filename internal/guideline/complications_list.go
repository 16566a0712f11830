//go:build !(js && wasm)

package guideline

import (
	"slices"
	"sync"
)

// complications lists every complication, in the order of the guide: within a
// family the commonest first.
var complications = sync.OnceValue(func() []*Complication {
	list := slices.Concat(
		localComplications(), eyeComplications(), eyeEmergencies(), mouthComplications(), infections(),
		allergies(), nerveComplications(), treatedWeakness(), lookalikes(), bodyComplications(), productComplications(),
	)
	for _, c := range list {
		c.Course.Marks = courseMarksOf(c)
	}
	return list
})
