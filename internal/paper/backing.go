package paper

import (
	"strings"

	"aftercheck/internal/guideline"
)

func (d *review) sources() {
	d.heading(2, "Sources")
	d.para("Most were read as stored excerpts, never as whole pages, and may be out of date.")
	used := guideline.RulesBySource(d.Guideline)
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

func (d *review) corrections() {
	d.heading(2, "Corrections and terms")
	d.para("Where the evidence was too broad, too narrow or not clear, these lines settle it. Every level in them is a judgement.")
	rows := [][]string{{"Id", "What holds", "Carried by"}}
	for _, c := range guideline.Corrections() {
		rows = append(rows, []string{code(c.ID), plain(c.Says), plain(strings.Join(c.Rules, ", "))})
	}
	d.table(rows)
	d.seen("corrections and terms")
}

func (d *review) doubts() {
	d.heading(2, "Doubts")
	d.para("Where sources disagree, and cautious choices that you are asked to confirm. Every choice is a judgement.")
	rows := [][]string{{"Id", "About", "What is known", "The choice here", "Rules", "Confirmed"}}
	for _, x := range guideline.Doubts() {
		rows = append(rows, []string{code(x.ID), plain(x.Topic), plain(x.Sides), plain(x.Choice), plain(strings.Join(x.Rules, ", ")), "☐"})
	}
	d.table(rows)
	d.para("Limits of the work on the evidence (H3):")
	d.items(limits...)
	d.seen("doubts")
}

// limits are what the work on the evidence could not do (evidence.md, H3).
var limits = []string{
	"Only stored excerpts were read, never whole live pages; several labels and public pages were read as copies. The list of sources says which.",
	"Percentages that are named from general knowledge need a check against the current label.",
	"How long many local effects last is a judgement from how muscles recover; nobody measured it.",
	"Effects of Daxxify last longer; by how much is a judgement.",
	"That type B toxin brings more dry mouth and trouble swallowing is general knowledge.",
	"Medicines are named for clinics only. No dose stands anywhere but the one on the packet of paracetamol.",
	"No clinician has reviewed the guideline, and it was never tried with patients.",
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
