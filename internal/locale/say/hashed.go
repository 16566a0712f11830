package say

// hashed are translations by the hash of their English text: the file of a
// language has no English in it, which would double it.
type hashed struct {
	salt    byte
	texts   map[uint32]string
	plurals map[uint32][]string // by the hash of the text for many
}

func (h *hashed) text(english string) (string, bool) {
	if h == nil {
		return "", false
	}
	t, ok := h.texts[hashOf(h.salt, english)]
	return t, ok
}

func (h *hashed) plural(english string) ([]string, bool) {
	if h == nil {
		return nil, false
	}
	forms, ok := h.plurals[hashOf(h.salt, english)]
	return forms, ok
}

// hashOf is FNV-1a with 32 bits. Where two texts have the same one, another salt
// is taken when the file is written.
func hashOf(salt byte, text string) uint32 {
	const start, prime = 2166136261, 16777619
	sum := (uint32(start) ^ uint32(salt)) * prime
	for i := range len(text) {
		sum = (sum ^ uint32(text[i])) * prime
	}
	return sum
}
