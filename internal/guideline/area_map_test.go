package guideline

import (
	"maps"
	"slices"
	"testing"
)

// TestAreaMap: every place that can be ticked has one row, and every id exists.
func TestAreaMap(t *testing.T) {
	rows := map[string]int{}
	for _, row := range areaMap {
		for _, a := range row.Areas {
			rows[a]++
		}
		for _, id := range slices.Concat(row.Ask, row.Also) {
			if _, ok := ByID(id); !ok {
				t.Errorf("%v asks about %s, which does not exist", row.Areas, id)
			}
		}
	}
	for _, id := range anyArea {
		if _, ok := ByID(id); !ok {
			t.Errorf("any place asks about %s, which does not exist", id)
		}
	}
	for _, o := range areaOptions {
		if rows[o.ID] != 1 {
			t.Errorf("%s has %d rows, want 1", o.ID, rows[o.ID])
		}
		delete(rows, o.ID)
	}
	if len(rows) > 0 {
		t.Errorf("rows for places that cannot be ticked: %v", rows)
	}
}

// askedBeyond are pairs that I5 asks about although the complication is not
// typical there. Either the sign points to something worse than the injection (a
// weak voice without neck treatment is an emergency, C33; so is a droop that the
// injection does not explain, J32, and trouble swallowing, J27), or the row names
// the place only together with another one (the temple with the jaw muscle, the
// sole with the palm).
var askedBeyond = map[string][]string{
	"lips":   {"C33"},
	"chin":   {"C33"},
	"temple": {"C21", "C31", "C32"},
	"feet":   {"C56"},
}

// TestAreasAgreeWithTheMap: the places that a complication's page names are the
// places that ask about it.
func TestAreasAgreeWithTheMap(t *testing.T) {
	for _, row := range areaMap {
		for _, a := range row.Areas {
			for _, id := range slices.Concat(row.Ask, row.Also) {
				c, ok := ByID(id)
				if !ok || len(c.Areas) == 0 || slices.Contains(askedBeyond[a], id) {
					continue
				}
				if !slices.Contains(c.Areas, a) {
					t.Errorf("%s asks about %s, which is typical for %v", a, id, c.Areas)
				}
			}
		}
	}
	for _, c := range Complications() {
		for _, a := range c.Areas {
			if !slices.Contains(ComplicationsFor(a), c.ID) {
				t.Errorf("%s is typical for %s, which does not ask about it", c.ID, a)
			}
		}
	}
}

// tellings: what someone says who has the complication; the place comes from
// the map.
var tellings = map[string]told{
	"C01": {"date": 0, "complaint": list("redness")},
	"C02": {"date": 1, "complaint": list("swelling"), "swelling": "marks"},
	"C03": {"date": 1, "complaint": list("pain")},
	"C04": {"date": 2, "complaint": list("bruise")},
	"C05": {"date": 1, "complaint": list("bruise"), "bruise": list("raised")},
	"C06": {"date": 1, "complaint": list("rash"), "rash": list("marks"), "rash-start": "24h"},
	"C07": {"date": 1, "complaint": list("headache"), "head-kind": "mild", "head-start": 0},
	"C08": {"date": 2, "complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 1},
	"C09": {"date": 0, "complaint": list("faint"), "faint": "needle"},
	"C10": {"date": 5, "complaint": list("no-effect"), "effect": "weak"},
	"C11": {"date": 30, "complaint": list("no-effect"), "effect": "weak"},
	"C12": {"date": 15, "complaint": list("look"), "look": list("frozen")},
	"C13": {"complaint": list("lid"), "lid": "brow", "brow": "heavy"},
	"C14": {"complaint": list("lid"), "lid": "one", "lid-start": 1},
	"C15": {"date": 15, "complaint": list("brows"), "brows-how": "peak"},
	"C16": {"complaint": list("eye"), "eye": list("dry"), "eye-start": 2},
	"C17": {"complaint": list("eye"), "eye": list("close"), "eye-close": "gap"},
	"C18": {"complaint": list("eye"), "eye": list("lower"), "lower-lid": "bag"},
	"C19": {"complaint": list("vision"), "double": "yes"},
	"C20": {"complaint": list("vision"), "blur": "stays"},
	"C21": {"date": 9, "complaint": list("smile"), "face": "smile", "face-how": "slow", "face-start": 3},
	"C22": {"complaint": list("hot"), "skin": list("pimple")},
	"C23": {"complaint": list("hot"), "sepsis": list("confused")},
	"C24": {"complaint": list("eye"), "eye": list("lid-hot")},
	"C25": {"date": 0, "complaint": list("eye"), "eye-danger": list("bulge")},
	"C26": {"date": 1, "complaint": list("rash"), "rash": list("hives"), "rash-start": "24h"},
	"C27": {"date": 1, "complaint": list("rash"), "rash": list("wiped"), "rash-start": "24h"},
	"C28": {"date": 0, "complaint": list("swelling"), "swelling": "face"},
	"C29": {"date": 10, "complaint": list("rash"), "rash": list("joints")},
	"C30": {"date": 14, "complaint": list("jaw"), "jaw": list("tired")},
	"C31": {"date": 14, "complaint": list("jaw"), "jaw": list("bulge")},
	"C32": {"complaint": list("swallow"), "swallow": "feeling"},
	"C33": {"complaint": list("swallow"), "voice": "weak"},
	"C34": {"complaint": list("neck"), "neck": list("stiff")},
	"C35": {"date": 20, "complaint": list("lump"), "lump": list("tiny"), "lump-start": 9},
	"C36": {"complaint": list("hot"), "skin": list("patch")},
	"C37": {"complaint": list("vision"), "double": "yes"},
	"C38": {"provider": "unlicensed", "complaint": list("exposure"), "exposure": list("fake")},
	"C39": {"date": 1, "filler": "yes", "complaint": list("pain"), "filler-skin": list("white")},
	"C40": {"date": 0, "complaint": list("chest"), "chest": list("sharp")},
	"C41": {"complaint": list("numb"), "stroke": list("arm")},
	"C42": {"complaint": list("lid"), "lid": "one", "lid-start": 1, "pupils": "differ"},
	"C43": {"complaint": list("smile"), "face": "half", "face-how": "slow", "face-start": 2},
	"C44": {"complaint": list("eye"), "eye": list("pain"), "eye-danger": list("severe")},
	"C45": {"complaint": list("lid"), "lid": "one", "lid-start": 1, "lid-with": list("tires")},
	"C46": {"complaint": list("rash"), "rash": list("side")},
	"C47": {"complaint": list("numb"), "numb": list("patch"), "numb-start": 1},
	"C48": {"complaint": list("chest"), "chest": list("racing")},
	"C49": {"complaint": list("faint"), "faint": "later", "faint-signs": list("fit")},
	"C50": {"date": 2, "complaint": list("headache"), "head-kind": "usual", "head-start": 1},
	"C51": {"date": 14, "complaint": list("weak"), "weak": list("treated"), "weak-start": 5},
	"C52": {"date": 14, "complaint": list("weak"), "weak": list("treated"), "weak-start": 5},
	"C53": {"complaint": list("bladder"), "bladder": list("slow")},
	"C54": {"date": 1, "complaint": list("bladder"), "bladder": list("spinal")},
	"C55": {"complaint": list("bladder"), "bladder": list("burning")},
	"C56": {"date": 30, "complaint": list("sweat")},
	"C57": {"complaint": list("dry"), "dry": "new"},
	"C58": {"date": 14, "complaint": list("jaw"), "jaw": list("ache")},
	"C59": {"date": 14, "complaint": list("twitch")},
	"C60": {"complaint": list("exposure"), "exposure": list("too-much")},
	"C61": {"complaint": list("unwell"), "unwell": list("cold")},
	"C62": {"complaint": list("mood"), "mood": "night"},
	"C63": {"complaint": list("pregnancy"), "pregnancy": list("pregnant")},
	"C64": {"date": 100, "complaint": list("look"), "look": list("hollow")},
	"C65": {"complaint": list("eye"), "eye": list("patch"), "eye-patch": "calm"},
	"C66": {"date": 1, "complaint": list("unwell"), "unwell": list("dizzy"), "unwell-start": 0},
	"J62": {"complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes", "choked": "cough"},
	"J63": {"complaint": list("swelling"), "swelling": "calf"},
	"J74": {"complaint": list("swelling"), "swelling": "node"},
}

// TestEveryPairCanHappen: after an injection in the place, a check lists each
// complication that the map asks about.
func TestEveryPairCanHappen(t *testing.T) {
	missing := map[string]bool{}
	for _, o := range areaOptions {
		for _, id := range ComplicationsFor(o.ID) {
			if _, ok := ByID(id); !ok {
				continue // TestAreaMap says so
			}
			p, ok := tellings[id]
			if !ok {
				missing[id] = true
				continue
			}
			p = maps.Clone(p)
			p["areas"] = list(o.ID)
			if a, _ := play(t, p); !slices.Contains(names(a), id) {
				t.Errorf("%s, %s: the check names %v at %v (flags %v)", o.ID, id, names(a), a.Urgency, a.Flags)
			}
		}
	}
	if len(missing) > 0 {
		t.Errorf("nobody tells of %v", slices.Sorted(maps.Keys(missing)))
	}
}
