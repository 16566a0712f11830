// Package locale knows countries: which number calls an ambulance there, and
// from which signs of the device the country can be guessed.
//
// The numbers come from evidence.md, section G1. Each needs one more check
// against its national source before a release; rows about which the sources
// disagree are not in the table, see [LeftOut].
package locale
