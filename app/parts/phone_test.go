package parts

import (
	"strings"
	"testing"
)

func TestANumberIsReadInGroups(t *testing.T) {
	for number, want := range map[string]string{
		"+442079460123":    "+44 207 946 0123",
		"+14155550123":     "+1 415 555 0123",
		"+351210000000":    "+351 210 000 000",
		"+6421234567":      "+64 212 34 567",
		"+1234567":         "+1 234 567",
		"112":              "112",
		"":                 "",
		"+999999999999999": "+999 999 999 999 999",
	} {
		got := SayPhone(number)
		if strings.ReplaceAll(got, " ", "") != number {
			t.Errorf("%s loses digits: %s", number, got)
		}
		if got != want {
			t.Errorf("%s reads %s, want %s", number, got, want)
		}
	}
}
