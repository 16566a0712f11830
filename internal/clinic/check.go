package clinic

import (
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"
)

// Check holds a link against every rule. today is the day on the device. The error is
// a [Refused].
func (l Link) Check(today triage.Date) error {
	bad := l.Clinic.problems()
	add := func(part, why string) { bad = bad.and(part, why) }
	if l.ID != "" {
		add(PartID, checkID(l.ID))
		add("", checkBeside(l.Clinic))
	} else if l.Clinic.Name == "" && (l.Clinic.Phone != "" || l.Clinic.SMS != "" || l.Clinic.Email != "") {
		add(PartName, "The link has a number or an address and does not say whose it is.")
	}
	add(PartDate, checkDate(l.Date, today))
	add(PartAreas, checkAreas(l.Areas))
	add(PartProduct, checkProduct(l.Product))
	add(PartReview, checkReview(l.Review, l.Date, today))
	if l.Clinic.Logo != "" {
		add("", "A link cannot bring a picture.")
	}
	if len(bad) > 0 {
		return bad
	}
	return nil
}

// problems holds against its rules what a link and a host's list both say of a clinic.
func (c Clinic) problems() (bad Refused) {
	if c.Name != "" {
		bad = bad.and(PartName, checkName(c.Name))
	}
	if c.Phone != "" {
		bad = bad.and(PartPhone, checkPhone(say.Text("The phone number"), c.Phone))
	}
	if c.SMS != "" {
		bad = bad.and(PartSMS, checkPhone(say.Text("The number for text messages"), c.SMS))
	}
	if c.Email != "" {
		bad = bad.and(PartEmail, checkEmail(c.Email))
	}
	if c.Country != "" {
		bad = bad.and(PartCountry, checkCountry(c.Country))
	}
	if c.Language != "" {
		bad = bad.and(PartLanguage, checkLanguage(c.Language))
	}
	if c.Colour != "" {
		bad = bad.and(PartColour, checkColour(c.Colour))
	}
	return bad
}

// checkBeside: what the link itself says of a clinic that the host vouches for. A
// number of its own, beside a name shown as verified, would borrow that trust; so would
// a name or a colour. Country and language lead nowhere.
func checkBeside(c Clinic) string {
	c.Country, c.Language = "", ""
	if c != (Clinic{}) {
		return "The link names a clinic of this site’s list, and may then not bring a name, a number, an address or a colour of its own."
	}
	return ""
}
