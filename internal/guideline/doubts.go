package guideline

// Doubt is a place where the evidence is not of one mind, or where it is silent
// and a cautious choice was made (evidence.md, H). None is hidden: a clinician
// who reviews the guideline begins here.
type Doubt struct {
	ID     string // "H05"; "H2.4" for a cautious choice
	Topic  string
	Sides  string // what the sources say, or why the choice was needed
	Choice string // what this guideline does
	// Rules are the ids of what follows the choice: red flags, complications,
	// modifiers, questions, time courses, corrections. Empty where the choice is
	// about words or numbers outside the rules.
	Rules []string
}

// Doubts lists H01 to H24, then the cautious choices H2.1 to H2.13.
func Doubts() []Doubt { return data().Doubts }
