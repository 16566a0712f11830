package clinic

import (
	"net/url"
	"strings"

	"aftercheck/internal/triage"
)

// Encode writes what stands behind the #, the shortest form that [Decode] reads
// back as the same link. It is plain ASCII, and ends with a letter or a digit
// wherever it can: text apps leave a last full stop out of a link.
func (l Link) Encode() string {
	var b strings.Builder
	put := func(key, value string) {
		if value == "" {
			return
		}
		if b.Len() > 0 {
			b.WriteByte('&')
		}
		b.WriteString(key + "=" + value)
	}
	put(partID, l.ID)
	put(partName, url.QueryEscape(l.Clinic.Name))
	put(partPhone, strings.TrimPrefix(l.Clinic.Phone, "+"))
	put(partSMS, strings.TrimPrefix(l.Clinic.SMS, "+"))
	put(partEmail, strings.ReplaceAll(url.QueryEscape(l.Clinic.Email), "%40", "@"))
	put(partCountry, l.Clinic.Country)
	put(partLanguage, l.Clinic.Language)
	put(partColour, strings.TrimPrefix(l.Clinic.Colour, "#"))
	put(partDate, day(l.Date))
	put(partReview, day(l.Review))
	put(partProduct, l.Product)
	put(partAreas, strings.Join(l.Areas, ","))
	return b.String()
}

func day(d triage.Date) string {
	if d == 0 {
		return ""
	}
	return strings.ReplaceAll(d.String(), "-", "")
}
