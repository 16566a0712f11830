package locale

// Line is a telephone line that is not an ambulance.
type Line struct {
	Name   string // what it is called; "" when it is known by its number
	Number string // as it is read
	Where  string // the part of the country that it serves; "" for all of it
}

// Help is where a country's people get one kind of help. It has a line, or words
// that say whom to ask, or both.
type Help struct {
	Region string
	Lines  []Line
	Note   string // whole sentences: limits, and what to do where no line serves
	// NoteKnowledge marks a Note that is general knowledge, not read in a source.
	NoteKnowledge bool
}

// UrgentHelp is whom to phone for a doctor today, when it is no emergency
// (evidence.md, G2). Only numbers that were read in a source are given; what was
// left out stands in [LinesLeftOut].
func UrgentHelp(region string) (Help, bool) { return helpIn(data().UrgentHelp, region) }

// PoisonHelp is the poison line for too much given, swallowed, or a child that
// touched it (evidence.md, G3). It never stands before the ambulance.
func PoisonHelp(region string) (Help, bool) { return helpIn(data().PoisonHelp, region) }

// PoisonHelps lists every country with a poison line, for a page that does not
// know the country.
func PoisonHelps() []Help {
	var out []Help
	for _, h := range data().PoisonHelp {
		if len(h.Lines) > 0 {
			out = append(out, h)
		}
	}
	return out
}

func helpIn(list []Help, region string) (Help, bool) {
	for _, h := range list {
		if h.Region == region {
			return h, true
		}
	}
	return Help{}, false
}
