package app

import "testing"

// What somebody typed or a link said can be no order.
func TestATextIsNoOrder(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"lid", "t\x007\x00lid\x00"},
		{"", "t\x007\x00\x00"},
		{"a\x00e\x008\x00script\x00", "t\x007\x00a\uFFFDe\uFFFD8\uFFFDscript\uFFFD\x00"},
	} {
		if got := string(appendOrder(nil, 't', "7", c.text)); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
