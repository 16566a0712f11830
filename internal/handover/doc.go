// Package handover says one check again for somebody else: a nurse, a doctor,
// the crew of an ambulance.
//
// There is one [Summary] of a check, a list of labelled facts. The text to
// share, the printed page, the emergency card and the FHIR resources are each
// made from that one value, so that none of them can say something else. A fact
// keeps apart what was told, what the person said is not there, what they were
// not sure about, and what they did not answer: "no weak arm" and "nobody asked
// about the arm" are not the same to whoever reads it.
//
// It knows no browser.
package handover
