package clinic

import (
	"encoding/json"
	"errors"
	"io"
	"strconv"
)

// A List is the clinics that a host vouches for, by the id that their links
// name ("harley").
type List map[string]Clinic

const (
	// MostClinics is how many a list may have.
	MostClinics = 2000
	// longestList is how many bytes it may have; 2,000 full entries are about half.
	longestList = 2 << 20
)

// ReadList reads a host's list, a JSON object of clinics by id:
//
//	{
//	  "harley": {
//	    "name": "Harley Street Skin", "phone": "+442079460123",
//	    "sms": "+447700900123", "email": "desk@harley.example",
//	    "country": "GB", "language": "en", "colour": "#0a7d6c", "logo": "harley.png"
//	  }
//	}
//
// An id has 2 to 24 small letters, digits and hyphens. The name is needed; all else can be
// left out. Each field holds what the field of [Clinic] says and passes the rule of a link's
// part; a logo is a file beside the list, see [CheckLogos]. What is not known, said twice or
// empty is refused: the error names the clinic and the field.
func ReadList(r io.Reader) (List, error) {
	limited := &io.LimitedReader{R: r, N: longestList + 1}
	dec := json.NewDecoder(limited)
	list := List{}
	err := object(dec, func(id string) error {
		if why := checkID(id); why != "" {
			return listError(id, "", why)
		}
		if _, twice := list[id]; twice {
			return listError(id, "", "It is there twice.")
		}
		if len(list) == MostClinics {
			return errors.New("the list of clinics has more than " + strconv.Itoa(MostClinics))
		}
		c, err := readClinic(dec, id)
		list[id] = c
		return err
	})
	if limited.N <= 0 {
		return nil, errors.New("the list of clinics is longer than " + strconv.Itoa(longestList) + " bytes")
	}
	if err != nil {
		return nil, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errors.New("the list of clinics has something after its end")
	}
	return list, nil
}

func readClinic(dec *json.Decoder, id string) (c Clinic, err error) {
	fields := map[string]*string{
		"name": &c.Name, "phone": &c.Phone, "sms": &c.SMS, "email": &c.Email, "country": &c.Country,
		"language": &c.Language, "colour": &c.Colour, "logo": &c.Logo,
	}
	err = object(dec, func(name string) error {
		field, ok := fields[name]
		if !ok {
			return listError(id, name, "There is no such field.")
		}
		value, err := dec.Token()
		if err != nil {
			return notJSON(err)
		}
		text, ok := value.(string)
		switch {
		case !ok || text == "":
			return listError(id, name, "It must be a text, or be left out.")
		case *field != "":
			return listError(id, name, "It is there twice.")
		}
		*field = text
		return nil
	})
	if err != nil {
		return c, err
	}
	if c.Name == "" {
		return c, listError(id, "name", "It is missing.")
	}
	for _, p := range c.problems() {
		return c, listError(id, fieldOf[p.Part], p.Why)
	}
	if why := checkLogo(c.Logo); why != "" {
		return c, listError(id, "logo", why)
	}
	return c, nil
}

// fieldOf is what a part of a link is called in a list.
var fieldOf = map[string]string{
	PartName: "name", PartPhone: "phone", PartSMS: "sms", PartEmail: "email", PartCountry: "country",
	PartLanguage: "language", PartColour: "colour",
}

// object reads a JSON object: each gets the name of a field and reads its value.
func object(dec *json.Decoder, each func(name string) error) error {
	if t, err := dec.Token(); err != nil {
		return notJSON(err)
	} else if t != json.Delim('{') {
		return errors.New("the list of clinics is no JSON object of objects")
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return notJSON(err)
		}
		if err := each(name.(string)); err != nil {
			return err
		}
	}
	if _, err := dec.Token(); err != nil {
		return notJSON(err)
	}
	return nil
}

func notJSON(err error) error {
	return errors.New("the list of clinics cannot be read: " + err.Error())
}

func listError(id, field, why string) error {
	if field != "" {
		field = ", field " + strconv.Quote(field)
	}
	return errors.New("the list of clinics, clinic " + strconv.Quote(id) + field + ": " + why)
}
