package handover

import (
	"slices"
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Card is the summary for somebody who has ten seconds: ambulance and
// emergency staff.
type Card struct {
	Title string // "Botulinum toxin"
	When  string // "15 November 2026 (day 7)"
	Rows  []Row
	// Foot says what this is and is not, and by which guideline.
	Foot []string
}

// Row is one heading of the card with what stands under it.
type Row struct {
	ID    string // stable: one of the Row ids
	Label string
	Lines []string
	Red   bool // what makes it an emergency
	// Facts are the ids of the facts that the row says.
	Facts []string
}

// The rows, in their order: what cannot wait first. Where nobody told since when,
// the signs come before that.
const (
	RowOld     = "old" // only where the answers are of an earlier day
	RowSince   = "since"
	RowSigns   = "signs"
	RowAreas   = "areas"
	RowCauses  = "causes"
	RowRisks   = "risks"
	RowProduct = "product"
	RowUrgency = "urgency"
)

// CardOf makes the card of a summary.
func CardOf(s Summary) Card {
	c := Card{Title: "Botulinum toxin", When: injectedOn(s)}
	first, second := since(s), cardSigns(s)
	if len(first.Facts) == 0 { // that nobody told it is not what cannot wait
		first, second = second, first
	}
	for _, r := range []Row{old(s), first, second, areas(s), causes(s), risks(s), product(s), urgency(s)} {
		if len(r.Lines) > 0 {
			c.Rows = append(c.Rows, r)
		}
	}
	c.Foot = []string{Disclaimer, say.Textf("Guideline of %[1]s. %[2]s", s.say(FactGuideline), s.say(FactReview))}
	return c
}

// old warns that what follows was told on an earlier day than the card is shown:
// whoever holds up the phone may not know.
func old(s Summary) Row {
	r := Row{ID: RowOld, Label: "Old answers", Red: true}
	if s.Answered != 0 && triage.DateOf(s.Made) > s.Answered {
		r.Lines = []string{say.Textf("Told on %s, not today: ask what has changed", sayDate(s.Answered))}
	}
	return r
}

func (s Summary) say(id string) string {
	f, _ := s.Fact(id)
	return f.Say()
}

func injectedOn(s Summary) string {
	date, _ := s.Fact("date")
	day, _ := s.Fact(FactDay)
	switch {
	case date.State == Told:
		return say.Textf("%[1]s (%[2]s)", date.Say(), day.Say())
	case date.State == Unsure && day.State == Told:
		return say.Textf("date not sure (about %s)", day.Say())
	case date.State == Unsure:
		return say.Text("date not sure")
	}
	return say.Text("date not told")
}

// onsets are the questions that say when and how a sign began.
func isOnset(id string) bool {
	return strings.HasSuffix(id, "-start") || slices.Contains([]string{"face-how", "vision-sudden", "lid-sudden", "colour-new", "faint", "worse"}, id)
}

func since(s Summary) Row {
	r := Row{ID: RowSince, Label: "Signs since", Red: s.Urgency == triage.Emergency}
	for _, f := range s.Facts() {
		if isOnset(f.ID) && f.State != NotAnswered && f.State != None {
			r.Lines = append(r.Lines, onsetLine(f))
			r.Facts = append(r.Facts, f.ID)
		}
	}
	switch timed := slices.ContainsFunc(r.Facts, func(id string) bool { return strings.HasSuffix(id, "-start") }); {
	case len(r.Lines) == 0 && s.Urgency == triage.Emergency:
		r.Lines = []string{"Not told: ask when it began and when last well"}
	case len(r.Lines) == 0:
		r.Lines = []string{"Not told: ask when it began"}
	case !timed && s.Urgency == triage.Emergency:
		r.Lines = append(r.Lines, "Time not told: ask when last well")
	}
	return r
}

// begun is what began, where the label is "Onset of the …".
var begun = [...]term{
	{"lid-start", "lid droop"},
	{"eye-start", "dry or blurry eye"},
	{"face-start", "face change"},
	{"numb-start", "numbness"},
	{"neck-start", "weak neck"},
	{"lump-start", "lump"},
	{"head-start", "headache"},
	{"weak-start", "weakness"},
}

func onsetLine(f Fact) string {
	if f.State == Told && slices.Equal(f.Values, []string{"Yes"}) {
		return f.Label
	}
	name := f.Label
	if what := find(begun[:], f.ID); what != "" {
		name = what
	}
	return say.Pair(say.Text(name), f.Say())
}

// cardSigns are the signs that decided, and in a few words what else was told.
func cardSigns(s Summary) Row {
	r := Row{ID: RowSigns, Label: "Signs", Red: s.Urgency == triage.Emergency}
	if f, ok := s.Fact(FactTapped); ok {
		r.Lines = append(r.Lines, f.Say(), f.Label)
		r.Facts = append(r.Facts, f.ID)
	}
	var others []string
	sec, _ := s.Section(SectionSigns)
	for _, f := range sec.Facts {
		switch {
		case isOnset(f.ID), len(f.Deciding) == 0 && (f.ID == "exposure" || f.ID == "pregnancy"):
			continue // they have rows of their own
		case f.ID == "complaint" && len(sec.Facts) > 1 && len(f.Deciding) == 0:
			continue // what follows says it better
		case f.ID == FactSince:
			continue
		case strings.HasPrefix(f.ID, FactCourse+"."): // in ten seconds: only what got worse
			if !slices.Contains(f.Codes, string(diary.Worse)) && !slices.Contains(f.Codes, string(diary.New)) {
				continue
			}
			others = append(others, say.Textf("%[1]s: %[2]s since an earlier check", say.Text(f.Of), f.Say()))
		case len(f.Deciding) > 0:
			for _, v := range f.Deciding {
				r.Lines = appendNew(r.Lines, signLine(f, v))
			}
		default:
			for _, v := range f.Values {
				others = appendNew(others, signLine(f, v))
			}
		}
		r.Facts = append(r.Facts, f.ID)
	}
	if len(r.Lines) == 0 || s.Urgency != triage.Emergency {
		r.Lines = appendNew(r.Lines, others...)
	} else if len(others) > 0 {
		r.Lines = append(r.Lines, say.Textf("Also: %s", say.Semicolons(say.Texts(others))))
	}
	unsure, _ := s.Section(SectionUnsure)
	for _, f := range unsure.Facts {
		if !isOnset(f.ID) {
			r.Lines = append(r.Lines, say.Textf("%s: not sure", say.Text(f.Label)))
			r.Facts = append(r.Facts, f.ID)
		}
	}
	return r
}

// signLine is one sign. A "yes" or "it hurts" is nothing without its question,
// and neither is the one choice of several; ticked signs stand by themselves.
func signLine(f Fact, value string) string {
	if value == "Yes" {
		return f.Label
	}
	if f.ID == "emergency" { // a group was chosen, not a sign of it
		return say.Textf("One of: %s", say.Text(value))
	}
	q, ok := guideline.Engine().Question(f.ID)
	if ok && q.Kind != triage.Choices || strings.HasPrefix(value, "It ") {
		return say.Pair(say.Text(f.Label), say.Text(value))
	}
	return value
}

// appendNew leaves out what stands there already: some signs are asked for
// twice, in different places.
func appendNew(list []string, lines ...string) []string {
	for _, l := range lines {
		if !slices.Contains(list, l) {
			list = append(list, l)
		}
	}
	return list
}

func areas(s Summary) Row { return row(s, RowAreas, "Injected", "areas") }

func product(s Summary) Row {
	return row(s, RowProduct, "Product and injector", FactProduct, "provider", "exposure", "filler")
}

func risks(s Summary) Row {
	return row(s, RowRisks, "Risks", "health", "medicines", "alone", "age", "pregnancy")
}

func causes(s Summary) Row {
	r := Row{ID: RowCauses, Label: "Possible (not a diagnosis)", Facts: []string{FactComplications}}
	f, ok := s.Fact(FactComplications)
	if ok {
		r.Lines = f.Values
		return r
	}
	if t, tapped := s.Fact(FactTapped); tapped {
		if g, known := guideline.EmergencyGroupByID(t.Codes[0]); known {
			r.Lines, r.Facts = []string{g.Say}, []string{FactTapped}
			r.Label = "Say on the phone"
		}
	}
	return r
}

func urgency(s Summary) Row {
	if s.Urgency == triage.Emergency { // whoever reads the card is there already
		return row(s, RowUrgency, "Self-check", FactAnswered, FactBy, FactMade)
	}
	return row(s, RowUrgency, "Self-check", FactUrgency, FactAnswered, FactBy, FactMade)
}

// row says some facts, each in the words of the staff where there are some.
func row(s Summary, id, label string, facts ...string) Row {
	r := Row{ID: id, Label: label}
	open := true         // nothing of the row was answered: said once
	var without []string // what is not there, or not known, comes after what is
	for _, name := range facts {
		f, ok := s.Fact(name)
		if !ok {
			continue
		}
		r.Facts = append(r.Facts, name)
		if line := staffLine(f, len(facts) > 1); f.State == Told {
			r.Lines = append(r.Lines, line)
		} else {
			without = append(without, line)
		}
		open = open && f.State == NotAnswered
	}
	r.Lines = append(r.Lines, without...)
	if open && len(r.Facts) > 0 {
		r.Lines = []string{string(NotAnswered)}
	}
	return r
}

// Answered tells whether anything of the row was answered.
func (r Row) Answered() bool { return len(r.Lines) != 1 || r.Lines[0] != string(NotAnswered) }

// vital are the risks whose denial staff must see; the others are "others".
var vital = []string{"nerve-muscle illness (myasthenia)", "blood thinner", "allergy or earlier reaction", "pregnancy"}

func sayVital(f Fact) string {
	var out []string
	for _, v := range vital {
		if slices.Contains(f.Values, v) {
			out = append(out, say.Text(v))
		}
	}
	return say.Textf("none of: %s; others on the list", say.Semicolons(out))
}

// staffLine is a fact as the card has it, with its label in a row of several.
func staffLine(f Fact, named bool) string {
	words := f.Say()
	if f.ID == "health" && f.State == None {
		words = sayVital(f)
	}
	if f.State == Told {
		var out []string
		for i, v := range f.Values {
			if i < len(f.Codes) {
				if w := find(staffWords[:], f.ID+"."+f.Codes[i]); w != "" {
					v = w
				}
			}
			out = append(out, say.Text(v))
		}
		words = say.Semicolons(out)
	}
	if named {
		words = say.Pair(say.Text(f.Label), words)
	}
	return words
}
