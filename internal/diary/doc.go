// Package diary keeps a check on the person's own device: what was answered, so
// that closing the tab, a crash or an update loses nothing.
//
// It knows no browser. Whoever uses it brings a [Store]; the check itself never
// depends on the store working. What cannot be read is named, never guessed:
// see [Loaded].
package diary
