package guideline

import (
	"strings"
	"testing"
)

// "Stay with them" is said where section K wants somebody to be there, in the words of
// the group itself, and nowhere else.
func TestStayingIsSaidWhereTheCareAsksForSomebody(t *testing.T) {
	asks := []string{"stay with you", "Keep someone with you", "Stay with them", "ask them to stay", "watch you", "leave the person alone"}
	for _, c := range Cares() {
		lines := strings.Join(append(append([]string{}, c.Do...), c.Not...), "\n")
		want := false
		for _, words := range asks {
			want = want || strings.Contains(lines, words)
		}
		if got := StayWithThem([]Care{c}) != ""; got != want {
			t.Errorf("%s: to stay is said: %t, and its lines ask for somebody: %t", c.ID, got, want)
		}
	}
	if StayWithThem(nil) != "" {
		t.Error("to stay is said without a care")
	}
}

// What a question says for somebody else belongs to a question that there is.
func TestWhatIsSaidForSomeoneHasItsQuestion(t *testing.T) {
	for _, id := range []string{"alone", "mood"} {
		if _, ok := Engine().Question(id); !ok || AskSomeoneAbout(id) == "" {
			t.Errorf("%s: %t", id, ok)
		}
	}
}
