package say

import "strings"

// OnOneLine is a text that no line breaks, for telephone numbers: half a number is read
// as a number. It is to be shown, not to be dialled or sent.
func OnOneLine(text string) string { return strings.ReplaceAll(text, " ", "\u00a0") }
