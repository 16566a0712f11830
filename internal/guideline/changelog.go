package guideline

// Change is one version of the guideline and what it brought.
type Change struct{ Version, Says string }

// ChangeLog lists the versions, the latest first.
func ChangeLog() []Change {
	return []Change{{
		Version: Version,
		Says: "First edition, written in parts: the questions and red flags, the corrections to them, " +
			"then the complications family by family, what raises a level, and the time courses; " +
			"the timelines, the drawings, what counts as worse at a later check, and what to do before the next time. " +
			"No clinician has reviewed any of it yet.",
	}}
}
