package browser

import (
	"encoding/json"
	"slices"
)

// Heard is one thing that a screen reader is told of, with those inside it.
type Heard struct {
	// Role is the ARIA role, or Chromium's own name where there is none.
	Role, Name, Description string
	// Value is what a field holds, or the level of a heading.
	Value string
	// States are those that are set, such as "checked", "expanded=false", "required".
	States []string
	Inside []*Heard
}

// Reading is the page as a screen reader meets it, in that order: the accessibility
// tree that Chromium hands to the system, without what it leaves out.
func (b *Browser) Reading() *Heard {
	b.t.Helper()
	b.must(b.CDP("Accessibility.enable", nil, nil))
	var tree struct{ Nodes []axNode }
	b.must(b.CDP("Accessibility.getFullAXTree", nil, &tree))
	b.must(b.CDP("Accessibility.disable", nil, nil))
	if len(tree.Nodes) == 0 {
		b.t.Fatal("the page has no accessibility tree")
	}
	byID := map[string]axNode{}
	for _, n := range tree.Nodes {
		byID[n.NodeID] = n
	}
	var hear func(id string) []*Heard
	hear = func(id string) (heard []*Heard) {
		n := byID[id]
		var inside []*Heard
		for _, child := range n.ChildIDs {
			inside = append(inside, hear(child)...)
		}
		if n.Ignored {
			return inside
		}
		return []*Heard{n.heard(inside)}
	}
	return hear(tree.Nodes[0].NodeID)[0]
}

// axNode is a node of the protocol's domain Accessibility.
type axNode struct {
	NodeID                         string
	Ignored                        bool
	Role, Name, Description, Value axValue
	Properties                     []struct {
		Name  string
		Value axValue
	}
	ChildIDs []string
}

type axValue struct{ Value json.RawMessage }

func (v axValue) String() string {
	var text string
	if json.Unmarshal(v.Value, &text) == nil {
		return text
	}
	return string(v.Value)
}

// spoken are the properties that a screen reader says; "false" is said where there
// is something to be opened or chosen.
var spoken = map[string]bool{
	"checked": true, "expanded": true, "selected": false, "required": false, "invalid": false, "disabled": false,
	"pressed": true, "live": false, "level": false, "hasPopup": false, "modal": false,
}

func (n axNode) heard(inside []*Heard) *Heard {
	h := &Heard{Role: n.Role.String(), Name: n.Name.String(), Description: n.Description.String(), Value: n.Value.String(), Inside: inside}
	for _, p := range n.Properties {
		alsoFalse, said := spoken[p.Name]
		switch value := p.Value.String(); {
		case !said || value == "" || value == "false" && !alsoFalse || p.Name == "live" && value == "off":
		case p.Name == "level":
			h.Value = value
		case value == "true":
			h.States = append(h.States, p.Name)
		default:
			h.States = append(h.States, p.Name+"="+value)
		}
	}
	slices.Sort(h.States)
	return h
}
