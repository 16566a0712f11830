package clinic

// checkID wants what a host's list calls a clinic: 2 to 24 small letters, digits and
// hyphens, none at an end. With 12 at most the whole link stays under 45 characters on a
// host of 20.
func checkID(id string) string {
	ok := len(id) >= 2 && len(id) <= 24 && id[0] != '-' && id[len(id)-1] != '-'
	for i := range len(id) {
		ok = ok && (plain(id[i]) && !('A' <= id[i] && id[i] <= 'Z') || id[i] == '-')
	}
	if !ok {
		return "The short name of the clinic must have 2 to 24 small letters, digits or hyphens."
	}
	return ""
}
