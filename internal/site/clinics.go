package site

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"

	"aftercheck/internal/clinic"
)

// maxLogo is how many bytes a logo may have: every device keeps all of them.
const maxLogo = 64 << 10

// logoKinds are the pictures that can be a logo. An SVG is none of them: opened by
// itself it is a document of our origin, and may hold a script.
var logoKinds = []string{".png", ".jpg", ".webp"}

// addClinics adds the host's list with its logos, and gives the name of the list's
// file; "" when there is none. Both are named by their content and kept for
// offline use; the client asks for the list only when a link names a clinic of it.
// In the list as it is served, a logo is the name of its file below assets.
func (s *Site) addClinics(list clinic.List, logos fs.FS) (string, error) {
	if len(list) == 0 {
		return "", nil
	}
	served := maps.Clone(list)
	for _, id := range slices.Sorted(maps.Keys(list)) {
		c := list[id]
		if c.Logo == "" {
			continue
		}
		name, err := s.addLogo(c.Logo, logos)
		if err != nil {
			return "", fmt.Errorf("the logo of %s: %w", id, err)
		}
		c.Logo = name
		served[id] = c
	}
	body, err := json.Marshal(served) // in the order of the ids
	if err != nil {
		return "", err
	}
	return s.add(newAsset("clinics.json", body)).name, nil
}

func (s *Site) addLogo(name string, logos fs.FS) (string, error) {
	if path.Base(name) != name || !slices.Contains(logoKinds, path.Ext(name)) {
		return "", fmt.Errorf("%q: want the name of a .png, .jpg or .webp file beside the list", name)
	}
	if logos == nil {
		return "", fs.ErrNotExist
	}
	body, err := fs.ReadFile(logos, name)
	if err != nil {
		return "", err
	}
	if len(body) > maxLogo {
		return "", fmt.Errorf("%s has %d bytes, at most %d are allowed", name, len(body), maxLogo)
	}
	return path.Base(s.add(newAsset(name, body)).name), nil
}
