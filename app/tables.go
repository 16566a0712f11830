package main

import (
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
)

// allTables are what the client is given as a file, in the order of the file.
func allTables() []any {
	return []any{guideline.EmergencyTables(), locale.Tables(), guideline.Tables()}
}
