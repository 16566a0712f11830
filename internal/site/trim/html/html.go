// Package html stands in for Go's when go-app is built for the client: it needs
// one function of it, and Go's brings the names of all characters along.
package html

import "strings"

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// EscapeString makes a text safe between tags and within quotes.
func EscapeString(s string) string { return escaper.Replace(s) }
