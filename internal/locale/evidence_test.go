package locale

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// rows reads a list of the evidence's rows from testdata. They were copied from
// the evidence, not from the tables here, so that a wrong digit is noticed.
func rows(t *testing.T, name string, fields int) [][]string {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimRight(line, "\n"); strings.HasPrefix(line, "#") {
			continue
		}
		row := strings.Split(line, "\t")
		for len(row) < fields {
			row = append(row, "")
		}
		out = append(out, row)
	}
	return out
}

// Every row of G1 that is not in doubt is in the table with the same digits in
// the same order; every row in doubt is left out and gives none of its numbers.
func TestAmbulancesAreThoseOfTheEvidence(t *testing.T) {
	type row struct {
		country, verify string
		numbers, bases  []string
	}
	evidence := map[string]*row{}
	for _, r := range rows(t, "g1_ambulance.tsv", 5) {
		e := evidence[r[0]]
		if e == nil {
			e = &row{country: r[1], verify: r[4]}
			evidence[r[0]] = e
		}
		e.numbers, e.bases = append(e.numbers, r[2]), append(e.bases, r[3])
	}
	if len(evidence) != 112 {
		t.Errorf("the list has %d countries, the evidence 112", len(evidence))
	}
	for region, e := range evidence {
		n, ok := ForRegion(region)
		if e.verify == "!" {
			if o, left := doubtful(region); ok || !left || o.Country != e.country {
				t.Errorf("%s is in doubt and must be left out", e.country)
			}
			continue
		}
		if !ok || n.Country != e.country || n.Number != e.numbers[0] || n.Verify != (e.verify == "yes") {
			t.Errorf("%s: have %+v, the evidence says %v", e.country, n, e)
		}
		if e.bases[0] != "S" {
			t.Errorf("%s: the first number was read nowhere", e.country)
		}
		also, knowledge := "", false
		if len(e.numbers) > 1 {
			also, knowledge = e.numbers[1], e.bases[1] == "K"
		}
		if n.Also != also || n.AlsoKnowledge != knowledge {
			t.Errorf("%s: second number %q (knowledge: %t), the evidence says %q (%t)", e.country, n.Also, n.AlsoKnowledge, also, knowledge)
		}
		for _, more := range e.numbers[min(2, len(e.numbers)):] {
			if !strings.Contains(n.Note+n.CannotSpeak, more) {
				t.Errorf("%s: %s is not said", e.country, more)
			}
		}
	}
	for _, n := range Ambulances() {
		if evidence[n.Region] == nil {
			t.Errorf("%s is not in the evidence", n.Country)
		}
	}
}

// A number of G2 or G3 is shown when it was read in a source and the public may
// call it; every other one is left out with a reason. None is in both, none in
// neither, and none comes from anywhere else.
func TestLinesAreThoseOfTheEvidence(t *testing.T) {
	for _, c := range []struct {
		kind   Kind
		file   string
		helps  []Help
		onlyTo []string // read in a source, but not for the public
	}{
		{Urgent, "g2_urgent.tsv", urgentHelp, nil},
		{Poison, "g3_poison.tsv", poisonHelp, []string{"770-488-7100", "01 809 2566"}},
	} {
		var shown, left, wantShown, wantLeft []string
		words := map[string]Help{}
		for _, h := range c.helps {
			words[h.Region] = h
			for _, l := range h.Lines {
				shown = append(shown, h.Region+" "+l.Number)
			}
		}
		for _, o := range LinesLeftOut() {
			if o.Kind == c.kind {
				left = append(left, o.Region+" "+o.Number)
				if o.Reason == "" {
					t.Errorf("%s %s is left out without a reason", o.Region, o.Number)
				}
			}
		}
		for _, r := range rows(t, c.file, 4) {
			switch id := r[0] + " " + r[1]; {
			case r[1] == "-":
				if h := words[r[0]]; h.Note == "" || !h.NoteKnowledge {
					t.Errorf("%s %s: %q is not said, or not marked as knowledge", c.kind, r[0], r[3])
				}
			case r[2] == "S" && !slices.Contains(c.onlyTo, r[1]):
				wantShown = append(wantShown, id)
			default:
				wantLeft = append(wantLeft, id)
			}
		}
		wantSame(t, string(c.kind)+" lines shown", shown, wantShown)
		wantSame(t, string(c.kind)+" lines left out", left, wantLeft)
	}
}

// A form's address is shown only when it was read in a source, and no phone
// number of Yellow Card is, because two are about.
func TestReportsAreThoseOfTheEvidence(t *testing.T) {
	var shown, left, wantShown, wantLeft []string
	for _, r := range append(slices.Clone(reporting), europeanList) {
		for _, address := range []string{r.Site, r.Phone} {
			if address != "" {
				shown = append(shown, r.Region+" "+bare(address))
			}
		}
		if r.Knowledge && r.Site+r.Phone != "" {
			t.Errorf("%s: an address from general knowledge", r.Name)
		}
	}
	for _, o := range ReportsLeftOut() {
		left = append(left, o.Region+" "+bare(o.Address))
		if o.Reason == "" {
			t.Errorf("%s %s is left out without a reason", o.Region, o.Address)
		}
	}
	for _, e := range rows(t, "g4_report.tsv", 5) {
		region, name, site, phone, basis := e[0], e[1], e[2], e[3], e[4]
		for _, address := range []string{site, phone} {
			switch {
			case address == "-":
			case basis == "S" && name != "results":
				wantShown = append(wantShown, region+" "+bare(address))
			default:
				wantLeft = append(wantLeft, region+" "+bare(address))
			}
		}
		if len(Reporting(region)) == 0 && region != "EU" && name != "-" {
			t.Errorf("%s: nobody is named, the evidence has %s", region, name)
		}
	}
	wantSame(t, "addresses shown", shown, wantShown)
	wantSame(t, "addresses left out", left, wantLeft)
}

// bare is a web address without its scheme.
func bare(address string) string { return strings.TrimPrefix(address, "https://") }

func wantSame(t *testing.T, what string, got, want []string) {
	t.Helper()
	slices.Sort(got)
	slices.Sort(want)
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("%s: %s, against the evidence", what, g)
		}
	}
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("%s: %s is missing", what, w)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s: %d, the evidence has %d", what, len(got), len(want))
	}
}
