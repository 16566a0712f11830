//go:build !(js && wasm)

package guideline

// More of what a limit tells to do, and words that several have.
const (
	needsDoctor  = "still needs a doctor today"
	callForHelp  = "call the emergency number"
	stillThere   = "Still there"
	firstSixHour = 0.25
)

// withTreatment stands where the figures are those of treated people.
const withTreatment = "With treatment it usually lasts"

// timelines are the pictures. The course itself is added; here stand the limits,
// in the order of their days. A list and not a map: the compiler lays it out as
// data, where a map would be code that fills it.
var timelines = []timeline{
	// The first days.
	{ID: "C01", Started: "skin-start", Limits: []Limit{{Day: 3, Sign: "Hotter, redder, more swollen or more sore", Do: doctorToday}, {Day: 4, Sign: stillThere, Do: phoneClinic, Lasting: true}}},
	{ID: "C02", Started: "skin-start", Limits: []Limit{{Day: 0, To: 2, Sign: "Itchy, swollen eyelids in the first 24 hours", Do: doctorToday}, {Day: 0, Sign: "Swelling that is fast, on one side, tight, hot or painful", Do: doctorToday}, {Day: 8, Sign: stillThere, Do: phoneClinic, Lasting: true}}},
	{ID: "C03", Started: "skin-start", Limits: []Limit{{Day: 3, Sign: "Pain that grows", Do: doctorToday}, {Day: 7, Sign: stillThere, Do: phoneClinic, Lasting: true}}},
	{ID: "C04", Limits: []Limit{{Day: 14, Sign: "Still there and not clearly fading", Do: phoneClinic, Lasting: true}}},
	{ID: "C05", Limits: []Limit{{Day: 0, Sign: "A lump that keeps growing after 30 minutes of pressing", Do: doctorToday}, {Day: 2, Sign: "A lump that grows, or gets hot or more sore", Do: doctorToday}, {Day: 29, Sign: stillThere, Do: phoneClinic, Lasting: true}}},
	{ID: "C06", Limits: []Limit{{Day: 0, To: 2, Sign: "Raised, itchy bumps away from the marks", Do: doctorToday}, {Day: 6, Sign: stillThere, Do: "ask your clinic", Lasting: true}}},
	{ID: "C07", Started: "head-start", Limits: []Limit{{Day: 4, Sign: "Bad for more than 3 days in spite of painkillers", Do: doctorToday}, {Day: 8, Sign: stillThere, Do: forClinic, Lasting: true}}},
	{ID: "C08", Started: "unwell-start", Limits: []Limit{{Day: 8, Sign: "Still feeling ill", Do: forClinic, Lasting: true}}},
	{ID: "C09", Limits: []Limit{{Day: 0, To: 1, Sign: "A faint later than 30 minutes after the needles", Do: doctorToday}, {Day: 1, Sign: "A faint on a later day", Do: doctorToday}}},
	{ID: "C50", Lasts: "A time with more attacks usually lasts", Limits: []Limit{{Day: 0, Sign: "An attack that lasts more than 72 hours", Do: doctorToday}}},
	{ID: "C59", Limits: []Limit{{Day: 0, To: firstSixHour, Sign: "Twitching within 6 hours of numbing cream or a numbing needle", Do: callForHelp}}},
	{ID: "C61", Limits: []Limit{{Day: 0, Sign: "A fever for more than 3 days", Do: doctorToday}}},
	{ID: "C62", Limits: []Limit{{Day: 0, To: firstSixHour, Sign: "Fast or hard breathing in the first 6 hours", Do: callForHelp}, {Day: 29, Sign: "Worry that stays", Do: "worth a talk with your clinic or doctor", Lasting: true}}},
	{ID: "C66", Limits: []Limit{{Day: 3, Sign: "Still dizzy, or dizziness that begins now", Do: forClinic, Lasting: true}}},

	// The effect itself.
	{
		ID:      "C10",
		Instead: true,
		Lanes:   []Lane{{Kind: Begins, Row: "T07", Label: "The first effect shows"}, {Kind: Begins, Row: "T08", Label: "The full effect is there"}},
		Limits:  []Limit{{Day: 31, Sign: "Still no effect", Do: "the clinic should look for the cause", From: "C11"}},
	},
	{
		ID:      "C11",
		Instead: true,
		Lanes: []Lane{
			{Kind: Begins, Row: "T08", Label: "The full effect is there"},
			{Kind: Begins, Row: "T09", Label: "In the face it begins to wear off", Areas: faceAreas},
			{Kind: Over, Row: "T09", Label: "In the face it is mostly gone", Areas: faceAreas},
			{Kind: Over, Row: "T10", Label: "After Daxxify it is mostly gone", Areas: faceAreas},
			{Kind: Lasts, Row: "T11", Label: "In the armpits it lasts", Areas: []string{"armpit"}},
			{Kind: Lasts, Row: "T12", Label: "In the bladder it lasts", Areas: []string{"bladder"}},
			{Kind: Visit, Row: "T33", Label: "The next treatment, not sooner than"},
		},
		Limits: []Limit{{Day: 31, To: 60, Sign: "Still no effect, or gone already", Do: "the clinic should look for the cause"}},
	},
	{ID: "C12"},

	// Brows, lids and eyes.
	{ID: "C13", Started: "lid-start"},
	{ID: "C14", Started: "lid-start", Limits: []Limit{{Day: 0, To: 1, Sign: "A droop on the day of the injection", Do: doctorToday}, {Day: 29, Sign: "A droop that only begins now", Do: doctorToday}, {Day: 85, Sign: "A droop that has lasted 12 weeks", Do: "should be seen by an eye doctor", Lasting: true}}},
	{ID: "C15"},
	{ID: "C16", Started: "eye-start", Limits: []Limit{{Day: 0, Sign: "More than a week of it that still bothers you", Do: "phone your clinic"}, {Day: 22, Sign: "An eye that stays dry", Do: "should be seen by an eye doctor"}}},
	{ID: "C17", Limits: []Limit{{Day: 0, Sign: "A gap between the lids", Do: doctorToday}}},
	{ID: "C18"},
	{ID: "C19", Limits: []Limit{{Day: 0, Sign: "Double vision", Do: doctorToday}}},
	{ID: "C20", Started: "eye-start", Limits: []Limit{{Day: 0, Sign: "Blur that stays", Do: doctorToday}, {Day: 22, Sign: "A new blur", Do: doctorToday}}},

	// Mouth and jaw.
	{ID: "C21", Started: "face-start", Limits: []Limit{{Day: 0, Sign: "A sudden droop", Do: callForHelp}, {Day: 0, To: 2, Sign: "A crooked smile this early", Do: "be seen by a doctor today"}, {Day: 29, To: 43, Sign: "A crooked smile that only begins now", Do: phoneClinic}, {Day: 43, Sign: "A crooked smile that only begins now", Do: doctorToday}}},
	{ID: "C30", Started: "face-start"},
	{
		ID:     "C31",
		Lanes:  []Lane{{Kind: Over, Row: "T18", Label: "It is usually over"}},
		Limits: []Limit{{Day: 0, Sign: "A lump that is there at rest, hard, hot or sore", Do: doctorToday}, {Day: 85, Sign: stillThere, Do: phoneClinic, Lasting: true}},
	},
	{ID: "C58", Started: "face-start", Limits: []Limit{{Day: 0, Sign: "A locked jaw, swelling or a fever", Do: doctorToday}, {Day: 61, Sign: "Jaw trouble that only begins now", Do: "ask a dentist"}}},

	// Infection and allergy. No band here says that it will pass by itself.
	{ID: "C22", Lasts: withTreatment, Limits: []Limit{{Day: 3, Sign: "Soreness, heat or swelling that grows", Do: doctorToday}, {Day: 11, Sign: "A lump that is red, hot, leaking or growing", Do: doctorToday}}},
	{ID: "C24", Lasts: withTreatment, Limits: []Limit{{Day: 0, Sign: "A hot, sore, swollen lid", Do: doctorToday}}},
	{ID: "C26", Limits: []Limit{{Day: 0, To: 2, Sign: "Itchy bumps away from the needle marks", Do: doctorToday}, {Day: 2, Sign: "Hives that start now, on the skin only, while you feel well", Do: forClinic}}},
	{ID: "C27", Limits: []Limit{{Day: 4, Sign: "Not getting better, or spreading", Do: "phone your clinic"}}},
	{ID: "C29", Limits: []Limit{{Day: 0, Sign: "A rash with fever and sore joints", Do: doctorToday}}},
	{
		ID:      "C35",
		Started: "lump-start",
		Lasts:   "A lump that stays takes",
		Lanes:   []Lane{{Kind: Begins, Row: "T25", Label: "An infection with slow germs can begin"}},
		Limits:  []Limit{{Day: 3, Sign: "A firm lump", Do: forClinic}, {Day: 8, Sign: "A lump that is still there, or new", Do: forClinic}, {Day: 8, Sign: "Red, hot, leaking, growing or several", Do: doctorToday}},
	},
	{ID: "C46", Lasts: "It heals within", Limits: []Limit{{Day: 0, Sign: "Blisters on one side", Do: doctorToday}}},

	// Nerves and weakness.
	{ID: "C32", Limits: []Limit{{Day: 0, Sign: "New trouble swallowing", Do: "this is an emergency"}}},
	{ID: "C33", Limits: []Limit{{Day: 0, To: firstSixHour, Sign: "A tight throat or a hoarse voice in the first 6 hours", Do: callForHelp}, {Day: 1, Sign: "A weak voice after a neck injection", Do: "must be seen the same day"}, {Day: 1, Sign: "A weak voice where the neck was not injected and you have no cold", Do: callForHelp}, {Day: 15, Sign: "Any new throat sign", Do: "must be seen at once"}}},
	{ID: "C34", Started: "neck-start", Limits: []Limit{{Day: 0, Sign: "A head that you cannot hold up", Do: callForHelp}}},
	{
		ID:     "C37",
		Lanes:  []Lane{watchToDay42},
		Limits: []Limit{{Day: 0, Sign: "One of its signs", Do: doctorToday}, {Day: 0, Sign: "Two of its signs, or trouble breathing, swallowing, speaking or lifting the head, an arm or a leg", Do: callForHelp}, {Day: 43, Sign: "New weakness", Do: needsDoctor}},
	},
	{ID: "C47", Started: "numb-start", Limits: []Limit{{Day: 8, Sign: "Still numb", Do: "phone your clinic"}}},
	{ID: "C51", Started: "weak-start", Limits: lateWeakness},
	{ID: "C52", Started: "weak-start", Limits: lateWeakness},
	{ID: "C57", Limits: []Limit{{Day: 0, Sign: "Changed sight, a droop, weakness, or trouble swallowing or speaking as well", Do: callForHelp}}},

	// Body and product.
	{ID: "C53", Limits: []Limit{{Day: 0, Sign: "A bladder that does not empty", Do: doctorToday}, {Day: 15, Sign: "A new one", Do: needsDoctor}}},
	{ID: "C55", Lasts: withTreatment, Limits: []Limit{{Day: 0, To: 4, Sign: "Clots or red pee", Do: doctorToday}, {Day: 0, Sign: "Burning", Do: forClinic}, {Day: 4, Sign: "Blood in the pee", Do: doctorToday}}},
	{ID: "C56"},
	{ID: "C38", Instead: true, Lanes: []Lane{spreadBegins, watchToDay42}, Limits: []Limit{{Day: 0, Sign: "Any sign of spread", Do: "is an emergency", From: "C60"}, {Day: 43, Sign: "New weakness", Do: needsDoctor, From: "C60"}}},
	{ID: "C60", Instead: true, Lanes: []Lane{spreadBegins, watchToDay42}, Limits: []Limit{{Day: 0, Sign: "Any sign of spread", Do: "is an emergency"}, {Day: 43, Sign: "New weakness", Do: needsDoctor}}},
}

var (
	spreadBegins = Lane{Kind: Begins, Row: "T20", Label: "The first signs of spread toxin can begin"}
	watchToDay42 = Lane{Kind: Watch, Row: "T34"}
	lateWeakness = []Limit{{Day: 29, Sign: "A weakness that only begins now", Do: doctorToday}}
)

// faceAreas are the places that the figures on the face hold for.
var faceAreas = []string{"forehead", "frown", "brow", "eyes", "nose", "temple", "lips", "chin", "cheek", "masseter"}

// withoutTimeline are the complications that have no picture, and why.
var withoutTimeline = map[string]string{
	"C23": isEmergency, "C25": isEmergency, "C28": isEmergency, "C39": isEmergency,
	"C40": isEmergency, "C41": isEmergency, "C44": isEmergency, "C54": isEmergency,
	"C36": "Its course depends on how soon it is treated.",
	"C42": notTheInjection, "C43": notTheInjection, "C45": notTheInjection, "C49": notTheInjection,
	"J62": notTheInjection, "J63": notTheInjection, "C63": notTheInjection, "C65": notTheInjection, "J74": notTheInjection,
	"C48": "How it goes on depends on what the doctor finds.",
	"C64": "The evidence has no figures for it.",
}

// rowsWithoutTimeline are the rows of the time courses that no picture shows.
var rowsWithoutTimeline = map[string]string{"T21": isEmergency, "T28": isEmergency, "T29": isEmergency}

const (
	isEmergency     = "An emergency: no day on which to wait."
	notTheInjection = "It can come on any day, so days after the injection say nothing about it."
)
