package guideline

import "slices"

// Picture is a simple drawing of signs that people mix up. Its words say the
// same as the drawing: whoever cannot see it loses nothing.
type Picture struct {
	// ID is stable; the file is web/pictures/ID.svg.
	ID string
	// Width and Height are those of the file, so that the page keeps room for it.
	Width, Height int
	// Alt says in one or two sentences what is drawn.
	Alt string
	// Parts say what tells the drawn signs apart, one for each part of the
	// drawing, by its number; a single one has no number.
	Parts []string
	// Feels says what to go by where the eye alone is not enough; may be empty.
	Feels string
	// Basis are the lines of the evidence that Parts and Feels are taken from.
	Basis []string
	// Questions and Complications are the ids of those that show it.
	Questions, Complications []string
}

// Pictures lists every picture.
func Pictures() []Picture { return data().Pictures }

// PicturesAt lists the pictures that a question shows.
func PicturesAt(question string) []Picture {
	return picturesWhere(func(p Picture) bool { return slices.Contains(p.Questions, question) })
}

// PicturesOf lists the pictures that the guide page of a complication shows.
func PicturesOf(complication string) []Picture {
	return picturesWhere(func(p Picture) bool { return slices.Contains(p.Complications, complication) })
}

func picturesWhere(wanted func(Picture) bool) (found []Picture) {
	for _, p := range data().Pictures {
		if wanted(p) {
			found = append(found, p)
		}
	}
	return found
}
