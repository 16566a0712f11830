//go:build !(js && wasm)

package guideline

// weaknessCourses are weakness and dryness where the toxin was not meant to
// work (T13 to T20, T30, T31): they pass as the toxin does.
var weaknessCourses = []TimeCourse{
	{
		ID: "T13", Item: "Droopy eyelid",
		Start: Range{1, 5, 14}, Lasts: Range{14, 28, 90}, OpenEnd: true,
		Note:       "Rare cases lasted up to 13 months.",
		StartMarks: marks(Read), EndMarks: marks(Read, Known),
		Sources:   sources("KING-2016", "AESNURS-2019", "BODYLANG"),
		Stretches: true,
	},
	{
		ID: "T14", Item: "Low brow",
		Start: Range{2, 5, 14}, Lasts: Range{14, 42, 112},
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources:   sources("KING-2016"),
		Stretches: true,
	},
	{
		ID: "T15", Item: "Peaked or uneven brow",
		Start: Range{3, 10, 14}, Lasts: Range{14, 60, 120},
		StartMarks: marks(ReadLow, Read), EndMarks: marks(ReadLow),
		Sources:   sources("LOW", "HARLEY-SPOCK"),
		Stretches: true,
	},
	{
		ID: "T16", Item: "Double vision",
		Start: Range{3, 7, 15}, Lasts: Range{28, 45, 112},
		Note:       "All published cases were over in 1 to 2 months; the longest figure is a judgement.",
		StartMarks: marks(Read), EndMarks: marks(Read, Judged),
		Sources:   sources("DIPL-3", "BJO-2007-91"),
		Stretches: true,
	},
	{
		ID: "T17", Item: "Dry eye",
		Start: Range{1, 7, 21}, Lasts: Range{7, 28, 90},
		StartMarks: marks(Judged), EndMarks: marks(Judged),
		Stretches: true,
	},
	{
		ID: "T18", Item: "Smile and jaw-muscle effects",
		Start: Range{7, 14, 28}, End: Range{0, 0, 84},
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources:   sources("YEH-2018"),
		Stretches: true,
	},
	{
		ID: "T19", Item: "Trouble swallowing (neck)",
		Start: Range{0, 5, 14}, Lasts: Range{3, 14, 28}, OpenEnd: true,
		Note:       "It can last months.",
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources:   sources("EM-CASE-225U", "CD-2020", "IE-DYSPORT", "LABELS"),
		Stretches: true,
	},
	{
		ID: "T20", Item: "First sign of spread toxin (botulism)",
		Start: Range{0, 3, 28}, OpenEnd: true,
		Note:       "Watch to day 42. It lasts weeks to months.",
		StartMarks: marks(Read, Judged), EndMarks: marks(Read),
		Sources: sources("IB-CHEN", "CDC-MMWR-73-27", "IB-ESER", "UKHSA-2025", "LABELS"),
	},
	{
		ID: "T30", Item: "Weak hand",
		Start: Range{2, 10, 21}, Lasts: Range{14, 60, 180},
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources:   sources("NEURO-2001-57"),
		Stretches: true,
	},
	{
		ID: "T31", Item: "Bladder does not empty",
		Start: Range{1, 7, 14}, Lasts: Range{14, 45, 120},
		StartMarks: marks(Read), EndMarks: marks(Judged),
		Sources:   sources("MIOTLA-2017"),
		Stretches: true,
	},
}

// dangerCourses are allergy, infection, eyes and vessels (T21 to T29).
var dangerCourses = []TimeCourse{
	{
		ID: "T21", Item: "Severe allergy",
		Start: Range{0, 0.01, 0.5}, OpenEnd: true,
		Note:       "A second wave can come up to day 3.",
		StartMarks: marks(Read), EndMarks: marks(Known),
		Sources: sources("ANA-2017", "WAO-2020"),
	},
	{
		ID: "T22", Item: "Hives",
		Start: Range{0, 1, 3}, Lasts: Range{1, 3, 14},
		StartMarks: marks(Read, Judged), EndMarks: marks(Read, Judged),
		Sources: sources("AAAAI-HIVES"),
	},
	{
		ID: "T23", Item: "Late allergy (serum sickness)",
		Start: Range{5, 10, 21}, Lasts: Range{7, 14, 30},
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources: sources("SSICK-UTD"),
	},
	{
		ID: "T24", Item: "Bacterial infection, treated",
		Start: Range{1, 3, 10}, Lasts: Range{7, 10, 21},
		StartMarks: marks(Judged, Known), EndMarks: marks(Judged),
		Sources: sources("ACE-INF-2017"),
	},
	{
		ID: "T25", Item: "Slow infection (mycobacteria)",
		Start: Range{7, 21, 120}, OpenEnd: true,
		Note:       "It takes months.",
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources: sources("NTM-2025", "NTM-AU"),
	},
	{
		ID: "T26", Item: "Lump or granuloma",
		Start: Range{2, 14, 120}, Lasts: Range{30, 90, 180},
		Note:       "Reports go up to 6 years.",
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources: sources("NOD-2020", "NOD-2006"),
	},
	{
		ID: "T27", Item: "Shingles",
		Start: Range{1, 4, 10}, Lasts: Range{14, 21, 28},
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources: sources("HZ-2011", "HZ-2023", "HZ-2024"),
	},
	{
		ID: "T28", Item: "Pressure attack in the eye",
		Start: Range{0, 2, 21}, OpenEnd: true,
		Note:       "It takes hours. The damage can stay.",
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources: sources("AAC-1990", "AAC-THAI", "AAC-TW", "AAC-2023"),
	},
	{
		ID: "T29", Item: "Vessel blocked by filler",
		Start: Range{0, 0, 1}, OpenEnd: true,
		Note:       "It lasts until the vessel is opened.",
		StartMarks: marks(ReadLow, Read),
		Sources:    sources("LOW", "ACE-VO-2020"),
	},
}
