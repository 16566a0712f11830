package clinic

import (
	"strconv"
	"strings"

	"aftercheck/internal/locale/say"
)

// checkPhone says why a number cannot stand behind a button; "" when it can. It is one
// in the form of E.164, of a known country, that costs no more than a call.
func checkPhone(what, number string) (why string) {
	digits, ok := strings.CutPrefix(number, "+")
	if !ok || !onlyDigits(digits) {
		return say.Textf("%s must be written with + and the country’s code, then digits only, as in +442079460123.", what)
	}
	if len(digits) < 7 || len(digits) > 15 {
		return say.Textf("%s must have 7 to 15 digits, with the country’s code.", what)
	}
	code, plan := planOf(digits)
	if code == "" {
		return say.Textf("%s does not begin with the code of a country.", what)
	}
	national := digits[len(code):]
	if national[0] == '0' && !strings.Contains(zeroFirst, " "+code+" ") {
		return say.Textf("%s has a 0 behind its country’s code. Leave it out: it is dialled only within the country.", what)
	}
	if n := len(national); n < plan.least || n > plan.most {
		return say.Textf("%s has too few or too many digits for its country. Leave out the 0 that is dialled only within the country.", what)
	}
	if plan.costs(national) || code == "1" && strangeInAmerica(national) {
		return say.Textf("%s is of a kind that can cost the caller more than a usual call, or is no number to call.", what)
	}
	return ""
}

// zeroFirst are the codes of countries in which a number may begin with 0 from abroad
// too. Elsewhere a telephone may pass over that 0, and what stands behind it was
// not looked at.
const zeroFirst = " 39 225 229 241 242 378 "

// strangeInAmerica is what the countries with +1 cannot or should not call: 911 and
// its like in the place of an area, and 976, which is paid for.
func strangeInAmerica(national string) bool {
	return national[1:3] == "11" || national[3:6] == "976"
}

// A plan is what [callingCodes] says of one code.
type plan struct {
	least, most int
	dear        []string
}

// planOf finds the code that a number begins with; no code is the beginning of another.
func planOf(digits string) (code string, p plan) {
	for row := range strings.SplitSeq(callingCodes, ",") {
		fields := strings.Fields(row)
		if !strings.HasPrefix(digits, fields[0]) {
			continue
		}
		least, most, isRange := strings.Cut(fields[1], "-")
		if !isRange {
			most = least
		}
		p.least, _ = strconv.Atoi(least)
		p.most, _ = strconv.Atoi(most)
		p.dear = fields[2:]
		return fields[0], p
	}
	return "", plan{}
}

func (p plan) costs(national string) bool {
	for _, d := range p.dear {
		begins, length, ofLength := strings.Cut(d, ".")
		if strings.HasPrefix(national, begins) && (!ofLength || strconv.Itoa(len(national)) == length) {
			return true
		}
	}
	return false
}

func onlyDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// TidyPhone makes E.164 of a number as people type it: without the spaces, lines,
// dots and brackets, and with + for 00. It adds no country: "020 7946 0123" stays one
// that breaks the rule, since nobody can know whose it is.
func TidyPhone(typed string) string {
	number := between.Replace(strings.TrimSpace(typed))
	if rest, ok := strings.CutPrefix(number, "00"); ok {
		return "+" + rest
	}
	return number
}

// The (0) stands in "+44 (0)20 …" for those who call from within the country.
var between = strings.NewReplacer("(0)", "", " ", "", "\u00a0", "", "-", "", "–", "", ".", "", "(", "", ")", "", "/", "")

// ShowPhone writes a number for people to read and compare: "+44 207 946 0123".
func ShowPhone(number string) string {
	digits := strings.TrimPrefix(number, "+")
	code, _ := planOf(digits)
	if code == "" {
		return number
	}
	var b strings.Builder
	b.WriteString("+" + code)
	for rest := digits[len(code):]; rest != ""; {
		n := 3
		if len(rest) <= 4 {
			n = len(rest)
		}
		b.WriteString(" " + rest[:n])
		rest = rest[n:]
	}
	return b.String()
}
