package parts

import "strings"

// SayPhone writes a number of E.164 so that it can be compared and typed:
// "+44 207 946 0123".
func SayPhone(number string) string {
	digits, ok := strings.CutPrefix(number, "+")
	if !ok || len(digits) < 7 {
		return number
	}
	n := 3
	switch code := digits[:2]; {
	case code[0] == '1', code[0] == '7':
		n = 1
	case strings.Contains(twoDigits, " "+code+" "):
		n = 2
	}
	said, rest := "+"+digits[:n], digits[n:]
	for len(rest) > 4 {
		take := 3
		if len(rest) == 5 {
			take = 2
		}
		said, rest = said+" "+rest[:take], rest[take:]
	}
	return said + " " + rest
}

// twoDigits are the country codes of two digits; 1 and 7 have one, all others three.
const twoDigits = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 "
