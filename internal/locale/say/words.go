package say

// Words are a text in English that an element is given. They are looked up when the
// element takes them, as [Text] would be: it costs the client no code where they
// stand.
type Words string

// String is what they are in the language of the page. They are shown and never sent, so
// numbers stay whole.
func (w Words) String() string { return NumbersOnOneLine(Text(string(w))) }
