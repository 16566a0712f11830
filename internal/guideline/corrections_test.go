package guideline

import (
	"testing"

	"aftercheck/internal/triage"
)

// TestCorrections are the presentations that section J settles, by its lines.
func TestCorrections(t *testing.T) {
	for _, c := range []struct {
		line  string
		told  told
		level triage.Urgency
	}{
		{"J05 unknown provider, no sign", told{"provider": "unknown", "complaint": list("bruise")}, soon},
		{"J09 treated mouth, slight at rest, found on waking, checks passed", told{"areas": list("chin"), "complaint": list("smile"), "face": "rest", "face-how": "waking", "face-start": 2}, urgent},
		{"J09 the same, seen to drop", told{"areas": list("chin"), "complaint": list("smile"), "face": "rest", "face-how": "hour", "face-start": 2}, emergency},
		{"J09 the same, an arm is weak", told{"areas": list("chin"), "complaint": list("smile"), "face": "rest", "face-how": "waking", "face-start": 2, "stroke": list("arm")}, emergency},
		{"J16 unlicensed and both lids", told{"provider": "unlicensed", "complaint": list("lid"), "lid": "both"}, emergency},
		{"J16 unlicensed and a weak voice", told{"provider": "unlicensed", "areas": list("neck"), "complaint": list("swallow"), "voice": "weak"}, emergency},
		{"J16 unknown and a dry mouth", told{"provider": "unknown", "complaint": list("dry"), "dry": "new"}, urgent},
		{"J19 pupils not sure, double sight", told{"complaint": list("vision"), "double": "yes", "pupils": "unsure"}, emergency},
		{"J21a neck treated, dry mouth and mild hoarse voice", told{"areas": list("neck"), "complaint": list("swallow", "dry"), "voice": "weak", "dry": "new"}, urgent},
		{"J21a with one droopy lid", told{"areas": list("neck"), "complaint": list("swallow", "dry"), "voice": "weak", "dry": "new", "body": list("lid")}, emergency},
		{"J21a worse than yesterday", told{"areas": list("neck"), "complaint": list("swallow", "dry"), "voice": "weak", "dry": "new", "worse": "yes"}, emergency},
		{"J21b neck treated, dry mouth and mild swallowing effort", told{"areas": list("neck"), "complaint": list("swallow", "dry"), "swallow": "trouble", "swallow-mild": "yes", "dry": "new"}, urgent},
		{"J21c one lid, migraine treated, dry mouth", told{"areas": list("migraine"), "complaint": list("lid", "dry"), "lid": "one", "lid-start": 1, "dry": "new"}, urgent},
		{"J21c and big pupils: anything more is RF15", told{"areas": list("migraine"), "complaint": list("lid", "dry"), "lid": "one", "lid-start": 1, "dry": "new", "pupils": "big"}, emergency},
		{"J22 dry mouth and new constipation", told{"areas": list("neck"), "complaint": list("dry", "bladder"), "dry": "new", "bladder": list("new")}, urgent},
		{"J23 severe lung disease and trouble swallowing", told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes", "health": list("throat")}, emergency},
		{"J25 droop after numbing, gone within 6 hours", told{"date": 0, "complaint": list("lid"), "lid": "one", "lid-start": 0, "lid-with": list("numbed")}, soon},
		{"J27 the feeling of a lump, forehead treated", told{"complaint": list("swallow"), "swallow": "feeling"}, soon},
		{"J27 the feeling of a lump, neck treated", told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "feeling"}, urgent},
		{"J29 itchy swollen lids in the first 24 hours", told{"date": 0, "complaint": list("swelling"), "swelling": "lids-itch", "rash-start": "24h"}, urgent},
		{"J29 puffy lids in the morning", told{"date": 2, "complaint": list("swelling"), "swelling": "lids"}, selfCare},
		{"J30 no rash, two signs in the first 2 hours", told{"date": 0, "complaint": list("faint"), "faint": "needle", "allergy": list("wheeze", "flush")}, emergency},
		{"J32 uneven at rest, mouth not treated", told{"complaint": list("smile"), "face": "rest", "face-how": "slow", "face-start": 2}, emergency},
		{"J32 slow smile change, treated zone, day 29-42", told{"date": 35, "areas": list("masseter"), "complaint": list("smile"), "face": "smile", "face-how": "slow", "face-start": 3}, soon},
		{"J32 the same after day 42", told{"date": 50, "areas": list("masseter"), "complaint": list("smile"), "face": "smile", "face-how": "slow", "face-start": 3}, urgent},
		{"J34 head off the pillow only, licensed neck treatment", told{"areas": list("neck"), "complaint": list("neck"), "neck": list("pillow")}, soon},
		{"J35 filler and a cool patch", told{"date": 0, "filler": "yes", "complaint": list("pain"), "filler-skin": list("cool")}, emergency},
		{"J36 filler and blur that stays", told{"filler": "yes", "complaint": list("vision"), "blur": "stays"}, emergency},
		{"J38 pain on moving the eye alone", told{"complaint": list("eye"), "eye": list("pain"), "eye-danger": list("move")}, urgent},
		{"J40 sore only when pressing", told{"areas": list("shoulder"), "date": 1, "complaint": list("chest"), "chest": list("press")}, selfCare},
		{"J40 short chest pain, gone", told{"complaint": list("chest"), "chest": list("brief")}, urgent},
		{"J45 lids meet", told{"complaint": list("eye"), "eye": list("close"), "eye-close": "meet"}, selfCare},
		{"J45 small calm gap", told{"complaint": list("eye"), "eye": list("close"), "eye-close": "small"}, soon},
		{"J46 droop that rest takes away", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "lid-with": list("varies")}, urgent},
		{"J48 one pimple, well", told{"complaint": list("hot"), "skin": list("pimple")}, soon},
		{"J48 one pimple in the danger triangle", told{"complaint": list("hot"), "skin": list("pimple", "danger")}, urgent},
		{"J49 hives from day 2", told{"date": 5, "complaint": list("rash"), "rash": list("hives"), "rash-start": "later"}, soon},
		{"J53a moderate headache for 9 days", told{"date": 10, "complaint": list("headache"), "head-kind": "moderate", "head-start": 9}, soon},
		{"J53b age 60, temple and sight", told{"complaint": list("headache"), "head": list("temple", "sight"), "head-kind": "moderate", "age": "50"}, emergency},
		{"J54 one bad night", told{"complaint": list("mood"), "mood": "night"}, routine},
		{"J54 a wish to be dead, no plan", told{"complaint": list("mood"), "mood": "wish"}, urgent},
		{"J56 shared needle, day 5", told{"complaint": list("exposure"), "exposure": list("needle")}, soon},
		{"J57 dry mouth, drying medicine, face treated", told{"complaint": list("dry"), "dry": "drug"}, routine},
		{"J58 blur that blinking clears, day 3", told{"date": 3, "complaint": list("vision"), "blur": "blinks", "eye-start": 1}, selfCare},
		{"J59 double sight, upper face treated, calm", told{"complaint": list("vision"), "double": "yes"}, urgent},
		{"J59 double sight, upper face not treated", told{"areas": list("hands"), "complaint": list("vision"), "double": "yes"}, emergency},
		{"J60 a later faint", told{"complaint": list("faint"), "faint": "later"}, urgent},
		{"J64 mild dizziness on day 1", told{"date": 1, "complaint": list("unwell"), "unwell": list("dizzy"), "unwell-start": 0}, selfCare},
		{"J64 the room spins", told{"date": 1, "complaint": list("unwell"), "unwell": list("spins")}, urgent},
		{"J65 painless red patch", told{"complaint": list("eye"), "eye": list("patch"), "eye-patch": "calm"}, selfCare},
		{"J66 tight forehead, day 5", told{"complaint": list("lid"), "lid": "brow", "brow": "tight"}, selfCare},
		{"J68 fever, no sore site, well", told{"complaint": list("unwell"), "unwell": list("fever")}, soon},
		{"J69 nothing stays down", told{"complaint": list("unwell"), "unwell": list("vomit")}, urgent},
		{"J70 new droop on day 35", told{"date": 36, "complaint": list("lid"), "lid": "one", "lid-start": 1}, urgent},
		{"J71 the same in an old photo", told{"complaint": list("lid"), "lid": "before", "brow": "heavy"}, routine},
		{"J72 droop and tired chewing by evening", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "lid-with": list("tires")}, urgent},
		{"J78 8 days of dry eye, comfortable with drops", told{"date": 20, "complaint": list("eye"), "eye": list("dry"), "eye-start": 9, "eye-bother": "comfortable"}, routine},
		{"J81 pregnant with a bruise", told{"date": 2, "complaint": list("bruise"), "health": list("pregnant")}, selfCare},
		{"J90 fear that settled", told{"complaint": list("chest"), "chest": list("fear")}, routine},
		{"J90 the same in the first 6 hours", told{"complaint": list("chest"), "chest": list("fear-early")}, emergency},
	} {
		t.Run(c.line, func(t *testing.T) {
			if a, _ := play(t, c.told); a.Urgency != c.level {
				t.Errorf("%v (%v, flags %v), want %v", a.Urgency, reasons(a), a.Flags, c.level)
			}
		})
	}
}
