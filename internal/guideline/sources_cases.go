//go:build !(js && wasm)

package guideline

// caseSources is case reports and small series (evidence.md, A3); where a line
// there holds several, each has its own id here, and the address stands with
// the one that it belongs to.
var caseSources = []Reference{
	{"DIPL-3", "Three cases of esotropia after cosmetic toxin (Korea)", "", "via a stored copy", Read},
	{"BJO-2007-91", "Lateral rectus palsy. Br J Ophthalmol 2007;91:843", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1955620/", "", Read},
	{"AAC-THAI", "Angle closure after toxin round the eye. ESCRS 2014, poster", "", "", Read},
	{"AAC-TW", "Angle closure after toxin. Taiwan J Ophthalmol 2017;7:104", "https://pmc.ncbi.nlm.nih.gov/articles/PMC5602147", "", Read},
	{"AAC-1990", "Corridan, angle closure after toxin, 1990", "", "", Read},
	{"AAC-2023", "Romero-Caballero, angle closure after toxin. Int Ophthalmol 2023;43:2731", "", "", Read},
	{"ANA-2005", "Li M, fatal case, toxin with lidocaine. J Forensic Sci 2005;50:169", "https://doi.org/10.1520/jfs2004196", "", Read},
	{"ANA-2017", "Moon IJ, anaphylaxis within 5 minutes. Clin Exp Dermatol 2017", "https://doi.org/10.1111/ced.13108", "", Read},
	{"AAAAI-HIVES", "AAAAI, Ask the Expert: hives a day after toxin", "https://www.aaaai.org", "", Read},
	{"SSICK-2026", "Serum sickness after cosmetic toxin. ASJ Open Forum 2026", "https://doi.org/10.1093/asjof/ojag027", "", Read},
	{"SSICK-UTD", "UpToDate: serum sickness", "", "via a copy (medilib.ir)", Read},
	{"NOD-2020", "Anabtawi, nodules. Cureus 2020;12:e10175", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7529487", "", Read},
	{"NOD-2025", "Khodeir, nodules, 23 cases. 2025 (der2.70023)", "", "", Read},
	{"NOD-2006", "Ahbib, nodules, 2006", "", "", Read},
	{"NTM-2025", "Zeng R, mycobacteria. Infect Drug Resist 2025;18:2301", "https://pmc.ncbi.nlm.nih.gov/articles/PMC12065458", "", Read},
	{"NTM-2022", "Deng L, mycobacteria. World J Clin Cases 2022;10:6141", "", "", Read},
	{"NTM-AU", "Yeon J, mycobacteria. Dermcoll 2021, abstract 353", "", "", Read},
	{"HZ-2011", "Graber, shingles. JCAD 2011;4(10):49", "", "", Read},
	{"HZ-2024", "Zari, shingles. Int Med Case Rep J 2024;17:261", "", "", Read},
	{"HZ-2023", "Amini-Salehi, shingles. BMC Infect Dis 2023;23:647", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10546652", "", Read},
	{"MG-PUNGA", "Myasthenia and toxin. Clin Neurophysiol Pract 2020", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7044641/", "", Read},
	{"MG-ALARAJ", "Myasthenia and toxin. J Neuro-Ophthalmol 2013;33:169", "", "", Read},
	{"MG-2015", "Myasthenia and toxin. J Clin Neurosci 2015;22:1979", "", "", Read},
	{"MG-TR", "Myasthenia and toxin. Turk J Neurol 2016;22:143", "", "", Read},
	{"IB-CHEN", "Chen Z, iatrogenic botulism, 31 cases. Plast Reconstr Surg 2021;148:335e", "https://doi.org/10.1097/PRS.0000000000008173", "", Read},
	{"IB-ESER", "Eser F, iatrogenic botulism. J Infect Dev Ctries 2024", "https://doi.org/10.3855/jidc.18868", "", Read},
	{"IB-REV", "A review on iatrogenic botulism", "", "", Read},
	{"IB-SCALENE", "Toxicity within hours of a scalene injection", "", "via researcher.life", Read},
	{"PTX-TPI", "Collapse of both lungs after needles in the trapezius. FCEP 2023", "https://fcep.org", "", Read},
}
