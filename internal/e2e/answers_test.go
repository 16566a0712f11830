package e2e

import "aftercheck/internal/e2e/visit"

// What the people of the stories would say. A question that is not here is
// answered with "none of these" or "no".
var (
	// bruise is a bruise on day 2, with nothing else: self-care.
	bruise = visit.Answers{
		"date": ago(2), "areas": "forehead", "provider": "licensed", "complaint": "bruise", "age": "adult",
	}
	// droopyLid is one low eyelid on day 5, with nothing else: soon.
	droopyLid = visit.Answers{
		"date": ago(5), "areas": "forehead frown", "provider": "licensed", "complaint": "lid",
		"lid": "one", "lid-start": ago(1), "blur": "clear", "pupils": "same", "age": "adult",
	}
)

// with is a person's answers, some of them changed.
func with(answers visit.Answers, changes visit.Answers) visit.Answers {
	all := visit.Answers{}
	for question, answer := range answers {
		all[question] = answer
	}
	for question, answer := range changes {
		all[question] = answer
	}
	return all
}

// upTo is a bruise's answers as far as a question, which is left open.
func upTo(question string) visit.Answers {
	return with(bruise, visit.Answers{question: visit.Stop})
}
