package guideline

import (
	"fmt"
	"testing"

	"aftercheck/internal/triage"
)

// redFlagVignettes: one person for each of the 82 red flags. Each must hold
// the flag and end at least at its level.
var redFlagVignettes = map[string]told{
	"RF01": {"complaint": list("chest"), "chest": list("breath")},
	"RF02": {"complaint": list("swallow"), "swallow": "cannot"},
	"RF03": {"complaint": list("swallow"), "swallow": "trouble"},
	"RF04": {"complaint": list("swallow"), "voice": "slurred"},
	"RF05": {"complaint": list("swelling"), "swelling": "face"},
	"RF06": {"complaint": list("rash"), "rash": list("hives"), "allergy": list("wheeze")},
	"RF07": {"complaint": list("swallow"), "voice": "early"},
	"RF08": {"complaint": list("faint"), "faint": "needle", "faint-signs": list("again")},
	"RF09": {"complaint": list("smile"), "face": "rest", "face-how": "hour"},
	"RF10": {"complaint": list("numb"), "stroke": list("arm")},
	"RF11": {"complaint": list("unwell"), "stroke": list("confused")},
	"RF12": {"complaint": list("headache"), "head": list("thunder")},
	"RF13": {"complaint": list("lid"), "lid": "one", "pupils": "differ"},
	"RF14": {"complaint": list("neck"), "neck": list("cannot")},
	"RF15": {"complaint": list("lid"), "lid": "one", "body": list("voice")},
	"RF16": {"filler": "yes", "complaint": list("pain"), "filler-skin": list("white")},
	"RF17": {"filler": "yes", "complaint": list("vision"), "filler-skin": list("sight")},
	"RF18": {"complaint": list("eye"), "eye": list("pain"), "eye-danger": list("severe")},
	"RF19": {"complaint": list("eye"), "eye-danger": list("bulge")},
	"RF20": {"complaint": list("hot"), "sepsis": list("confused")},
	"RF21": {"complaint": list("hot"), "skin": list("black")},
	"RF22": {"complaint": list("swelling"), "skin": list("neck")},
	"RF23": {"complaint": list("chest"), "chest": list("pain")},
	"RF24": {"areas": list("shoulder"), "complaint": list("chest"), "chest": list("sharp")},
	"RF25": {"complaint": list("faint"), "faint": "later", "faint-signs": list("fit")},
	"RF26": {"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("none-8h")},
	"RF27": {"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("spinal")},
	"RF28": {"complaint": list("weak"), "weak": list("saddle")},
	"RF29": {"areas": list("arm"), "complaint": list("pain"), "skin": list("limb")},
	"RF30": {"complaint": list("swallow"), "voice": "weak", "areas": list("neck"), "health": list("muscle")},
	"RF31": {"complaint": list("mood"), "mood": "harm"},
	"RF32": {"complaint": list("vision"), "double": "yes", "body": list("leak")},
	"RF33": {"complaint": list("pregnancy"), "pregnancy": list("danger")},
	"RF34": {"complaint": list("pregnancy"), "pregnancy": list("baby")},
	"RF35": {"date": 0, "complaint": list("unwell"), "unwell": list("numbing")},
	"RF36": {"complaint": list("headache"), "head": list("stiff")},

	"RF40": {"complaint": list("vision"), "double": "yes"},
	"RF41": {"complaint": list("vision"), "blur": "stays"},
	"RF42": {"complaint": list("eye"), "eye": list("pain"), "eye-danger": list("light")},
	"RF43": {"complaint": list("eye"), "eye": list("close"), "eye-close": "gap"},
	"RF44": {"complaint": list("lid"), "lid": "one", "lid-start": 5},
	"RF45": {"complaint": list("lid"), "lid": "both"},
	"RF46": {"areas": list("neck"), "complaint": list("swallow"), "voice": "weak"},
	"RF47": {"complaint": list("neck"), "neck": list("heavy")},
	"RF48": {"complaint": list("hot"), "skin": list("worse")},
	"RF49": {"complaint": list("hot"), "skin": list("pus")},
	"RF50": {"complaint": list("pain"), "skin": list("fever")},
	"RF51": {"complaint": list("eye"), "eye": list("lid-hot")},
	"RF52": {"complaint": list("rash"), "rash": list("side")},
	"RF53": {"complaint": list("smile"), "face": "half", "face-how": "slow"},
	"RF54": {"date": 1, "complaint": list("rash"), "rash": list("hives"), "rash-start": "24h"},
	"RF55": {"date": 10, "complaint": list("rash"), "rash": list("joints")},
	"RF56": {"complaint": list("numb"), "numb": list("spreads")},
	"RF57": {"date": 0, "complaint": list("bruise"), "bruise": list("grows")},
	"RF58": {"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("slow")},
	"RF59": {"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("burning-fever")},
	"RF60": {"areas": list("masseter"), "complaint": list("jaw"), "jaw": list("locked")},
	"RF61": {"complaint": list("headache"), "head-kind": "severe", "head-start": 4},
	"RF62": {"provider": "unlicensed", "complaint": list("lid"), "lid": "one"},
	"RF63": {"complaint": list("exposure"), "exposure": list("child")},
	"RF64": {"complaint": list("hot"), "skin": list("patch")},
	"RF65": {"areas": list("leg"), "complaint": list("weak"), "weak": list("fell")},
	"RF66": {"complaint": list("mood"), "mood": "days"},
	"RF67": {"date": 9, "complaint": list("lump"), "lump": list("hot")},
	"RF68": {"complaint": list("chest"), "chest": list("racing")},
	"RF69": {"complaint": list("pregnancy"), "pregnancy": list("signs")},
	"RF70": {"complaint": list("faint"), "faint-signs": list("head"), "head-injury": list("out")},
	"RF71": {"date": 2, "complaint": list("exposure"), "exposure": list("needle")},

	"RF80": {"complaint": list("lid"), "lid": "one", "lid-start": 1},
	"RF81": {"complaint": list("lid"), "lid": "brow", "brow": "blocks"},
	"RF82": {"date": 20, "complaint": list("eye"), "eye": list("dry"), "eye-start": 9, "eye-bother": "bothers"},
	"RF83": {"date": 9, "areas": list("lips"), "complaint": list("smile"), "face": "smile", "mouth": list("bites")},
	"RF84": {"date": 12, "complaint": list("headache"), "head-start": 8},
	"RF85": {"date": 12, "complaint": list("lump"), "lump": list("tiny"), "lump-start": 8},
	"RF86": {"date": 9, "complaint": list("swelling"), "swelling": "marks", "skin-start": 8},
	"RF87": {"date": 12, "complaint": list("numb"), "numb": list("patch"), "numb-start": 9},
	"RF88": {"complaint": list("dry"), "dry": "new"},
	"RF89": {"provider": "unknown", "complaint": list("exposure"), "exposure": list("fake")},
	"RF90": {"date": 12, "areas": list("hands"), "complaint": list("weak"), "weak": list("treated", "work")},
	"RF91": {"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("burning")},
	"RF92": {"complaint": list("pregnancy"), "pregnancy": list("pregnant")},
	"RF93": {"complaint": list("bruise"), "health": list("under-18")},
}

// TestRedFlags: each of the 82 flags reaches at least its level, whatever was
// told besides, and in a check played from the first question.
func TestRedFlags(t *testing.T) {
	listed := 0
	for _, f := range redFlags() {
		if f.ID[:2] != "RF" {
			continue // a group of the emergency question; see TestEmergencyQuestion
		}
		listed++
		p, ok := redFlagVignettes[f.ID]
		if !ok {
			t.Errorf("%s has no vignette", f.ID)
			continue
		}
		t.Run(f.ID, func(t *testing.T) {
			a, _ := play(t, p)
			if a.Urgency < f.Level {
				t.Errorf("a whole check ends at %v (flags %v, reasons %v), want %v", a.Urgency, a.Flags, reasons(a), f.Level)
			}
			if !holds(a, f.ID) && a.Urgency <= f.Level {
				t.Errorf("does not hold; flags %v at %v", a.Flags, a.Urgency)
			}
		})
	}
	if want := 82; listed != want || len(redFlagVignettes) != want {
		t.Errorf("%d red flags and %d vignettes, want %d of each", listed, len(redFlagVignettes), want)
	}
}

// TestEmergencyQuestion: every group of the first question is an emergency at
// once, and so is "not sure" about them (J18).
func TestEmergencyQuestion(t *testing.T) {
	for _, g := range EmergencyGroups() {
		a, n := play(t, told{"emergency": list(g.ID)})
		if a.Urgency != triage.Emergency || n != 1 {
			t.Errorf("%s: %v after %d questions", g.ID, a.Urgency, n)
		}
	}
	if a, _ := play(t, told{"emergency": "unsure"}); a.Urgency != triage.Emergency {
		t.Errorf("not sure: %v", a.Urgency)
	}
}

// TestFlagIDs: the ids are the evidence's, RF01-RF36, RF40-RF71, RF80-RF93.
func TestFlagIDs(t *testing.T) {
	have := map[string]triage.Urgency{}
	for _, f := range redFlags() {
		have[f.ID] = f.Level
	}
	for _, r := range []struct {
		from, to int
		level    triage.Urgency
	}{{1, 36, triage.Emergency}, {40, 71, triage.Urgent}, {80, 93, triage.Soon}} {
		for n := r.from; n <= r.to; n++ {
			if id := fmt.Sprintf("RF%02d", n); have[id] != r.level {
				t.Errorf("%s is %v, want %v", id, have[id], r.level)
			}
		}
	}
}
