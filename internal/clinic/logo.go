package clinic

import (
	"bytes"
	"errors"
	"io/fs"
	"strconv"
	"strings"
)

// LargestLogo is how many bytes a clinic's logo may have.
const LargestLogo = 64 << 10

// logoTypes is how a file of each kind begins; the gap in WebP is its length. SVG is
// none: it can hold scripts and addresses.
var logoTypes = []struct{ ending, begins, then string }{
	{".png", "\x89PNG\r\n\x1a\n", ""},
	{".jpg", "\xff\xd8\xff", ""},
	{".webp", "RIFF", "WEBP"},
}

// checkLogo wants a plain file name, so that it cannot lead out of its folder.
func checkLogo(name string) string {
	if name == "" {
		return ""
	}
	for _, t := range logoTypes {
		if base, ok := strings.CutSuffix(name, t.ending); ok && len(name) <= 60 && labels(base, "-_") && strings.ToLower(name) == name {
			return ""
		}
	}
	return "It must be the name of a .png, .jpg or .webp file, in small letters, digits, - and _ only."
}

// CheckLogos looks at the logos of a list: each is there, in the folder files, has
// [LargestLogo] bytes at most and begins as its name says. The error names the clinic.
func CheckLogos(list List, files fs.FS) error {
	for id, c := range list {
		if c.Logo == "" {
			continue
		}
		if why := checkLogo(c.Logo); why != "" {
			return listError(id, "logo", why)
		}
		info, err := fs.Stat(files, c.Logo)
		if err != nil {
			return errors.Join(listError(id, "logo", "The file cannot be read."), err)
		}
		if info.Size() > LargestLogo || !info.Mode().IsRegular() {
			return listError(id, "logo", "The file must have "+strconv.Itoa(LargestLogo)+" bytes at most.")
		}
		content, err := fs.ReadFile(files, c.Logo)
		if err != nil {
			return errors.Join(listError(id, "logo", "The file cannot be read."), err)
		}
		if !isPicture(c.Logo, content) {
			return listError(id, "logo", "The file is not the picture that its name says.")
		}
	}
	return nil
}

func isPicture(name string, content []byte) bool {
	for _, t := range logoTypes {
		if strings.HasSuffix(name, t.ending) {
			return bytes.HasPrefix(content, []byte(t.begins)) &&
				(t.then == "" || len(content) >= 12 && bytes.HasPrefix(content[8:], []byte(t.then)))
		}
	}
	return false
}
