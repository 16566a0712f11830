package guideline

// glossary: see [Glossary]. What a term means is taken from the rules and the care
// texts; illnesses that are only asked about (ALS, neuropathy, Lambert-Eaton), and
// substances that are only named (chlorhexidine, latex), are not explained there, and
// so not here.
var glossary = []Term{
	{Word: "Acute glaucoma", Of: "C44"},
	{Word: "Adrenaline pen", Says: "A pen that injects adrenaline into the outer thigh, through clothes. People with a severe allergy may own one."},
	{Word: "Anaphylaxis", Of: "C28"},
	{Word: "Antibodies", Says: "The body can make antibodies against the toxin. They can be a cause of a weak effect."},
	{Word: "Antihistamine", Says: "An allergy tablet."},
	{Word: "Antitoxin", Says: "Something that a hospital may give against toxin that spread in the body. It works best early."},
	{Word: "Autonomic dysreflexia", Of: "C54"},
	{Word: "Bell’s palsy", Of: "C43"},
	{Word: "Blood thinner", Says: "A medicine against clots."},
	{Word: "Botulinum toxin", Says: "What is in Botox and similar products. It makes muscles weaker for a while."},
	{Word: "Botulism", Of: "C37"},
	{Word: "Catheter", Says: "A tube that empties the bladder."},
	{Word: "Collapsed lung", Of: "C40"},
	{Word: "Diagnosis", Says: "What somebody who examines you says that you have. Aftercheck cannot make one."},
	{Word: "Dystonia", Says: "An illness for which neck muscles are treated."},
	{Word: "Filler", Says: "Something else that is injected into the face. It can get into a blood vessel and block it."},
	{Word: "Fit (seizure)", Of: "C49"},
	{Word: "Granuloma", Says: "A kind of lump under the skin. It can come up months later."},
	{Word: "Hives", Of: "C26"},
	{Word: "Hyaluronidase", Says: "It is injected, and it dissolves some fillers."},
	{Word: "Local anaesthetic", Says: "What numbs the skin, as a cream or by needle."},
	{Word: "Masseter", Says: "The jaw muscle."},
	{Word: "Mini-stroke", Says: "A mini-stroke passes again. It is an emergency all the same."},
	{Word: "Myasthenia", Of: "C45"},
	{Word: "Pupil", Says: "The black dot in the eye."},
	{Word: "Red flag", Says: "A sign that sets at once how urgent it is, whatever else is answered."},
	{Word: "Sepsis", Of: "C23"},
	{Word: "Serum sickness", Of: "C29"},
	{Word: "Shingles", Of: "C46"},
	{Word: "Stroke", Of: "C41"},
	{Word: "Trapezius", Says: "A muscle of the shoulder."},
	{Word: "Unit", Says: "The dose is counted in units. They differ from product to product."},
	{Word: "Vascular occlusion", Says: "A blood vessel that is blocked, for example by filler."},
}
