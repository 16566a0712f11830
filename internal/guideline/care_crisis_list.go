//go:build !(js && wasm)

package guideline

// crisisLines: see [CrisisLines].
var crisisLines = []CrisisLine{
	{
		Regions: []string{"GB", "IE"}, Where: "United Kingdom and Ireland", Name: "Samaritans",
		Number: "116 123", Knowledge: true,
	},
	{
		Regions: []string{"GB"}, Where: "England", Name: "NHS 111",
		Number: "111", Note: "choose option 2", Knowledge: true,
	},
	{
		Regions: []string{"US", "CA"}, Where: "United States and Canada",
		Number: "988", Knowledge: true,
	},
	{
		Regions: []string{"AU"}, Where: "Australia", Name: "Lifeline",
		Number: "13 11 14", Knowledge: true,
	},
	{
		Regions: []string{"NZ"}, Where: "New Zealand",
		Number: "1737", Knowledge: true,
	},
	{
		Regions: []string{"IN"}, Where: "India",
		Number: "14416", Knowledge: true,
	},
	{
		Regions: otherEU, Where: "Other countries of the European Union",
		Number: "116 123", Note: "not in every country; otherwise call 112", Knowledge: true,
	},
}

// otherEU is the European Union without Ireland, which has its own line above.
var otherEU = []string{
	"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
	"HU", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
}
