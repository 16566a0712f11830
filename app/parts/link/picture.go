package link

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Picture is the address of a drawing: "pupils" for web/pictures/pupils.svg.
// Files are named after their content, so the document tells the client the
// names; "" when there is no such file, which fails the build of the site.
func Picture(id string) string {
	for _, name := range strings.Fields(app.Getenv("AFTERCHECK_PICTURES")) {
		if strings.HasPrefix(name, "assets/"+id+".") {
			return SiteAddress("/" + name)
		}
	}
	return ""
}

// Clinics is the address of the host's own list of clinics; "" when the site has
// none.
func Clinics() string {
	if name := app.Getenv("AFTERCHECK_CLINICS"); name != "" {
		return SiteAddress("/" + name)
	}
	return ""
}

// Logo is the address of a logo that the host's list names.
func Logo(name string) string { return SiteAddress("/assets/" + name) }
