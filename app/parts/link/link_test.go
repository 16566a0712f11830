package link

import (
	"net/url"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

func TestAddressesCarryThePathOfTheSite(t *testing.T) {
	for _, prefix := range []string{"", "/after", "/after/"} {
		t.Setenv("GOAPP_ROOT_PREFIX", prefix)
		want := strings.TrimSuffix(prefix, "/") + "/guide/"
		if got := Address("/guide/"); got != want {
			t.Errorf("Address under %q = %q", prefix, got)
		}
		if got := Path(&url.URL{Path: want}); got != "/guide/" {
			t.Errorf("Path(%q) = %q", want, got)
		}
		if html := app.HTMLString(To("/guide/")); !strings.Contains(html, `href="`+want+`"`) {
			t.Errorf("To: %s", html)
		}
	}
}

func TestACallDialsDigitsOnly(t *testing.T) {
	for number, want := range map[string]string{
		"116 123":        "tel:116123",
		"1-800-222-1222": "tel:18002221222",
		"#7119":          "tel:%237119",
	} {
		if html := app.HTMLString(Call(number)); !strings.Contains(html, `href="`+want+`"`) {
			t.Errorf("Call(%q): %s", number, html)
		}
	}
}

// Files, and other languages, are not below the folder of this one.
func TestWhatStandsOnceForAllLanguages(t *testing.T) {
	t.Setenv("GOAPP_ROOT_PREFIX", "/after/es")
	t.Setenv("GOAPP_STATIC_RESOURCES_URL", "/after")
	t.Setenv("AFTERCHECK_PICTURES", "assets/eye.0123456789ab.svg")
	t.Setenv("AFTERCHECK_LANGUAGES", "assets/pt-br.0123456789ab.bin assets/es.0123456789ab.bin")
	var list []string
	for _, l := range Languages() {
		list = append(list, l.Tag)
		if html := app.HTMLString(InLanguage(l, "/guide/")); l.Tag == "pt-BR" && !strings.Contains(html, `href="/after/pt-br/guide/"`) {
			t.Errorf("Portuguese: %s", html)
		}
	}
	if got := strings.Join(list, " "); got != "en es pt-BR" {
		t.Errorf("languages %s", got)
	}
	for got, want := range map[string]string{
		Picture("eye"): "/after/assets/eye.0123456789ab.svg", SiteAddress("/"): "/after/", Address("/"): "/after/es/", Logo("x.png"): "/after/assets/x.png",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
