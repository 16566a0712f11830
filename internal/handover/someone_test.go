package handover_test

import (
	"strings"
	"testing"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

// Whoever reads a check must know when it was not the patient who answered; nothing
// else of it changes.
func TestWhoAnsweredIsHandedOver(t *testing.T) {
	const words = "Answered by: someone who looks after the patient"
	c := handover.Case{
		Check: diary.Check{Guideline: guideline.Version, Day: day22, Answers: triage.Answers{
			"emergency": triage.Chose(), "date": triage.On(day22 - 2), "complaint": triage.Chose("weak"), "weak": triage.Chose("fell"),
		}},
		Made: day22.Time(),
	}
	forms := func() map[string]string {
		s := handover.Of(guideline.Engine(), c)
		var card strings.Builder
		for _, r := range handover.CardOf(s).Rows {
			card.WriteString(strings.Join(r.Lines, "\n") + "\n")
		}
		return map[string]string{
			"text": handover.Text(s), "card": card.String(), "report": handover.SideEffect(s),
			"message": handover.Short(s, handover.ShortSMS), "mail": handover.Short(s, handover.ShortMail),
		}
	}
	own := forms()
	c.Check.For = diary.ForMe
	said := forms()
	c.Check.For = diary.ForSomeone
	for name, text := range forms() {
		if own[name] != said[name] || strings.Contains(own[name], "Answered by") {
			t.Errorf("the %s of one's own check speaks of who answered:\n%s", name, own[name])
		}
		if strings.Count(text, words) != 1 {
			t.Errorf("the %s does not say who answered:\n%s", name, text)
		}
		var rest []string
		for line := range strings.Lines(text) {
			if !strings.Contains(line, words) {
				rest = append(rest, line)
			}
		}
		if got := strings.Join(rest, ""); name != "message" && strings.TrimSpace(got) != strings.TrimSpace(own[name]) {
			t.Errorf("the %s says something else too:\n%s\nand was\n%s", name, got, own[name])
		}
	}
	// A tap on a sign alone was answered by nobody.
	c.Check = diary.Check{For: diary.ForSomeone}
	c.Tap = handover.Tap{Group: "stroke", At: day22.Time()}
	if _, ok := handover.Of(guideline.Engine(), c).Fact(handover.FactBy); ok {
		t.Error("a tap is said to be answered")
	}
}
