package site

import (
	"bytes"
	"io/fs"
)

// bootScript is one file for the browser, and many for who reads it: see bootParts.
const bootScript = "boot.js"

// bootParts are the files of web/boot, in the order in which they run. Each is a part of
// the body of one function: a browser that fetched them one by one would start later.
var bootParts = []string{
	"page", "time_zone", "drawing", "language", "address", "storage", "links", "waiting",
	"others", "client", "files", "second_file", "offline", "install", "photo", "start",
}

// readBoot is the boot script, joined from its parts.
func readBoot(from fs.FS, _ string) ([]byte, error) {
	var all bytes.Buffer
	all.WriteString("\"use strict\";\n(() => {\n")
	for _, name := range bootParts {
		part, err := fs.ReadFile(from, "boot/"+name+".js")
		if err != nil {
			return nil, err
		}
		all.Write(part)
	}
	all.WriteString("})();\n")
	return all.Bytes(), nil
}
