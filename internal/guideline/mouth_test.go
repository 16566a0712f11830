package guideline

import "testing"

func TestCrookedSmile(t *testing.T) {
	smile := func(more told) told {
		p := told{"date": 10, "areas": list("chin"), "complaint": list("smile"), "face": "smile", "face-how": "slow", "face-start": 3}
		for k, v := range more {
			p[k] = v
		}
		return p
	}
	checkVignettes(t, []vignette{
		{"only when smiling, slow", smile(nil), routine, "C21", "C21.smile"},
		{"at rest too, slow, chin", smile(told{"face": "rest"}), routine, "C21", "C21.smile"},
		{"bites the lip", smile(told{"mouth": list("bites")}), soon, "C21", "RF83"},
		{"dropped within the hour", smile(told{"face-how": "hour"}), emergency, "C41", "RF09"},
		{"with a weak arm", smile(told{"stroke": list("arm")}), emergency, "C41", "RF10"},
		{"at rest, found on waking", smile(told{"face": "rest", "face-how": "waking"}), urgent, "C21", "C21.how-fast"},
		{"only when smiling, seen in the mirror", smile(told{"face-how": "mirror"}), routine, "C21", "C21.smile"},
		{"only when smiling, not sure how fast", smile(told{"face-how": "unsure"}), urgent, "C21", "C21.how-fast"},
		{"not sure where the face is uneven", smile(told{"face": "unsure"}), soon, "C21", "none"},
		{"not sure where, nor how fast", smile(told{"face": "unsure", "face-how": "unsure"}), emergency, "", "RF09"},
		{"half the face", smile(told{"face": "half"}), urgent, "C43", ""},

		{"at rest, only the cheek injected", smile(told{"areas": list("cheek"), "face": "rest"}), urgent, "C21", "C21.at-rest"},
		{"at rest, only crow's feet injected", smile(told{"areas": list("eyes"), "face": "rest"}), emergency, "C41", "RF09"},
		{"only when smiling, crow's feet injected", smile(told{"areas": list("eyes")}), routine, "C21", "C21.smile"},
		{"only when smiling, only the forehead injected, slow", smile(told{"areas": list("forehead")}), urgent, "", "RF09"},

		{"began on day 1", smile(told{"face-start": 9}), urgent, "C21", "C21.early"},
		{"began on day 2", smile(told{"face-start": 8}), routine, "C21", "C21.smile"},
		{"began on day 28", smile(told{"date": 30, "face-start": 2}), routine, "C21", "C21.smile"},
		{"began on day 29", smile(told{"date": 31, "face-start": 2}), soon, "C21", "C21.week-5"},
		{"began on day 42", smile(told{"date": 44, "face-start": 2}), soon, "C21", "C21.week-5"},
		{"began on day 43", smile(told{"date": 45, "face-start": 2}), urgent, "C21", "C21.week-7"},
		{"not sure when it began, day 10", smile(told{"face-start": "unsure"}), soon, "C21", "C21.start-unknown"},
		{"not sure when it began, day 1", smile(told{"date": 1, "face-start": "unsure"}), urgent, "C21", "C21.early"},
		{"getting worse", smile(told{"worse": "yes"}), soon, "C21", "E-M19"},
		{"in pregnancy stays", smile(told{"health": list("pregnant")}), routine, "C21", "C21.smile"},

		{"lisp after a lip flip", smile(told{"areas": list("lips"), "face": "lip-sounds"}), selfCare, "C21", "C21"},
		{"the same, and it bothers", smile(told{"areas": list("lips"), "face": "lip-sounds", "mouth": list("bothers")}), routine, "C21", "C21.smile"},
		{"the same on the day itself", smile(told{"areas": list("lips"), "face": "lip-sounds", "face-start": 10}), soon, "C21", "C21.early-lips"},
		{"lip sounds after the jaw", smile(told{"areas": list("masseter"), "face": "lip-sounds"}), routine, "C21", "C21.smile"},
		{"lip sounds, not sure where injected", smile(told{"areas": "unsure", "face": "lip-sounds"}), urgent, "C21", "C21.lips-elsewhere"},
		{"lip sounds after the forehead", smile(told{"areas": list("forehead"), "face": "lip-sounds"}), urgent, "C21", "C21.lips-elsewhere"},
	})
}
