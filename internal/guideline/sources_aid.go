package guideline

// aidSources is what sections J and K add: first aid, and what to do until help
// comes. The last entries are named there from general knowledge, without an id
// of their own; nobody read them for this guideline.
var aidSources = []Reference{
	{"NHS-SEIZURE", "NHS: what to do if someone has a seizure", "https://www.nhs.uk", "via a stored copy", Read},
	{"EPILEPSY-SOC", "Epilepsy Society: first aid, quick guide", "https://epilepsysociety.org.uk/first-aid-quick-guide", "", Read},
	{"SJA-HEART", "St John Ambulance Cymru: heart attack", "https://www.sjacymru.org.uk/en/page/heart-attack", "", Read},
	{"NHS-HEART", "NHS: heart attack", "https://www.nhs.uk", "via a pharmacy's copy", Read},
	{"MHRA-AAI", "MHRA: adrenaline auto-injectors, 2023", "", "via a GP practice's copy", Read},
	{"MEDSCAPE-AACG", "Medscape: angle closure, care before hospital", "", "", Read},
	{"AESTH-BRUISE", "Aesthetics: bruising against vascular occlusion", "https://aestheticsjournal.com/feature/bruising-vs-vascular-occlusion", "first part only", Read},
	{"RCUK", "Resuscitation Council UK: life support, choking, anaphylaxis", "", "general knowledge, not read", Known},
	{"NHS-STROKE", "NHS: advice on stroke", "", "general knowledge, not read", Known},
	{"FIRST-AID", "NHS and St John Ambulance: first aid", "", "general knowledge, not read", Known},
	{"CRISIS-CARE", "NHS and Samaritans: thoughts of suicide, crisis lines", "", "general knowledge, not read", Known},
	{"AAGBI-LA", "Association of Anaesthetists: local anaesthetic toxicity", "", "general knowledge, not read", Known},
	{"CSCM", "Consortium for Spinal Cord Medicine: autonomic dysreflexia", "", "general knowledge, not read", Known},
}
