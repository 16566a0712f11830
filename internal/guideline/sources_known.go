//go:build !(js && wasm)

package guideline

// knownSources are named in the evidence from general knowledge ([K]): nobody
// read them for this guideline, and none has an address that was checked. What
// rests on them must be looked up before it is called a cited fact.
var knownSources = []Reference{
	{"RCUK", "Resuscitation Council UK: life support, choking, anaphylaxis", "", notRead, Known},
	{"NHS-STROKE", "NHS: advice on stroke", "", notRead, Known},
	{"FIRST-AID", "NHS and St John Ambulance: first aid", "", notRead, Known},
	{"CRISIS-CARE", "NHS and Samaritans: thoughts of suicide, crisis lines", "", notRead, Known},
	{"AAGBI-LA", "Association of Anaesthetists: local anaesthetic toxicity", "", notRead, Known},
	{"CSCM", "Consortium for Spinal Cord Medicine: autonomic dysreflexia", "", notRead, Known},
	{"EYE-TEACHING", "Teaching on emergencies of the eye: bleeding behind it", "", notRead, Known},
	{"SAH", "Guidance on bleeding round the brain (subarachnoid haemorrhage)", "", notRead, Known},
	{"NICE-HEAD", "NICE: head injury", "", notRead, Known},
	{"NICE-FEVER", "NICE: fever with an infection", "", notRead, Known},
	{"MENINGITIS", "Guidance on meningitis: stiff neck, fever, rash", "", notRead, Known},
	{"NEC-FASC", "Guidance on infection that destroys tissue (necrotising infection)", "", notRead, Known},
	{"CAUDA", "Guidance on pressure on the lowest nerves (cauda equina)", "", notRead, Known},
	{"GCA", "Guidance on inflamed arteries of the head (giant cell arteritis)", "", notRead, Known},
	{"HIV-PEP", "Guidance on medicine after contact with HIV (PEP)", "", notRead, Known},
	{"RCOG", "NHS and Royal College of Obstetricians: danger signs in pregnancy", "", notRead, Known},
	{"NHS-PREECLAMPSIA", "NHS: pre-eclampsia", "", notRead, Known},
	{"CDC-INFANT", "CDC: signs of botulism in babies", "", notRead, Known},
	{"GENERAL", "General medical knowledge; the evidence names no source", "", notRead, Known},
}

const notRead = "general knowledge, not read"
