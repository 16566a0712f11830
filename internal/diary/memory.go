package diary

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"sync"
)

// Memory is a drive that lasts as long as the tab: for a browser that allows no
// storage, and for tests, which can make it fail.
type Memory struct {
	// Why is what Trouble says. It is set before the first use.
	Why error
	// Fail, if set, is asked before each Apply, and may refuse it.
	Fail func(Change) error

	mu      sync.Mutex
	drawers map[Drawer]map[string][]byte
}

// Rows gives everything in the drawer Rows.
func (m *Memory) Rows() ([]Entry, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var out []Entry
	for key, data := range m.drawers[Rows] {
		out = append(out, Entry{Rows, key, data})
	}
	return out, nil
}

// Keys lists the keys of a drawer.
func (m *Memory) Keys(d Drawer) ([]string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Sorted(maps.Keys(m.drawers[d])), nil
}

// Get gives what is kept under a key.
func (m *Memory) Get(d Drawer, key string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	data, ok := m.drawers[d][key]
	if !ok {
		return nil, ErrMissing
	}
	return data, nil
}

// Apply makes a change.
func (m *Memory) Apply(c Change) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.Fail != nil {
		if err := m.Fail(c); err != nil {
			return err
		}
	}
	for _, e := range c.If {
		now, there := m.drawers[e.Drawer][e.Key]
		if there != (e.Data != nil) || !bytes.Equal(now, e.Data) {
			return ErrChanged
		}
	}
	if c.Clear || m.drawers == nil {
		m.drawers = map[Drawer]map[string][]byte{Rows: {}, Records: {}, Pictures: {}}
	}
	for _, e := range c.Drop {
		maps.DeleteFunc(m.drawers[e.Drawer], func(key string, _ []byte) bool {
			return key == e.Key || strings.HasSuffix(e.Key, "/") && strings.HasPrefix(key, e.Key)
		})
	}
	for _, e := range c.Put {
		m.drawers[e.Drawer][e.Key] = bytes.Clone(e.Data)
	}
	return nil
}

// Trouble is Why.
func (m *Memory) Trouble() error { return m.Why }
