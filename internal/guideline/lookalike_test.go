package guideline

import (
	"slices"
	"testing"
)

func TestLookalikes(t *testing.T) {
	lid := func(more told) told {
		p := told{"complaint": list("lid"), "lid": "one", "lid-start": 2}
		for k, v := range more {
			p[k] = v
		}
		return p
	}
	checkVignettes(t, []vignette{
		{"an arm is suddenly weak", told{"complaint": list("numb"), "stroke": list("arm")}, emergency, "C41", "C41"},
		{"suddenly cannot see", told{"complaint": list("vision"), "stroke": list("sight")}, emergency, "C41", "C41"},
		{"not sure about the stroke signs", lid(told{"stroke": "unsure"}), emergency, "C41", ""},
		{"the face dropped within an hour", told{"areas": list("chin"), "complaint": list("smile"), "face": "rest", "face-how": "hour"}, emergency, "C41", "RF09"},

		{"pupils newly differ", lid(told{"pupils": "differ"}), emergency, "C42", "RF13"},
		{"pupils always differed", lid(told{"pupils": "always"}), soon, "C14", ""},
		{"pupils not sure, nothing else", lid(told{"pupils": "unsure"}), urgent, "C42", "C42"},
		{"pupils not sure, sudden", lid(told{"pupils": "unsure", "lid-sudden": "yes"}), emergency, "C42", "RF13"},
		{"pupils not sure, double sight", lid(told{"pupils": "unsure", "double": "yes"}), emergency, "C42", ""},
		{"pupils not sure, injector unknown", lid(told{"pupils": "unsure", "provider": "unknown"}), emergency, "C42", "RF13"},
		{"pupils not sure, began on day 0", lid(told{"pupils": "unsure", "lid-start": 5}), emergency, "C42", "RF13"},
		{"droop with new bad pain", lid(told{"lid-with": list("pain")}), emergency, "C42", "RF13"},

		{"half the face, slowly", told{"areas": list("chin"), "complaint": list("smile"), "face": "half", "face-how": "slow"}, urgent, "C43", "C43"},
		{"half the face, slowly, with a weak arm", told{"areas": list("chin"), "complaint": list("smile"), "face": "half", "face-how": "slow", "stroke": list("arm")}, emergency, "C41", "RF10"},
		{"both sides of the face, with a dry mouth", told{"areas": list("chin"), "complaint": list("smile"), "face": "both", "face-how": "slow", "body": list("dry")}, emergency, "C43", "C43.both-spread"},

		{"the droop goes with rest", lid(told{"lid-with": list("varies")}), urgent, "C45", "C45"},
		{"chewing tires by evening", lid(told{"lid-with": list("tires")}), urgent, "C45", "C45"},
		{"known myasthenia and a droopy lid", lid(told{"health": list("muscle")}), urgent, "C45", "C45"},
		{"not sure about a nerve-muscle illness, droopy lid", lid(told{"health": "unsure"}), urgent, "C45", "C45"},
		{"known myasthenia and a weak voice", told{"areas": list("neck"), "complaint": list("swallow"), "voice": "weak", "health": list("muscle")}, emergency, "C45", "RF30"},
		{"known myasthenia, both lids, getting worse", lid(told{"lid": "both", "health": list("muscle"), "worse": "yes"}), emergency, "", "E-M19"},
	})
}

// TestSteppedDownPalsyIsNoStroke: a slow palsy that RF53 steps down must not be
// raised again by naming a stroke.
func TestSteppedDownPalsyIsNoStroke(t *testing.T) {
	a, _ := play(t, told{"areas": list("chin"), "complaint": list("smile"), "face": "half", "face-how": "slow"})
	if a.Urgency != urgent || slices.Contains(reasons(a), "C41") {
		t.Errorf("%v because of %v", a.Urgency, reasons(a))
	}
}
