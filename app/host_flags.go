//go:build !(js && wasm)

package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"aftercheck/internal/site"
)

// hostWants are the wishes of whoever hosts the site that serve and export share.
type hostWants struct {
	killSwitch      bool
	guidelineMaxAge days
	clinics         string   // file with the clinics that it vouches for; "" for those built in
	languages       []string // tags; all when there are none
	origin          string   // "https://check.example.org"; "" when it is not known
}

func (w *hostWants) addFlags(c *cobra.Command) {
	w.guidelineMaxAge = usualMaxAge
	c.Flags().BoolVar(&w.killSwitch, "kill-switch", false,
		"take the kept app off every device that asks: pages come from the network, checks and photos stay")
	c.Flags().StringVar(&w.clinics, "clinics", "", "JSON file with the clinics that you vouch for; their logos lie beside it")
	c.Flags().StringSliceVar(&w.languages, "languages", nil,
		"languages of the site besides English, by their tags: "+languageTags()+" (all)")
	c.Flags().StringVar(&w.origin, "origin", "",
		"where the site will be reached (https://check.example.org): tells search engines which pages are one in several languages")
	c.Flags().Var(&w.guidelineMaxAge, "guideline-max-age",
		"from which age on pages say that their guideline is old, in days (365d)")
}

func (w hostWants) apply(o *site.Options) error {
	o.KillSwitch = w.killSwitch
	o.GuidelineMaxAge = int(w.guidelineMaxAge)
	o.Origin = w.origin
	if err := keepLanguages(o, w.languages); err != nil {
		return err
	}
	return addClinics(o, w.clinics)
}

// usualMaxAge is a year: product information and public health pages are looked
// over about once in that time, and a warning that stands on a sound version most
// of the time is not read when it matters.
const usualMaxAge days = 365

// longestMaxAge is ten years. It cannot be switched off: whoever publishes advice
// must not be able to hide from a reader how old it is.
const longestMaxAge days = 3650

// days is a number of days as a flag: "90" or "90d".
type days int

func (d *days) String() string { return strconv.Itoa(int(*d)) + "d" }
func (d *days) Type() string   { return "days" }

func (d *days) Set(text string) error {
	n, err := strconv.Atoi(strings.TrimSuffix(text, "d"))
	if err != nil || n < 1 || n > int(longestMaxAge) {
		return fmt.Errorf("want a number of days from 1 to %d, such as 365d", int(longestMaxAge))
	}
	*d = days(n)
	return nil
}
