package e2e

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// hostsList writes a host's list of one clinic with a logo, and gives the file.
func hostsList(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	picture := image.NewRGBA(image.Rect(0, 0, 96, 32))
	for i := range picture.Pix {
		picture.Pix[i] = 0xff
	}
	picture.Set(3, 3, color.RGBA{10, 125, 108, 255})
	var b bytes.Buffer
	must(t, png.Encode(&b, picture))
	must(t, os.WriteFile(filepath.Join(dir, "harley.png"), b.Bytes(), 0o600))
	file := filepath.Join(dir, "clinics.json")
	must(t, os.WriteFile(file, []byte(`{"harley": {"name": "Harley Street Skin", "phone": "+442079460123", "country": "GB", "colour": "#0a7d6c", "logo": "harley.png"}}`), 0o600))
	return file
}

// A link that names a clinic of the host's list: the name is shown as the list's, with
// its logo, without a network too. The list is asked for only then.
func TestAClinicOfTheHostsList(t *testing.T) {
	t.Parallel()
	program := server.Start(t, "--clinics", hostsList(t))
	v := visit.Begin(t, program.URL, browser.Options{Network: true})
	v.Open("/")
	v.WantOffline()
	asked := func() (n int) {
		for _, r := range v.Requests() {
			if strings.Contains(r.URL, "/assets/clinics.") {
				n++
			}
		}
		return n
	}
	before := asked() // the worker's own
	v.Open("/#n=Somebody&t=442079460123")
	v.Until(`document.querySelector("[data-panel=clinic]")`)
	v.Open("/about/")
	v.Tap("remove-link")
	if n := asked(); n != before {
		t.Errorf("the list was asked for %d times without need", n-before)
	}
	program.Stop(t)
	v.Expect("net::ERR_CONNECTION_REFUSED")
	openLink(v, "/#c=harley&d="+strings.ReplaceAll(ago(4), "-", ""))
	v.Until(`document.querySelector("[data-source=list]")`)
	v.WantText("Harley Street Skin")
	v.WantText("this site’s own list")
	v.Shoot("clinic of the list")
	v.Tap("clinic-yes")
	v.WantQuestion("areas")
	v.Until(`document.querySelector(".brand img").naturalWidth === 96`)
	v.Until(`document.documentElement.dataset.accent === "clinic"`)
	v.Walk(droopyLid)
	v.Continue()
	v.Until(`document.querySelector("[data-line=clinic] a[href='tel:+442079460123']")`)
	v.WantAlive()
}

// An id that the list does not have is said, and the rest of the link is used.
func TestAClinicThatIsInNoList(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{"another list": {"--clinics", hostsList(t)}, "no list": nil} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			program := server.Start(t, args...)
			v := visit.Begin(t, program.URL, browser.Options{})
			openLink(v, "/#c=soho&a=forehead&d="+strings.ReplaceAll(ago(4), "-", ""))
			v.Until(`document.querySelector("[data-source=unknown]")`)
			v.Tap("clinic-yes")
			v.WantQuestion("provider")
			v.WalkToResult(bruise)
			if v.True(`document.querySelector("[data-line=clinic], .brand")`) {
				t.Error("a clinic is shown that nobody knows")
			}
		})
	}
}
