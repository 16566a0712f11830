//go:build !(js && wasm)

package locale

// leftOut is what [LeftOut] lists.
var leftOut = []Omission{
	{"AE", "United Arab Emirates", "998, but one data set has 997, which is fire"},
	{"DZ", "Algeria", "14 or 1548"},
	{"ID", "Indonesia", "119 or 118; 112 from general knowledge"},
	{"IQ", "Iraq", "122, 115 or 112"},
	{"JM", "Jamaica", "110 from general knowledge; tables have 112 and 119"},
	{"LB", "Lebanon", "140 from general knowledge, or 112"},
	{"LK", "Sri Lanka", "1990 from general knowledge; a table has 110"},
	{"MA", "Morocco", "150 or 15"},
	{"MD", "Moldova", "112 from general knowledge; a table still has 903"},
	{"NG", "Nigeria", "112 or 199"},
	{"PE", "Peru", "106 from general knowledge; tables have 110 and 117"},
	{"PK", "Pakistan", "1122 or 115"},
	{"TT", "Trinidad and Tobago", "811 from general knowledge, or 990"},
}
