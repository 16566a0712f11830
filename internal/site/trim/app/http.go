package app

// Handler is named by what the client keeps of go-app, and never used.
type Handler struct{}

func isRemoteLocation(string) bool { return true }

// A client asks whether an address is one of go-app's own /web/ files; ours has none.
func isStaticResourcePath(string) bool { return false }
