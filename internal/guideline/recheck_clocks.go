package guideline

import (
	"time"

	"aftercheck/internal/triage"
)

// clock says when to check again: after some hours from now, on days after the
// injection, or in steps of days up to a day after the injection.
type clock struct {
	after []time.Duration
	until time.Duration // end of the first span: "2 to 6 hours"
	days  []int
	steps []step
}

type step struct{ every, to int }

const hour = time.Hour

// levelClocks is I4. An emergency has none: help is on its way.
var levelClocks = map[triage.Urgency]clock{
	urgent:   {after: []time.Duration{2 * hour}, until: 6 * hour},
	soon:     {after: []time.Duration{24 * hour}},
	routine:  {days: []int{14}},
	selfCare: {after: []time.Duration{48 * hour}, days: []int{7, 14}},
}

// productClock is the clock for an unknown or unlicensed product (I4, C38).
var productClock = clock{steps: []step{{1, 7}, {3, 42}}}

// ownClocks are the "recheck" lines of section B and of J62, J65 and J74, as far as
// they name a time. A line "each day" or "every week" without an end stands
// with the first of them.
var ownClocks = map[string]clock{
	"C01": {after: []time.Duration{48 * hour}},
	"C02": {after: []time.Duration{48 * hour}, days: []int{7}},
	"C03": {after: []time.Duration{48 * hour}, days: []int{7}},
	"C04": {days: []int{7}},
	"C05": {after: []time.Duration{2 * hour, 24 * hour}, days: []int{7}},
	"C06": {after: []time.Duration{48 * hour}},
	"C07": {after: []time.Duration{24 * hour, 72 * hour}, days: []int{7}},
	"C08": {after: []time.Duration{24 * hour, 72 * hour}},
	"C09": {after: []time.Duration{30 * time.Minute}},
	"C10": {days: []int{14}},
	"C11": {days: []int{28}},
	"C12": {days: []int{14, 42}},
	"C13": {days: []int{14, 42}},
	"C14": {after: []time.Duration{24 * hour}, steps: []step{{7, 28}}},
	"C15": {days: []int{14}},
	"C16": {after: []time.Duration{48 * hour}, days: []int{7}},
	"C17": {after: []time.Duration{12 * hour, 48 * hour}},
	"C18": {days: []int{14}},
	"C19": {after: []time.Duration{24 * hour}},
	"C20": {after: []time.Duration{24 * hour}},
	"C21": {days: []int{14, 42}},
	"C22": {after: []time.Duration{6 * hour, 24 * hour}, until: 12 * hour},
	"C24": {after: []time.Duration{6 * hour}},
	"C26": {after: []time.Duration{15 * time.Minute, hour, 6 * hour, 24 * hour}},
	"C27": {after: []time.Duration{48 * hour}},
	"C29": {after: []time.Duration{24 * hour}},
	"C30": {days: []int{14, 42}},
	"C31": {days: []int{14, 21}},
	"C32": {after: []time.Duration{2 * hour, 6 * hour, 24 * hour}},
	"C33": {after: []time.Duration{6 * hour, 24 * hour}},
	"C34": {after: []time.Duration{24 * hour}, days: []int{7}},
	"C35": {after: []time.Duration{7 * 24 * hour}},
	"C37": {steps: []step{{1, 42}}},
	"C38": productClock,
	"C43": {after: []time.Duration{12 * hour}},
	"C45": {after: []time.Duration{6 * hour}},
	"C46": {after: []time.Duration{24 * hour}},
	"C47": {after: []time.Duration{48 * hour}, days: []int{14}},
	"C48": {after: []time.Duration{30 * time.Minute}},
	"C50": {after: []time.Duration{24 * hour, 72 * hour}},
	"C51": {days: []int{14, 42}},
	"C52": {days: []int{7, 14}},
	"C53": {after: []time.Duration{6 * hour}},
	"C55": {after: []time.Duration{24 * hour}},
	"C56": {days: []int{42}},
	"C57": {after: []time.Duration{24 * hour}, days: []int{3}},
	"C58": {days: []int{14}},
	"C59": {days: []int{14}},
	"C60": {steps: []step{{1, 42}}},
	"C61": {after: []time.Duration{72 * hour}},
	"C62": {after: []time.Duration{24 * hour}},
	"C63": {after: []time.Duration{7 * 24 * hour}},
	"C65": {after: []time.Duration{48 * hour}},
	"C66": {after: []time.Duration{24 * hour}},
	"J62": levelClocks[urgent],
	"J74": {days: []int{14}},
}
