package clinic

import (
	"aftercheck/internal/triage"
)

// A Clinic is who treated, in the words of a link or of the host's list.
type Clinic struct {
	// Name is what the clinic calls itself, 2 to 40 characters, no line breaks.
	Name string `json:"name"`
	// Phone is the number to call, in the form of E.164: "+442079460123".
	Phone string `json:"phone"`
	// SMS takes text messages, E.164; "" when there is none.
	SMS string `json:"sms,omitempty"`
	// Email is an address for messages; "" when there is none.
	Email string `json:"email,omitempty"`
	// Country is where the clinic is, as ISO 3166 has it ("GB"); "" not said.
	Country string `json:"country,omitempty"`
	// Language is the language of its patients' texts ("en", "pt-BR"); "" not said.
	Language string `json:"language,omitempty"`
	// Colour is its accent colour, "#0a7d6c"; "" for ours. It is never used as it
	// is: see [Accent].
	Colour string `json:"colour,omitempty"`
	// Logo is the name of a picture beside the host's list; a link cannot name one.
	Logo string `json:"logo,omitempty"`
}

// A Link is what a clinic's link says of one treatment.
type Link struct {
	// ID names a clinic of the host's list ("harley"); "" when the link itself
	// says who treated. A link never does both: a number of its own beside a name
	// that the host vouches for would borrow that trust.
	ID string
	// Clinic is what the link itself says. With an ID it holds a country and a
	// language at most.
	Clinic Clinic
	// Date is the day of the treatment; 0: not said.
	Date triage.Date
	// Areas are the treated places, ids of the options of the question "areas".
	Areas []string
	// Product is the brand that was given, the id of one of [Products]; "" not said.
	Product string
	// Review is the day of the review visit; 0: not said.
	Review triage.Date
}

// Empty tells whether a link says nothing.
func (l Link) Empty() bool {
	return l.ID == "" && l.Clinic == Clinic{} && l.Date == 0 && len(l.Areas) == 0 && l.Product == "" && l.Review == 0
}

// Who is the clinic of a link. verified: the host vouches for it, by its list.
// known is false when the link names a clinic that is not in the list, or none.
func (l Link) Who(list List) (c Clinic, verified, known bool) {
	if l.ID == "" {
		return l.Clinic, false, l.Clinic.Name != ""
	}
	c, known = list[l.ID]
	if l.Clinic.Country != "" {
		c.Country = l.Clinic.Country
	}
	if l.Clinic.Language != "" {
		c.Language = l.Clinic.Language
	}
	return c, known, known
}
