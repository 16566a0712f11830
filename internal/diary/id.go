package diary

import (
	"crypto/rand"
	"strings"
)

// NewID is a random name for a record or a photo.
func NewID() string { return strings.ToLower(rand.Text()) }

// validID tells whether a text can be an ID: a key of the drive is made of it,
// so it holds letters and digits only.
func validID(id string) bool {
	if len(id) < 8 || len(id) > 40 {
		return false
	}
	return strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}
