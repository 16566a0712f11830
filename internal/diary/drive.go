package diary

import "errors"

// The reasons why the shelf cannot do what it was asked. Test with errors.Is.
var (
	ErrFull    = errors.New("the device has no room left")
	ErrBlocked = errors.New("the browser allows no storage")
	ErrNewer   = errors.New("a newer version of Aftercheck wrote it")
	ErrDamaged = errors.New("it cannot be read")
	ErrMissing = errors.New("it is not there")
	ErrHuge    = errors.New("it is too big")
	// ErrPicture: the bytes are no JPEG, PNG or WebP picture.
	ErrPicture = errors.New("it is not a picture")
	// ErrChanged is a drive's word that a Change was made for something else
	// than what is there; the shelf tries again and nobody else sees it.
	ErrChanged = errors.New("it was changed meanwhile")
)

// Drive keeps named bytes, and changes them all together or not at all. The
// [Shelf] says what they mean. Its methods block, so they are called from
// goroutines of their own, never from the one that draws; they never panic.
//
// An error is one of ErrFull, ErrBlocked, ErrNewer, ErrDamaged, ErrMissing and
// ErrChanged, or wraps one.
type Drive interface {
	// Rows gives everything in the drawer Rows, in no order.
	Rows() ([]Entry, error)
	// Keys lists the keys of a drawer, sorted.
	Keys(Drawer) ([]string, error)
	// Get gives what is kept under a key, or ErrMissing.
	Get(Drawer, string) ([]byte, error)
	// Apply makes a change, and returns when it is on the disk as far as the
	// browser tells.
	Apply(Change) error
	// Trouble says why everything here is lost with the tab; nil when it lasts.
	Trouble() error
}

// Drawer is one of the places in a drive.
type Drawer string

// The drawers of a drive. A picture's key is its record's, a slash, and its own.
const (
	Rows     Drawer = "rows"
	Records  Drawer = "records"
	Pictures Drawer = "pictures"
)

// Entry is one thing in a drawer.
type Entry struct {
	Drawer Drawer
	Key    string
	Data   []byte
}

// Change is what happens together or not at all: first Clear, then Drop, then Put.
type Change struct {
	// If the record under the key of one of these does not read like this any
	// more (no data: is not absent), nothing happens: ErrChanged.
	If []Entry
	// Clear empties all drawers.
	Clear bool
	// Drop takes away what is under a key (Data is of no matter); under a key
	// that ends with a slash, everything whose key begins so. What is not there
	// is no error.
	Drop []Entry
	// Put adds or replaces.
	Put []Entry
}
