// Package paper writes the guideline for people who read it away from the app:
// the flow of the questions as a graph, and the whole guideline as a document
// that a clinician can read on paper and sign.
//
// It reads the same tables that the engine decides with, so that nothing on
// paper can differ from what patients are told. The command line prints it; the
// client never holds it.
package paper
