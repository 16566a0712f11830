//go:build !(js && wasm)

package guideline

// bodyComplications are about lungs, heart, fits, bladder and pregnancy, the
// commonest first.
func bodyComplications() []*Complication {
	return []*Complication{
		urineInfection(), cannotPee(), pregnancyOrFeeding(), heartSigns(),
		chokedInfection(), fit(), dysreflexia(), collapsedLung(),
	}
}
