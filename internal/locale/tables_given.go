//go:build js && wasm

package locale

var given tableSet

// data is what the client was given.
func data() *tableSet { return &given }
