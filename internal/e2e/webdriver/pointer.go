package webdriver

// ClickAt presses the mouse at a point of the screen and let it go.
func (s *Session) ClickAt(x, y float64) error {
	mouse := map[string]any{
		"type": "pointer", "id": "mouse", "parameters": map[string]any{"pointerType": "mouse"},
		"actions": []map[string]any{
			{"type": "pointerMove", "x": int(x), "y": int(y), "duration": 0, "origin": "viewport"},
			{"type": "pointerDown", "button": 0},
			{"type": "pointerUp", "button": 0},
		},
	}
	return s.Call("PerformActions", map[string]any{"actions": []any{mouse}}, nil)
}
