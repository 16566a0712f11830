// Package site makes the whole web site out of the screens and the files of
// folder web, and serves or exports it. It holds everything that the browser is
// told outside the screens: documents, headers, manifest, worker, compression.
//
// One build is one pass, all in memory:
//
//	render.go    asks go-app for the HTML of each screen, once
//	parse.go     reads that HTML back into a tree
//	repair.go    mends what go-app's serializer gets wrong
//	document.go  puts each screen into our own document
//	assets.go    names files by their content; icon.go draws the icons
//	manifest.go  writes the web app manifest
//	worker.go    tells the worker which files make up this version
//	site.go      Build, which does all of the above in that order
//
// The result is served by handler.go or written to a folder by export.go. Both
// give the same bytes under the same addresses, and hosting.go writes settings with
// which other web servers do so too; HOSTING.md is the guide for clinics.
//
// go-app's own Handler never faces the network: it would serve files from the
// working directory, fetch addresses made from the Host header, and give every
// file the same ETag.
package site
