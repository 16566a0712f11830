package clinic

// A Product is a brand of botulinum toxin that a clinic can name.
type Product struct{ ID, Name string }

// Products are the brands that a link can name.
func Products() []Product {
	return []Product{
		{"botox", "Botox"}, {"dysport", "Dysport"}, {"xeomin", "Xeomin"}, {"daxxify", "Daxxify"},
	}
}
