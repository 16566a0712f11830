// Package web holds the files that the browser gets much as they are written
// here: the style sheet, the boot script (in parts) and the service worker. The folder
// client is filled by `make build`. The folder clinics is for a host's own list,
// clinics.json, and the logos that it names; as it comes, nobody is in it.
package web

import "embed"

// Files is this folder. It is given to site.Build, which names every file by
// its content, so a file added here must be listed in the line below and used
// by package site or a screen.
//
//go:embed boot size.js display.js archive.js worker.js killswitch.js style.css all:client all:screenshots pictures clinics
var Files embed.FS
