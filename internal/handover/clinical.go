package handover

import (
	"strings"

	"aftercheck/internal/locale/say"
)

// term is a word for an id; the tables are plain text for the reason given at
// label.
type term struct{ id, words string }

func find(list []term, id string) string {
	for _, t := range list {
		if t.id == id {
			return t.words
		}
	}
	return ""
}

// clinical are the terms that staff use for the complications whose plain name
// is not one already: those of the evidence and no others.
var clinical = [...]term{
	{"C05", "haematoma"},
	{"C09", "vasovagal syncope"},
	{"C13", "brow ptosis"},
	{"C14", "eyelid ptosis"},
	{"C16", "dry eye"},
	{"C17", "lagophthalmos"},
	{"C18", "ectropion"},
	{"C19", "diplopia"},
	{"C21", "perioral facial paresis"},
	{"C22", "cellulitis, abscess or necrotising infection"},
	{"C23", "or meningitis"},
	{"C24", "preseptal or orbital cellulitis"},
	{"C25", "retrobulbar haemorrhage"},
	{"C26", "urticaria"},
	{"C27", "contact dermatitis"},
	{"C29", "serum-sickness(-like) reaction"},
	{"C32", "dysphagia"},
	{"C33", "dysphonia"},
	{"C36", "skin necrosis"},
	{"C37", "iatrogenic botulism"},
	{"C38", "counterfeit or unlicensed product"},
	{"C39", "vascular occlusion"},
	{"C40", "pneumothorax"},
	{"C41", "stroke, TIA or thunderclap headache"},
	{"C42", "Horner syndrome, third-nerve palsy, carotid dissection, aneurysm"},
	{"C43", "facial nerve palsy"},
	{"C44", "acute angle closure"},
	{"C45", "myasthenia gravis, Lambert-Eaton"},
	{"C46", "herpes zoster"},
	{"C47", "paraesthesia, nerve injury"},
	{"C48", "arrhythmia, myocardial infarction"},
	{"C52", "leg weakness; cauda equina if saddle numbness"},
	{"C53", "urinary retention"},
	{"C54", "autonomic dysreflexia"},
	{"C55", "urinary tract infection, haematuria"},
	{"C57", "systemic anticholinergic effect"},
	{"C60", "overdose or accidental exposure"},
}

// clinicalName is the plain name of a complication with the term of the staff,
// in place of what the name itself explains in brackets.
func clinicalName(id, plain string) string {
	if term := find(clinical[:], id); term != "" {
		name, _, _ := strings.Cut(say.Text(plain), " (")
		return say.Textf("%[1]s (%[2]s)", name, say.Text(term))
	}
	return plain
}

// staffWords are options in the few words that staff need on the emergency
// card, by question and option.
var staffWords = [...]term{
	{"provider.licensed", "registered health professional"},
	{"provider.unlicensed", "not registered, or something was not right"},
	{"provider.unknown", "not known who"},
	{"exposure.fake", "feared fake, or injector without licence"},
	{"exposure.too-much", "too much, swallowed or by accident"},
	{"exposure.child", "a child was exposed"},
	{"exposure.child-ill", "an exposed child is ill"},
	{"exposure.needle", "used or shared needle"},
	{"exposure.brand", "brand not known"},
	{"exposure.abroad", "treated abroad, product not known"},
	{"health.under-18", "under 18"},
	{"health.muscle", "myasthenia or other nerve-muscle disease (known, suspected or not sure)"},
	{"health.throat", "earlier swallowing trouble or severe lung disease"},
	{"health.immune", "diabetes or weak immune system"},
	{"health.thinner", "blood thinner or bleeding disorder"},
	{"health.angle", "narrow angles, glaucoma, contact lenses, eye surgery or dry eyes"},
	{"health.heart", "heart disease or arrhythmia"},
	{"health.spinal", "spinal cord injury"},
	{"health.reaction", "ALLERGY or earlier reaction: toxin, milk protein, albumin, lidocaine, chlorhexidine or latex"},
	{"health.pregnant", "pregnant, or baby in the last 6 weeks"},
	{"health.frail", "frail or alone"},
	{"health.distress", "body-image distress or self-harm before"},
	{"medicines.aminoglycoside", "aminoglycoside antibiotic"},
	{"medicines.relaxant", "muscle relaxant, anaesthetic or magnesium"},
	{"medicines.antibiotic", "clindamycin, lincomycin, polymyxin, tetracycline, quinine or penicillamine"},
	{"medicines.drying", "anticholinergic medicine"},
	{"medicines.other-toxin", "another toxin injection in the last 4 months"},
	{"medicines.units", "over 400 units in 3 months"},
	{"medicines.early", "dose repeated early"},
	{"alone.yes", "alone or far from care"},
	{"pregnancy.pregnant", "pregnant"},
	{"pregnancy.danger", "pregnant with bleeding, pain or a fit"},
	{"pregnancy.signs", "pregnant 20 weeks or more, or baby in the last 6 weeks"},
	{"pregnancy.breastfeeding", "breastfeeding"},
}
