//go:build !(js && wasm)

package guideline

// publicSources is what public bodies say (evidence.md, A2).
var publicSources = []Reference{
	{"CDC-HAN-507", "CDC Health Alert Network, CDCHAN-00507, 23 Apr 2024", "https://www.cdc.gov/han/2024/han00507.html", "", Read},
	{
		"CDC-MMWR-73-27", "Illnesses after presumed counterfeit botulinum toxin. MMWR 2024;73(27):609", "https://www.cdc.gov/mmwr/volumes/73/wr/mm7327a3.htm",
		"via a mirror and news summaries", Read,
	},
	{"FDA-COUNTERFEIT-2024", "FDA alert on counterfeit Botox, lot C3709C3, Apr 2024", "https://www.fda.gov/drugs/drug-safety-and-availability", "via news", Read},
	{
		"FDA-WL-2025", "FDA, 18 warning letters on unapproved toxin, 5 Nov 2025", "https://www.fda.gov/news-events/press-announcements/fda-warns-companies-over-illegal-marketing-botox-and-related-products",
		"via medpath and medshadow", Read,
	},
	{"FDA-2009", "FDA boxed-warning announcement, 30 Apr 2009", "https://www.fda.gov", "via news (WebMD)", Read},
	{"UKHSA-2025", "UKHSA warning over botulism: 41 cases, Jun-Aug 2025", "https://www.gov.uk/government/news/ukhsa-issues-warning-over-botulism", "", Read},
	{
		"MHRA-2025", "MHRA on illegal toxin, 30 Aug 2025", "https://www.gov.uk/government/organisations/medicines-and-healthcare-products-regulatory-agency",
		"via aestheticsjournal.com and dermadirect.com", Read,
	},
	{"ECDC-2023", "ECDC, 87 cases of iatrogenic botulism, 30 Mar 2023", "https://www.ecdc.europa.eu/en/news-events/botulism-iatrogenic-update-cases-europe-march-2023", "", Read},
	{"GOVUK-U18", "Botulinum toxin and fillers for under 18s: guidance on the 2021 Act", "https://www.gov.uk/government/publications/botulinum-toxin-and-cosmetic-fillers-for-under-18s", "", Read},
	{"NIDIRECT-BOTULISM", "nidirect: Botulism", "https://www.nidirect.gov.uk/conditions/botulism", "", Read},
	{"NHS-CHOOSE", "NHS: choosing who will do your cosmetic procedure", "https://www.nhs.uk/conditions/cosmetic-procedures/choosing-who-will-do-your-procedure/", "", Read},
	{"NHS-BELLS", "NHS: Bell's palsy, 4 Jul 2023", "https://www.nhs.uk/conditions/bells-palsy/", "", Read},
	{"NHS-SHINGLES", "NHS: Shingles", "https://www.nhs.uk/conditions/shingles/", "via mypharmacy.co.uk", Read},
	{"NHS-FAST", "NHS: stroke, FAST test", "https://www.nhs.uk/conditions/stroke/symptoms/", "via NHS practices and trusts", Read},
	{"NHS-SEPSIS", "NHS and UK Sepsis Trust: signs in adults", "https://www.nhs.uk/conditions/sepsis/", "via practice copies and patient.info", Read},
	{"ANAPHYLAXIS-UK", "Anaphylaxis UK: what to do in an emergency", "https://www.anaphylaxis.org.uk/what-to-do-in-an-emergency/", "", Read},
	{"BNSSG-ORBIT", "Bristol NHS Remedy: cellulitis in front of and behind the orbital septum", "https://remedy.bnssg.icb.nhs.uk/adults/ophthalmology/pre-septal-and-post-septal-cellulitis", "", Read},
	{"DUKE-AAC", "Duke Eye Center: acute glaucoma", "https://dukeeyecenter.duke.edu", "", Read},
	{"MSD-BELL", "MSD Manual, home version: Bell palsy, Jun 2023", "https://www.msdmanuals.com/home", "", Read},
	{"MAYO-BOTOX", "Mayo Clinic: Botox injections", "https://www.mayoclinic.org/tests-procedures/botox/about/pac-20384658", "via a library copy", Read},
	{"AAD-BTX", "American Academy of Dermatology: botulinum toxin FAQs", "https://www.aad.org/public/cosmetic/wrinkles/botulinum-toxin-faqs", "", Read},
	{"LACTMED", "LactMed: onabotulinumtoxinA", "https://www.ncbi.nlm.nih.gov/books/NBK500655/", "the address needs a check", Read},
	{"EMA-APP-V", "EMA Appendix V: national reporting of side effects", "https://www.ema.europa.eu", "version 22 (2021)", Read},
	{
		"AOSP-ECC", "Android Open Source Project: emergency number table", "https://android.googlesource.com/platform/packages/services/Telephony/+/master/ecc/input/eccdata.txt",
		"read in full, in a copy", Read,
	},
	{"DIDWW-ECC", "DIDWW: emergency-number reference", "https://doc.didww.com/voice/emergency-calling/supported-emergency-numbers.html", "read in part", Read},
}
