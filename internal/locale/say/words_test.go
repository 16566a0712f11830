package say

import (
	"testing"
	"time"
)

// In English, days are said as time.Format has them.
func TestDaysInEnglish(t *testing.T) {
	now := time.Date(2026, 11, 28, 22, 41, 0, 0, time.UTC)
	for d := range 800 {
		day := now.AddDate(0, 0, -d)
		moment := "Monday 2 January, 15:04"
		if day.Year() != now.Year() {
			moment = "Monday 2 January 2006, 15:04"
		}
		for _, c := range []struct{ got, form string }{
			{WeekdayAndDate(day), "Monday, 2 January 2006"},
			{NearDay(day), "Monday 2 January"},
			{Date(day), "2 January 2006"},
			{DayAndMonth(day), "2 January"},
			{Clock(day), "15:04"},
			{Moment(day, now), moment},
		} {
			if want := day.Format(c.form); c.got != want {
				t.Fatalf("%q, want %q", c.got, want)
			}
		}
	}
	for _, c := range []struct {
		to   int
		want string
	}{{2, "28 to 30 November"}, {5, "28 November to 3 December"}} {
		if got := Days(now, now.AddDate(0, 0, c.to)); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestListsInEnglish(t *testing.T) {
	abc := []string{"a", "b", "c"}
	for got, want := range map[string]string{
		Or(nil): "", Or(abc[:1]): "a", Or(abc[:2]): "a or b", Or(abc): "a, b or c",
		Commas(abc) + ".": "a, b, c.", Semicolons(abc): "a; b; c",
		Pair("Given by", "a doctor"): "Given by: a doctor", Label("Given by"): "Given by:", Quoted("a"): "“a”",
		Sentences("", "A.", "", "B."): "A. B.", Lower("Éclair"): "éclair", Upper("a b"): "A b", Upper(""): "",
		Bare("españa, łódź"): "espana, lodz", Number(38.5): "38.5", Number(100): "100",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Another language has its own order, letters and signs.
func TestWordsOfAnotherLanguage(t *testing.T) {
	Use(New("de-x", false, map[string]string{
		"%[1]s, %[2]d %[3]s %[4]d": "%[1]s, %[2]d. %[3]s %[4]d", "Saturday": "Samstag", "May": "Mai",
		"1.5": "1,5", "%[1]s or %[2]s": "%[1]s oder %[2]s", "you are here": "Sie sind hier",
	}, map[string][]string{"%d days": {"ein Tag", "%d Tage"}}))
	defer Use(&Language{})
	for got, want := range map[string]string{
		WeekdayAndDate(time.Date(2026, 5, 2, 0, 0, 0, 0, time.UTC)): "Samstag, 2. Mai 2026",
		Number(38.5):                   "38,5",
		Or([]string{"a", "b"}):         "a oder b",
		Lower("Arzt"):                  "Arzt",
		Plural(1, "%d day", "%d days"): "ein Tag",
		Plural(3, "%d day", "%d days"): "3 Tage",
		Text(" you are here"):          " Sie sind hier",
		Text("you are there"):          "you are there",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
