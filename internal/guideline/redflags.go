//go:build !(js && wasm)

package guideline

import (
	"slices"

	"aftercheck/internal/triage"
)

type redFlag = triage.RedFlag

// redFlags lists every red flag of section C, worded as section J corrects it,
// and the groups of the emergency question.
//
// Levels are expert judgement throughout (evidence.md, C), so Judgement is set
// on all of them; Sources name where the sign or the action comes from.
func redFlags() []*redFlag {
	flags := slices.Concat(
		groupFlags(),
		airwayFlags(), strokeFlags(), spreadFlags(), fillerEyeFlags(), severeFlags(), otherEmergencyFlags(),
		urgentEyeFlags(), urgentSkinFlags(), urgentNerveFlags(), urgentBodyFlags(),
		soonFlags(),
	)
	for _, f := range flags {
		f.Judgement = true
	}
	return flags
}

// groupFlags make each group of the emergency question an emergency (I1).
func groupFlags() []*redFlag {
	var out []*redFlag
	for _, g := range emergencyGroups {
		out = append(out, &redFlag{
			ID: "I1." + g.ID, Level: emergency,
			When: has("emergency", g.ID),
			Says: "You have one of these signs: " + g.Title + ".",
		})
	}
	return out
}

func sources(ids ...triage.Source) []triage.Source { return ids }
