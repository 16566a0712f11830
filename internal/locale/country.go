package locale

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aftercheck/internal/locale/say"
)

// Elsewhere stands for a country that is not in any list here: the person said
// that they are in none of those. (ISO 3166 leaves ZZ to its users.)
const Elsewhere = "ZZ"

// Decide is the country that counts: the one in a clinic's link, else the one
// that the person chose, else the one that the device seems to be in. A code
// that is not known here is passed over. Whoever lets the person choose anew
// must take the link's country away then, or their choice would do nothing.
func Decide(linked, chosen, guessed string) string {
	for _, code := range []string{linked, chosen, guessed} {
		if code == Elsewhere || CountryName(code) != "" {
			return code
		}
	}
	return ""
}

// CountryName is the name of a country that has an emergency number here or is
// in doubt; "" for any other code.
func CountryName(region string) string {
	if n, ok := ForRegion(region); ok {
		return n.Country
	}
	if o, ok := doubtful(region); ok {
		return o.Country
	}
	return ""
}

// Omission is a country that has no row, because the sources disagree about its
// number (evidence.md, G1 rows marked "!", H23). A wrong number costs more than
// the general one.
type Omission struct {
	Region, Country, Reason string
}

// LeftOut lists those countries. A row moves to the table once its number is
// settled with a national source.
func LeftOut() []Omission { return data().LeftOut }

func doubtful(region string) (Omission, bool) {
	for _, o := range LeftOut() {
		if o.Region == region {
			return o, true
		}
	}
	return Omission{}, false
}

// InSentence is a country's name as it stands within a sentence: "the United
// Kingdom", "Norway".
func InSentence(country string) string {
	if say.Current().Tag != "" {
		return say.Text(country)
	}
	if strings.HasPrefix(country, "United ") || slices.Contains([]string{"UK", "Netherlands", "Philippines", "Dominican Republic"}, country) {
		return "the " + country
	}
	return country
}

// Country is a line in the list of all countries.
type Country struct {
	Region, Name string
	// Ambulance is what to call; [Unknown] when Doubtful.
	Ambulance Number
	// Doubtful: the sources disagree about the number, so none of theirs is given.
	Doubtful bool
	// Names are what else people call it or a part of it, in small letters.
	Names string
}

// sorted is the name in the language of the page as lists sort it: without accents
// and without the article of Arabic.
func (c Country) sorted() string {
	return strings.TrimPrefix(say.Upper(say.Bare(strings.ToLower(say.Text(c.Name)))), "ال")
}

// Initial is the letter under which it stands in a list, a capital one.
func (c Country) Initial() string {
	name := c.sorted()
	_, n := utf8.DecodeRuneInString(name)
	return name[:n]
}

// Countries lists every country that the evidence names, by name.
func Countries() []Country {
	var list []Country
	for _, n := range data().Numbers {
		list = append(list, Country{n.Region, n.Country, n, false, data().OtherNames[n.Region]})
	}
	for _, o := range LeftOut() {
		list = append(list, Country{o.Region, o.Country, Unknown, true, data().OtherNames[o.Region]})
	}
	// Only the names are sorted: to sort the rows themselves would cost the client
	// a sorting routine for their type.
	place := map[string]int{}
	names := make([]string, len(list))
	for i, c := range list {
		name := c.sorted()
		place[name], names[i] = i, name
	}
	slices.Sort(names)
	sorted := make([]Country, len(list))
	for i, name := range names {
		sorted[i] = list[place[name]]
	}
	return sorted
}

// Matches tells whether what somebody typed to find a country fits this one: the
// beginning of any word of its names, or its code.
func (c Country) Matches(typed string) bool {
	typed = strings.ToLower(strings.TrimSpace(typed))
	names := " " + strings.ToLower(c.Name+" "+say.Text(c.Name)+" "+c.sorted()) + " " + c.Names + " " + strings.ToLower(c.Region)
	return strings.Contains(names, " "+typed)
}
