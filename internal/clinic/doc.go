// Package clinic reads and writes the link that a clinic puts into its aftercare
// text: who treated, when and where, and how to reach them.
//
// What a link says stands behind the # of an address, so a browser sends it to
// nobody:
//
//	https://HOST/#n=Harley+Street+Skin&t=442079460123&d=20261117&a=forehead,frown
//	https://HOST/#c=harley&d=20261117    a clinic in the host's own list
//
// A link fills in and brands, and does nothing else. It holds no answer about a
// sign, no number of an ambulance, no address to open and nothing that is run. So
// [Decode] knows a fixed set of parts, each with its own rule, and refuses a link of
// which one known part breaks its rule; a part that it does not know is passed
// over, for it may belong to a later version.
//
// The package knows no browser and no web server: the client, the command line
// and the maker all use it.
package clinic
