package clinic

// A Product is a brand of botulinum toxin that a clinic can name. Name is for people.
type Product struct{ ID, Name string }

// OtherProduct is a brand that is not in the list. When nobody knows the brand, a
// link says nothing of it.
const OtherProduct = "other"

// Products are the brands that a link can name, those that the evidence names as
// licensed somewhere (evidence.md, sections A and F1), then [OtherProduct]. The brands
// that were seized as illegal (C38) are none: no link can make one look usual.
func Products() []Product {
	return []Product{
		{"botox", "Botox"},
		{"dysport", "Dysport"},
		{"xeomin", "Xeomin"},
		{"azzalure", "Azzalure"},
		{"bocouture", "Bocouture"},
		{"alluzience", "Alluzience"},
		{"letybo", "Letybo"},
		{"jeuveau", "Jeuveau"},
		{"nuceiva", "Nuceiva"},
		{"nabota", "Nabota"},
		{"relfydess", "Relfydess"},
		{"daxxify", "Daxxify"},
		{"myobloc", "Myobloc"},
		{"neurobloc", "NeuroBloc"},
		{OtherProduct, "Another brand"},
	}
}

// ProductName is what people call a product; "" for one that is not in the list.
func ProductName(id string) string {
	for _, p := range Products() {
		if p.ID == id {
			return p.Name
		}
	}
	return ""
}

// LastsLonger tells whether the effects of a product last longer than usual: after
// Daxxify, and only there, the picture of a course is stretched (evidence.md, H3).
func LastsLonger(id string) bool { return id == "daxxify" }

func checkProduct(id string) string {
	if id != "" && ProductName(id) == "" {
		return "The link names a product that Aftercheck does not know."
	}
	return ""
}
