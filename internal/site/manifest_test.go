package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
	"strings"
	"testing"
)

func manifestOf(t testing.TB, s *Site) manifest {
	t.Helper()
	var m manifest
	if err := json.Unmarshal(s.files["manifest.webmanifest"].body(), &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// releaseOf reads the release back out of the worker, as the browser sees it.
func releaseOf(t testing.TB, s *Site) release {
	t.Helper()
	_, rest, found := strings.Cut(string(s.files["worker.js"].body()), "const release = /* release */ ")
	if !found {
		t.Fatal("the worker has no release")
	}
	var r release
	if err := json.NewDecoder(strings.NewReader(rest)).Decode(&r); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestManifest(t *testing.T) {
	for _, base := range []string{"/", "/sub/path/"} {
		s := build(t, base)
		m := manifestOf(t, s)
		// A changed id would make a second app of every installed one.
		if m.ID != base || m.StartURL != base || m.Scope != base {
			t.Errorf("under %s: id %q, start %q, scope %q", base, m.ID, m.StartURL, m.Scope)
		}
		purposes := map[string]int{}
		for _, i := range m.Icons {
			purposes[i.Purpose+" "+i.Sizes]++
			f := s.files[strings.TrimPrefix(i.Src, base)]
			if f == nil {
				t.Fatalf("no file for icon %s", i.Src)
			}
			c, err := png.DecodeConfig(bytes.NewReader(f.body()))
			if err != nil || fmt.Sprintf("%dx%d", c.Width, c.Height) != i.Sizes {
				t.Errorf("icon %s is %dx%d, %v", i.Src, c.Width, c.Height, err)
			}
		}
		for _, want := range []string{"any 192x192", "any 512x512", "maskable 192x192", "maskable 512x512"} {
			if purposes[want] != 1 {
				t.Errorf("icons with %s: %d", want, purposes[want])
			}
		}
		for _, c := range m.Shortcuts {
			if !strings.HasPrefix(c.URL, base) {
				t.Errorf("shortcut %s is outside the scope", c.URL)
			}
		}
	}
}

func TestIcons(t *testing.T) {
	for name, c := range map[string]struct {
		shape  iconShape
		x, y   int
		opaque bool
		ink    bool
	}{
		"the corner of the plain icon is clear":      {iconShape{size: 192, scale: 1}, 0, 0, false, false},
		"a platform may cut the maskable one itself": {iconShape{size: 192, scale: 0.85, bleed: true}, 0, 0, true, false},
		"the ring":                   {iconShape{size: 192, scale: 1}, 96, 96 + 54, true, true},
		"the ring's gap":             {iconShape{size: 192, scale: 1}, 96 + 18, 96 - 51, true, false},
		"the tick's corner":          {iconShape{size: 192, scale: 1}, 96 - 6, 96 + 21, true, true},
		"between the ring and edges": {iconShape{size: 192, scale: 1}, 96, 10, true, false},
	} {
		b, err := c.shape.drawPNG()
		if err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		r, _, _, a := img.At(c.x, c.y).RGBA()
		if (a == 0xffff) != c.opaque || (r > 0xc000) != c.ink {
			t.Errorf("%s: red %x, alpha %x", name, r, a)
		}
	}
}
