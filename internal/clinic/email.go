package clinic

import "strings"

// checkEmail takes the plain form of an address only. What else RFC 5322 allows, such
// as quotes, comments and percent signs, no clinic has, and in a mailto: address it
// could add a receiver or a header.
func checkEmail(address string) (why string) {
	const shape = "The e-mail address must have the form name@clinic.example."
	if len(address) > 60 {
		return "The e-mail address must have 60 characters at most."
	}
	user, host, _ := strings.Cut(address, "@")
	if !labels(user, "._+-") || !labels(host, ".-") || !strings.Contains(host, ".") {
		return shape
	}
	top := host[strings.LastIndexByte(host, '.')+1:]
	if len(top) < 2 || onlyDigits(top) {
		return shape
	}
	return ""
}

// labels tells whether a text is letters and digits, with single signs of a set between them.
func labels(s, signs string) bool {
	sign := true // no sign at the beginning
	for i := range len(s) {
		switch {
		case plain(s[i]):
			sign = false
		case strings.IndexByte(signs, s[i]) < 0, sign && !(i > 0 && s[i] == '-' && s[i-1] == '-'):
			return false // two signs side by side, but for the hyphens of "xn--…"
		default:
			sign = true
		}
	}
	return s != "" && !sign
}

// plain: an ASCII letter or digit.
func plain(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
