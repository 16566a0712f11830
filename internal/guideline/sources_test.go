package guideline

import (
	"net/url"
	"testing"

	"aftercheck/internal/triage"
)

func TestReferences(t *testing.T) {
	seen := map[triage.Source]bool{}
	for _, r := range References() {
		if r.ID == "" || r.Citation == "" {
			t.Errorf("%+v lacks its id or citation", r)
		}
		if seen[r.ID] {
			t.Errorf("%s stands twice", r.ID)
		}
		seen[r.ID] = true
		if u, err := url.Parse(r.URL); r.URL != "" && (err != nil || u.Host == "") {
			t.Errorf("%s: %q is no address", r.ID, r.URL)
		}
		if found, ok := SourceByID(r.ID); !ok || found != r {
			t.Errorf("SourceByID(%q) = %+v, %v", r.ID, found, ok)
		}
	}
	if _, ok := SourceByID("nonsense"); ok {
		t.Error("a made-up source was found")
	}
}

// Every id that the evidence's list splits off or sections J and K add.
func TestSourcesThatShareALine(t *testing.T) {
	for _, id := range []triage.Source{
		"AAC-THAI", "AAC-TW", "AAC-1990", "AAC-2023", "ANA-2005", "ANA-2017",
		"NOD-2020", "NOD-2025", "NOD-2006", "NTM-2025", "NTM-2022", "NTM-AU",
		"HZ-2011", "HZ-2024", "HZ-2023", "MG-PUNGA", "MG-ALARAJ", "MG-2015", "MG-TR",
		"IB-CHEN", "IB-ESER", "IB-REV", "NAB-2025", "NAB-2022",
		"RAPPL-2013", "BEER-2011", "NESTOR-2017", "EXER-1", "EXER-2", "BDD-2017", "BDD-2024",
		"NHS-SEIZURE", "EPILEPSY-SOC", "SJA-HEART", "NHS-HEART", "MHRA-AAI", "MEDSCAPE-AACG", "AESTH-BRUISE",
	} {
		if _, ok := SourceByID(id); !ok {
			t.Errorf("%s is missing", id)
		}
	}
}
