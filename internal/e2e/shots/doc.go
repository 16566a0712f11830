// Package shots makes pictures of every screen, in the states that look different,
// in each language and in each way to see it, for people to look through:
//
//	make shots
//	make shots LANGUAGES=en,ar
//	make shots LANGUAGES=de MODES=narrow,printed
//
// They go into bin/shots, with an index.html that has those of one screen side by
// side. What a machine can see stands there too: what sticks out or is cut off,
// controls that lie on each other, and texts that are still English.
package shots
