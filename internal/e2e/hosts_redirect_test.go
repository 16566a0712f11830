package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/server"
)

// A link to the clinic's own host must not lead to another one: whoever gets it
// looks at the host, and believes it.
func TestHostsLeadToNoOtherHost(t *testing.T) {
	t.Parallel()
	for _, kind := range server.HostKinds {
		for _, base := range []string{"/", "/check/"} {
			t.Run(kind+" at "+base, func(t *testing.T) {
				t.Parallel()
				dir := ""
				if kind != "serve" {
					dir = export(t, base)
				}
				host := server.NewHost(t, kind, dir, base)
				for _, path := range []string{
					"/evil.example%2f..%2fguide", "%2fevil.example%2f..%2fguide", "%5cevil.example%2f..%2fguide",
					"/guide", "/evil.example/%2e%2e/guide", "guide%2f..%2f..%2f/evil.example",
				} {
					for _, query := range []string{"", "?c=harley"} {
						to := request(t, "GET", host.URL+path+query).Header.Get("Location")
						if to, _ = strings.CutPrefix(to, host.Origin); strings.Contains(to, "://") || strings.HasPrefix(to, "//") || strings.HasPrefix(to, `/\`) {
							t.Errorf("%s leads to %q", path+query, to)
						}
					}
				}
			})
		}
	}
}
