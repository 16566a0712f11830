package site

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// web is the folder as it is: the policy in the examples names its style sheet.
var web = os.DirFS("../../web")

var update = flag.Bool("update", false, "write the examples in folder hosting anew")

// The examples beside the templates are what the program prints for a host of its
// own, and so have exactly the headers that serve sends.
func TestHostingExamples(t *testing.T) {
	for kind, name := range map[string]string{"nginx": "nginx.conf", "caddy": "Caddyfile", "systemd": "aftercheck.service", "headers": "_headers"} {
		var b bytes.Buffer
		if err := (Hosting{Name: "check.example.org", Base: "/", Root: "/srv/aftercheck", Files: web}).Write(&b, kind); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("hosting", name)
		if *update {
			if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		kept, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(kept, b.Bytes()) {
			t.Errorf("%s is not what the program prints: go test ./internal/site -run Hosting -update", path)
		}
		if kind == "systemd" {
			continue
		}
		inline, err := readInline(web)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range headersWith(inline.policy()) {
			if !strings.Contains(b.String(), h[0]) || !strings.Contains(b.String(), h[1]) {
				t.Errorf("%s lacks %s: %s", kind, h[0], h[1])
			}
		}
	}
}

// Under a path the host belongs to another site: nothing is said for all of it.
func TestHostingUnderAPath(t *testing.T) {
	for _, kind := range []string{"nginx", "caddy"} {
		var b bytes.Buffer
		if err := (Hosting{Name: "www.example.org", Base: "/check/", Root: "/srv/aftercheck", Files: web}).Write(&b, kind); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), hsts[0]) || !strings.Contains(b.String(), "--base /check/") {
			t.Errorf("%s:\n%s", kind, b.String())
		}
	}
}

// What would end a word, a line or a block in a settings file is refused.
func TestHostingRefuses(t *testing.T) {
	good := Hosting{Name: "check.example.org", Base: "/", Root: "/srv/aftercheck", Files: web}
	for name, h := range map[string]Hosting{
		"no name":               {Base: good.Base, Root: good.Root, Files: web},
		"a name with a port":    {Name: "check.example.org:8000", Base: good.Base, Root: good.Root, Files: web},
		"a name with a command": {Name: "x; include /etc/passwd", Base: good.Base, Root: good.Root, Files: web},
		"an address":            {Name: "https://check.example.org", Base: good.Base, Root: good.Root, Files: web},
		"a relative folder":     {Name: good.Name, Base: good.Base, Root: "public", Files: web},
		"a folder with a space": {Name: good.Name, Base: good.Base, Root: "/srv/after check", Files: web},
		"the whole disk":        {Name: good.Name, Base: good.Base, Root: "/", Files: web},
		"a way out":             {Name: good.Name, Base: good.Base, Root: "/srv/../etc", Files: web},
		"half a base":           {Name: good.Name, Base: "/check", Root: good.Root, Files: web},
		"a base with a block":   {Name: good.Name, Base: "/check{/", Root: good.Root, Files: web},
		"a base of a pattern":   {Name: good.Name, Base: "/check*/", Root: good.Root, Files: web},
	} {
		for _, kind := range HostingKinds() {
			var b bytes.Buffer
			if err := h.Write(&b, kind); err == nil || b.Len() != 0 {
				t.Errorf("%s, %s: %v\n%s", kind, name, err, b.String())
			}
		}
	}
	if err := good.Write(&bytes.Buffer{}, "apache"); err == nil || !strings.Contains(err.Error(), "nginx") {
		t.Errorf("an unknown kind: %v", err)
	}
}
