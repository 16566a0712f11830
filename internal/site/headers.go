package site

import "strings"

// policy is the content security policy: our own files, WebAssembly, and of what stands
// in a document nothing but these two texts, by their hashes. No other origin, no form
// that is sent anywhere. blob: is a picture out of the browser's memory: a person's own
// photo has no other address. Trusted Types, where the browser has them, let no text
// become markup or script; boot.js has the one policy that is allowed, for the worker's
// address.
func (i inline) policy() string {
	return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' '" + integrity(i.script) + "'; style-src 'self' '" + integrity(i.sheet) + "'; " +
		"img-src 'self' blob:; font-src 'self'; connect-src 'self' blob:; manifest-src 'self'; worker-src 'self'; " +
		"base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types aftercheck"
}

// headersWith go with every answer. The document repeats policy and referrer, for a
// web server that does not send them; frame-ancestors works only as a header.
func headersWith(policy string) [][2]string {
	return [][2]string{
		{"Content-Security-Policy", policy + "; frame-ancestors 'none'"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		{"Permissions-Policy", permissions()},
		{"Referrer-Policy", "no-referrer"},
		{"X-Content-Type-Options", "nosniff"},
	}
}

// hsts keeps browsers to HTTPS for a year. It goes only with what came over TLS, and
// says nothing about other names below this one: they are not ours to speak for.
var hsts = [2]string{"Strict-Transport-Security", "max-age=31536000"}

// permissions switches off what a page could ask a browser for and this one never does.
func permissions() string {
	names := strings.Fields(`accelerometer autoplay browsing-topics camera display-capture geolocation
		gyroscope magnetometer microphone midi payment publickey-credentials-get serial usb xr-spatial-tracking`)
	return strings.Join(names, "=(), ") + "=()"
}

const (
	forEver = "public, max-age=31536000, immutable" // the name changes with the content
	recheck = "no-cache"                            // keep, but ask each time
	never   = "no-store"                            // true only at this moment
)

func (f *file) cacheControl() string {
	if f.immutable {
		return forEver
	}
	return recheck
}
