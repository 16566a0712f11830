package guideline

import (
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

// TestCorrectionsElsewhere are the lines of section J that TestCorrections and
// the tables of the families do not name, by one presentation each.
func TestCorrectionsElsewhere(t *testing.T) {
	for _, c := range []struct {
		line  string
		told  told
		level triage.Urgency
	}{
		{"J01 a headache for 7 days is not more than a week", told{"date": 7, "complaint": list("headache"), "head-kind": "mild", "head-start": 7}, selfCare},
		{"J01 8 days are", told{"date": 8, "complaint": list("headache"), "head-kind": "mild", "head-start": 8}, soon},
		{"J02 another session counts for weakness", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "medicines": list("other-toxin")}, urgent},
		{"J03 no idea of the day, one lid", told{"date": "unsure", "date-about": "unsure", "complaint": list("lid"), "lid": "one", "lid-start": "unsure"}, urgent},
		{"J03 no idea of the day, a bruise", told{"date": "unsure", "date-about": "days-2", "complaint": list("bruise")}, selfCare},
		{"J04 a registered professional, brand not known", told{"complaint": list("exposure"), "exposure": list("brand")}, selfCare},
		{"J06 slow, smile only, crow's feet treated", told{"date": 9, "areas": list("eyes"), "complaint": list("smile"), "face": "smile", "face-how": "slow", "face-start": 3}, routine},
		{"J07 a droop and double sight count as one side", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "double": "yes"}, urgent},
		{"J08 a droop, and a dry mouth from before", told{"complaint": list("lid", "dry"), "lid": "one", "lid-start": 1, "dry": "old"}, soon},
		{"J10 tired and heavy is not weak", told{"date": 2, "complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 1}, selfCare},
		{"J11 a bruise that changes colour is not worse", told{"date": 2, "complaint": list("bruise"), "worse": "yes"}, selfCare},
		{"J11 swelling that grew since yesterday is", told{"date": 2, "complaint": list("hot"), "skin": list("pimple"), "worse": "yes"}, urgent},
		{"J12 a plain cold is no infection", told{"complaint": list("unwell"), "unwell": list("cold"), "sepsis": list("breathless")}, selfCare},
		{"J12 fever with a sore site is one", told{"complaint": list("unwell"), "unwell": list("fever-sore"), "sepsis": list("breathless")}, emergency},
		{"J13 a usual migraine is not the worst headache", told{"date": 2, "complaint": list("headache"), "head-kind": "usual", "head-start": 1}, selfCare},
		{"J15 two reasons to raise raise once", told{"complaint": list("smile"), "areas": list("chin"), "face": "smile", "face-start": 2, "worse": "yes", "health": list("under-18")}, soon},
		{"J17 tired chewing after an early dose", told{"date": 14, "areas": list("masseter"), "complaint": list("jaw"), "jaw": list("tired"), "medicines": list("early")}, selfCare},
		{"J20 under 18 with one droopy lid", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "health": list("under-18")}, urgent},
		{"J20 under 18 with a bruise", told{"date": 2, "complaint": list("bruise"), "health": list("under-18")}, soon},
		{"J24 a dry eye with dry eyes before stops at soon", told{"date": 20, "complaint": list("eye"), "eye": list("dry"), "eye-start": 9, "eye-bother": "bothers", "health": list("angle")}, soon},
		{"J24 one small pimple with diabetes", told{"complaint": list("hot"), "skin": list("pimple"), "health": list("immune")}, soon},
		{"J28 a lisp after a lip flip", told{"areas": list("lips"), "complaint": list("smile"), "face": "lip-sounds", "face-how": "slow"}, selfCare},
		{"J31 hoarse within 6 hours, neck treated", told{"areas": list("neck"), "complaint": list("swallow"), "voice": "early"}, emergency},
		{"J31 hoarse later, neck treated", told{"areas": list("neck"), "complaint": list("swallow"), "voice": "weak"}, urgent},
		{"J33 a droop and a mild headache", told{"complaint": list("lid", "headache"), "lid": "one", "lid-start": 1, "head-kind": "mild", "head-start": 1}, soon},
		{"J37 rainbow rings alone", told{"complaint": list("eye"), "eye-danger": list("halos")}, urgent},
		{"J39 a bruise that comes out on day 2", told{"date": 2, "complaint": list("bruise")}, selfCare},
		{"J39 an infection and no pee for a day", told{"complaint": list("hot"), "skin": list("pus"), "sepsis": list("no-pee")}, emergency},
		{"J41 a fit", told{"complaint": list("faint"), "faint": "later", "faint-signs": list("fit")}, emergency},
		{"J42 no pee for 8 hours, with pain", told{"areas": list("bladder"), "complaint": list("bladder"), "bladder": list("none-8h")}, emergency},
		{"J43 new loss of control, and double sight", told{"complaint": list("bladder", "vision"), "bladder": list("lost"), "double": "yes"}, emergency},
		{"J44 metal taste after numbing cream", told{"date": 0, "complaint": list("unwell"), "unwell": list("numbing")}, emergency},
		{"J47 head heavy by evening, day 10, migraine treated", told{"date": 10, "areas": list("migraine"), "complaint": list("neck"), "neck": list("heavy"), "neck-start": 3}, soon},
		{"J47 the chin drops", told{"date": 10, "areas": list("migraine"), "complaint": list("neck"), "neck": list("tips"), "neck-start": 3}, urgent},
		{"J50 the finger lifts the brow and the lid edge is even", told{"complaint": list("lid"), "lid": "brow", "brow": "heavy"}, routine},
		{"J51 a weak smile after the jaw muscle", told{"date": 14, "areas": list("masseter"), "complaint": list("smile"), "face": "smile", "face-how": "slow", "face-start": 3}, routine},
		{"J52 it grows after 30 minutes of pressing", told{"date": 0, "complaint": list("bruise"), "bruise": list("grows")}, urgent},
		{"J55 a small bump", told{"date": 0, "complaint": list("faint"), "faint": "needle", "faint-signs": list("head")}, routine},
		{"J55 a bump on a blood thinner", told{"date": 0, "complaint": list("faint"), "faint": "needle", "faint-signs": list("head"), "head-injury": list("thinner")}, urgent},
		{"J61 cannot say a full sentence", told{"complaint": list("chest"), "chest": list("sentence")}, emergency},
		{"J62 a cough after food went the wrong way", told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes", "choked": "cough"}, urgent},
		{"J62 the same and breathless", told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes", "choked": "breathless"}, emergency},
		{"J67 a stiff upper lip, day 9", told{"date": 9, "areas": list("lips"), "complaint": list("smile"), "face": "lip-sounds", "face-how": "slow", "face-start": 5}, selfCare},
		{"J73 half the face is suddenly numb", told{"complaint": list("numb"), "numb": list("half")}, emergency},
		{"J75 fear, and hard to breathe", told{"complaint": list("mood", "chest"), "mood": "night", "chest": list("breath", "fear")}, emergency},
		{"J76 a droop on day 0", told{"date": 5, "complaint": list("lid"), "lid": "one", "lid-start": 5}, urgent},
		{"J76 a droop on day 1", told{"date": 5, "complaint": list("lid"), "lid": "one", "lid-start": 4}, soon},
		{"J77 one pimple on the face", told{"complaint": list("hot"), "skin": list("pimple")}, soon},
		{"J79 uneven brows after day 14", told{"date": 20, "complaint": list("brows"), "brows-how": "peak"}, routine},
		{"J80 a lid that is worse than yesterday", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "worse": "yes"}, urgent},
		{"J85 double sight and no danger sign", told{"complaint": list("vision"), "double": "yes"}, doubleSightLevel},
		{"J87 a dry eye with myasthenia", told{"complaint": list("eye"), "eye": list("dry"), "eye-start": 2, "health": list("muscle")}, selfCare},
		{"J88 a sore stiff neck, no fever", told{"date": 4, "areas": list("migraine"), "complaint": list("neck"), "neck": list("stiff")}, routine},
		{"J89 a bad headache from week 20", told{"complaint": list("headache"), "head": list("pregnant"), "head-kind": "severe", "head-start": 1}, urgent},
		{"J89 a mild one", told{"date": 2, "complaint": list("headache"), "head": list("pregnant"), "head-kind": "mild", "head-start": 1}, selfCare},
	} {
		t.Run(c.line, func(t *testing.T) {
			if a, _ := play(t, c.told); a.Urgency != c.level {
				t.Errorf("%v (%v, flags %v), want %v", a.Urgency, reasons(a), a.Flags, c.level)
			}
		})
	}
}

// TestUnitsNeedTheProduct: units differ by product, so whoever is asked about
// them is asked about a product that they are known for (J26).
func TestUnitsNeedTheProduct(t *testing.T) {
	number := regexp.MustCompile(`\d+ units`)
	for _, q := range Engine().Guideline().Questions {
		for _, words := range append([]string{q.Text, q.Help}, optionWords(q)...) {
			if number.MatchString(words) && !strings.Contains(words, "Botox or Xeomin") {
				t.Errorf("%s counts units of any product: %q", q.ID, words)
			}
		}
	}
}

func optionWords(q *triage.Question) (out []string) {
	for _, o := range q.Options {
		out = append(out, o.Text+" "+o.Help)
	}
	return out
}

// TestNobodyWhoCannotAnswerIsAsked: J14 stands among the emergency signs, which
// come before any question.
func TestNobodyWhoCannotAnswerIsAsked(t *testing.T) {
	for _, g := range EmergencyGroups() {
		for _, s := range g.Signs {
			if strings.Contains(s, "cannot speak or cannot answer") {
				return
			}
		}
	}
	t.Error("no emergency sign names a person who cannot answer")
}
