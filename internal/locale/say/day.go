package say

import (
	"strings"
	"time"
)

var weekdays = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

var months = [...]string{
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}

// withFirst is a date with its first of a month as the language writes it, where that
// is no plain number.
func withFirst(date string) string {
	first := ""
	switch current.Tag {
	case "fr":
		first = " 1er "
	case "pt-BR":
		first = " 1º "
	default:
		return date
	}
	return strings.Trim(strings.ReplaceAll(" "+date+" ", " 1 ", first), " ")
}

func weekday(t time.Time) string { return Text(weekdays[t.Weekday()]) }

func month(t time.Time) string { return Text(months[t.Month()-1]) }

// WeekdayAndDate is "Monday, 2 January 2006".
func WeekdayAndDate(t time.Time) string {
	return withFirst(Textf("%[1]s, %[2]d %[3]s %[4]d", weekday(t), t.Day(), month(t), t.Year()))
}

// NearDay is a day within the year, "Monday 2 January".
func NearDay(t time.Time) string {
	return withFirst(Textf("%[1]s %[2]d %[3]s", weekday(t), t.Day(), month(t)))
}

// Date is "2 January 2006".
func Date(t time.Time) string {
	return withFirst(Textf("%[1]d %[2]s %[3]d", t.Day(), month(t), t.Year()))
}

// DayAndMonth is "2 January".
func DayAndMonth(t time.Time) string { return withFirst(Textf("%[1]d %[2]s", t.Day(), month(t))) }

// Days is from one day to another of the same year: "2 to 9 January", "30 January
// to 3 February".
func Days(from, to time.Time) string {
	if from.Month() == to.Month() {
		return withFirst(Textf("%[1]d to %[2]d %[3]s", from.Day(), to.Day(), month(to)))
	}
	return Textf("%[1]s to %[2]s", DayAndMonth(from), DayAndMonth(to))
}

// Clock is a time of the day, "15:04".
func Clock(t time.Time) string { return t.Format("15:04") }

// Moment is "Monday 2 January, 15:04", with the year where it is not this one.
func Moment(t, now time.Time) string {
	if t.Year() != now.Year() {
		return withFirst(Textf("%[1]s %[2]d %[3]s %[4]d, %[5]s", weekday(t), t.Day(), month(t), t.Year(), Clock(t)))
	}
	return withFirst(Textf("%[1]s %[2]d %[3]s, %[4]s", weekday(t), t.Day(), month(t), Clock(t)))
}
