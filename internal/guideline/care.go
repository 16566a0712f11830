package guideline

import "slices"

// Care is what to do until help comes, for one group of emergencies
// (evidence.md, section K).
type Care struct {
	ID        string   // "K01"
	Title     string   // when it applies: "If it could be …"
	Do        []string // one act a line, in order
	Not       []string // whole sentences: "Do not …"
	Sources   []string // ids of the source list
	Knowledge bool     // rests (partly) on general knowledge, marked [K] there
	Judgement bool     // rests partly on judgement, marked [J] there
}

// EmergencyGroup is one plain group of emergency signs: one tap on the start
// page leads to its page.
type EmergencyGroup struct {
	ID    string   // address: /emergency/<ID>/
	Title string   // the group in a few plain words: "Breathing, swallowing or voice"
	Signs []string // the signs in it, in the patient's words
	Flags []string // RF01.. that it stands for; each flag has one group of its own
	// Also are flags of other groups that people look for here as well: the page
	// shows their signs and their care too.
	Also []string
	Care []string // K.. groups to show, in the order of section K
	Say  string   // what to say on the phone
}

// Cares lists every care group in the order in which they stand on a page when
// several are shown (section K, first paragraph). The shared lines are apart:
// see [SharedCare] and [IfUnresponsive].
func Cares() []Care { return slices.Clone(emergencies().Cares) }

// SharedCare is what holds in every emergency: it ends each emergency page
// (K11). Positions are never shared, each group has its own (J82).
func SharedCare() Care { return emergencies().SharedCare }

// IfUnresponsive is for whoever helps a person who does not wake: it stands at
// the top of every emergency page (section K, first paragraph).
func IfUnresponsive() Care { return emergencies().IfUnresponsive }

// CareByID finds a care group by its id, "K01".
func CareByID(id string) (Care, bool) {
	all := Cares()
	i := slices.IndexFunc(all, func(c Care) bool { return c.ID == id })
	if i < 0 {
		return Care{}, false
	}
	return all[i], true
}
