package site

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"
)

// addDrawings adds pictures/*.svg, the drawings that screens show, and gives
// their names with spaces between.
func (s *Site) addDrawings(assets fs.FS) (string, error) {
	sources, err := fs.Glob(assets, "pictures/*.svg")
	if err != nil {
		return "", err
	}
	names := make([]string, len(sources))
	for i, source := range sources {
		f, err := readAsset(assets, source)
		if err != nil {
			return "", err
		}
		names[i] = s.add(f).name
	}
	return strings.Join(names, " "), nil
}

var imageSource = regexp.MustCompile(`<img\b[^>]*?\ssrc="([^"]*)"`)

// checkImages finds what a person would see as a broken image, and drawings that
// every device keeps and no page shows.
func (s *Site) checkImages(screens []screen, drawings []string) error {
	shown := map[string]bool{}
	for _, page := range screens {
		for _, match := range imageSource.FindAllStringSubmatch(string(page.html), -1) {
			name := strings.TrimPrefix(match[1], s.Base)
			if s.files[name] == nil {
				return fmt.Errorf("page %q shows an image that is missing: %q", page.title, match[1])
			}
			shown[name] = true
		}
	}
	for _, name := range drawings {
		if !shown[name] {
			return fmt.Errorf("no page shows %s", name)
		}
	}
	return nil
}
