package browser

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/webdriver"
)

//go:embed window.py
var windowScript []byte

// webKit starts WebKitGTK in a window of our own.
func webKit(t testing.TB) func(Options) (*webdriver.Session, error) {
	t.Helper()
	driver := need.Program(t, "install Debian's webkit2gtk-driver", "WebKitWebDriver")
	need.Program(t, "install Debian's python3-gi and gir1.2-webkit2-4.1", "python3")
	display := screen(t)
	return func(options Options) (*webdriver.Session, error) {
		window := filepath.Join(options.Profile, "window.py")
		if err := os.WriteFile(window, windowScript, 0o700); err != nil {
			return nil, err
		}
		size := Phone
		if options.Viewport != (Viewport{}) {
			size = options.Viewport
		}
		return webdriver.Driver{
			Engine:  "webkit",
			Program: driver,
			Silent:  true,
			Slow:    true, // WebAssembly begins in an interpreter
			Env:     append([]string{"DISPLAY=" + display, "HOME=" + options.Profile, "LANG=C.UTF-8"}, options.Env...),
			Capabilities: map[string]any{
				// Asked while a document is on its way, this driver never answers.
				"pageLoadStrategy": "normal",
				"webkitgtk:browserOptions": map[string]any{
					"binary": window,
					"args":   []string{fmt.Sprintf("--size=%dx%d", size.Width, size.Height), "--profile=" + options.Profile},
				},
			},
		}.Start()
	}
}
