package clinic

// The parts of a link: what stands before each "=".
const (
	PartVersion  = "v" // absent: 1
	PartID       = "c"
	PartName     = "n"
	PartPhone    = "t" // digits of E.164, the + is left out
	PartSMS      = "s"
	PartEmail    = "e"
	PartDate     = "d" // 20261117 or 2026-11-17
	PartAreas    = "a" // forehead,frown
	PartProduct  = "b"
	PartReview   = "w"
	PartCountry  = "r"
	PartLanguage = "l"
	PartColour   = "k" // 0a7d6c
)

// allParts are the parts that this version knows.
var allParts = []string{
	PartVersion, PartID, PartName, PartPhone, PartSMS, PartEmail, PartDate, PartAreas,
	PartProduct, PartReview, PartCountry, PartLanguage, PartColour,
}

// version is the newest form of a link that this program reads. It is raised only
// when a part changes its meaning; a new part does not need it.
const version = "1"

// MaxLength is how many bytes a link may have behind its #. The longest that
// [Link.Encode] makes is about 800.
const MaxLength = 1000
