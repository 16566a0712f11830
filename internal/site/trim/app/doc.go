// Package app holds what the client is built with in the place of files of
// go-app's package app: small forms of what those do, without the packages that
// they would bring along. Command trim copies them; this file, which stands in for
// the rest of go-app, stays here, so that the others can be checked and tested.
package app

// Composer stands in for go-app's.
type Composer any
