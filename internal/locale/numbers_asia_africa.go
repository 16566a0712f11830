//go:build !(js && wasm)

package locale

// asiaAfrica holds the Middle East, Africa and Asia, in the order of the evidence.
var asiaAfrica = []Number{
	{Region: "IL", Country: "Israel", Number: "101"},
	{Region: "SA", Country: "Saudi Arabia", Number: "997", Also: "911", AlsoKnowledge: true, Note: "911 in some regions"},
	{Region: "QA", Country: "Qatar", Number: "999"},
	{Region: "KW", Country: "Kuwait", Number: "112"},
	{Region: "BH", Country: "Bahrain", Number: "999"},
	{Region: "OM", Country: "Oman", Number: "9999"},
	{Region: "JO", Country: "Jordan", Number: "911"},
	{Region: "IR", Country: "Iran", Number: "115"},
	{Region: "EG", Country: "Egypt", Number: "123"},
	{Region: "TN", Country: "Tunisia", Number: "190"},
	{Region: "ZA", Country: "South Africa", Number: "112", Also: "10177", Verify: true, Note: "112 from a mobile phone; 10177 is from another source"},
	{Region: "KE", Country: "Kenya", Number: "999", Also: "112", AlsoKnowledge: true},
	{Region: "GH", Country: "Ghana", Number: "193", Also: "112", AlsoKnowledge: true},
	{Region: "IN", Country: "India", Number: "112", Also: "108", Note: "102 also works"},
	{Region: "JP", Country: "Japan", Number: "119"},
	{Region: "KR", Country: "South Korea", Number: "119", Verify: true},
	{Region: "CN", Country: "China", Number: "120"},
	{Region: "HK", Country: "Hong Kong", Number: "999", Also: "112", Note: "112 from a mobile phone"},
	{Region: "MO", Country: "Macao", Number: "999"},
	{Region: "TW", Country: "Taiwan", Number: "119"},
	{Region: "SG", Country: "Singapore", Number: "995"},
	{Region: "MY", Country: "Malaysia", Number: "999"},
	{Region: "TH", Country: "Thailand", Number: "1669"},
	{Region: "VN", Country: "Vietnam", Number: "115"},
	{Region: "PH", Country: "Philippines", Number: "911"},
	{Region: "BN", Country: "Brunei", Number: "991"},
	{Region: "KH", Country: "Cambodia", Number: "119"},
	{Region: "LA", Country: "Laos", Number: "1195", Verify: true},
	{Region: "MM", Country: "Myanmar", Number: "192"},
	{Region: "NP", Country: "Nepal", Number: "102"},
	{Region: "BD", Country: "Bangladesh", Number: "999"},
}
