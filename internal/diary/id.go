package diary

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// NewID is a random name for a record or a photo. It names, and guards nothing;
// crypto/rand would bring AES and SHA-3 into the client.
func NewID() string { return fmt.Sprintf("%016x%016x", rand.Uint64(), rand.Uint64()) }

// validID tells whether a text can be an ID: a key of the drive is made of it,
// so it holds letters and digits only.
func validID(id string) bool {
	if len(id) < 8 || len(id) > 40 {
		return false
	}
	return strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}
