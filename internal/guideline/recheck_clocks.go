//go:build !(js && wasm)

package guideline

import (
	"time"

	"aftercheck/internal/triage"
)

const hour = time.Hour

// levelClocks is I4. An emergency has none: help is on its way.
var levelClocks = map[triage.Urgency]clock{
	urgent:   {After: []time.Duration{2 * hour}, Until: 6 * hour},
	soon:     {After: []time.Duration{24 * hour}},
	routine:  {Days: []int{14}},
	selfCare: {After: []time.Duration{48 * hour}, Days: []int{7, 14}},
}

// productClock is the clock for an unknown or unlicensed product (I4, C38).
var productClock = clock{Steps: []step{{1, 7}, {3, 42}}}

// ownClocks are the "recheck" lines of section B and of J62, J65 and J74, as far as
// they name a time. A line "each day" or "every week" without an end stands
// with the first of them.
var ownClocks = map[string]clock{
	"C01": {After: []time.Duration{48 * hour}},
	"C02": {After: []time.Duration{48 * hour}, Days: []int{7}},
	"C03": {After: []time.Duration{48 * hour}, Days: []int{7}},
	"C04": {Days: []int{7}},
	"C05": {After: []time.Duration{2 * hour, 24 * hour}, Days: []int{7}},
	"C06": {After: []time.Duration{48 * hour}},
	"C07": {After: []time.Duration{24 * hour, 72 * hour}, Days: []int{7}},
	"C08": {After: []time.Duration{24 * hour, 72 * hour}},
	"C09": {After: []time.Duration{30 * time.Minute}},
	"C10": {Days: []int{14}},
	"C11": {Days: []int{28}},
	"C12": {Days: []int{14, 42}},
	"C13": {Days: []int{14, 42}},
	"C14": {After: []time.Duration{24 * hour}, Steps: []step{{7, 28}}},
	"C15": {Days: []int{14}},
	"C16": {After: []time.Duration{48 * hour}, Days: []int{7}},
	"C17": {After: []time.Duration{12 * hour, 48 * hour}},
	"C18": {Days: []int{14}},
	"C19": {After: []time.Duration{24 * hour}},
	"C20": {After: []time.Duration{24 * hour}},
	"C21": {Days: []int{14, 42}},
	"C22": {After: []time.Duration{6 * hour, 24 * hour}, Until: 12 * hour},
	"C24": {After: []time.Duration{6 * hour}},
	"C26": {After: []time.Duration{15 * time.Minute, hour, 6 * hour, 24 * hour}},
	"C27": {After: []time.Duration{48 * hour}},
	"C29": {After: []time.Duration{24 * hour}},
	"C30": {Days: []int{14, 42}},
	"C31": {Days: []int{14, 21}},
	"C32": {After: []time.Duration{2 * hour, 6 * hour, 24 * hour}},
	"C33": {After: []time.Duration{6 * hour, 24 * hour}},
	"C34": {After: []time.Duration{24 * hour}, Days: []int{7}},
	"C35": {After: []time.Duration{7 * 24 * hour}},
	"C37": {Steps: []step{{1, 42}}},
	"C38": productClock,
	"C43": {After: []time.Duration{12 * hour}},
	"C45": {After: []time.Duration{6 * hour}},
	"C46": {After: []time.Duration{24 * hour}},
	"C47": {After: []time.Duration{48 * hour}, Days: []int{14}},
	"C48": {After: []time.Duration{30 * time.Minute}},
	"C50": {After: []time.Duration{24 * hour, 72 * hour}},
	"C51": {Days: []int{14, 42}},
	"C52": {Days: []int{7, 14}},
	"C53": {After: []time.Duration{6 * hour}},
	"C55": {After: []time.Duration{24 * hour}},
	"C56": {Days: []int{42}},
	"C57": {After: []time.Duration{24 * hour}, Days: []int{3}},
	"C58": {Days: []int{14}},
	"C59": {Days: []int{14}},
	"C60": {Steps: []step{{1, 42}}},
	"C61": {After: []time.Duration{72 * hour}},
	"C62": {After: []time.Duration{24 * hour}},
	"C63": {After: []time.Duration{7 * 24 * hour}},
	"C65": {After: []time.Duration{48 * hour}},
	"C66": {After: []time.Duration{24 * hour}},
	"J62": levelClocks[urgent],
	"J74": {Days: []int{14}},
}
