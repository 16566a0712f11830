//go:build !(js && wasm)

package locale

// americasPacific holds the Americas, Australia and New Zealand.
var americasPacific = []Number{
	{
		Region: "US", Country: "United States", Number: "911",
		CannotSpeak: "Send a text to 911, where that is offered",
	},
	{Region: "CA", Country: "Canada", Number: "911"},
	{Region: "MX", Country: "Mexico", Number: "911"},
	{Region: "BR", Country: "Brazil", Number: "192"},
	{Region: "AR", Country: "Argentina", Number: "107", Also: "911"},
	{Region: "CL", Country: "Chile", Number: "131"},
	{Region: "CO", Country: "Colombia", Number: "123"},
	{Region: "EC", Country: "Ecuador", Number: "911"},
	{Region: "UY", Country: "Uruguay", Number: "911", Also: "105"},
	{Region: "PY", Country: "Paraguay", Number: "911"},
	{Region: "BO", Country: "Bolivia", Number: "118", Verify: true},
	{Region: "VE", Country: "Venezuela", Number: "911", Verify: true},
	{Region: "CR", Country: "Costa Rica", Number: "911"},
	{Region: "PA", Country: "Panama", Number: "911"},
	{Region: "GT", Country: "Guatemala", Number: "123", Verify: true},
	{Region: "DO", Country: "Dominican Republic", Number: "911"},
	{
		Region: "AU", Country: "Australia", Number: "000", Also: "112", Note: "112 from a mobile phone",
		CannotSpeak: "106 by text telephone (TTY)",
	},
	{
		Region: "NZ", Country: "New Zealand", Number: "111",
		CannotSpeak: "Send a text to 111; register first",
	},
}
