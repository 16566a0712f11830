package e2e

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"

	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// question is one question as `aftercheck questions` prints it.
type question struct {
	ID, Kind, Text string
	Options        []struct{ ID string }
}

// printed are the questions of the command line, read once.
var printed struct {
	once      sync.Once
	questions []question
	err       error
}

// questions gives the questions as the command line prints them.
func questions(t *testing.T) []question {
	t.Helper()
	binary := server.Binary(t)
	printed.once.Do(func() {
		var text []byte
		if text, printed.err = exec.Command(binary, "questions").Output(); printed.err == nil {
			printed.err = json.Unmarshal(text, &printed.questions)
		}
	})
	if printed.err != nil {
		t.Fatalf("aftercheck questions: %v", printed.err)
	}
	return printed.questions
}

// questionByID finds one of them.
func questionByID(t *testing.T, id string) question {
	t.Helper()
	all := questions(t)
	i := slices.IndexFunc(all, func(q question) bool { return q.ID == id })
	if i < 0 {
		t.Fatalf("the command line knows no question %q", id)
	}
	return all[i]
}

// wantSameAsCommandLine gives the answers of a walk to `aftercheck assess`: the
// same engine must come to the urgency that the screen shows.
func wantSameAsCommandLine(t *testing.T, v *visit.Visit, asked []string, said visit.Answers) {
	t.Helper()
	answers := map[string]any{"emergency": []string{}} // "none of these" on the start page
	for _, id := range asked {
		answers[id] = asCommandLine(questionByID(t, id), said[id])
	}
	line, err := json.Marshal(map[string]any{"id": "story", "today": ago(0), "answers": answers})
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(server.Binary(t), "assess")
	command.Stdin = strings.NewReader(string(line) + "\n")
	output, err := command.Output()
	if err != nil {
		t.Fatalf("assess %s: %v %s", line, err, output)
	}
	var assessed struct {
		Urgency string
		Final   bool
	}
	if err := json.Unmarshal(output, &assessed); err != nil {
		t.Fatal(err)
	}
	if shown := v.Place().Urgency; assessed.Urgency != shown || !assessed.Final {
		t.Errorf("the screen says %s, assess says %s (final: %v) for %s", shown, assessed.Urgency, assessed.Final, line)
	}
}

// asCommandLine writes an answer of a story in the form that assess reads.
func asCommandLine(q question, said string) any {
	switch {
	case said == "unsure":
		return said
	case q.Kind == "choices" && (said == "" || said == "none"):
		return []string{}
	case q.Kind == "choices":
		return strings.Fields(said)
	case said == "":
		return "no"
	}
	return said
}
