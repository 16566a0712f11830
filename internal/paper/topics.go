package paper

import "aftercheck/internal/triage"

// topic is a run of questions on one subject, in the order of asking.
type topic struct {
	title     string
	questions []*triage.Question
}

// topicStarts names the first question of each topic. A question that is added
// between two of them belongs to the topic before it.
var topicStarts = []struct{ question, title string }{
	{"emergency", "Happening right now"},
	{"date", "The injection"},
	{"complaint", "What is worrying"},
	{"stroke", "Sudden nerve signs"},
	{"lid", "Brows, eyelids and eyes"},
	{"face", "Face, numbness and jaw"},
	{"swallow", "Throat, voice, neck and dry mouth"},
	{"bruise", "Skin, swelling, lumps and allergy"},
	{"head", "Headache"},
	{"unwell", "Body"},
	{"exposure", "Other worries"},
	{"body", "Signs that spread"},
	{"age", "About the person"},
}

// topics cuts the questions into their topics.
func topics(g *triage.Guideline) []topic {
	title := map[string]string{}
	for _, s := range topicStarts {
		title[s.question] = s.title
	}
	var out []topic
	for _, q := range g.Questions {
		if t, ok := title[q.ID]; ok || len(out) == 0 {
			out = append(out, topic{title: t})
		}
		last := &out[len(out)-1]
		last.questions = append(last.questions, q)
	}
	return out
}
