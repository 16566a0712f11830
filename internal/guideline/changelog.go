package guideline

// Change is one version of the guideline and what it brought.
type Change struct{ Version, Says string }

// ChangeLog lists the versions, the latest first.
func ChangeLog() []Change { return data().ChangeLog }
