package locale

import "strings"

// RegionOfTimeZone is the country that a device's IANA time zone lies in, for
// countries with a row here; empty for any other zone. It is a guess: show the
// country by name and let the person change it.
func RegionOfTimeZone(zone string) string {
	for line := range strings.SplitSeq(data().Zones, "\n") {
		region, list, _ := strings.Cut(line, " ")
		for name := range strings.FieldsSeq(list) {
			if name == zone {
				return region
			}
		}
	}
	return ""
}
