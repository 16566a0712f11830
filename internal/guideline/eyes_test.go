package guideline

import "testing"

func TestLidsAndBrows(t *testing.T) {
	lid := func(more told) told {
		p := told{"date": 7, "areas": list("frown"), "complaint": list("lid"), "lid": "one", "lid-start": 2}
		for k, v := range more {
			p[k] = v
		}
		return p
	}
	checkVignettes(t, []vignette{
		{"one lid, begun on day 5", lid(nil), soon, "C14", "RF80"},
		{"one lid, begun on day 1", lid(told{"lid-start": 6}), soon, "C14", "RF80"},
		{"one lid, begun on day 0", lid(told{"lid-start": 7}), urgent, "C14", "RF44"},
		{"one lid, begun on day 28", lid(told{"date": 30, "lid-start": 2}), soon, "C14", "RF80"},
		{"one lid, begun on day 29", lid(told{"date": 31, "lid-start": 2}), urgent, "C14", "RF44"},
		{"one lid, after the palms", lid(told{"areas": list("hands")}), urgent, "C14", "C14.elsewhere"},
		{"one lid, after the shoulder", lid(told{"areas": list("shoulder")}), urgent, "C14", "C14.elsewhere"},
		{"one lid, after the neck", lid(told{"areas": list("neck")}), soon, "C14", ""},
		{"one lid, not sure where injected", lid(told{"areas": "unsure"}), urgent, "C14", "J18"},
		{"one lid for 11 weeks", lid(told{"date": 90, "lid-start": 83}), soon, "C14", ""},
		{"one lid for 12 weeks", lid(told{"date": 90, "lid-start": 84}), urgent, "C14", "C14.week-12"},
		{"covers the only good eye", lid(told{"lid-with": list("only-eye")}), urgent, "C14", "C14.only-eye"},
		{"one lid, and getting worse", lid(told{"worse": "yes"}), urgent, "C14", "E-M19"},
		{"one lid, an antibiotic that strengthens toxin", lid(told{"medicines": list("aminoglycoside")}), urgent, "C14", "E-M4a"},
		{"one lid, a tetracycline raises nothing", lid(told{"medicines": list("antibiotic")}), soon, "C14", ""},
		{"one lid, injector unknown", lid(told{"provider": "unknown"}), urgent, "", "RF62"},
		{"one lid, unlicensed, worse and a second dose: no further", lid(told{"provider": "unlicensed", "worse": "yes", "medicines": list("other-toxin")}), urgent, "", "RF62"},
		{"both lids", lid(told{"lid": "both"}), urgent, "C14", "C14.both-lids"},
		{"both lids, and getting worse", lid(told{"lid": "both", "worse": "yes"}), emergency, "C14", "E-M19"},
		{"both lids, injector unknown", lid(told{"lid": "both", "provider": "unknown"}), emergency, "", "RF15"},
		{"comes and goes", lid(told{"lid-with": list("varies")}), urgent, "C14", "RF45"},
		{"one lid and different pupils", lid(told{"pupils": "differ"}), emergency, "C42", "RF13"},
		{"pupils always different", lid(told{"pupils": "always"}), soon, "C14", "RF80"},
		{"a lid ticked among other signs only", told{"complaint": list("exposure"), "exposure": list("brand"), "body": list("lid")}, soon, "C14", "C14"},

		{"heavy brow", told{"complaint": list("lid"), "lid": "brow", "brow": "heavy"}, routine, "C13", "C13"},
		{"low brow blocks sight", told{"complaint": list("lid"), "lid": "brow", "brow": "blocks"}, soon, "C13", "RF81"},
		{"low brow in pregnancy stays", told{"complaint": list("lid"), "lid": "brow", "brow": "heavy", "health": list("pregnant")}, routine, "C13", "C13"},
		{"not sure whether it blocks", told{"complaint": list("lid"), "lid": "brow", "brow": "unsure"}, soon, "C13", "J18"},
		{"it hung like this before", told{"complaint": list("lid"), "lid": "before", "brow": "heavy"}, routine, "C13", "C13"},
		{"a heavy look", told{"complaint": list("look"), "look": list("heavy"), "lid": "brow", "brow": "heavy"}, routine, "C13", "C13"},

		{"peaked brows", told{"date": 8, "complaint": list("brows"), "brows-how": "peak"}, routine, "C15", "C15"},
		{"peaked brows after day 14", told{"date": 20, "complaint": list("brows"), "brows-how": "peak"}, routine, "C15", "C15"},
		{"one side higher, a second early dose", told{"date": 8, "complaint": list("brows"), "brows-how": "side", "medicines": list("early")}, routine, "C15", "C15"},
		{"brows and smile uneven, only the forehead injected", told{"complaint": list("brows"), "brows-how": "face", "face": "smile", "face-how": "mirror"}, emergency, "C41", "RF09"},
	})
}

func TestEyesAndSight(t *testing.T) {
	checkVignettes(t, []vignette{
		{"dry eye", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("dry"), "eye-start": 3}, selfCare, "C16", "C16"},
		{"dry for 7 days", told{"date": 10, "areas": list("eyes"), "complaint": list("eye"), "eye": list("dry"), "eye-start": 7}, selfCare, "C16", "C16"},
		{"dry for 8 days, comfortable", told{"date": 10, "areas": list("eyes"), "complaint": list("eye"), "eye": list("dry"), "eye-start": 8, "eye-bother": "comfortable"}, routine, "C16", "C16.week"},
		{"dry for 8 days, bothers", told{"date": 10, "areas": list("eyes"), "complaint": list("eye"), "eye": list("dry"), "eye-start": 8, "eye-bother": "bothers"}, soon, "C16", "RF82"},
		{"blur that blinking clears", told{"complaint": list("vision"), "blur": "blinks", "eye-start": 2}, selfCare, "C16", "C16"},
		{"dry and it hurts", told{"complaint": list("eye"), "eye": list("dry", "pain"), "eye-start": 3}, urgent, "C16", "RF42"},

		{"weak squeeze, lids meet", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("close"), "eye-close": "meet"}, selfCare, "C17", "C17"},
		{"a calm gap, cared for", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("close"), "eye-close": "small"}, soon, "C17", "C17.small-gap"},
		{"a gap", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("close"), "eye-close": "gap"}, urgent, "C17", "RF43"},
		{"not sure whether there is a gap", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("close"), "eye-close": "unsure"}, urgent, "C17", "RF43"},

		{"a bag under the eye", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("lower"), "lower-lid": "bag"}, routine, "C18", "C18"},
		{"lid edge away from the eye", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("lower"), "lower-lid": "away"}, soon, "C18", "C18.away"},
		{"not sure about the lower lid", told{"areas": list("eyes"), "complaint": list("eye"), "eye": list("lower"), "lower-lid": "unsure"}, soon, "C18", "J18"},

		{"double vision after crow's feet", told{"date": 8, "areas": list("eyes"), "complaint": list("vision"), "double": "yes"}, urgent, "C19", "RF40"},
		{"double vision, getting worse", told{"date": 8, "areas": list("eyes"), "complaint": list("vision"), "double": "yes", "worse": "yes"}, emergency, "C19", "E-M19"},
		{"double vision after the palms", told{"date": 8, "areas": list("hands"), "complaint": list("vision"), "double": "yes"}, emergency, "", "RF15"},
		{"blur that stays", told{"areas": list("eyes"), "complaint": list("vision"), "blur": "stays"}, urgent, "C20", "RF41"},
		{"blur that stays, getting worse, stays urgent", told{"areas": list("eyes"), "complaint": list("vision"), "blur": "stays", "worse": "yes"}, urgent, "C20", "RF41"},
		{"blur that stays, injector unknown", told{"provider": "unknown", "areas": list("eyes"), "complaint": list("vision"), "blur": "stays"}, urgent, "C20", "RF41"},

		{"calm red patch", told{"complaint": list("eye"), "eye": list("patch"), "eye-patch": "calm"}, selfCare, "C65", "C65"},
		{"red patch on a blood thinner", told{"complaint": list("eye"), "eye": list("patch"), "eye-patch": "thinner"}, soon, "C65", "C65.thinner"},
		{"calm red patch, blood thinner told elsewhere", told{"complaint": list("eye"), "eye": list("patch"), "eye-patch": "calm", "health": list("thinner")}, soon, "C65", "C65.thinner"},
		{"red patch that hurts", told{"complaint": list("eye"), "eye": list("patch"), "eye-patch": "hurts"}, urgent, "", "RF42"},
		{"not sure about the red patch", told{"complaint": list("eye"), "eye": list("patch"), "eye-patch": "unsure"}, routine, "C65", "J18"},
	})
}
