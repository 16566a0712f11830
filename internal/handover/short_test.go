package handover_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

// A message to the clinic has room for little: what cannot wait is in it, no line
// is cut in the middle, and it says when there is more.
func TestAShortTextSaysWhatCannotWait(t *testing.T) {
	cut := 0
	for _, c := range cases(t) {
		s := handover.Of(guideline.Engine(), c.Case)
		all := handover.Text(s)
		for _, limit := range []int{handover.ShortSMS, handover.ShortMail} {
			text := handover.Short(s, limit)
			if n := utf8.RuneCountInString(text); n > limit {
				t.Errorf("%s: %d characters, %d allowed", c.name(), n, limit)
			}
			for _, line := range strings.Split(text, "\n")[1:] {
				if !strings.Contains(all, line) && !strings.HasPrefix(line, "There is more") {
					t.Errorf("%s: %q is not what the summary says", c.name(), line)
				}
			}
			if level := guideline.LevelAdvice(s.Urgency); s.Urgency != 0 && !strings.Contains(text, level.Word) {
				t.Errorf("%s: the short text does not say how urgent it is: %s", c.name(), text)
			}
			if !strings.HasSuffix(text, handover.Disclaimer) {
				t.Errorf("%s does not say what it is not: %s", c.name(), text)
			}
			if strings.Contains(text, "There is more") {
				cut++
			}
		}
	}
	if cut == 0 {
		t.Error("nothing was ever left out: the cases show nothing")
	}
}

// A brand that a link names is said as what it is; one that we do not know is not said.
func TestTheProductOfALink(t *testing.T) {
	kase := cases(t)[0].Case
	kase.Product = "dysport"
	wantFact(t, handover.Of(guideline.Engine(), kase), handover.FactProduct, handover.Told, "Dysport, said by the clinic’s link, not checked")
	for _, row := range handover.CardOf(handover.Of(guideline.Engine(), kase)).Rows {
		if row.ID == handover.RowProduct && !strings.Contains(strings.Join(row.Lines, "\n"), "Dysport, said by the clinic’s link, not checked") {
			t.Errorf("the card says %q", row.Lines)
		}
	}
	kase.Product = "<b>"
	kase.Check.Answers = triage.Answers{"date": triage.Unsure()}
	wantFact(t, handover.Of(guideline.Engine(), kase), handover.FactProduct, handover.NotAnswered)
}
