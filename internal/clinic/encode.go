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
	put(PartID, l.ID)
	put(PartName, url.QueryEscape(l.Clinic.Name))
	put(PartPhone, strings.TrimPrefix(l.Clinic.Phone, "+"))
	put(PartSMS, strings.TrimPrefix(l.Clinic.SMS, "+"))
	put(PartEmail, strings.ReplaceAll(url.QueryEscape(l.Clinic.Email), "%40", "@"))
	put(PartCountry, l.Clinic.Country)
	put(PartLanguage, l.Clinic.Language)
	put(PartColour, strings.TrimPrefix(l.Clinic.Colour, "#"))
	put(PartDate, day(l.Date))
	put(PartReview, day(l.Review))
	put(PartProduct, l.Product)
	put(PartAreas, strings.Join(l.Areas, ","))
	return b.String()
}

func day(d triage.Date) string {
	if d == 0 {
		return ""
	}
	return strings.ReplaceAll(d.String(), "-", "")
}
