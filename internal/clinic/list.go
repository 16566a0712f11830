package clinic

import (
	"encoding/json"
	"fmt"
	"io"
)

// A List is the clinics that a host vouches for, by the id that their links
// name ("harley").
type List map[string]Clinic

// ReadList reads a host's list:
//
//	{"harley": {"name": "Harley Street Skin", "phone": "+442079460123"}}
func ReadList(r io.Reader) (List, error) {
	var list List
	if err := json.NewDecoder(r).Decode(&list); err != nil {
		return nil, fmt.Errorf("the list of clinics cannot be read: %w", err)
	}
	return list, nil
}
