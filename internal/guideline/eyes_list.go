//go:build !(js && wasm)

package guideline

// eyeComplications are about brows, lids and eyes, the commonest first as far
// as the evidence has a figure (droopy lid and low brow 1 to 5 in 100 each);
// behind them the order is a judgement.
func eyeComplications() []*Complication {
	return []*Complication{
		droopyLid(), lowBrow(), unevenBrows(), dryEye(), blurredSight(),
		lowerLid(), openEye(), doubleVision(), redPatch(),
	}
}
