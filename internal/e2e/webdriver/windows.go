package webdriver

// Window is one tab or window of the browser.
type Window string

// NewTab opens an empty tab; commands still go to the old one.
func (s *Session) NewTab() (Window, error) {
	var made struct{ Handle Window }
	err := s.Call("NewWindow", map[string]any{"type": "tab"}, &made)
	return made.Handle, err
}

// Tab is the tab that commands go to.
func (s *Session) Tab() (Window, error) {
	var w Window
	err := s.Call("GetWindowHandle", nil, &w)
	return w, err
}

// Tabs are all tabs and windows that are open.
func (s *Session) Tabs() ([]Window, error) {
	var all []Window
	err := s.Call("GetWindowHandles", nil, &all)
	return all, err
}

// SwitchTo sends the commands that follow to another window.
func (s *Session) SwitchTo(w Window) error {
	return s.Call("SwitchToWindow", map[string]any{"handle": string(w)}, nil)
}

// CloseWindow closes the current window; SwitchTo must follow.
func (s *Session) CloseWindow() error { return s.Call("CloseWindow", nil, nil) }
