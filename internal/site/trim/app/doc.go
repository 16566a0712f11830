// Package app holds what the client is built with in the place of files of
// go-app's package app: small forms of what those do, without the packages that
// they would bring along. Command trim copies them; this file, which stands in for
// the rest of go-app, stays here, so that the others can be checked and tested.
package app

import "fmt"

// Composer stands in for go-app's.
type Composer any

// Value stands in for go-app's: an element of which only the attributes are kept.
type Value map[string]string

func setJSAttribute(v Value, name, value string) { v[name] = value }
func deleteJSAttribute(v Value, name string)     { delete(v, name) }
func toString(v any) string                      { return fmt.Sprint(v) }
