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
		if key, _, ok := strings.Cut(part, "="); ok && key != PartVersion && slices.Contains(allParts, key) {
			return true
		}
	}
	return false
}

// Decode reads what stands behind the # (or the ?) of an address. today is the day
// on the device: no treatment lies after it. The error is a [Refused], and
// nothing of the link counts then.
func Decode(text string, today triage.Date) (Link, error) {
	if len(text) > MaxLength {
		return Link{}, Refused{{"", "The link is too long."}}
	}
	values, bad := split(text)
	if v, ok := values[PartVersion]; ok && v != version {
		// A later version may mean something else by any part.
		return Link{}, Refused{{PartVersion, "The link is for a newer version of Aftercheck."}}
	}
	var l Link
	for _, part := range allParts {
		if value, ok := values[part]; ok {
			bad = bad.and(part, l.set(part, value))
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

// split takes a link apart. Parts of a later version are left out.
func split(text string) (values map[string]string, bad Refused) {
	values = map[string]string{}
	for part := range strings.SplitSeq(text, "&") {
		key, raw, _ := strings.Cut(part, "=")
		if !slices.Contains(allParts, key) {
			continue
		}
		value, err := url.QueryUnescape(raw)
		value = strings.TrimSpace(value)
		_, twice := values[key]
		switch {
		case twice:
			bad = bad.and(key, "The link says the same thing twice.")
		case err != nil:
			bad = bad.and(key, "The link is damaged.")
		case value == "":
			bad = bad.and(key, "A part of the link is empty.")
		}
		values[key] = value
	}
	return values, bad
}

// set puts one part into the link, and says why when it cannot be read.
func (l *Link) set(key, value string) (why string) {
	switch key {
	case PartID:
		l.ID = value
	case PartName:
		l.Clinic.Name = value
	case PartPhone:
		l.Clinic.Phone = plus(value)
	case PartSMS:
		l.Clinic.SMS = plus(value)
	case PartEmail:
		l.Clinic.Email = value
	case PartCountry:
		l.Clinic.Country = value
	case PartLanguage:
		l.Clinic.Language = value
	case PartColour:
		l.Clinic.Colour = "#" + strings.ToLower(value)
	case PartProduct:
		l.Product = value
	case PartAreas:
		l.Areas = decodeAreas(value)
	case PartDate:
		return readDay(&l.Date, value)
	case PartReview:
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
	if err != nil || day <= 0 { // 0 stands for none
		return "The link has a date that does not exist."
	}
	*to = day
	return ""
}
