// Package triage is the decision engine: it turns what a person has told so
// far into how urgent it is, what fits, why, and what to ask next.
//
// It knows no medicine and no browser. The medicine is data (a [Guideline]:
// questions, red flags, complications, modifiers), written elsewhere and
// compiled once by [Compile]; assessing is then a pure function of the answers
// and the day. The order in which answers were given does not matter.
//
// # Three values, and a fourth
//
// A condition is true, false or unknown. A question that was not asked yet
// makes it unknown, never false. A question that does not apply (its Ask
// condition is false) makes it false: nobody will ever answer it.
// "Not sure" is an answer of its own; what it counts as depends on who asks:
//
//   - an emergency rule counts it as yes;
//   - a lower rule counts it as no, but the base level is then raised by one,
//     once, and never above [Urgent] or above what a yes would have given;
//   - a condition that would lower a level counts it as not met.
//
// # How levels combine
//
//	base   = each fitting complication, after its own rules
//	plus   = base raised by one step if a modifier asks for it or a lower rule
//	         was answered "not sure" (one step in all)
//	floor  = the most urgent minimum that a modifier sets
//	forced = the most urgent red flag
//	level  = the most urgent of plus, floor and forced
package triage
