package app

import (
	"fmt"
	"regexp"
	"testing"
)

// The small router and go-app's, which reads the patterns as regular
// expressions, send every address to the same component.
func TestRoutes(t *testing.T) {
	t.Cleanup(func() { routes = router{} })
	exact := []string{"/", "/check/", "/checks/"}
	patterns := []string{"^/check/[^/]+/$", "^/guide/[^/]+/$", "^/guide/b", "^/"}
	for _, path := range exact {
		RouteFunc(path, func() Composer { return path })
	}
	for _, pattern := range patterns {
		RouteWithRegexpFunc(pattern, func() Composer { return pattern })
	}
	want := func(path string) Composer {
		for _, p := range exact {
			if p == path {
				return p
			}
		}
		for _, p := range patterns {
			if regexp.MustCompile(p).MatchString(path) {
				return p
			}
		}
		return nil
	}
	for _, path := range []string{
		"/", "", "x", "/check/", "/check", "/check//", "/check/lid/", "/check/lid", "/check/lid/x/", "/check/ /",
		"/checks/", "/checks/abc/", "/guide/", "/guide/a/", "/guide/b/", "/guide/b", "/guide/b/c/", "/guide//b/", "/404/", "//", "/x/check/lid/",
	} {
		t.Run(path, func(t *testing.T) {
			got, ok := routes.createComponent(path)
			if fmt.Sprint(got) != fmt.Sprint(want(path)) || ok != (want(path) != nil) {
				t.Errorf("goes to %v, and with go-app's router to %v", got, want(path))
			}
		})
	}
}

// A pattern that the client could not follow stops the program at its start.
func TestRouteRefusesOtherPatterns(t *testing.T) {
	for _, pattern := range []string{"/check/", "^/check/.*", "^/check/$", "^/[a-z]+/$", "^/check/[^/]+/", ""} {
		t.Run(pattern, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("taken")
				}
			}()
			RouteWithRegexpFunc(pattern, nil)
		})
	}
}
