//go:build !(js && wasm)

package guideline

// careOfFlag is table K14. Where its choice hangs on something that a flag does
// not tell (how soon, a rash, heat), both groups are named: their titles say
// when each applies.
var careOfFlag = map[string][]string{
	// K07 for RF01 ("after a chest or shoulder needle") is a line of K02.
	"RF01": {"K01", "K02"},
	"RF02": {"K02"}, "RF03": {"K02"},
	"RF04": {"K02", "K03"},
	"RF05": {"K01"}, "RF06": {"K01"}, "RF07": {"K01"},
	"RF08": {"K01", "K07"},
	"RF09": {"K03"}, "RF10": {"K03"}, "RF11": {"K03"}, "RF12": {"K03"}, "RF13": {"K03"},
	"RF14": {"K02"}, "RF15": {"K02"},
	"RF16": {"K04"}, "RF17": {"K04"},
	"RF18": {"K05"}, "RF19": {"K05"},
	"RF20": {"K06"}, "RF21": {"K06"},
	"RF22": {"K06", "K13"},
	"RF23": {"K07"}, "RF24": {"K07"},
	"RF25": {"K08"},
	"RF26": {"K13"},
	"RF27": {"K12"},
	"RF28": {"K13"}, "RF29": {"K13"},
	"RF30": {"K02"},
	"RF31": {"K09"},
	"RF32": {"K02"},
	"RF33": {"K13"}, "RF34": {"K13"},
	"RF35": {"K10"},
	"RF36": {"K06"},
}

// careOfRule serves an emergency that no red flag forced: a complication's own
// rule, or a modifier. The headings of K name most of the complications; the
// rest take the groups of the red flags nearest to what makes them an
// emergency, which is a judgement.
var careOfRule = map[string][]string{
	"C28": {"K01"},
	"C32": {"K02"}, "C37": {"K02"}, "C45": {"K02"},
	"C41": {"K03"}, "C42": {"K03"},
	"C39": {"K04"},
	"C20": {"K05"}, "C24": {"K05"}, "C25": {"K05"}, "C44": {"K05"},
	"C22": {"K06"}, "C23": {"K06"},
	"C40": {"K07"}, "C48": {"K07"},
	"C49": {"K08"},
	"C12": {"K09"},
	"C54": {"K12"},

	"C26": {"K01"},                 // hives in the first day (J16)
	"C33": {"K02"}, "C34": {"K02"}, // voice, neck (J16)
	"C14": {"K02", "K03"}, "C19": {"K02", "K03"}, // lids, double vision (J16, J59)
	"C36": {"K04", "K06"},                 // filler or fast spread (J35, J39)
	"C09": {"K01", "K07"},                 // as RF08
	"C43": {"K03"}, "C47": {"K02", "K03"}, // as RF09, RF14
	"C62": {"K09"}, // as RF31
	"C50": {"K06"}, // as RF36
	"C59": {"K08"}, // as RF25
	"C56": {"K07"}, // chest pain or a faint
	"C60": {"K02"}, // as RF15

	// Rules that need another group than the rest of their complication.
	"C07.temple-sight": {"K05"}, "C58.sight-50": {"K05"}, // sight in danger (J53)
	"C43.both-spread": {"K02"}, // with a sign of spread, as RF15
	"C53.ill":         {"K06"}, // fever, chills or confused, as RF20
	"C53.spinal":      {"K12"}, // see C54
	"J63.breath":      {"K07"}, // short of breath or chest pain (J63)

	"E-M1": {"K02"}, "E-M2": {"K02"}, "E-M3": {"K02"}, "E-M20": {"K02"}, // weakness, throat
	"E-M5": {"K01"},                  // earlier reaction
	"E-M6": {"K05", "K13"},           // bleeding near eye or neck
	"E-M7": {"K06"},                  // infection with weak immunity
	"E-M8": {"K13"}, "E-M9": {"K13"}, // pregnancy, baby
	"E-M13": {"K04"}, // filler
	"E-M15": {"K05"}, // narrow angles
	"E-M16": {"K07"}, // heart
	"E-M17": {"K12"}, // spinal injury
	"E-M21": {"K09"}, // self-harm before
	"E-M22": {"K10"}, // numbing
}
