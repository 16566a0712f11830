//go:build !(js && wasm)

package guideline

// labelSources is product information (evidence.md, A1).
var labelSources = []Reference{
	{
		"LABELS", "Product information of the botulinum toxins, what they have in common", "",
		"stands for the entries of this list that name a product", Read,
	},
	{
		"FDA-BOTOX-COSM", "BOTOX Cosmetic, US prescribing information, 10/2024", "https://www.rxabbvie.com/pdf/botox-cosmetic_pi.pdf",
		"via openFDA and copies; table 6.1 from general knowledge; this address was not opened", Read,
	},
	{
		"FDA-BOTOX-COSM-MG", "BOTOX Cosmetic, US Medication Guide", "https://www.botoxcosmetic.com",
		"via copies on clinic sites", Read,
	},
	{
		"FDA-BOTOX", "BOTOX, US prescribing information and Medication Guide", "https://www.rxabbvie.com/pdf/botox_pi.pdf",
		"via openFDA and copies; some percentages from general knowledge; this address was not opened", Read,
	},
	{"FDA-DYSPORT", "Dysport, US prescribing information and safety page", "https://www.dysportusa.com/what-is-dysport/safety-and-side-effects", "", Read},
	{
		"FDA-XEOMIN", "Xeomin, US prescribing information", "https://www.xeomin.com",
		"spread warning via a clinic’s copy; the rest from general knowledge", Read,
	},
	{
		"FDA-JEUVEAU", "Jeuveau, US prescribing information", "https://api.fda.gov/drug/label.json?search=openfda.generic_name:%22Prabotulinum+Toxin+Type+A%22",
		"boxed warning at openFDA; 5.4-5.10 via a copy; headache via drugs.com", Read,
	},
	{"FDA-DAXXIFY", "Daxxify, US prescribing information", "https://hcp.daxxify.com", "", Read},
	{
		"FDA-LETYBO", "Letybo, US prescribing information, 2024", "https://api.fda.gov/drug/label.json?search=openfda.generic_name:%22Letibotulinumtoxina-Wlbg%22",
		"parts: openFDA and rxreasoner", Read,
	},
	{
		"UK-BOTOX-SMPC", "BOTOX, UK summary of product characteristics, 2022", "https://www.medicines.org.uk/emc",
		"4.3 and 4.4 via rxreasoner.com", Read,
	},
	{"UK-BOTOX-PIL", "BOTOX, UK patient leaflet", "https://www.medicines.org.uk/emc", "via imedi.co.uk and drugs.com/uk", Read},
	{"SG-BOTOX-MIMS", "BOTOX, Singapore prescribing text", "https://www.mims.com/singapore/drug/info/botox", "", Read},
	{"ZA-BOTOX-PI", "BOTOX, South Africa package insert", "http://home.intekom.com/pharm/allergan/botox.html", "", Read},
	{"UK-LETYBO", "Letybo, UK product characteristics (10 May 2022) and leaflet", "https://patient-info.co.uk/letybo", "leaflet, and characteristics via medthority.com", Read},
	{
		"EU-AZZALURE", "Azzalure, product characteristics 4.8 and UK leaflet", "https://www.medicines.org.uk/emc/product/6584/pil",
		"4.8 via an Italian copy (starbene.it)", Read,
	},
	{"EU-BOCOUTURE", "Bocouture, patient leaflet (Czech; French-Belgian brochure)", "", "via medicinous.com and studylibfr.com", Read},
	{"IE-DYSPORT", "Dysport, table for cervical dystonia", "https://www.ipsen-hub.ie/cervical-dystonia/hcp/resources/tolerability-information", "", Read},
	{"PH-NABOTA", "Nabota (same toxin as Jeuveau), Philippines, interactions", "https://www.mims.com/philippines", "", Read},
}
