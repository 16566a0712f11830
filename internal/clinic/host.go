package clinic

import (
	"net/url"
	"strings"
)

// Address is the whole link: the address at which the app stands, "https://host/" or
// "https://host/check/", and the link behind its #. The error is a [Refused]: the
// address must be https (or http on this machine), without a query, a user or a # of its own.
func (l Link) Address(host string) (string, error) {
	base, err := url.Parse(host)
	local := err == nil && (base.Hostname() == "localhost" || base.Hostname() == "127.0.0.1")
	switch {
	case err != nil, base.Host == "", base.Scheme != "https" && (base.Scheme != "http" || !local):
		return "", Refused{{"", "The address of the app must begin with https://."}}
	case base.User != nil, base.RawQuery != "", base.ForceQuery, strings.Contains(host, "#"):
		return "", Refused{{"", "The address of the app must have a host and a path only, as in https://clinic.example/check/."}}
	}
	if !strings.HasSuffix(base.Path, "/") {
		base = base.JoinPath("/")
	}
	return base.String() + "#" + l.Encode(), nil
}
