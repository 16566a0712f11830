package site

import (
	"encoding/json"
	"io/fs"
	"maps"
	"path"
	"slices"

	"aftercheck/internal/clinic"
)

// addClinics adds the host's list with its logos, and gives the name of the list's
// file; "" when there is none. Both are named by their content and kept for
// offline use; the client asks for the list only when a link names a clinic of it.
// In the list as it is served, a logo is the name of its file below assets.
func (s *Site) addClinics(list clinic.List, logos fs.FS) (string, error) {
	if len(list) == 0 {
		return "", nil
	}
	if err := clinic.CheckLogos(list, logos); err != nil {
		return "", err
	}
	served := maps.Clone(list)
	for _, id := range slices.Sorted(maps.Keys(list)) {
		c := list[id]
		if c.Logo == "" {
			continue
		}
		body, err := fs.ReadFile(logos, c.Logo)
		if err != nil {
			return "", err
		}
		// A name that the rule for logos takes too: the client reads the list with it.
		name := "logo-" + digest(body)[:12] + path.Ext(c.Logo)
		s.add(newFile("assets/"+name, body)).immutable = true
		c.Logo = name
		served[id] = c
	}
	body, err := json.Marshal(served) // in the order of the ids
	if err != nil {
		return "", err
	}
	return s.add(newAsset("clinics.json", body)).name, nil
}
