package guideline

import (
	"slices"
	"sync"

	"aftercheck/internal/triage"
)

// carried are the questions whose answers outlast a check: what was done, by
// whom, and how old the person is. Signs are never among them, and neither are
// medicines, pregnancy, illnesses or being alone: what was true last week may not
// be true tonight.
var carried = []string{"date", "areas", "provider", "age"}

// HealthQuestion asks about illnesses and risks. Most of them stay, but one may
// have come: it is asked again, with what was told before ticked.
const HealthQuestion = "health"

// Carries are the answers of an earlier check that a later one may start with.
// They are shown and can be changed. What was not sure is asked again, and so is
// what counts from the day it was asked on ("3 to 14 days ago").
//
// Filler counts over the last 14 days, so an old "no" says nothing; an old "yes"
// is kept, since it can only raise a level.
func Carries(earlier triage.Answers) triage.Answers {
	kept := triage.Answers{}
	for _, id := range carried {
		if a, ok := earlier[id]; ok && !a.IsUnsure() {
			kept[id] = a
		}
	}
	if a := earlier["filler"]; a.Has("yes") {
		kept["filler"] = a
	}
	return kept
}

// OfInjection are the questions about one injection: after another one they are
// asked anew.
func OfInjection() []string { return []string{"date", "areas", "provider", "filler"} }

// Sign is one thing that a person noticed, as it was put to them.
type Sign struct {
	ID       string // stable: that of its option
	Question string // the first that offers it
	Text     string
}

// noSign stands for a worry that is in no list.
const noSign = "none"

// Named tells whether the sign is one of a list.
func (s Sign) Named() bool { return s.ID != noSign }

// WorseMeansFor is what counts as worse for a sign (J11), where the usual meaning
// does not fit; empty for the others.
func WorseMeansFor(sign string) string {
	switch sign {
	case "lid":
		return "Worse: the lid now covers part of the black dot (the pupil), or the other eye hangs low too."
	case "bruise":
		return "A change of colour is not worse. Growing, getting tense or hurting more is."
	case "redness", "swelling", "pain":
		return "More soreness or swelling on day 0 to 2 after the injection is not worse. From day 3 on it is."
	case "rash", "lump", "chest", "swallow":
		return "Also if it only got worse within the last hour."
	case "look", "no-effect", "brows":
		return "The injected muscle getting stiller up to day 14 is not worse."
	}
	return ""
}

// WorseQuestion asks whether it is getting worse (E-M19).
const WorseQuestion = "worse"

// ComplaintQuestion asks what is worrying.
const ComplaintQuestion = "complaint"

// signQuestions are those whose options are signs in lay words.
var signQuestions = []string{ComplaintQuestion, "body"}

// notSigns are worries that cannot get better or worse by themselves.
var notSigns = map[string]bool{"exposure": true, "pregnancy": true}

// Signs lists what a person noticed, in the order in which it was asked. A sign
// that two questions offer under one id is one sign.
func Signs(answers triage.Answers) []Sign {
	var out []Sign
	for _, s := range allSigns() {
		told := slices.ContainsFunc(signQuestions, func(q string) bool { return answers[q].Has(s.ID) })
		if told || !s.Named() && noComplaint(answers) {
			out = append(out, s)
		}
	}
	return out
}

// noComplaint tells whether the worry was something that is in no list.
func noComplaint(answers triage.Answers) bool {
	a, ok := answers[ComplaintQuestion]
	return ok && !a.IsUnsure() && len(a.Options()) == 0
}

// AllSigns lists every sign that a person can tell in a list, in order. It must
// not be changed.
func AllSigns() []Sign { return allSigns() }

var allSigns = sync.OnceValue(func() []Sign {
	var out []Sign
	seen := map[string]bool{}
	for _, id := range signQuestions {
		q, ok := Engine().Question(id)
		if !ok {
			continue
		}
		for _, o := range q.Options {
			if !notSigns[o.ID] && !seen[o.ID] {
				seen[o.ID] = true
				out = append(out, Sign{o.ID, id, o.Text})
			}
		}
	}
	return append(out, Sign{noSign, ComplaintQuestion, "What was worrying you"})
})
