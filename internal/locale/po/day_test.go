package po

import (
	"testing"
	"time"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"
)

// The first of a month is an ordinal in French and in Brazil, and no other day is.
func TestTheFirstOfAMonth(t *testing.T) {
	defer say.Use(say.Current())
	first := time.Date(2026, 12, 1, 11, 1, 0, 0, time.UTC)
	for tag, want := range map[string][]string{
		"fr":    {"mardi 1er décembre 2026", "mardi 1er décembre", "1er décembre", "du 1er au 11 décembre", "mardi 1er décembre, 11:01", "11 décembre"},
		"pt-BR": {"terça-feira, 1º de dezembro de 2026", "terça-feira, 1º de dezembro", "1º de dezembro", "1º a 11 de dezembro", "terça-feira, 1º de dezembro, 11:01", "11 de dezembro"},
		"de":    {"Dienstag, 1. Dezember 2026", "Dienstag, 1. Dezember", "1. Dezember", "1. bis 11. Dezember", "Dienstag, 1. Dezember, 11:01", "11. Dezember"},
	} {
		for _, l := range locale.Languages() {
			if l.Tag != tag {
				continue
			}
			spoken, err := Language(l)
			if err != nil {
				t.Fatal(err)
			}
			say.Use(spoken)
			eleventh := first.AddDate(0, 0, 10)
			for i, got := range []string{
				say.WeekdayAndDate(first), say.NearDay(first), say.DayAndMonth(first),
				say.Days(first, eleventh), say.Moment(first, first), say.DayAndMonth(eleventh),
			} {
				if got != want[i] {
					t.Errorf("%s: %q, want %q", tag, got, want[i])
				}
			}
		}
	}
}
