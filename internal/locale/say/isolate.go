package say

import "strings"

// Marks of Unicode round words that run the other way than the sentence they stand
// in. Without them a browser puts the parts of a telephone number, an address or the
// name of a clinic into the order of the sentence: "0123 7946 020".
const (
	firstStrong = "\u2068" // what follows runs as its first letter does; digits alone run as they are dialled
	popIsolate  = "\u2069"
)

// isolated are what fills the gaps of a sentence. In a language that is written from
// right to left, texts that have no letter of such a language are marked; a bare
// number needs no mark.
func (l *Language) isolated(args []any) []any {
	if !l.Right {
		return args
	}
	out := make([]any, len(args))
	for i, arg := range args {
		out[i] = arg
		if text, ok := arg.(string); ok && runsOtherwise(text) {
			out[i] = firstStrong + text + popIsolate
		}
	}
	return out
}

// runsOtherwise tells whether a text is to be marked. The address of a page never is:
// programs for messages would take the mark behind it for a part of it.
func runsOtherwise(text string) bool {
	if strings.Contains(text, "://") {
		return false
	}
	other := false
	for _, r := range text {
		if r >= 0x590 && r <= 0x8ff || r == 0x2066 || r == 0x2068 {
			return false // Hebrew to Arabic, or marked already
		}
		other = other || r < '0' || r > '9'
	}
	return other
}
