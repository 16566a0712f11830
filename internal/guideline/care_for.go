package guideline

import (
	"slices"
	"strings"
)

// CareFor gives the care groups for red flags, in page order. Ids of
// complications, of their rules ("C39", "C22.spreading") and of modifiers may
// stand among them, for emergencies that come from a rule. Unknown ids add
// nothing; if nothing is left, it is the group for any other emergency (K13).
func CareFor(flags []string) []Care {
	var wanted []string
	for _, id := range flags {
		whole, _, part := strings.Cut(id, ".")
		wanted = append(append(wanted, emergencies().CareOfFlag[whole]...), emergencies().CareOfRule[whole]...)
		if part {
			wanted = append(wanted, emergencies().CareOfRule[id]...)
		}
	}
	if len(wanted) == 0 {
		return []Care{emergencies().OtherCare}
	}
	return slices.DeleteFunc(Cares(), func(c Care) bool {
		return !slices.Contains(wanted, c.ID)
	})
}
