package server

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"aftercheck/internal/e2e/need"
)

// hosting gives the settings that the program under test prints.
func hosting(t testing.TB, kind, export, base string) string {
	t.Helper()
	out, err := exec.Command(Binary(t), "hosting", kind, "--name", "127.0.0.1", "--root", export, "--base", base).Output()
	if err != nil {
		t.Fatalf("hosting %s: %v", kind, err)
	}
	return string(out)
}

const hostRemedy = "run `make deps`, or install Debian's nginx, libnginx-mod-http-brotli-static and caddy"

func (h *Host) setUpNginx(t testing.TB, site, port string) {
	t.Helper()
	nginx := need.Program(t, hostRemedy, "nginx", "/usr/sbin/nginx")
	module := need.File(t, hostRemedy, "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
	plain := strconv.Itoa(freePort())
	h.Plain = "http://127.0.0.1:" + plain
	site = replace(
		t, site,
		"listen 80;", "listen 127.0.0.1:"+plain+";",
		"listen [::]:80;", "",
		"listen 443 ssl http2;", "listen 127.0.0.1:"+port+" ssl http2;",
		"listen [::]:443 ssl http2;", "",
		"/etc/letsencrypt/live/127.0.0.1/fullchain.pem", certificate(t).certFile,
		"/etc/letsencrypt/live/127.0.0.1/privkey.pem", certificate(t).keyFile,
		"/var/log/nginx/error.log", h.folder+"/error.log",
	)
	h.write(t, "site.conf", site)
	// Around the site, what Debian's own nginx.conf says.
	h.write(t, "nginx.conf", "load_module "+module+";\nworker_processes auto;\ndaemon off;\npid "+h.folder+"/pid;\n"+
		"events { worker_connections 768; }\nhttp {\n\tsendfile on;\n\ttcp_nopush on;\n\tgzip on;\n"+
		"\tinclude /etc/nginx/mime.types;\n\tdefault_type application/octet-stream;\n\taccess_log "+h.folder+"/access.log;\n"+
		"\tclient_body_temp_path "+h.folder+"/body;\n\tproxy_temp_path "+h.folder+"/proxy;\n\tfastcgi_temp_path "+h.folder+"/fastcgi;\n"+
		"\tscgi_temp_path "+h.folder+"/scgi;\n\tuwsgi_temp_path "+h.folder+"/uwsgi;\n\tinclude "+h.folder+"/site.conf;\n}\n")
	h.program = []string{nginx, "-e", h.folder + "/error.log", "-c", h.folder + "/nginx.conf"}
	h.check(t, append(h.program, "-t"))
}

func (h *Host) setUpCaddy(t testing.TB, site, port string) {
	t.Helper()
	caddy := need.Program(t, hostRemedy, "caddy")
	site = replace(
		t, site,
		"\n127.0.0.1 {", "\n{\n\tadmin off\n\tauto_https disable_redirects\n}\n\nhttps://127.0.0.1:"+port+" {\n\ttls "+certificate(t).certFile+" "+certificate(t).keyFile,
	)
	h.write(t, "Caddyfile", site)
	h.env = []string{"HOME=" + h.folder, "XDG_DATA_HOME=" + h.folder, "XDG_CONFIG_HOME=" + h.folder}
	h.program = []string{caddy, "run", "--config", h.folder + "/Caddyfile"}
	h.check(t, []string{caddy, "validate", "--config", h.folder + "/Caddyfile"})
}

// replace puts one text in the place of another, again and again; each must be there.
func replace(t testing.TB, text string, pairs ...string) string {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(text, pairs[i]) {
			t.Fatalf("the settings have no %q:\n%s", pairs[i], text)
		}
		text = strings.ReplaceAll(text, pairs[i], pairs[i+1])
	}
	return text
}

func (h *Host) write(t testing.TB, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(h.folder, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// check runs the web server's own check of its settings.
func (h *Host) check(t testing.TB, program []string) {
	t.Helper()
	c := h.command(program)
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(program, " "), err, out)
	}
}
