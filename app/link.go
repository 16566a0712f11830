//go:build !(js && wasm)

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"aftercheck/internal/clinic"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"
)

// thisMachine is where the app stands when nobody says where: a link to try it with.
const thisMachine = "http://127.0.0.1:8000/"

// linkFields are the flags that say something in a link, and the columns of a day's
// list, by the part that each fills in.
var linkFields = []struct{ name, part, usage string }{
	{"name", clinic.PartName, "name of the clinic, 2 to 40 characters"},
	{"phone", clinic.PartPhone, "number to call, with the country's code: +442079460123"},
	{"sms-number", clinic.PartSMS, "number for text messages, likewise"},
	{"email", clinic.PartEmail, "e-mail address"},
	{"date", clinic.PartDate, "day of the treatment: 2026-11-20"},
	{"area", clinic.PartAreas, "treated place, an option of the question \"areas\"; may be given several times"},
	{"product", clinic.PartProduct, "brand: " + productIDs()},
	{"review", clinic.PartReview, "day of the review visit"},
	{"country", clinic.PartCountry, "country of the clinic, two letters: GB"},
	{"language", clinic.PartLanguage, "language of the patient: " + strings.ReplaceAll(languageTags(), ",", ", ")},
	{"colour", clinic.PartColour, "accent colour: #0a7d6c"},
	{"clinic", clinic.PartID, "clinic of the host's list, in the place of name, numbers, email and colour"},
}

func productIDs() string {
	var ids []string
	for _, p := range clinic.Products() {
		ids = append(ids, p.ID)
	}
	return strings.Join(ids, ", ")
}

// linkWanted is what the command is asked for.
type linkWanted struct {
	host, clinics, qr, csv, format string
	sms                            bool
	list                           clinic.List
	today                          triage.Date
	spoken                         map[string]*say.Language // what was read of PO files, by the tag
}

// patientsLanguage is that of the text message: English when none is named. A file is
// read once for all rows of a list.
func (w *linkWanted) patientsLanguage(tag string) (*say.Language, error) {
	l, named := locale.LanguageOf(tag)
	if !named {
		return &say.Language{}, nil
	}
	if known := w.spoken[l.Tag]; known != nil {
		return known, nil
	}
	spoken, err := po.Language(l)
	if err != nil {
		return nil, err
	}
	if w.spoken == nil {
		w.spoken = map[string]*say.Language{}
	}
	w.spoken[l.Tag] = spoken
	return spoken, nil
}

func newLinkCommand() *cobra.Command {
	var want linkWanted
	cmd := &cobra.Command{
		Use:   "link",
		Short: "Make the link for a clinic's aftercare text",
		Long: `Print the link that a clinic puts into its aftercare text, alone on standard output.
What it says stands behind the #, so no server is told. Input that breaks a rule is
refused with the reason on standard error, and the exit status is 1.

With --sms the text message is printed, and on standard error how long it is.

With --csv a link is made for each row of a file ("-" is standard input). Its first row
names the columns, as the flags are called; several places stand in one cell, with
spaces or ; between them. The other flags hold for every row that has nothing in that
column. --format csv prints the rows whole, with the columns link and, with --sms, sms
and parts; columns of other names are copied. A row that is refused is named by its
line, the others are still done, and the exit status is 1.`,
		Example: `  aftercheck link --host https://check.example/ --name "Harley Street Skin" --phone +442079460123 \
      --country GB --date 2026-11-20 --area forehead --area frown --qr code.svg
  aftercheck link --host https://check.example/ --clinic harley --sms --csv day.csv --format csv`,
		Args: cobra.NoArgs,
	}
	flags := cmd.Flags()
	values := map[string]*string{}
	var areas []string
	for _, f := range linkFields {
		if f.part == clinic.PartAreas {
			flags.StringSliceVar(&areas, f.name, nil, f.usage)
			continue
		}
		values[f.part] = flags.String(f.name, "", f.usage)
	}
	flags.StringVar(&want.host, "host", "", "address at which the app stands: https://check.example/")
	flags.StringVar(&want.clinics, "clinics", "", "the host's list of clinics (JSON), to look --clinic up in")
	flags.StringVar(&want.qr, "qr", "", "write a QR code to this file, .svg or .png")
	flags.BoolVar(&want.sms, "sms", false, "print the text message")
	flags.StringVar(&want.csv, "csv", "", "make a link for each row of this file")
	flags.StringVar(&want.format, "format", "lines", "with --csv: lines or csv")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		want.today = triage.DateOf(time.Now())
		said := map[string]string{clinic.PartAreas: strings.Join(areas, " ")}
		for part, value := range values {
			said[part] = *value
		}
		return want.run(said, cmd.InOrStdin(), cmd.OutOrStdout(), cmd.ErrOrStderr())
	}
	return cmd
}

func (w *linkWanted) run(said map[string]string, in io.Reader, out, errs io.Writer) error {
	if w.format != "lines" && w.format != "csv" || w.format == "csv" && w.csv == "" {
		return errors.New("--format is lines or csv, and goes with --csv")
	}
	if w.qr != "" && w.csv != "" {
		return errors.New("--qr makes the code of one link, and --csv makes many")
	}
	if w.host == "" {
		w.host = thisMachine
		fmt.Fprintln(errs, "aftercheck: without --host the link opens on this machine only")
	}
	if w.clinics != "" {
		var err error
		if w.list, err = readClinics(w.clinics); err != nil {
			return err
		}
	}
	if w.csv != "" {
		return w.day(said, in, out, errs)
	}
	made, err := w.make(said)
	if err != nil {
		return err
	}
	if w.qr != "" {
		if err := writeQR(w.qr, made.address); err != nil {
			return err
		}
	}
	if !w.sms {
		_, err = fmt.Fprintln(out, made.address)
		return err
	}
	fmt.Fprintln(errs, inParts(made.text))
	_, err = fmt.Fprintln(out, made.text.Text)
	return err
}

func readClinics(name string) (clinic.List, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return clinic.ReadList(f)
}

// madeLink is one link, and the text message with it.
type madeLink struct {
	address string
	text    clinic.Message
}

// make makes a link of what was said of each part. The error names flags.
func (w *linkWanted) make(said map[string]string) (made madeLink, err error) {
	l, err := readLink(said, w.today)
	if err != nil {
		return made, err
	}
	who, _, known := l.Who(w.list)
	if w.list != nil && l.ID != "" && !known {
		return made, errors.New("--clinic: the list has no such clinic")
	}
	if made.address, err = l.Address(w.host); err != nil {
		return made, fmt.Errorf("--host: %w", err)
	}
	in, err := w.patientsLanguage(who.Language)
	if err != nil {
		return made, err
	}
	made.text = clinic.SMS(clinic.AftercareText(in, who, made.address))
	return made, nil
}

// readLink reads what people type: numbers with spaces, letters of either size.
func readLink(said map[string]string, today triage.Date) (clinic.Link, error) {
	l := clinic.Link{
		ID: said[clinic.PartID],
		Clinic: clinic.Clinic{
			Name:     said[clinic.PartName],
			Phone:    clinic.TidyPhone(said[clinic.PartPhone]),
			SMS:      clinic.TidyPhone(said[clinic.PartSMS]),
			Email:    said[clinic.PartEmail],
			Country:  strings.ToUpper(said[clinic.PartCountry]),
			Language: said[clinic.PartLanguage],
		},
		Areas:   strings.FieldsFunc(said[clinic.PartAreas], func(r rune) bool { return strings.ContainsRune(" ,;", r) }),
		Product: strings.ToLower(said[clinic.PartProduct]),
	}
	if len(l.Areas) == 0 {
		l.Areas = nil
	}
	if c := strings.ToLower(said[clinic.PartColour]); c != "" {
		l.Clinic.Colour = "#" + strings.TrimPrefix(c, "#")
	}
	var bad clinic.Refused
	day := func(part string) (d triage.Date) {
		if said[part] == "" {
			return 0
		}
		d, err := triage.ParseDate(said[part])
		if err != nil || d <= 0 { // 0 stands for none
			bad = append(bad, clinic.Problem{Part: part, Why: "It must be a day that exists, written as 2026-11-20."})
		}
		return d
	}
	l.Date, l.Review = day(clinic.PartDate), day(clinic.PartReview)
	if tag := l.Clinic.Language; tag != "" {
		if _, known := locale.LanguageOf(tag); !known {
			bad = append(bad, clinic.Problem{Part: clinic.PartLanguage, Why: "It must be one of " + strings.ReplaceAll(languageTags(), ",", ", ") + "."})
		}
	}
	var broken clinic.Refused
	if errors.As(l.Check(today), &broken) {
		bad = append(bad, broken...)
	}
	if l.Empty() && len(bad) == 0 {
		return l, errors.New("the link says nothing: give --name and --phone, or --clinic")
	}
	if len(bad) > 0 {
		return l, byFlag(bad)
	}
	return l, nil
}

// byFlag names the flag that each problem comes from.
func byFlag(bad clinic.Refused) error {
	var lines []string
	for _, p := range bad {
		line := p.Why
		for _, f := range linkFields {
			if f.part == p.Part {
				line = "--" + f.name + ": " + p.Why
			}
		}
		lines = append(lines, line)
	}
	return errors.New(strings.Join(lines, "\n"))
}

func writeQR(name, address string) error {
	code, err := clinic.QR(address)
	if err != nil {
		return err
	}
	var picture []byte
	switch {
	case strings.HasSuffix(name, ".svg"):
		picture = []byte(code.SVG("QR code of the aftercare link"))
	case strings.HasSuffix(name, ".png"):
		picture, err = code.PNG(10)
	default:
		err = errors.New("--qr: the name must end in .svg or .png")
	}
	if err != nil {
		return err
	}
	return os.WriteFile(name, picture, 0o644)
}

// inParts says how long a text message is, and why it is longer than it could be.
func inParts(m clinic.Message) string {
	parts, units := strconv.Itoa(m.Parts)+" part", "7-bit characters (GSM-7)"
	if m.Parts != 1 {
		parts += "s"
	}
	because := ""
	if m.Unicode {
		units = "16-bit characters (UCS-2)"
		because = ", because of " + strings.Join(strings.Split(string(m.Because), ""), " ")
	}
	return fmt.Sprintf("%s: %d %s%s; room for %d more", parts, m.Units, units, because, m.Left)
}
