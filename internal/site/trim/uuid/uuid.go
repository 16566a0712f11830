// Package uuid holds what go-app wants of the module of that name: a name for
// one tab among those of the same site. The module itself brings five hash
// functions and a database driver.
package uuid

import (
	"fmt"
	"math/rand/v2"
)

// NewString gives a name that no other tab has.
func NewString() string { return fmt.Sprintf("%016x%016x", rand.Uint64(), rand.Uint64()) }
