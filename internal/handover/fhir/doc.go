// Package fhir writes what medical records can read (HL7 FHIR R4): the
// questions as a Questionnaire, and one check as a document Bundle with its
// QuestionnaireResponse.
//
// Only what is written is a struct here, a few fields of each resource; nothing
// is read back outside the tests. Three programs that are not ours read
// everything in internal/e2e/fhir: two validators and a form renderer.
//
// The resources name no person, no patient and no device of the person. A
// receiving system decides whose record it files them in.
package fhir
