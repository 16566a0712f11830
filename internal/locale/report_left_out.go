package locale

// ReportOmission is a web address or a number for reports that is not shown.
type ReportOmission struct {
	Region, Address, Reason string
}

// ReportsLeftOut lists what section G4 of the evidence has and [Reporting] does
// not give. Where an address is general knowledge, the screen names who takes
// reports, or the list of the European Union, and says to ask a pharmacist.
func ReportsLeftOut() []ReportOmission {
	return []ReportOmission{
		{"GB", "0808 100 3352", "two numbers are about, an older one and a newer one"},
		{"GB", "0800 731 6789", "two numbers are about, an older one and a newer one"},
		{"EU", "https://www.adrreports.eu", "shows what was reported; takes no reports"},
		{"IE", "hpra.ie", "general knowledge"},
		{"DE", "nebenwirkungen.bund.de", "general knowledge"},
		{"AT", "basg.gv.at", "general knowledge"},
		{"FR", "signalement.social-sante.gouv.fr", "general knowledge"},
		{"ES", "notificaram.es", "general knowledge"},
		{"IT", "aifa.gov.it", "general knowledge"},
		{"NL", "lareb.nl", "general knowledge"},
		{"LU", "guichet.lu", "general knowledge"},
		{"DK", "meldenbivirkning.dk", "general knowledge"},
		{"NO", "melde.no", "general knowledge"},
		{"SE", "lakemedelsverket.se", "general knowledge"},
		{"FI", "fimea.fi", "general knowledge"},
		{"IS", "lyfjastofnun.is", "general knowledge"},
		{"PL", "smz.ezdrowie.gov.pl", "general knowledge"},
		{"CZ", "sukl.gov.cz", "general knowledge"},
		{"SK", "sukl.sk", "general knowledge"},
		{"RO", "anm.ro", "general knowledge"},
		{"BG", "bda.bg", "general knowledge"},
		{"GR", "eof.gr", "general knowledge"},
		{"CY", "moh.gov.cy", "general knowledge"},
		{"HR", "halmed.hr", "general knowledge"},
		{"SI", "jazmp.si", "general knowledge"},
		{"EE", "ravimiamet.ee", "general knowledge"},
		{"LV", "zva.gov.lv", "general knowledge"},
		{"MT", "medicinesauthority.gov.mt", "general knowledge"},
		{"CA", "1-866-234-2345", "general knowledge"},
		{"IN", "1800-180-3024", "general knowledge"},
		{"SA", "19999", "general knowledge"},
		{"TR", "0800 314 00 08", "general knowledge"},
	}
}
