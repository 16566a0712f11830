//go:build !(js && wasm)

package guideline

// changeLog: see [ChangeLog].
var changeLog = []Change{{
	Version: Version,
	Says: "First edition, written in parts: the questions and red flags, the corrections to them, " +
		"then the complications family by family, what raises a level, and the time courses; " +
		"the timelines, the drawings, what counts as worse at a later check, and what to do before the next time. " +
		"No clinician has reviewed any of it yet.",
}}
