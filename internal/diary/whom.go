package diary

// Whom says for whom a check is made. It decides words, and nothing else: the
// engine is never given it.
type Whom string

// For whom a check can be. What is not said is taken as for the person
// themselves, and asked.
const (
	NotSaid    Whom = ""
	ForMe      Whom = "me"
	ForSomeone Whom = "someone" // whom the person who answers looks after
)

// known is what this program knows of it: a value of another one says nothing.
func (w Whom) known() Whom {
	if w == ForMe || w == ForSomeone {
		return w
	}
	return NotSaid
}
