//go:build !(js && wasm)

package locale

// europeanList is no form itself. It has the form of every country of the Union.
var europeanList = ReportTo{
	Region: "EU", Name: "European Medicines Agency", Site: "https://www.ema.europa.eu",
	Note: "It keeps the list of the reporting form of every country in the European Union. Search there for “Appendix V”.",
}

// reporting is sorted by what is known: first what was read in a source.
var reporting = []ReportTo{
	{
		Region: "AU", Name: "Therapeutic Goods Administration (TGA)",
		Site: "https://aems.tga.gov.au", Phone: "1300 134 237",
	},
	{Region: "BE", Name: "Belgian reporting form", Site: "https://www.eenbijwerkingmelden.be"},
	{Region: "LT", Name: "Lithuanian medicines agency (VVKT)", Site: "https://vvkt.lt", Phone: "8 800 73568"},
	{Region: "SG", Name: "Health Sciences Authority (HSA)", Site: "https://www.hsa.gov.sg/adr_online"},
	// Two phone numbers are about, an older one and a newer one: the website only.
	{Region: "GB", Name: "Yellow Card", Site: "https://yellowcard.mhra.gov.uk"},
	{Region: "US", Name: "FDA MedWatch", Site: "https://www.fda.gov/medwatch", Phone: "1-800-332-1088"},
	{Region: "NZ", Name: "Medsafe (CARM)"},

	{Region: "AE", Name: "MOHAP-EDE", Knowledge: true},
	{Region: "AR", Name: "ANMAT", Knowledge: true},
	{Region: "AT", Name: "BASG", Knowledge: true},
	{Region: "BR", Name: "Anvisa (VigiMed)", Knowledge: true},
	{Region: "CA", Name: "Canada Vigilance", Knowledge: true},
	{Region: "CH", Name: "Swissmedic", Knowledge: true},
	{Region: "CN", Name: "the monitoring centre of the NMPA", Knowledge: true},
	{Region: "HK", Name: "the Drug Office", Knowledge: true},
	{Region: "HU", Name: "NNGYK", Knowledge: true},
	{Region: "IE", Name: "HPRA", Knowledge: true},
	{Region: "IL", Name: "the Ministry of Health", Knowledge: true},
	{Region: "IN", Name: "PvPI", Knowledge: true},
	{Region: "IT", Name: "AIFA", Knowledge: true},
	{Region: "JP", Name: "PMDA", Knowledge: true},
	{Region: "KR", Name: "KIDS", Knowledge: true},
	{Region: "LU", Name: "the Division de la pharmacie", Knowledge: true},
	{Region: "MX", Name: "COFEPRIS", Knowledge: true},
	{Region: "MY", Name: "NPRA", Knowledge: true},
	{Region: "NL", Name: "Lareb", Knowledge: true},
	{Region: "PH", Name: "FDA Philippines", Knowledge: true},
	{Region: "PT", Name: "INFARMED", Knowledge: true},
	{Region: "SA", Name: "SFDA", Knowledge: true},
	{Region: "TH", Name: "the Thai FDA", Knowledge: true},
	{Region: "TR", Name: "TITCK (TUFAM)", Knowledge: true},
	{Region: "TW", Name: "TFDA-TDRF", Knowledge: true},
	{Region: "ZA", Name: "SAHPRA", Knowledge: true},
}

// europeanUnion are the countries whose forms the European Medicines Agency lists.
var europeanUnion = []string{
	"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
	"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
}
