package guideline

// aidSources is what sections J and K add: first aid, and what to do until help
// comes. The last entries are named there from general knowledge, without an id
// of their own; nobody read them for this guideline.
var aidSources = []Reference{
	{"NHS-SEIZURE", "NHS: what to do if someone has a seizure", "https://www.nhs.uk", "via a stored copy"},
	{"EPILEPSY-SOC", "Epilepsy Society: first aid, quick guide", "https://epilepsysociety.org.uk/first-aid-quick-guide", ""},
	{"SJA-HEART", "St John Ambulance Cymru: heart attack", "https://www.sjacymru.org.uk/en/page/heart-attack", ""},
	{"NHS-HEART", "NHS: heart attack", "https://www.nhs.uk", "via a pharmacy's copy"},
	{"MHRA-AAI", "MHRA: adrenaline auto-injectors, 2023", "", "via a GP practice's copy"},
	{"MEDSCAPE-AACG", "Medscape: angle closure, care before hospital", "", ""},
	{"AESTH-BRUISE", "Aesthetics: bruising against vascular occlusion", "https://aestheticsjournal.com/feature/bruising-vs-vascular-occlusion", "first part only"},
	{"RCUK", "Resuscitation Council UK: life support, choking, anaphylaxis", "", "general knowledge, not read"},
	{"NHS-STROKE", "NHS: advice on stroke", "", "general knowledge, not read"},
	{"FIRST-AID", "NHS and St John Ambulance: first aid", "", "general knowledge, not read"},
	{"CRISIS-CARE", "NHS and Samaritans: thoughts of suicide, crisis lines", "", "general knowledge, not read"},
	{"AAGBI-LA", "Association of Anaesthetists: local anaesthetic toxicity", "", "general knowledge, not read"},
	{"CSCM", "Consortium for Spinal Cord Medicine: autonomic dysreflexia", "", "general knowledge, not read"},
}
