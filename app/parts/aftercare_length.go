package parts

import (
	"unicode/utf8"

	"aftercheck/internal/locale"
	"aftercheck/internal/triage"
)

// cardLength is how much a card says. The style sheet makes the letters smaller for
// more, so that it stays on its paper.
type cardLength string

const (
	shortCard  cardLength = "short"
	middleCard cardLength = "middle"
	longCard   cardLength = "long"
)

// What a card may hold beside what all cards say, in letters. The numbers come from
// 1,800 cards laid out in every language; a test prints the longest of each kind.
const (
	mostOfShort  = 375
	mostOfMiddle = 510
	// A longer name takes lines of its own, in letters of nearly twice the size.
	mostOfName = 25
	moreOfName = 4 // for each letter after that
	// The sentences on the emergency numbers, in the longest language.
	ofAllNumbers = 150
	ofOneNumber  = 50
)

func (c AftercareCard) length() cardLength {
	contact := c.Clinic.Phone + c.Clinic.SMS + c.Clinic.Email
	n := utf8.RuneCountInString(c.Clinic.Name + c.places() + c.Product + c.Address + contact + contact) // twice: in a narrow column
	n += moreOfName * max(0, utf8.RuneCountInString(c.Clinic.Name)-mostOfName)
	for _, d := range []triage.Date{c.Date, c.Review} {
		if d != 0 {
			n += utf8.RuneCountInString(SayDay(d)) // from 16 letters to 38, by the language and the day
		}
	}
	number, known := locale.ForRegion(c.Clinic.Country)
	switch {
	case !known:
		n += ofAllNumbers
	case number.Note != "":
		n += ofOneNumber
	}
	switch {
	case n <= mostOfShort && known:
		return shortCard
	case n <= mostOfMiddle:
		return middleCard
	}
	return longCard
}

// words is how long the guideline's own texts are: English and Arabic say it in a
// fifth less, and get larger letters.
func (c AftercareCard) words() cardLength {
	if c.Language.Tag == "" || c.Language.Tag == "ar" {
		return shortCard
	}
	return longCard
}
