package guideline

// Term is a medical word that is shown somewhere, and what it means in plain words.
type Term struct {
	Word string
	// Says is what it means; empty where Of says it.
	Says string
	// Of is the id of the complication that the word names: its summary explains it.
	Of string
}

// Glossary lists the terms by the alphabet of English. They say nothing that is not
// said elsewhere in the guideline, or by any dictionary.
func Glossary() []Term { return data().Glossary }
