package clinic

import (
	"net/url"
	"slices"
	"strings"

	"aftercheck/internal/triage"
)

// Mentioned tells whether what stands behind the # or the ? of an address is meant
// as a clinic's link: it has at least one part of one. Whether it is a good one
// is told by [Decode].
func Mentioned(text string) bool {
	for part := range strings.SplitSeq(text, "&") {
		if key, _, ok := strings.Cut(part, "="); ok && key != partVersion && slices.Contains(allParts, key) {
			return true
		}
	}
	return false
}

// allParts are the parts that this version knows.
var allParts = []string{
	partVersion, partID, partName, partPhone, partSMS, partEmail, partDate, partAreas,
	partProduct, partReview, partCountry, partLanguage, partColour,
}

// Decode reads what stands behind the # (or the ?) of an address. today is the day
// on the device: no treatment lies after it. The error is a [Refused], and
// nothing of the link counts then.
func Decode(text string, today triage.Date) (Link, error) {
	if len(text) > MaxLength {
		return Link{}, Refused{{"", "The link is too long."}}
	}
	var l Link
	var bad Refused
	seen := map[string]bool{}
	for part := range strings.SplitSeq(text, "&") {
		key, raw, _ := strings.Cut(part, "=")
		if !slices.Contains(allParts, key) {
			continue // of a later version
		}
		if seen[key] {
			bad = append(bad, Problem{key, "The link says the same thing twice."})
			continue
		}
		seen[key] = true
		value, err := url.QueryUnescape(raw)
		if err != nil {
			bad = append(bad, Problem{key, "The link is damaged."})
			continue
		}
		if why := l.set(key, strings.TrimSpace(value)); why != "" {
			bad = append(bad, Problem{key, why})
		}
	}
	if len(bad) > 0 {
		return Link{}, bad
	}
	if err := l.Check(today); err != nil {
		return Link{}, err
	}
	return l, nil
}

// set puts one part into the link, and says why when it cannot be read.
func (l *Link) set(key, value string) (why string) {
	switch key {
	case partVersion:
		if value != "1" {
			return "The link is for a newer version of Aftercheck."
		}
	case partID:
		l.ID = value
	case partName:
		l.Clinic.Name = value
	case partPhone:
		l.Clinic.Phone = plus(value)
	case partSMS:
		l.Clinic.SMS = plus(value)
	case partEmail:
		l.Clinic.Email = value
	case partCountry:
		l.Clinic.Country = value
	case partLanguage:
		l.Clinic.Language = value
	case partColour:
		l.Clinic.Colour = "#" + value
	case partProduct:
		l.Product = value
	case partAreas:
		l.Areas = strings.Split(value, ",")
	case partDate:
		return readDay(&l.Date, value)
	case partReview:
		return readDay(&l.Review, value)
	}
	return ""
}

// plus gives a number its + back: a link leaves it out, and a + in a link is a space.
func plus(digits string) string {
	if digits == "" || strings.HasPrefix(digits, "+") {
		return digits
	}
	return "+" + digits
}

// readDay reads 20261117, and 2026-11-17 too.
func readDay(to *triage.Date, value string) (why string) {
	if len(value) == 8 && !strings.Contains(value, "-") {
		value = value[:4] + "-" + value[4:6] + "-" + value[6:]
	}
	day, err := triage.ParseDate(value)
	if err != nil {
		return "The link has a date that does not exist."
	}
	*to = day
	return ""
}
