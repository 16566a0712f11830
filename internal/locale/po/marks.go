package po

import "regexp"

// dialled are parts of a text that are read from the left in every language: a
// telephone number in groups, a day as 2026-11-28, a power. In a text that is
// written from right to left a browser would turn the groups round: 14 11 13 for
// 13 11 14, and who dials that reaches nobody.
var dialled = regexp.MustCompile(`\+?\d{1,5}(?:[ \x{a0}]\d{1,5})+|\d{4}-\d\d-\d\d|\d+\^\d+|\+\d+`)

// marked has Unicode's marks round them: from left to right, and as one.
func marked(text string) string { return dialled.ReplaceAllString(text, "\u2066$0\u2069") }
