package guideline

import "slices"

// EmergencyGroups lists the groups of emergency signs in the order of the start
// page; the last is for everything else. Together they stand for all of RF01 to
// RF36, each sign worded as section J corrects it (I1).
func EmergencyGroups() []EmergencyGroup {
	groups := slices.Clone(emergencies().EmergencyGroups)
	for i := range groups {
		for _, c := range CareFor(slices.Concat(groups[i].Flags, groups[i].Also)) {
			groups[i].Care = append(groups[i].Care, c.ID)
		}
	}
	return groups
}

// EmergencyGroupByID finds a group by its id, the last part of its address.
func EmergencyGroupByID(id string) (EmergencyGroup, bool) {
	groups := EmergencyGroups()
	i := slices.IndexFunc(groups, func(g EmergencyGroup) bool { return g.ID == id })
	if i < 0 {
		return EmergencyGroup{}, false
	}
	return groups[i], true
}

// EmergencyGroupFor is the group that the first emergency sign among these red
// flags belongs to. Without one, as when a complication's own rule or a modifier
// decided, it is the group whose words fit the first aid of that rule; the group
// for everything else when nothing fits.
func EmergencyGroupFor(flags []string) EmergencyGroup {
	groups := EmergencyGroups()
	for _, id := range flags {
		for _, g := range groups {
			if slices.Contains(g.Flags, id) {
				return g
			}
		}
	}
	if g, ok := EmergencyGroupByID(emergencies().GroupOfCare[CareFor(flags)[0].ID]); ok {
		return g
	}
	return groups[len(groups)-1]
}
