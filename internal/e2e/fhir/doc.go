// Package fhir has what Aftercheck writes for medical records read by programs
// that are not ours, without a network: two validators (validate.mjs) and the
// form renderer of the US National Library of Medicine, LHC-Forms, in a real
// browser. That the questions are asked of the right person is compared with the
// engine (answers.mjs). Each reader is given something spoiled too: one that
// finds fault with nothing proves nothing.
//
// `make deps` installs them; they are test-only and never served to anybody.
package fhir
