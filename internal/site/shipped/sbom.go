package main

import (
	"io"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

// writeSBOM writes a bill of materials without a time or a serial number, so that
// two builds of one commit give the same bytes.
func writeSBOM(w io.Writer, all []module) error {
	bom := cdx.NewBOM()
	bom.Metadata = &cdx.Metadata{Component: &cdx.Component{
		BOMRef: "aftercheck", Type: cdx.ComponentTypeApplication, Name: "aftercheck",
		Description: "Symptom checker for the weeks after a botulinum-toxin injection",
	}}
	var components []cdx.Component
	var on []string
	for _, m := range all {
		c := component(m)
		components, on = append(components, c), append(on, c.BOMRef)
	}
	bom.Components = &components
	bom.Dependencies = &[]cdx.Dependency{{Ref: "aftercheck", Dependencies: &on}}
	encoder := cdx.NewBOMEncoder(w, cdx.BOMFileFormatJSON)
	return encoder.SetPretty(true).EncodeVersion(bom, cdx.SpecVersion1_6)
}

// linkedIn is the property that says whether a part is in the client, the server, or both.
const linkedIn = "aftercheck:linked-in"

func component(m module) cdx.Component {
	purl := "pkg:golang/" + m.Path + "@" + m.Version
	var where []cdx.Property
	if m.Client {
		where = append(where, cdx.Property{Name: linkedIn, Value: "client"})
	}
	if m.Server {
		where = append(where, cdx.Property{Name: linkedIn, Value: "server"})
	}
	return cdx.Component{
		BOMRef: purl, Type: cdx.ComponentTypeLibrary, Name: m.Path, Version: m.Version,
		PackageURL: purl, Scope: cdx.ScopeRequired,
		Licenses:   &cdx.Licenses{{License: &cdx.License{ID: m.Licence}}},
		Properties: &where,
	}
}
