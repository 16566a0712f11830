package proof

import "aftercheck/internal/triage"

// Today is the day on which every case of the proof is assessed; any day would
// do, since rules only see differences of days.
const Today = triage.Date(20779) // 2026-11-22

// read gives the answers that an assignment of the inputs stands for.
func (w *world) read(holds func(lit) bool) triage.Answers {
	out := triage.Answers{}
	for i, q := range w.guideline.Questions {
		if asked, _ := w.status(i); !holds(asked) {
			continue
		}
		out[q.ID] = w.readReply(q, w.reply(i), holds)
	}
	return out
}

func (w *world) readReply(q *triage.Question, r reply, holds func(lit) bool) triage.Answer {
	if holds(r.unsure) {
		return triage.Unsure()
	}
	if q.Kind == triage.Day {
		ago := 0
		for k := 1; k < len(r.ago) && holds(r.ago[k]); k++ {
			ago = k
		}
		return triage.On(Today - triage.Date(ago))
	}
	var chosen []string
	for i, o := range q.Choosable() {
		if holds(r.option[i]) {
			chosen = append(chosen, o.ID)
		}
	}
	return triage.Chose(chosen...)
}
