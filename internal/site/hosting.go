package site

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/template"
)

// hostingFiles are the templates. Beside each lies what it gives for
// check.example.org, to be read without running anything.
//
//go:embed hosting/*.tmpl
var hostingFiles embed.FS

var hostingTemplates = template.Must(template.ParseFS(hostingFiles, "hosting/*.tmpl"))

// hostingSources are the templates by the kind of host.
var hostingSources = map[string]string{
	"nginx":   "nginx.conf.tmpl",
	"caddy":   "Caddyfile.tmpl",
	"systemd": "aftercheck.service.tmpl",
}

// Hosting is the place where a site will stand. From it come settings for web
// servers, so that what they send is what serve sends.
type Hosting struct {
	Name    string // host name: "check.example.org"
	Base    string // path of the site: "/", or "/path/"
	Root    string // absolute path of the folder that the export is in
	Proxied bool   // systemd only: another program on this machine speaks TLS
	Files   fs.FS  // the folder web: the policy names what of it stands in documents

	headers [][2]string
}

// HostingKinds are the hosts that Hosting.Write has settings for.
func HostingKinds() []string {
	return append(slices.Sorted(maps.Keys(hostingSources)), "headers")
}

var (
	hostName  = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$`)
	plainPath = regexp.MustCompile(`^/[A-Za-z0-9._~/-]*$`)
)

// Write writes the settings for one kind of host. It refuses what would not stay
// one word there.
func (h Hosting) Write(w io.Writer, kind string) error {
	switch {
	case !hostName.MatchString(h.Name):
		return fmt.Errorf("name %q: want a host name", h.Name)
	case !plainPath.MatchString(h.Root) || filepath.Clean(h.Root) != h.Root || h.Root == "/":
		return fmt.Errorf("root %q: want the absolute path of a folder, without spaces", h.Root)
	case !plainPath.MatchString(h.Base):
		return fmt.Errorf("base %q: want letters, digits and dashes between slashes", h.Base)
	}
	if err := checkBase(h.Base); err != nil {
		return err
	}
	inline, err := readInline(h.Files)
	if err != nil {
		return err
	}
	h.headers = headersWith(inline.policy())
	if kind == "headers" {
		_, err := w.Write(headersFile(h.Base, h.headers))
		return err
	}
	source, found := hostingSources[kind]
	if !found {
		return errors.New(kind + " is none of " + strings.Join(HostingKinds(), ", "))
	}
	return hostingTemplates.ExecuteTemplate(w, source, h)
}

// What the templates ask for.

func (h Hosting) Under() bool          { return h.Base != "/" }
func (h Hosting) Bare() string         { return strings.TrimSuffix(h.Base, "/") }
func (h Hosting) Headers() [][2]string { return h.headers }
func (h Hosting) HSTSName() string     { return hsts[0] }
func (h Hosting) HSTSValue() string    { return hsts[1] }
func (h Hosting) ForEver() string      { return forEver }
func (h Hosting) Recheck() string      { return recheck }
func (h Hosting) Assets() string       { return assetFolder }
func (h Hosting) NotFound() string     { return notFoundName }
func (h Hosting) Worker() string       { return workerName }
func (h Hosting) HTML() string         { return types[".html"] }

// Types are the endings of file names, without the dot, and their content types.
func (h Hosting) Types() [][2]string {
	var all [][2]string
	for _, ext := range slices.Sorted(maps.Keys(types)) {
		all = append(all, [2]string{ext[1:], types[ext]})
	}
	return all
}
