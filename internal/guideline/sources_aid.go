//go:build !(js && wasm)

package guideline

// aidSources is what sections J and K add and what was read of it: first aid,
// and what to do until help comes.
var aidSources = []Reference{
	{"NHS-SEIZURE", "NHS: what to do if someone has a seizure", "https://www.nhs.uk", "via a stored copy", Read},
	{"EPILEPSY-SOC", "Epilepsy Society: first aid, quick guide", "https://epilepsysociety.org.uk/first-aid-quick-guide", "", Read},
	{"SJA-HEART", "St John Ambulance Cymru: heart attack", "https://www.sjacymru.org.uk/en/page/heart-attack", "", Read},
	{"NHS-HEART", "NHS: heart attack", "https://www.nhs.uk", "via a pharmacy’s copy", Read},
	{"MHRA-AAI", "MHRA: adrenaline auto-injectors, 2023", "", "via a GP practice’s copy", Read},
	{"MEDSCAPE-AACG", "Medscape: angle closure, care before hospital", "", "", Read},
	{"AESTH-BRUISE", "Aesthetics: bruising against vascular occlusion", "https://aestheticsjournal.com/feature/bruising-vs-vascular-occlusion", "first part only", Read},
}
