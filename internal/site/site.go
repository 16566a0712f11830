package site

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"

	"aftercheck/internal/clinic"
)

var errNotBuilt = errors.New("the client is not built: run make build")

// A Page is one address that has a document of its own.
type Page struct {
	Path     string // "/", "/guide/"
	Precache bool   // kept on the device as a document of its own
	Landing  bool   // people come here first: the style sheet stands in the document, and the client's first file is enough
}

// Options say what a site is made of.
type Options struct {
	// Base is the path that the site stands under: "/", or "/path/".
	Base string
	// Origin is where the site will be reached, "https://check.example.org", for what
	// must be a whole address: the links between languages. "" when it is not known.
	Origin string
	// Pages lists every document. go-app must have a route for each of them.
	Pages []Page
	// Shell is the page that stands in for every address without a document in
	// the cache; the client then shows what belongs to the address.
	Shell string
	// NotFound is the page for an address that does not exist.
	NotFound string
	// Tables is the file that the client reads before anything else, by whatever
	// the client is made of.
	Tables []byte
	// Assets is the folder web, with the built client in it.
	Assets fs.FS
	// Fallback is shown when the client cannot run.
	Fallback Fallback
	// Languages are those that the site can be read in besides English.
	Languages []Language
	// Clinics are those that the host vouches for; none when it is empty.
	Clinics clinic.List
	// Logos are the pictures that Clinics name.
	Logos fs.FS
	// Licences is the page that lists what others made.
	Licences LicencesPage
	// KillSwitch deploys a worker that takes itself and every kept version off
	// the devices, in place of the one that keeps this version.
	KillSwitch bool
	// GuidelineMaxAge is from how many days on a page says that its guideline
	// is old; 0 for never.
	GuidelineMaxAge int
}

// A Site is every file that a browser can be given.
type Site struct {
	// Base is the path that the site stands under.
	Base string
	// Version is short and changes with any byte of the site.
	Version string

	headers  [][2]string      // go with every answer
	files    map[string]*file // by name
	notFound *file
}

// Build makes the site. It renders every page, so a page that no screen answers,
// or that has no title, is found here and not by a person.
func Build(o Options) (*Site, error) {
	if err := checkBase(o.Base); err != nil {
		return nil, err
	}
	if err := checkOrigin(o.Origin); err != nil {
		return nil, err
	}
	if err := o.checkLanguages(); err != nil {
		return nil, err
	}
	inline, err := readInline(o.Assets)
	if err != nil {
		return nil, err
	}
	s := &Site{Base: o.Base, headers: headersWith(inline.policy()), files: map[string]*file{}}
	layout, err := s.addAssets(o, inline)
	if err != nil {
		return nil, err
	}
	tables := s.add(newAsset("tables.bin", o.Tables))
	layout.Tables, layout.TablesSum = tables.name, tables.integrity()
	if layout.Pictures, err = s.addDrawings(o.Assets); err != nil {
		return nil, err
	}
	var spoken map[string]languageFiles
	layout.Languages, layout.LanguageRests, spoken = s.addLanguageFiles(o)
	if layout.Clinics, err = s.addClinics(o.Clinics, o.Logos); err != nil {
		return nil, err
	}
	shots, err := s.addScreenshots(o.Assets)
	if err != nil {
		return nil, err
	}
	icons, err := s.addIcons(&layout)
	if err != nil {
		return nil, err
	}
	made, err := s.render(o, layout, icons, shots)
	if err != nil {
		return nil, err
	}
	for i := range made {
		if f, ok := spoken[made[i].Tag]; ok {
			made[i].file, made[i].rest, made[i].manifest.online = f.first, f.rest, true
		}
		if err := s.checkImages(made[i].screens, strings.Fields(layout.Pictures)); err != nil {
			return nil, err
		}
	}
	if err := s.addLicences(o, layout); err != nil {
		return nil, err
	}
	if err := s.addDocuments(o, layout, made); err != nil {
		return nil, err
	}
	return s, s.addWorker(o, made)
}

// checkBase refuses what is not the path of a folder, written as one.
func checkBase(base string) error {
	if !strings.HasPrefix(base, "/") || !strings.HasSuffix(base, "/") || path.Clean(base)+"/" != base && base != "/" {
		return fmt.Errorf("base %q: want a path that begins and ends with a slash", base)
	}
	return nil
}

// checkOrigin refuses what is no origin as browsers write it: search engines drop
// links that begin with anything else, and say nothing.
func checkOrigin(origin string) error {
	if origin == "" {
		return nil
	}
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || origin != u.Scheme+"://"+u.Host || !hostName.MatchString(u.Hostname()) {
		return fmt.Errorf("origin %q: want https:// and a host name, with no path behind it", origin)
	}
	return nil
}

func (s *Site) add(f *file) *file {
	s.files[f.name] = f
	return f
}

// laterFile is what the client's first screens do not need of it. A client that was not
// built small has none.
const laterFile = "client/later.wasm"

// addAssets adds the files of folder web and notes in the document where they are.
func (s *Site) addAssets(o Options, inline inline) (document, error) {
	d := document{Base: o.Base, Version: versionMark, Policy: inline.policy(), inline: inline, Fallback: o.Fallback, GuidelineMaxAge: o.GuidelineMaxAge}
	for source, name := range map[string]*string{
		"client/app.wasm":     &d.WASM,
		laterFile:             &d.Later,
		"client/wasm_exec.js": &d.Loader,
		bootScript:            &d.Boot,
		"display.js":          &d.Display,
		"archive.js":          &d.Archive,
		"style.css":           &d.Style,
	} {
		f, err := readAsset(o.Assets, source)
		if errors.Is(err, fs.ErrNotExist) && source == laterFile {
			continue
		}
		if errors.Is(err, fs.ErrNotExist) && strings.HasPrefix(source, "client/") {
			return d, errNotBuilt
		}
		if err != nil {
			return d, err
		}
		*name = s.add(f).name
	}
	return d, nil
}

// names lists the files in a fixed order.
func (s *Site) names() []string {
	names := make([]string, 0, len(s.files))
	for name := range s.files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
