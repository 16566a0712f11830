//go:build !(js && wasm)

package guideline

// cares is every care group in the order in which they stand on a page when
// several are shown (section K, first paragraph). The shared lines are apart:
// see [SharedCare] and [IfUnresponsive].
var cares = []Care{
	severeAllergyCare, breathingAndSwallowingCare, seizureCare, strokeOrNerveCare,
	blockedVesselCare, eyeInDangerCare, chestAndHeartCare, spreadingInfectionCare,
	numbingPoisoningCare, selfHarmCare, spinalDysreflexiaCare, otherEmergencyCare,
}
