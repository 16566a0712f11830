package handover

// clinical are the terms that staff use for the complications whose plain name
// is not one already.
var clinical = map[string]string{
	"C05": "haematoma",
	"C09": "vasovagal syncope",
	"C13": "brow ptosis",
	"C14": "eyelid ptosis",
	"C16": "dry eye, exposure",
	"C17": "lagophthalmos",
	"C18": "ectropion",
	"C19": "diplopia",
	"C21": "perioral weakness",
	"C22": "cellulitis, abscess; necrotising infection if black and spreading",
	"C23": "sepsis; meningitis with stiff neck or non-fading spots",
	"C24": "preseptal or orbital cellulitis",
	"C25": "retrobulbar haemorrhage",
	"C26": "urticaria",
	"C27": "contact dermatitis",
	"C29": "serum-sickness-like reaction",
	"C32": "dysphagia",
	"C33": "dysphonia",
	"C36": "skin ischaemia or necrosis",
	"C37": "iatrogenic botulism",
	"C38": "counterfeit or unlicensed product",
	"C39": "vascular occlusion",
	"C40": "pneumothorax",
	"C41": "stroke, TIA; subarachnoid haemorrhage with thunderclap headache",
	"C42": "Horner syndrome, third-nerve palsy, carotid dissection, aneurysm",
	"C43": "facial nerve palsy",
	"C44": "acute angle closure",
	"C45": "myasthenia gravis, Lambert-Eaton",
	"C46": "herpes zoster",
	"C47": "paraesthesia, nerve injury",
	"C48": "acute coronary syndrome, arrhythmia",
	"C52": "leg weakness; cauda equina with saddle numbness",
	"C53": "urinary retention",
	"C54": "autonomic dysreflexia",
	"C55": "urinary tract infection, haematuria",
	"C57": "anticholinergic-like dryness",
	"C60": "overdose or misplaced injection",
	"J62": "aspiration pneumonia",
	"J63": "deep vein thrombosis",
}

// clinicalName is the plain name of a complication with the term of the staff.
func clinicalName(id, plain string) string {
	if term, ok := clinical[id]; ok {
		return plain + " (" + term + ")"
	}
	return plain
}
