package evaluate

import "aftercheck/internal/triage"

// Calm is the option of a choice that says "no such sign", by question. A choice
// that is not listed here has none: how fast a face fell or how strong a headache
// is would decide the level, so the story must say it.
var Calm = map[string]string{
	"age":       "adult",
	"blur":      "clear",
	"choked":    "no",
	"eye-patch": "calm",
	"mood":      "fine",
	"pupils":    "same",
	"swallow":   "normal",
	"voice":     "normal",
}

// told lists what every story must say where the check asks it, although an
// empty list would be an answer: with no place treated and no worry there is no
// case.
var told = map[string]bool{"areas": true, "complaint": true}

// calmAnswer is what a story says by not mentioning a question; ok is false where
// it must mention it.
func calmAnswer(q *triage.Question) (a triage.Answer, ok bool) {
	switch q.Kind {
	case triage.YesNo:
		return triage.Chose("no"), true
	case triage.Choices:
		return triage.Chose(), !told[q.ID]
	case triage.Choice:
		if id, ok := Calm[q.ID]; ok {
			return triage.Chose(id), true
		}
	}
	return triage.Answer{}, false
}
