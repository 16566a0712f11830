package webdriver

// Keys that have no character of their own, as the protocol writes them.
const (
	Tab       = "\uE004"
	Enter     = "\uE007"
	Space     = " "
	ArrowDown = "\uE015"
)

// Press presses and lets go each key in turn, on whatever has the focus.
func (s *Session) Press(keys ...string) error {
	var actions []map[string]any
	for _, key := range keys {
		actions = append(actions,
			map[string]any{"type": "keyDown", "value": key},
			map[string]any{"type": "keyUp", "value": key})
	}
	keyboard := map[string]any{"type": "key", "id": "keyboard", "actions": actions}
	return s.Call("PerformActions", map[string]any{"actions": []any{keyboard}}, nil)
}
