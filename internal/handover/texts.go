package handover

// Texts are the words of the tables of this package, in English, for whoever
// translates them: most stand several in a row.
func Texts() []string {
	var out []string
	for _, l := range labels {
		out = append(out, l.name)
		out = append(out, l.denials(func(string) bool { return false })...)
	}
	for _, list := range [][]term{begun[:], clinical[:], staffWords[:]} {
		for _, t := range list {
			out = append(out, t.words)
		}
	}
	return append(out, vital...)
}
