//go:build !(js && wasm)

package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/clinic"
	"aftercheck/internal/triage"
)

// link runs the command as a shell does.
func link(t *testing.T, in string, args ...string) (out, errs string, err error) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	root := newCommand()
	root.SetArgs(append([]string{"link"}, args...))
	root.SetIn(strings.NewReader(in))
	root.SetOut(&stdout)
	root.SetErr(&stderr)
	err = root.Execute()
	return stdout.String(), stderr.String(), err
}

// ago is a day before today, as the flags take it.
func ago(days int) string { return (triage.DateOf(time.Now()) - triage.Date(days)).String() }

func TestTheLinkStandsAloneOnStandardOutput(t *testing.T) {
	day := ago(3)
	out, errs, err := link(t, "", "--host", "https://check.example", "--name", "Smith & Jones", "--phone", "+44 (0)20 7946 0123",
		"--date", day, "--area", "forehead", "--area", "frown,eyes", "--sms-number", "+447700900123", "--email", "desk@clinic.example",
		"--product", "botox", "--review", ago(-10), "--country", "gb", "--language", "en", "--colour", "0A7D6C")
	if err != nil || errs != "" {
		t.Fatal(err, errs)
	}
	text, ok := strings.CutPrefix(out, "https://check.example/#")
	got, err := clinic.Decode(strings.TrimSuffix(text, "\n"), triage.DateOf(time.Now()))
	want := clinic.Clinic{
		Name: "Smith & Jones", Phone: "+442079460123", SMS: "+447700900123", Email: "desk@clinic.example", Country: "GB", Language: "en", Colour: "#0a7d6c",
	}
	if !ok || err != nil || got.Clinic != want || got.Date.String() != day || strings.Join(got.Areas, " ") != "forehead frown eyes" || got.Product != "botox" || got.Review.String() != ago(-10) {
		t.Errorf("%s: %+v, %v", out, got, err)
	}
}

func TestALinkIsRefusedWithReasons(t *testing.T) {
	good := []string{"--host", "https://check.example/", "--name", "Skin", "--phone", "+442079460123"}
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"--host", "https://check.example/"}, "the link says nothing"},
		{[]string{"--host", "https://check.example/", "--phone", "+442079460123"}, "--name: "},
		{slices.Concat(good, []string{"--name", "Call 999"}), "--name: "},
		{slices.Concat(good, []string{"--phone", "020 7946 0123"}), "--phone: The phone number must be written with +"},
		{slices.Concat(good, []string{"--phone", "+449061234567"}), "--phone: "},
		{slices.Concat(good, []string{"--date", "20/11/2026"}), "--date: It must be a day that exists"},
		{slices.Concat(good, []string{"--date", ago(-1)}), "--date: "},
		{slices.Concat(good, []string{"--area", "moon"}), "--area: "},
		{slices.Concat(good, []string{"--product", "botulax"}), "--product: "},
		{slices.Concat(good, []string{"--country", "Britain"}), "--country: "},
		{slices.Concat(good, []string{"--language", "nl"}), "--language: It must be one of en, es,"},
		{slices.Concat(good, []string{"--clinic", "harley"}), "The link names a clinic of this site’s list"},
		{slices.Concat(good, []string{"--host", "http://check.example/"}), "--host: The address of the app must begin with https://"},
		{slices.Concat(good, []string{"--qr", "code.gif"}), "--qr: the name must end in .svg or .png"},
		{slices.Concat(good, []string{"--qr", "code.svg", "--csv", "-"}), "--qr makes the code of one link"},
		{slices.Concat(good, []string{"--format", "csv"}), "--format is lines or csv"},
		{slices.Concat(good, []string{"extra"}), "unknown command"},
	} {
		out, _, err := link(t, "", c.args...)
		if err == nil || !strings.Contains(err.Error(), c.says) || out != "" {
			t.Errorf("%v: %q, %v; want %q", c.args, out, err, c.says)
		}
	}
}

func TestTheTextMessageAndItsLength(t *testing.T) {
	out, errs, err := link(t, "", "--host", "https://check.example/", "--clinic", "harley", "--country", "GB", "--sms")
	if err != nil || out != "Emergency? Call 999. Worried after treatment? Check: https://check.example/#c=harley&r=GB\n" || errs != "1 part: 89 7-bit characters (GSM-7); room for 71 more\n" {
		t.Errorf("%q %q %v", out, errs, err)
	}
	for tag, begins := range map[string]string{"es": "¿Emergencia? Llame al 999.", "pt": "Emergencia? Ligue 999.", "en": "Emergency? Call 999."} {
		out, errs, err := link(t, "", "--host", "https://check.example/", "--clinic", "harley", "--country", "GB", "--language", tag, "--sms")
		if err != nil || !strings.HasPrefix(out, begins) || !strings.HasPrefix(errs, "1 part: ") {
			t.Errorf("in %s: %q %q %v", tag, out, errs, err)
		}
	}
	if _, errs, _ := link(t, "", "--clinic", "harley"); !strings.Contains(errs, "on this machine only") {
		t.Errorf("without a host: %q", errs)
	}
	if got := inParts(clinic.SMS("it’s “so”")); got != "1 part: 9 16-bit characters (UCS-2), because of ’ “ ”; room for 61 more" {
		t.Error(got)
	}
}

func TestAClinicOfTheHostsList(t *testing.T) {
	file := filepath.Join(t.TempDir(), "clinics.json")
	if err := os.WriteFile(file, []byte(`{"harley": {"name": "Harley Street Skin", "country": "AU"}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	out, _, err := link(t, "", "--host", "https://check.example/", "--clinic", "harley", "--clinics", file, "--sms")
	if err != nil || !strings.HasPrefix(out, "Harley Street Skin: Emergency? Call 000.") {
		t.Errorf("%q %v", out, err)
	}
	if _, _, err := link(t, "", "--host", "https://check.example/", "--clinic", "nobody", "--clinics", file); err == nil || !strings.Contains(err.Error(), "no such clinic") {
		t.Errorf("a clinic that is not in the list: %v", err)
	}
	if _, _, err := link(t, "", "--host", "https://check.example/", "--clinic", "harley", "--clinics", file+"x"); err == nil {
		t.Error("a list that is not there")
	}
}

func TestACodeIsWritten(t *testing.T) {
	for name, begins := range map[string]string{"code.svg": "<svg xmlns=", "code.png": "\x89PNG\r\n"} {
		file := filepath.Join(t.TempDir(), name)
		out, _, err := link(t, "", "--host", "https://check.example/", "--clinic", "harley", "--qr", file)
		content, readErr := os.ReadFile(file)
		if err != nil || readErr != nil || !strings.HasPrefix(string(content), begins) || out != "https://check.example/#c=harley\n" {
			t.Errorf("%s: %.20q, %q, %v, %v", name, content, out, err, readErr)
		}
	}
}

// TestADaysList is what a clinic does at closing time: the list of the day out of a
// spreadsheet, with a slip in two rows.
func TestADaysList(t *testing.T) {
	day := strings.ReplaceAll(ago(1), "-", "")
	sheet := "\ufeffPatient;Date;Areas\r\n" +
		"Ann;" + ago(1) + ";\"forehead; frown\"\r\n" +
		"Bob;" + ago(-1) + ";frown\r\n" +
		"\r\n" +
		"Cy\r\n" +
		"Dee;;eyes nose\r\n"
	args := []string{"--host", "https://check.example/", "--clinic", "harley", "--csv", "-", "--date", ago(2)}
	out, errs, err := link(t, sheet, args...)
	if want := "https://check.example/#c=harley&d=" + day + "&a=forehead,frown\nhttps://check.example/#c=harley&d=" + strings.ReplaceAll(ago(2), "-", "") + "&a=eyes,nose\n"; err != errRefusedRows || out != want {
		t.Errorf("%q, %v; want %q", out, err, want)
	}
	for _, says := range []string{"not put into the links: the columns \"patient\"", "line 3: --date: ", "line 5: wrong number of fields"} {
		if !strings.Contains(errs, says) {
			t.Errorf("%q is not said: %s", says, errs)
		}
	}
	out, _, err = link(t, sheet, append(args, "--format", "csv", "--sms")...)
	rows, readErr := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != errRefusedRows || readErr != nil || len(rows) != 3 {
		t.Fatalf("%v, %v, %q", err, readErr, out)
	}
	if got := strings.Join(rows[0], "|"); got != "\ufeffPatient|Date|Areas|link|sms|parts"[3:] || rows[1][0] != "Ann" || !strings.HasSuffix(rows[1][4], rows[1][3]) || rows[1][5] != "1" {
		t.Errorf("%q", rows)
	}
}

func TestAListThatCannotBeUsed(t *testing.T) {
	for sheet, says := range map[string]string{
		"":                          "the first row must name the columns",
		"patient,mobile\nAnn,1\n":   "names no column that a link has",
		"date,Date\n2026-11-20,x\n": "is there twice",
		"area,areas\nfrown,frown\n": "is there twice",
	} {
		if _, _, err := link(t, sheet, "--host", "https://check.example/", "--clinic", "harley", "--csv", "-"); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, want %q", sheet, err, says)
		}
	}
	// A broken quote costs its own row.
	out, errs, err := link(t, "area\nfr\"own\nfrown\n", "--host", "https://check.example/", "--clinic", "harley", "--csv", "-")
	if err != errRefusedRows || out != "https://check.example/#c=harley&a=frown\n" || !strings.Contains(errs, "line 2: ") {
		t.Errorf("%q %q %v", out, errs, err)
	}
}
