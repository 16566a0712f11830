// Package extract finds every text that the app shows, for those who translate it
// and for the tests that see to it that nothing is missing.
//
// There are two kinds. What the guideline says stands in its tables, and a list
// here names the fields that are shown. All else stands in the Go source of the
// client and of the site: a text may be an argument of package say, but also a
// constant, a field, or what a constructor is given. So every string of these
// packages counts that looks like a text, unless it stands where no text can stand,
// or in a short list of exceptions.
//
// A text that is found and never shown costs a translator a line. One that is shown
// and not found stays in English on a page that is not: the pseudo language of this
// package, in which every text is changed, makes the tests of the screens see those.
package extract
