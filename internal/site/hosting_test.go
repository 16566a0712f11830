package site

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the examples in folder hosting anew")

// The examples beside the templates are what the program prints for a host of its
// own, and so have exactly the headers that serve sends.
func TestHostingExamples(t *testing.T) {
	for kind, name := range map[string]string{"nginx": "nginx.conf", "caddy": "Caddyfile", "systemd": "aftercheck.service", "headers": "_headers"} {
		var b bytes.Buffer
		if err := (Hosting{Name: "check.example.org", Base: "/", Root: "/srv/aftercheck"}).Write(&b, kind); err != nil {
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
		for _, h := range headers {
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
		if err := (Hosting{Name: "www.example.org", Base: "/check/", Root: "/srv/aftercheck"}).Write(&b, kind); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), hsts[0]) || !strings.Contains(b.String(), "--base /check/") {
			t.Errorf("%s:\n%s", kind, b.String())
		}
	}
}

// What would end a word, a line or a block in a settings file is refused.
func TestHostingRefuses(t *testing.T) {
	good := Hosting{Name: "check.example.org", Base: "/", Root: "/srv/aftercheck"}
	for name, h := range map[string]Hosting{
		"no name":               {Base: good.Base, Root: good.Root},
		"a name with a port":    {"check.example.org:8000", good.Base, good.Root, false},
		"a name with a command": {"x; include /etc/passwd", good.Base, good.Root, false},
		"an address":            {"https://check.example.org", good.Base, good.Root, false},
		"a relative folder":     {good.Name, good.Base, "public", false},
		"a folder with a space": {good.Name, good.Base, "/srv/after check", false},
		"the whole disk":        {good.Name, good.Base, "/", false},
		"a way out":             {good.Name, good.Base, "/srv/../etc", false},
		"half a base":           {good.Name, "/check", good.Root, false},
		"a base with a block":   {good.Name, "/check{/", good.Root, false},
		"a base of a pattern":   {good.Name, "/check*/", good.Root, false},
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
