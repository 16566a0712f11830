package screens

import (
	"strings"
	"testing"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

func htmlOf(list []app.UI) string {
	var b strings.Builder
	for _, u := range list {
		b.WriteString(app.HTMLString(u))
	}
	return b.String()
}

func TestFiguresAreSaidAsTheyAre(t *testing.T) {
	f := guideline.EvaluationFigures{
		Cases:        250,
		Exact:        guideline.Share{Count: 249, Of: 250, From: 0.9779, To: 0.9999},
		Acceptable:   guideline.Share{Count: 250, Of: 250, From: 0.9854, To: 1},
		Under:        guideline.Share{Count: 1, Of: 250, From: 0.0001, To: 0.0221},
		SeriousUnder: guideline.Share{Count: 1, Of: 250, From: 0.0001, To: 0.0221},
		Over:         guideline.Share{Of: 250, To: 0.0147},
		Questions:    guideline.QuestionCounts{Median: 9, P90: 16, Most: 24},
	}
	f.Table[triage.Urgent-triage.SelfCare][triage.Soon-triage.SelfCare] = 77
	html := strings.ReplaceAll(htmlOf(writtenCases(f)), "\u00a0%", " %")
	for _, want := range []string{
		"exactly the expected one in 249 of 250 cases", "no harm in all 250 cases",
		"told that it can wait in 1 of 250 cases", "more urgent than needed in none of 250 cases",
		"answer 9 questions or fewer", "answer 16 or fewer", "more than 24",
		"99.6 % (97.7 to 100 %)", "100 % (98.5 to 100 %)", "0 % (0 to 1.5 %)",
	} {
		if !strings.Contains(html, want) {
			t.Errorf("does not say %q", want)
		}
	}
	if strings.Contains(html, "Nobody who should be seen") {
		t.Error("says that nobody was told to wait")
	}
	if say.Current().Tag != "" {
		return
	}
	row := html[strings.LastIndex(html, "Urgent"):]
	if cells := strings.Split(row, "<td"); len(cells) < 4 || !strings.Contains(cells[3], ">77<") {
		t.Error("urgent cases that were judged soon stand elsewhere in the table")
	}
	f.SeriousUnder.Count = 0
	if !strings.Contains(htmlOf(writtenCases(f)), "Nobody who should be seen today or sooner") {
		t.Error("does not say that nobody was told to wait")
	}
}

func TestTablesCanBeHeard(t *testing.T) {
	html := htmlOf(append(
		writtenCases(guideline.EvaluationFigures{Cases: 1}),
		noticed(guideline.ProofFigures{Mutations: []guideline.MutationShare{{Level: triage.Urgent, Noticed: 3, Of: 4}}})...))
	tables := strings.Count(html, "<table")
	if tables != 3 || strings.Count(html, "<caption") != tables {
		t.Errorf("%d tables, %d captions", tables, strings.Count(html, "<caption"))
	}
	if strings.Count(html, "<th") != strings.Count(html, `scope="`)+strings.Count(html, "<thead") {
		t.Error("a heading of a table does not say what it is for")
	}
	if !strings.Contains(html, "75\u00a0%") {
		t.Error("the share of noticed mistakes is missing")
	}
}

func TestWhatIsNotMeasuredIsSaid(t *testing.T) {
	if html := htmlOf(writtenCases(guideline.EvaluationFigures{})); !strings.Contains(html, "not been tried") || strings.Contains(html, "<table") {
		t.Errorf("no cases: %s", html)
	}
	if html := htmlOf(proved(guideline.ProofFigures{})); !strings.Contains(html, "Nothing has been proved") {
		t.Errorf("no proof: %s", html)
	}
	html := htmlOf(proved(guideline.ProofFigures{Properties: []guideline.ProvedProperty{{Number: 1, Says: "any red flag gives at least its level", Rules: 91, Facts: 200, AnswerSets: "10^60"}}}))
	if !strings.Contains(html, "1. Any red flag gives at least its level") || !strings.Contains(html, "91 rules, 200 facts and 10^60 sets of answers") {
		t.Errorf("a proof: %s", html)
	}
	page, _ := prerender(t, howWellPath)
	for _, want := range []string{"No clinician has looked", "cleaner than life", "makers of Aftercheck wrote", "does not show that they say the right thing"} {
		if !strings.Contains(page, want) {
			t.Errorf("does not say what it cannot show: %q", want)
		}
	}
}
