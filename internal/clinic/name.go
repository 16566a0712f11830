package clinic

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// checkName says why a text is no name of a clinic; "" when it is one. It stands in
// large letters above a button that calls, so it may hold no number that somebody in
// fear could dial, no address and nothing that cannot be seen.
func checkName(name string) (why string) {
	if n := utf8.RuneCountInString(name); n < 2 || n > 40 || !utf8.ValidString(name) {
		return "The name of the clinic must have 2 to 40 characters."
	}
	if strings.TrimSpace(name) != name || strings.Contains(name, "  ") {
		return "The name of the clinic must have single spaces, and none at its ends."
	}
	if !allowed(name) {
		return "The name of the clinic may have letters, digits, spaces and the signs & ' . , - ( ) + ! · only."
	}
	if mixed(name) {
		return "The name of the clinic mixes letters of two alphabets that look alike."
	}
	if looksLikeAddress(name) {
		return "The name of the clinic looks like the address of a website. Write a space after each full stop."
	}
	if urgent(name) {
		return "The name of the clinic could be taken for a number or a word that stands for an emergency or for help."
	}
	return ""
}

// allowed: letters with at most two marks on each, ASCII digits, and a few signs; at
// least two letters. No control, no direction, nothing without a width.
func allowed(name string) bool {
	letters, marks := 0, 0
	for _, r := range name {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Mc):
			if marks++; marks > 2 || letters == 0 || unseen(r) {
				return false
			}
			continue
		case unicode.IsLetter(r):
			if letters++; unseen(r) || dressed(r) {
				return false
			}
		case r < '0' || r > '9':
			if !strings.ContainsRune(" &'’.,-–()+!·", r) {
				return false
			}
		}
		marks = 0
	}
	return letters >= 2
}

// unseen are letters and marks that show nothing: fillers and selectors.
func unseen(r rune) bool {
	switch {
	case r == 0x34f, r == 0x115f, r == 0x1160, r == 0x17b4, r == 0x17b5, r == 0x3164, r == 0xffa0,
		0x180b <= r && r <= 0x180f, 0xfe00 <= r && r <= 0xfe0f, 0xe0100 <= r && r <= 0xe01ef:
		return true
	}
	return false
}

// dressed are letters that show another one in disguise: small capitals, raised, of
// double width, of mathematics, and the scripts of the Cherokee and the Lisu, whose letters
// have the shapes of ours. No clinic is written so, and no list of words finds
// "𝗘𝗺𝗲𝗿𝗴𝗲𝗻𝗰𝘆" or "ᴄᴀʟʟ".
func dressed(r rune) bool {
	switch {
	case strings.ContainsRune("ɢɪɴɶʀʏʙʜʟꜰꜱ", r),
		0x2b0 <= r && r <= 0x2ff && r != 'ʻ' && r != 'ʼ', // those two are letters of Hawaii and others
		0x1d00 <= r && r <= 0x1dbf, 0x2070 <= r && r <= 0x218b, 0xab30 <= r && r <= 0xab6f,
		0x13a0 <= r && r <= 0x13ff, 0xa4d0 <= r && r <= 0xa4ff, 0xab70 <= r && r <= 0xabbf,
		0xfb00 <= r && r <= 0xfb06, 0xff21 <= r && r <= 0xff5a,
		0x1d400 <= r && r <= 0x1d7ff, 0x1ee00 <= r && r <= 0x1eeff:
		return true
	}
	return false
}

// mixed tells whether one word has letters of two of the alphabets that share shapes.
func mixed(name string) bool {
	for word := range strings.FieldsSeq(name) {
		latin, greek, cyrillic := 0, 0, 0
		for _, r := range word {
			switch {
			case unicode.Is(unicode.Latin, r):
				latin = 1
			case unicode.Is(unicode.Greek, r):
				greek = 1
			case unicode.Is(unicode.Cyrillic, r):
				cyrillic = 1
			}
		}
		if latin+greek+cyrillic > 1 {
			return true
		}
	}
	return false
}

// looksLikeAddress: "clinic.example", "www.…". One letter before or after the full stop
// is an initial: "J.R. Smith", "St.A".
func looksLikeAddress(name string) bool {
	for word := range strings.FieldsSeq(name) {
		for {
			before, after, found := strings.Cut(word, ".")
			if !found {
				break
			}
			if utf8.RuneCountInString(before) > 1 && strings.IndexFunc(after, unicode.IsLetter) == 0 {
				return true
			}
			word = after
		}
	}
	return false
}
