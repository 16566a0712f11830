package say

// Whole tells whether all texts of the language are there. English is whole, and so
// is a language that was not read from a file.
func (l *Language) Whole() bool { return !l.partial || l.rest != nil }

// Complete reads the second file of a language of which [Decode] read the first. Until
// then no page may be shown that has a text of it.
func (l *Language) Complete(file, tables []byte, rows []string) error {
	if l.rest != nil { // somebody else waited for it too
		return nil
	}
	rest, err := decodePart(file, tables, rows, secondPart)
	if err != nil {
		return err
	}
	if rest.Tag != l.Tag {
		return ErrDamaged
	}
	l.rest = rest // at once: a screen that is being drawn has either none of it or all
	return nil
}
