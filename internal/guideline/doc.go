// Package guideline is the medicine: what is asked, which signs are red flags,
// which complications there are, what raises a level, and what a person is
// told. It is data, written as tables that a clinician can read beside the
// evidence; package triage evaluates it.
//
// Ids carry over from the evidence file: C.. complications, RF.. red flags,
// E-M.. modifiers, J.. corrections and judgements, K.. what to do until help
// comes, T.. time courses. English stands beside the rule that shows it, at a
// reading age of 9 to 11.
//
// The guideline has not been reviewed by a clinician; see [Review].
package guideline
