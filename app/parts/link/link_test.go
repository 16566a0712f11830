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
