package clinic

// The parts of a link: what stands before each "=".
const (
	partVersion  = "v" // absent: 1
	partID       = "c"
	partName     = "n"
	partPhone    = "t" // digits of E.164, the + is left out
	partSMS      = "s"
	partEmail    = "e"
	partDate     = "d" // 20261117 or 2026-11-17
	partAreas    = "a" // forehead,frown
	partProduct  = "b"
	partReview   = "w"
	partCountry  = "r"
	partLanguage = "l"
	partColour   = "k" // 0a7d6c
)

// version is the newest form of a link that this program reads. It is raised only
// when a part changes its meaning; a new part does not need it.
const version = 1

// MaxLength is how many bytes a link may have behind its #. The longest that
// [Link.Encode] makes is about half of it.
const MaxLength = 1000
