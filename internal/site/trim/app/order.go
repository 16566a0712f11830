package app

import "strings"

// appendOrder writes down one thing that is to be drawn: a letter and what it needs,
// each ended by the character that parts them. Where a text has that character, it
// becomes the sign for one that cannot be shown: the rest of the text would be taken
// for further orders.
func appendOrder(orders []byte, letter byte, of ...string) []byte {
	orders = append(orders, letter, 0)
	for _, text := range of {
		if strings.IndexByte(text, 0) >= 0 {
			text = strings.ReplaceAll(text, "\x00", "\uFFFD")
		}
		orders = append(append(orders, text...), 0)
	}
	return orders
}
