package clinic

import "testing"

func TestNamesOfClinics(t *testing.T) {
	for _, good := range []string{
		"Harley Street Skin", "Smith & Jones", "Dr. O’Hara", "J.R. Smith Aesthetics", "St. James’s (Leeds)", "Studio 54", "152 Harley Street",
		"A+B", "Клиника Роза", "皮肤科", "Ästhetik Zürich", "عيادة الجمال", "त्वचा क्लिनिक", "Nguyễn Skin", "Cafe\u0301 Skin", "Skin1", "L’Oasi – Roma", "ab",
		"ʻOhana Skin", "Gözəllik Klinikası", "ビューティー", "1234 Skin Laser", "Recall Skin", "Telma Clinic",
	} {
		if why := checkName(good); why != "" {
			t.Errorf("%q: %s", good, why)
		}
	}
	for why, names := range map[string][]string{
		"too short, too long":   {"a", "12", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddé"},
		"emergency":             {"Call 999", "999", "Skin 999", "Dial Skin", "Emergency Clinic", "Skin 9 9 9", "Skin 9-9-9", "Skin (9) 99", "9ll Skin", "Skin OO0", "Notruf Praxis", "Ambulance", "Skin 112", "SAMU 15", "Nine Nine Nine Skin", "Skin nine-nine-nine", "Ambulances", "ABC Rettungsdienst", "Notarzt Skin", "Krankenwagen", "Pronto Soccorso", "Crisis line", "NHS Direct"},
		"emergency, dressed up": {"𝗘𝗺𝗲𝗿𝗴𝗲𝗻𝗰𝘆 Skin", "ｃａｌｌ us", "ᴄᴀʟʟ us", "ᶜᵃˡˡ us", "Emérgency Skin", "Ca\u0301ll us", "ℭall us", "Oﬃcial Skin", "ꓚꓮꓡꓡ us", "ᏟᎪᏞᏞ us"},
		"a number to call":      {"Skin 02079460123", "Skin 020 7946 0123", "12345 Skin", "1 2 Skin 3 4 5", "Skin, tel 1234"},
		"other numerals":        {"Skin ９９９", "Skin ٩٩٩", "Skin ⁹⁹⁹", "Skin ➒➒➒", "Skin Ⅸ Ⅸ"},
		"an address":            {"evil.example", "www.evil.com", "Go to evil.com now", "https evil.co", "http://evil", "a@evil.example", "Skin/evil", "Skin.Clinic"},
		"markup":                {"<b>Skin</b>", "Skin &lt; <", `Skin" onclick="x`, "Skin`", "{{Skin}}", "Skin = Skin", "Skin;", "Skin # 1", "Skin % 1", "Skin \\ 1", "Skin: Skin"},
		"not seen":              {"Skin\u200bClinic", "Skin\u200dClinic", "Skin\u00adClinic", "Skin\ufeffClinic", "ab\u3164cd", "ab\u115fcd", "ab\ufe0fcd", "ab\U000e0101cd", "ab\u034fcd", "Skin\u2800Skin", "Skin\u00a0Clinic", "Skin\u2003Clinic"},
		"turned round":          {"Skin\u202eninilC", "Skin\u2066Clinic\u2069", "\u200fSkin", "Skin\u061cSkin"},
		"control":               {"Skin\nClinic", "Skin\tClinic", "Skin\x00", "Skin\x1b[31m", "Skin\u2028Clinic", "Skin\u0085Clinic"},
		"spaces":                {" Skin", "Skin ", "Skin  Clinic"},
		"broken":                {"Skin\xff", "Skin\xc3"},
		"marks in a heap":       {"S\u0301\u0301\u0301kin", "\u0301Skin", "Sk\u0301\u0302\u0303in"},
		"two alphabets":         {"Hаrley Skin", "Ηarley", "Sкin"},
		"no word":               {"12 34", "&&&", "..", "1 a"},
		"borrowed trust":        {"Skin (verified)", "Official Skin", "Aftercheck", "Skin ✓", "Skin ★"},
		"pictures":              {"Skin 🚑", "☎ Skin", "Skin ©"},
	} {
		for _, bad := range names {
			if checkName(bad) == "" {
				t.Errorf("%s: %q is taken", why, bad)
			}
		}
	}
}
