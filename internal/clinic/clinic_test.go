package clinic

import (
	"reflect"
	"testing"

	"aftercheck/internal/triage"
)

func TestALinkComesBackAsItWas(t *testing.T) {
	today, _ := triage.ParseDate("2026-11-28")
	day, _ := triage.ParseDate("2026-11-17")
	l := Link{Clinic: Clinic{Name: "Harley Street Skin", Phone: "+442079460123"}, Date: day, Areas: []string{"forehead", "frown", "eyes"}}
	text := l.Encode()
	if n := len("https://" + "abcdefghij.0123456.uk" + "/#" + text); n >= 101 {
		t.Errorf("%d characters: %s", n, text)
	}
	got, err := Decode(text, today)
	if err != nil || !reflect.DeepEqual(got, l) {
		t.Errorf("%s came back as %+v, %v", text, got, err)
	}
}
