package screens

import (
	"slices"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// tooMuch is the complication that poison lines are for: too much given,
// swallowed, or a child that got hold of it (C60).
const tooMuch = "C60"

// urgentLine is whom to phone, on a result that says: a doctor today.
func (r report) urgentLine() app.UI {
	if r.Urgency != triage.Urgent {
		return nil
	}
	return parts.UrgentLine(device.Region())
}

// poisonLine stands on a result for which poison lines are meant, and on no
// other. An emergency never comes here: its page has one number to call first.
func (r report) poisonLine() app.UI {
	if !slices.ContainsFunc(r.Complications, func(m triage.Match) bool { return m.ID == tooMuch }) {
		return nil
	}
	return parts.PoisonLine(device.Region())
}

// poisonLines is the same for a page of the guide.
func poisonLines(c *guideline.Complication) app.UI {
	if c.ID != tooMuch {
		return nil
	}
	return parts.PoisonLines()
}
