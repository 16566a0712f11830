package diary

// Store keeps short texts by key. Its methods never panic; a store that does
// not work says so in State.
type Store interface {
	// Get is the text kept under key; ok is false when there is none.
	Get(key string) (text string, ok bool)
	// Set keeps a text and tells whether the device took it.
	Set(key, text string) bool
	// Remove forgets a text and tells whether the device did.
	Remove(key string) bool
	// State is how well the store works at the moment.
	State() State
}

// State says whether a store keeps what it is given.
type State string

// The states of a store.
const (
	Kept    State = "kept"    // it works
	Blocked State = "blocked" // the browser allows no storage at all
	Full    State = "full"    // the device has no room left
)

// Nowhere is a store that keeps nothing, for where there is no device: the
// pre-rendered pages.
type Nowhere struct{}

// Get finds nothing.
func (Nowhere) Get(string) (string, bool) { return "", false }

// Set keeps nothing.
func (Nowhere) Set(string, string) bool { return false }

// Remove has nothing to forget.
func (Nowhere) Remove(string) bool { return true }

// State is always Blocked.
func (Nowhere) State() State { return Blocked }
