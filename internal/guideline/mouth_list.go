//go:build !(js && wasm)

package guideline

// mouthComplications are about the mouth, the smile and the jaw.
func mouthComplications() []*Complication {
	return []*Complication{crookedSmile(), jawBulge(), jawJoint()}
}
