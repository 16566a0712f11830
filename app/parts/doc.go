// Package parts holds the pieces that screens are made of: the frame round a
// page, the call button, the care card, the form of a question, the lists.
//
// Most are plain functions from what is to be said to elements. Only what has a
// state of its own, the form of a question, is a component.
//
// Two habits run through the package, both because of how go-app compares an
// old tree with a new one, by position. Content that comes and goes stands in a
// wrapper that is always there, so that what follows it keeps its place, its
// focus and its text. And an event handler that depends on data names that data
// as its scope, since go-app otherwise keeps the first handler it was given.
package parts
