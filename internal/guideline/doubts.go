package guideline

// Doubt is a question that the evidence leaves open, and what this guideline
// does about it. It is written for clinicians and for readers of the evidence,
// not for patients.
type Doubt struct {
	ID     string // "H01", or "H2.1" for a cautious choice
	About  string
	Sides  string // what the sources say; empty for a cautious choice
	Choice string // what is done here, always a judgement
}

// Doubts lists where sources disagree (evidence.md, H1) and then the cautious
// choices that a clinician is asked to confirm (H2).
func Doubts() []Doubt {
	return append(sourcesDisagree[:len(sourcesDisagree):len(sourcesDisagree)], cautiousChoices...)
}

// Limits says what the work on the evidence could not do (evidence.md, H3).
func Limits() []string { return limits }

var sourcesDisagree = []Doubt{
	{"H01", "Trouble swallowing or breathing after toxin", "A UKHSA press text sends people to NHS 111; the nidirect text on botulism and all US labels say immediate care.", "Emergency. Mild swallowing trouble is urgent only under every condition of the step-down of RF03."},
	{"H02", "How often an eyelid droops", "One series prints 5.4 % beside 12 of 263 (4.6 %); labels say about 1 to 3 %; one migraine clinic 11 %.", "Shown as 1 to 5 in 100."},
	{"H03", "When a droop begins", "Day 2 to 7, day 3 to 7, or up to day 14.", "Expected on day 1 to 14. Day 0 or after day 28 is urgent; day 15 to 28 stays soon."},
	{"H04", "How long a droop lasts", "3 to 4 weeks, 4 to 12 weeks, rarely 13 months.", "An eye doctor if it is no better by week 12."},
	{"H05", "How late toxin can spread", "Labels say hours to weeks; case series mostly within 48 hours, a median of 3 days, or up to 4 weeks.", "Watched for 42 days. The margin is a judgement."},
	{"H06", "Serious spread at labelled doses for looks", "Labels know of no confirmed serious case; there are case reports at moderate doses.", "Nobody is told that the dose was too small to matter."},
	{"H07", "A touch-up at 2 weeks", "Custom of clinics; early boosters are named as a risk for antibodies.", "Not before 2 weeks, and the clinic decides. None is promised."},
	{"H08", "When the effect is at its peak", "1 week to 1 month.", "“Not working yet” is expected to day 14, for the review after it."},
	{"H09", "Bulging of the jaw muscle", "0.49 %, or 0.5 to 18.8 %.", "No single figure is shown."},
	{"H10", "Retention after bladder toxin", "6, 10 or 20 %.", "Urgent whatever the rate."},
	{"H11", "Sweating elsewhere", "None in a study that measured it; a label has 3 to 10 % (not checked).", "Routine."},
	{"H12", "How often a headache comes", "3 % pooled, 6 to 12 % on labels, 10 % in a clinic; placebo is close.", "3 to 12 in 100; a needle alone causes it too."},
	{"H13", "Breastfeeding", "Labels say avoid or ask; LactMed has no special precautions; one eye hospital says express for 24 to 48 hours; small milk studies differ.", "No level changes. “Ask”, never “stop feeding”."},
	{"H14", "Blood thinners", "Labels warn; one study found no significant rise in bleeding.", "Stopping is never advised. A swelling is checked again."},
	{"H15", "Lying down, exercise, rubbing", "Tradition; trials of face exercise disagree.", "Called a tradition wherever it is named, not a fact."},
	{"H16", "Time until sight is lost after filler", "97 minutes in animals, and shorter newer figures.", "No number for patients: minutes count."},
	{"H17", "Drops for a droopy lid", "Not licensed for this everywhere, and some doubt that they help.", "Only “the clinic may offer drops”. Nobody is told to buy any."},
	{"H18", "Ice and tiring as tests for myasthenia", "A droop from toxin can vary and pass the ice test too.", "Not used as a home test."},
	{"H19", "How often infection comes, and when", "Experts call it uncommon and give no rate; the window is a judgement.", "Urgent on the face once it spreads, has pus or comes with fever."},
	{"H20", "Swelling of the face", "The label says to get help; mild local puffiness is normal.", "RF05 tells whole lips or face from bumps at the marks."},
	{"H21", "75 years and older", "One UK label excludes it; a US label asks for caution.", "It may only raise a level."},
	{"H22", "Under 18", "The law is England's; other countries differ.", "Soon at least, with a word about telling an adult."},
	{"H23", "Emergency numbers", "Data sets disagree for thirteen countries.", "Doubtful numbers are not shown."},
	{"H24", "Counts of reports (FAERS)", "They count reports, not patients.", "Never shown as a risk."},
}

var cautiousChoices = []Doubt{
	{ID: "H2.1", About: "Swelling of face, lips, tongue or throat", Choice: "Emergency even alone: spread to the airway cannot be watched at home."},
	{ID: "H2.2", About: "Filler within 14 days", Choice: "With a change of colour, strong pain or any change of sight it is an emergency even without certainty. False alarms from ordinary bruises are accepted."},
	{ID: "H2.3", About: "Severe red eye with rings or nausea", Choice: "Emergency: angle closure after toxin is rare, but hours matter."},
	{ID: "H2.4", About: "New trouble swallowing", Choice: "Emergency unless every condition of the step-down holds (H01)."},
	{ID: "H2.5", About: "An eye that does not close", Choice: "Urgent although often mild: the cornea can ulcerate."},
	{ID: "H2.6", About: "Double sight", Choice: "Urgent even if the injection can explain it, and an emergency with a danger sign (J59). A reviewer may prefer an emergency always: one constant does that."},
	{ID: "H2.7", About: "A droop on day 0 or after day 28", Choice: "Urgent: outside the usual window a numbing effect, a nerve, myasthenia or a stroke are possible."},
	{ID: "H2.8", About: "A sudden face droop, or one where nobody injected", Choice: "Emergency: Bell's palsy, stroke and toxin cannot be told apart at home, and a treated forehead hides the usual clue."},
	{ID: "H2.9", About: "A new dry mouth after a face dose", Choice: "Soon, and urgent with an unknown product, although it is mostly harmless."},
	{ID: "H2.10", About: "No symptom, but an unlicensed provider", Choice: "Soon, and a watch for 42 days, in calm words."},
	{ID: "H2.11", About: "Hives within the first 24 hours", Choice: "Urgent, although the reported case was harmless."},
	{ID: "H2.12", About: "Pregnancy with a bad headache, a change of sight or swelling", Choice: "Maternity care today, whatever was injected."},
	{ID: "H2.13", About: "“Not sure” at an emergency sign", Choice: "Counts as yes. About the size of the pupils only while a lid droops (J19)."},
}

var limits = []string{
	"Only stored excerpts were read, never whole live pages; several labels and public pages were read as copies. The source list says which.",
	"Percentages that are named from general knowledge need a check against the current label.",
	"How long many local effects last is a judgement from how muscles recover; nobody measured it.",
	"Effects of Daxxify last longer; the factor of 1.5 to 2 is a judgement.",
	"Type B toxin brings more dry mouth and trouble swallowing (general knowledge).",
	"Medicines are named for clinics only. No dose stands anywhere but the one on the packet of paracetamol.",
	"No clinician has reviewed the guideline, and it was never tried with patients.",
}
