package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// The program as its own host, over TLS and under a path: kept for offline use as
// from any other, healthy for what watches it and not out of the worker's cache,
// and its log says nothing of what the person answered or which link she opened.
func TestServeAsItsOwnHost(t *testing.T) {
	t.Parallel()
	host := server.NewHostOf(t, strings.Fields(server.Binary(t)+" serve --access-log --addr here --base /check/ "+
		"--tls-cert ${CREDENTIALS_DIRECTORY}/cert.pem --tls-key ${CREDENTIALS_DIRECTORY}/key.pem"))
	v := visit.Begin(t, host.Origin, browser.Options{Args: []string{server.TrustFlag(t)}})
	v.Open("/check/?n=Harley+Street+Skin&t=442079460123#d=20261117")
	v.WantOffline()
	v.Open("/check/")
	v.Tap("none")
	v.WantScreen("clinic")
	v.Tap("clinic-no")
	v.WantQuestion("date")
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")

	const health = `"status":"ok"`
	v.Expect("favicon.ico") // of a page that names no icon, at an address that is not ours
	v.Visit(host.URL + "healthz")
	if text := v.Text(`return document.body.innerText`); !strings.Contains(text, health) {
		t.Errorf("healthz, with a worker in place: %q", text)
	}
	v.Open("/check/")
	if kept := v.Text(`return caches.match("healthz").then((r) => r ? r.text() : "")`); kept != "" {
		t.Errorf("healthz is kept: %q", kept)
	}

	log := host.Output()
	line := regexp.MustCompile(`^\S+Z (GET|HEAD) /\S* \d{3} \d+ \d+\.\dms$`)
	lines := strings.Split(strings.TrimSpace(log), "\n")
	for _, l := range lines[1:] { // the first says where it is
		if !line.MatchString(l) {
			t.Errorf("the log has %q", l)
		}
	}
	if len(lines) < 20 || !strings.Contains(log, " GET /check/healthz 200 ") {
		t.Errorf("the log has only\n%s", log)
	}
	for _, never := range []string{"Harley", "4420", "20261117", "127.0.0.1 ", "Mozilla", "Chrome"} {
		if strings.Contains(log, never) {
			t.Errorf("the log has %s in it:\n%s", never, log)
		}
	}
	host.Stop(t)
	v.Expect("net::ERR_CONNECTION_REFUSED")
	v.Open("/check/check/")
	v.WantAlive()
}

// What nginx and Caddy write with the settings that come from the program.
func TestHostsLogNobody(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{"nginx", "caddy"} {
		host := server.NewHost(t, kind, export(t, "/check/"), "/check/")
		before := host.Output()
		for _, address := range []string{"?n=Harley", "made-up/Harley/", "assets/Harley.css", "guide?n=Harley", "%2e%2e/%2e%2e/Harley"} {
			request(t, "GET", host.URL+address, "User-Agent", "Harley", "Referer", "https://harley.example/")
		}
		host.Stop(t)
		if log := host.Output(); strings.Contains(log, "Harley") || strings.Contains(strings.TrimPrefix(log, before), "GET") {
			t.Errorf("%s has written:\n%s", kind, log)
		}
	}
}

// nginx leads who comes without TLS to the same address with it, and nowhere else.
func TestPlainRequestsAreLedToTLS(t *testing.T) {
	t.Parallel()
	host := server.NewHost(t, "nginx", export(t, "/check/"), "/check/")
	r := request(t, "GET", host.Plain+"/check/guide/?x=1", "Host", "evil.example")
	if r.StatusCode != 308 || r.Header.Get("Location") != "https://127.0.0.1/check/guide/?x=1" {
		t.Errorf("%s to %s", r.Status, r.Header.Get("Location"))
	}
}

// The unit is one that systemd takes without a complaint and calls safe, and its
// line starts a server that answers. There is no systemd to start it in a test.
func TestSystemdUnit(t *testing.T) {
	t.Parallel()
	analyze := need.Program(t, "run `make deps`, or install Debian's systemd", "systemd-analyze")
	for name, args := range map[string][]string{
		"with TLS":      {"--name", "127.0.0.1"},
		"behind others": {"--name", "127.0.0.1", "--base", "/check/", "--proxied"},
	} {
		out, err := exec.Command(server.Binary(t), append([]string{"hosting", "systemd"}, args...)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		const installed = "/usr/local/bin/aftercheck"
		if strings.Count(string(out), "ExecStart="+installed+" ") != 1 {
			t.Fatalf("%s: no ExecStart:\n%s", name, out)
		}
		unit := filepath.Join(t.TempDir(), "aftercheck.service")
		text := strings.ReplaceAll(string(out), "ExecStart="+installed, "ExecStart="+server.Binary(t))
		if err := os.WriteFile(unit, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if said, err := exec.Command(analyze, "verify", "--man=no", unit).CombinedOutput(); err != nil || len(said) != 0 {
			t.Errorf("%s: systemd-analyze verify: %v\n%s", name, err, said)
		}
		if said, err := exec.Command(analyze, "security", "--offline=true", "--threshold=20", "--no-pager", unit).CombinedOutput(); err != nil {
			t.Errorf("%s: more exposed than 2 of 10: %v\n%s", name, err, said)
		}
		_, line, _ := strings.Cut(text, "ExecStart=")
		line, _, _ = strings.Cut(line, "\n")
		server.NewHostOf(t, strings.Fields(line))
	}
}
