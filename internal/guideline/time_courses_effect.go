//go:build !(js && wasm)

package guideline

// firstDaysCourses are what the needle itself does (T01 to T06).
var firstDaysCourses = []TimeCourse{
	{
		ID: "T01", Item: "Needle marks, redness",
		Start: Range{0, 0, 1}, Lasts: Range{0.05, 0.5, 3},
		StartMarks: marks(Judged, ReadLow), EndMarks: marks(Judged, ReadLow),
		Sources: sources("LOW"),
	},
	{
		ID: "T02", Item: "Soreness",
		Start: Range{0, 0, 1}, Lasts: Range{0.1, 2, 7},
		Note:       "After the many needles of a migraine treatment it lasts a day or more in about 15 of 100 people.",
		StartMarks: marks(ReadLow), EndMarks: marks(ReadLow, Read),
		Sources: sources("LOW", "HULL-2014"),
	},
	{
		ID: "T03", Item: "Swelling",
		Start: Range{0, 0, 2}, Lasts: Range{0.5, 2, 7},
		StartMarks: marks(Judged), EndMarks: marks(Judged),
	},
	{
		ID: "T04", Item: "Bruise",
		Start: Range{0, 0, 3}, Lasts: Range{3, 8, 14},
		StartMarks: marks(ReadLow), EndMarks: marks(ReadLow),
		Sources: sources("LOW"),
	},
	{
		ID: "T05", Item: "Headache",
		Start: Range{0, 0, 3}, Lasts: Range{0.5, 2, 7}, OpenEnd: true,
		Note:       "The rare severe form lasted 14 to 30 days.",
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources: sources("HEAD-2022", "ALAM-2002"),
	},
	{
		ID: "T06", Item: "Flu-like feeling",
		Start: Range{0, 1, 7}, Lasts: Range{1, 2, 7},
		StartMarks: marks(Judged), EndMarks: marks(Judged),
	},
}

// effectCourses are the wanted effect: how it comes and goes (T07 to T12). The
// rows of products that work shorter or longer are not stretched.
var effectCourses = []TimeCourse{
	{
		ID: "T07", Item: "First effect (type A)",
		Start:      Range{0.5, 3, 7},
		StartMarks: marks(Read),
		Sources:    sources("NESTOR-2017", "BEER-2011", "RAPPL-2013", "FDA-DYSPORT"),
	},
	{
		ID: "T08", Item: "Peak effect",
		Start:      Range{7, 14, 30},
		StartMarks: marks(Read, ReadLow),
		Sources:    sources("STATPEARLS-UF", "LOW"),
	},
	{
		ID: "T09", Item: "Wear-off, face",
		Start: Range{60, 84, 120}, End: Range{84, 112, 180},
		StartMarks: marks(Judged), EndMarks: marks(Read),
		Sources:   sources("STATPEARLS-UF", "ZA-BOTOX-PI", "RAPPL-2013"),
		Stretches: true,
	},
	{
		ID: "T10", Item: "Wear-off, Daxxify",
		NoStart: true, End: Range{168, 168, 168},
		Note:     "About 24 weeks is the middle value; the evidence has no least and no most.",
		EndMarks: marks(Read),
		Sources:  sources("FDA-DAXXIFY"),
	},
	{
		ID: "T11", Item: "Effect on armpit sweating",
		Start: Range{1, 7, 28}, Lasts: Range{120, 201, 270},
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources:   sources("ZA-BOTOX-PI", "BOTOXONE-HH", "LAKRAJ-2013"),
		Stretches: true,
	},
	{
		ID: "T12", Item: "Effect on the bladder",
		Start: Range{1, 7, 14}, Lasts: Range{180, 270, 365},
		StartMarks: marks(Read), EndMarks: marks(Read),
		Sources:   sources("COX-2014"),
		Stretches: true,
	},
}

// visitCourses are the days on which to be seen, treated again, or to look for
// another cause (T32 to T34). Each is a day after the injection.
var visitCourses = []TimeCourse{
	{
		ID: "T32", Item: "Review visit",
		Start:      Range{14, 14, 14},
		Note:       "What most clinics do.",
		StartMarks: marks(Judged),
	},
	{
		ID: "T33", Item: "Earliest next treatment",
		Start:      Range{84, 84, 90},
		Note:       "12 weeks, 3 months or 90 days, by product.",
		StartMarks: marks(Read),
		Sources:    sources("UK-LETYBO", "EU-AZZALURE", "FDA-BOTOX-COSM"),
	},
	{
		ID: "T34", Item: "Last day on which a new weakness can come from this dose",
		Start:      Range{42, 42, 42},
		Note:       "A weakness that begins later suggests another cause.",
		StartMarks: marks(Judged, Read),
		Sources:    sources("LABELS"),
	},
}
