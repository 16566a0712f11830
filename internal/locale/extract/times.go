package extract

import (
	"fmt"
	"regexp"
	"strings"
)

// spans are the units of time, and how each is found after a number in English. The
// head of a PO file names the words for them in this order.
var spans = []struct {
	name    string
	english *regexp.Regexp
}{
	{"seconds", after("second")},
	{"minutes", after("minute")},
	{"hours", after("hour")},
	{"days", after("day")},
	{"weeks", after("week")},
	{"months", after("month")},
	{"years", after("year")},
}

func after(unit string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)\d[ -](more )?` + unit + `s?\b`)
}

// times finds the words that a PO file names in its head as X-Times: those for a
// second, a minute, an hour, a day, a week, a month and a year, parted by semicolons,
// as [negation] does. It is nil unless there are words for each.
func times(words string) []*regexp.Regexp {
	list := strings.Split(words, ";")
	if len(list) != len(spans) {
		return nil
	}
	found := make([]*regexp.Regexp, len(list))
	for i, of := range list {
		if found[i] = negation(of); found[i] == nil {
			return nil
		}
	}
	return found
}

// timesDiffer compares the units of time: 8 days are not 8 hours.
func (f *File) timesDiffer(_, english, said string) string {
	if f.Times == nil {
		return ""
	}
	for _, p := range pairs(english, said) {
		for i, span := range spans {
			if span.english.MatchString(p.english) && !f.Times[i].MatchString(p.said) {
				return fmt.Sprintf("has lost the %s", span.name)
			}
		}
	}
	return ""
}
