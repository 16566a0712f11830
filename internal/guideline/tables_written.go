//go:build !(js && wasm)

package guideline

import (
	"slices"
	"sync"
)

// Tables is a pointer to all that the guideline says besides, to be written to a file.
func Tables() any { return data() }

// emergencies and data are what the source says.
var emergencies = sync.OnceValue(func() *emergencySet {
	return &emergencySet{
		EmergencyGroups: emergencyGroups,
		Cares:           cares,
		SharedCare:      sharedCare,
		IfUnresponsive:  ifUnresponsive,
		OtherCare:       otherEmergencyCare,
		CareOfFlag:      careOfFlag,
		CareOfRule:      careOfRule,
		GroupOfCare:     groupOfCare,
		CrisisLines:     crisisLines,
	}
})

var data = sync.OnceValue(func() *tableSet {
	return &tableSet{
		Questions:     questions(),
		Ranges:        aboutRanges,
		Flags:         redFlags(),
		Modifiers:     modifiers(),
		NoMatch:       noMatch(),
		Complications: complications(),
		SharedSigns:   sharedSigns,

		Levels: levels,

		TimeCourses:     timeCourses(),
		Timelines:       timelines,
		WithoutTimeline: withoutTimeline,
		LevelClocks:     levelClocks,
		ProductClock:    productClock,
		OwnClocks:       ownClocks,

		Pictures:   pictures,
		Choosing:   choosing,
		Disclosing: disclosing,
		Aftercare:  aftercare,
		CardSpans:  cardSpans,

		References:  slices.Concat(sourceLists...),
		Corrections: corrections(),
		Doubts:      slices.Concat(disagreements, cautiousChoices),
		ChangeLog:   changeLog,
		Glossary:    glossary,
	}
})
