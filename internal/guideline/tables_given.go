//go:build js && wasm

package guideline

// What the client was given, and what reads the rest of it; nil: it is read.
var (
	givenEmergencies emergencySet
	given            tableSet
	readRest         func()
)

// Tables is a pointer to all that the guideline says besides, to be filled from a file: at
// the latest when something of it is asked for, see [ReadWhenAsked].
func Tables() any { return &given }

func emergencies() *emergencySet { return &givenEmergencies }

// data is the whole guideline: nothing in it can be had before all of it is there.
func data() *tableSet {
	if readRest != nil {
		readRest()
		readRest = nil
	}
	return &given
}

// ReadWhenAsked has what [Tables] leads to filled by read when something of it is first
// asked for. read panics when it cannot: a client that knew half of the guideline would
// be believed.
func ReadWhenAsked(read func()) { readRest = read }
