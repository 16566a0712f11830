package app

import "strings"

// oneBelow is the end of a pattern: one more part of an address and a slash.
const oneBelow = "[^/]+/$"

// route is one address, or all those that begin with the prefix, or those of
// them with one more part and a slash.
type route struct {
	path          string
	prefix, below bool
	newComponent  func() Composer
}

// router finds the component of an address as go-app does: whole addresses
// first, then the patterns in their order.
type router struct{ routes []route }

var routes router

// RouteFunc sets what is mounted at an address.
func RouteFunc(path string, newComponent func() Composer) {
	routes.routes = append(routes.routes, route{path: path, newComponent: newComponent})
}

// RouteWithRegexpFunc sets what is mounted where a pattern matches. Two kinds of
// pattern are known: "^/some/path/", and the same with "[^/]+/$" at its end.
func RouteWithRegexpFunc(pattern string, newComponent func() Composer) {
	path, begins := strings.CutPrefix(pattern, "^")
	path, below := strings.CutSuffix(path, oneBelow)
	if !begins || strings.ContainsAny(path, `\.+*?()|[]{}^$`) {
		panic("a pattern that only go-app's own router knows: " + pattern)
	}
	routes.routes = append(routes.routes, route{path: path, prefix: !below, below: below, newComponent: newComponent})
}

func (r *router) createComponent(path string) (Composer, bool) {
	for _, exact := range []bool{true, false} {
		for _, to := range r.routes {
			if exact == !(to.prefix || to.below) && to.matches(path) {
				return to.newComponent(), true
			}
		}
	}
	return nil, false
}

func (r route) matches(path string) bool {
	rest, begins := strings.CutPrefix(path, r.path)
	switch {
	case !begins, r.prefix:
		return begins
	case r.below:
		return strings.IndexByte(rest, '/') == len(rest)-1 && rest != "" && rest != "/"
	}
	return rest == ""
}
