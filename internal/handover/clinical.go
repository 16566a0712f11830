package handover

import "strings"

// clinical are the terms that staff use for the complications whose plain name
// is not one already.
var clinical = map[string]string{
	"C05": "haematoma",
	"C09": "vasovagal syncope",
	"C13": "brow ptosis",
	"C14": "eyelid ptosis",
	"C16": "dry eye",
	"C17": "lagophthalmos",
	"C18": "ectropion",
	"C19": "diplopia",
	"C21": "perioral facial paresis",
	"C22": "cellulitis, abscess; necrotising infection if black and spreading",
	"C23": "or meningitis: stiff neck, non-fading spots",
	"C24": "preseptal or orbital cellulitis",
	"C25": "retrobulbar haemorrhage",
	"C26": "urticaria",
	"C27": "contact dermatitis",
	"C29": "serum-sickness(-like) reaction",
	"C32": "dysphagia",
	"C33": "dysphonia",
	"C36": "skin ischaemia or necrosis",
	"C37": "iatrogenic botulism",
	"C38": "counterfeit or unlicensed product",
	"C39": "vascular occlusion",
	"C40": "pneumothorax",
	"C41": "stroke, TIA or thunderclap headache",
	"C42": "Horner syndrome, third-nerve palsy, carotid dissection, aneurysm",
	"C43": "facial nerve palsy",
	"C44": "acute angle closure",
	"C45": "myasthenia gravis, Lambert-Eaton",
	"C46": "herpes zoster",
	"C47": "paraesthesia, nerve injury",
	"C48": "arrhythmia, myocardial infarction",
	"C52": "leg weakness; cauda equina with saddle numbness",
	"C53": "urinary retention",
	"C54": "autonomic dysreflexia",
	"C55": "urinary tract infection, haematuria",
	"C57": "systemic anticholinergic effect",
	"C60": "overdose or misplaced injection",
	"J62": "aspiration pneumonia",
	"J63": "deep vein thrombosis",
}

// clinicalName is the plain name of a complication with the term of the staff,
// in place of what the name itself explains in brackets.
func clinicalName(id, plain string) string {
	if term, ok := clinical[id]; ok {
		name, _, _ := strings.Cut(plain, " (")
		return name + " (" + term + ")"
	}
	return plain
}

// staffWords are options in the few words that staff need on the emergency
// card, by question and option.
var staffWords = map[string]map[string]string{
	"provider": {
		"licensed": "registered health professional", "unlicensed": "not registered, or something was not right", "unknown": "not known who",
	},
	"exposure": {
		"fake": "feared fake, or injector without licence", "too-much": "too much, swallowed or by accident", "child": "a child was exposed",
		"child-ill": "an exposed child is ill", "needle": "used or shared needle", "brand": "brand not known", "abroad": "treated abroad, product not known",
	},
	"health": {
		"under-18": "under 18", "muscle": "myasthenia or other nerve-muscle disease (known, suspected or not sure)",
		"throat": "earlier swallowing trouble or severe lung disease", "immune": "diabetes or weak immune system",
		"thinner": "blood thinner or bleeding disorder", "angle": "narrow angles, glaucoma, contact lenses, eye surgery or dry eyes",
		"heart": "heart disease or arrhythmia", "spinal": "spinal cord injury", "reaction": "ALLERGY or earlier reaction: toxin, milk protein, albumin, lidocaine, chlorhexidine or latex",
		"pregnant": "pregnant, or baby in the last 6 weeks", "frail": "frail or alone", "distress": "body-image distress or self-harm before",
	},
	"medicines": {
		"aminoglycoside": "aminoglycoside antibiotic", "relaxant": "muscle relaxant, anaesthetic or magnesium", "antibiotic": "clindamycin, lincomycin, polymyxin, tetracycline, quinine or penicillamine",
		"drying": "anticholinergic medicine", "other-toxin": "another toxin injection in the last 4 months", "units": "over 400 units in 3 months", "early": "dose repeated early",
	},
	"alone":     {"yes": "alone or far from care"},
	"pregnancy": {"pregnant": "pregnant", "danger": "pregnant with bleeding, pain or a fit", "signs": "pregnant 20 weeks or more, or baby in the last 6 weeks", "breastfeeding": "breastfeeding"},
}
