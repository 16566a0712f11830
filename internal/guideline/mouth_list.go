package guideline

// mouthComplications are about the mouth and the smile.
func mouthComplications() []*Complication {
	return []*Complication{crookedSmile()}
}
