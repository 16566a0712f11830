package paper

import (
	"slices"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func (d *review) sources() {
	d.heading(2, "Sources")
	d.para("Most were read as stored excerpts, never as whole pages, and may be out of date.")
	used := d.users()
	rows := [][]string{{"Id", "Reference", "How it was seen", "Used by"}}
	for _, r := range guideline.References() {
		reference := plain(r.Citation)
		if r.URL != "" {
			reference += " <" + r.URL + ">"
		}
		seen := r.Mark.Says()
		if r.Note != "" && r.Mark != guideline.Known { // its note says the same again
			seen += ", " + r.Note
		}
		rows = append(rows, []string{code(string(r.ID)), reference, plain(seen), strings.Join(used[r.ID], ", ")})
	}
	d.table(rows)
	d.seen("sources")
}

// users are the rules that cite each source, in the order of the document.
func (d *review) users() map[triage.Source][]string {
	used := map[triage.Source][]string{}
	note := func(id string, sources []triage.Source) {
		for _, s := range sources {
			if !slices.Contains(used[s], id) {
				used[s] = append(used[s], id)
			}
		}
	}
	for _, f := range d.Flags {
		note(f.ID, f.Sources)
	}
	for _, c := range d.Complications {
		note(c.ID, c.Sources)
		for _, r := range c.Rules {
			note(r.ID, r.Sources)
		}
	}
	for _, m := range d.Modifiers {
		note(m.ID, m.Sources)
	}
	return used
}

func (d *review) doubts() {
	d.heading(2, "Doubts")
	d.para("Where sources disagree, and cautious choices that you are asked to confirm. Every choice is a judgement.")
	rows := [][]string{{"Id", "About", "The sources", "The choice here", "Confirmed"}}
	for _, x := range guideline.Doubts() {
		rows = append(rows, []string{code(x.ID), plain(x.About), plain(x.Sides), plain(x.Choice), "☐"})
	}
	d.table(rows)
	d.para("Limits of the work on the evidence:")
	var list []string
	for _, l := range guideline.Limits() {
		list = append(list, plain(l))
	}
	d.items(list...)
	d.seen("doubts")
}

func (d *review) signature() {
	d.heading(2, "Signature")
	d.para("This signature is for version %s of the guideline only. Any change of a question or a rule asks for a new one.", plain(d.Version))
	line := strings.Repeat("…", 30)
	d.table([][]string{
		{"Reviewer", ""},
		{"Name", line},
		{"Profession", line},
		{"Registration number", line},
		{"Date", line},
		{"Signature", line},
	})
	d.para("Decision:")
	d.items("☐ Approved", "☐ Approved with the changes that are written beside the rules", "☐ Not approved")
	d.para("Comments:")
	for range 6 {
		d.para("%s", strings.Repeat("…", 60))
	}
	d.para("Version %s. %s", plain(d.Version), plain(guideline.Review))
}
