// Package shots makes pictures of every screen, in the states that look different,
// in each language and in each way to see it, for people to look through:
//
//	make shots
//	make shots LANGUAGES=en,ar
//	make shots LANGUAGES=de MODES=narrow,printed
//	make shots LANGUAGES=pseudo
//
// They go into bin/shots, with an index.html that has those of one screen side by
// side. What a machine can see stands there too: what sticks out or is cut off,
// controls or words that lie on each other, and texts that are still English.
//
// Two more languages are for the pictures alone (pseudo is both of them): en-XA has
// accents on all letters and half as many again, ar-XB has Arabic ones and runs from
// right to left. They show what does not bear a longer text before somebody translates,
// and what would never be translated. They are made in three modes unless others are
// asked for.
package shots
