//go:build !(js && wasm)

package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
)

// errRefusedRows is what the exit status stands for; the lines said which.
var errRefusedRows = errors.New("some rows were refused")

// day makes a link for each row of a day's list; said is what holds for all of them.
func (w *linkWanted) day(said map[string]string, in io.Reader, out, errs io.Writer) error {
	if w.csv != "-" {
		f, err := os.Open(w.csv)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	rows := sheet(in)
	header, err := rows.Read()
	if err != nil {
		return fmt.Errorf("--csv: the first row must name the columns: %w", err)
	}
	parts, err := w.columns(header, errs)
	if err != nil {
		return err
	}
	printed := w.printer(out)
	printed.header(header)
	refused := false
	for {
		row, err := rows.Read()
		if err == io.EOF {
			break
		}
		var broken *csv.ParseError
		line := 0
		switch {
		case errors.As(err, &broken):
			line, err = broken.StartLine, broken.Err
		case err != nil:
			return errors.Join(err, printed.flush())
		default:
			line, _ = rows.FieldPos(0)
			err = w.row(row, parts, said, printed)
		}
		if err != nil {
			refused = true
			fmt.Fprintf(errs, "aftercheck: line %d: %s\n", line, strings.ReplaceAll(err.Error(), "\n", " "))
		}
	}
	if err := printed.flush(); err != nil {
		return err
	}
	if refused {
		return errRefusedRows
	}
	return nil
}

func (w *linkWanted) row(row, parts []string, said map[string]string, printed *linkPrinter) error {
	mine := maps.Clone(said)
	for i, part := range parts {
		if value := strings.TrimSpace(row[i]); part != "" && value != "" {
			mine[part] = value
		}
	}
	made, err := w.make(mine)
	if err != nil {
		return err
	}
	printed.row(row, made)
	return nil
}

// columns finds the part of each column; "" is a column that is only copied.
func (w *linkWanted) columns(header []string, errs io.Writer) (parts []string, err error) {
	var copied []string
	for _, name := range header {
		name = strings.ToLower(strings.TrimSpace(name))
		part := ""
		for _, f := range linkFields {
			if f.name == name || name == "areas" && f.name == "area" {
				part = f.part
			}
		}
		if part != "" && slices.Contains(parts, part) {
			return nil, fmt.Errorf("--csv: the column %q is there twice", name)
		}
		if part == "" {
			copied = append(copied, strconv.Quote(name))
		}
		parts = append(parts, part)
	}
	if len(copied) == len(header) {
		return nil, errors.New("--csv: the first row names no column that a link has, such as date or area")
	}
	if len(copied) > 0 {
		// A slip in a name would leave that column out of every link.
		fmt.Fprintf(errs, "aftercheck: not put into the links: the columns %s\n", strings.Join(copied, ", "))
	}
	return parts, nil
}

// sheet reads a file as spreadsheets write it: some begin with a mark of their
// encoding, and many put ; or a tab between the cells.
func sheet(in io.Reader) *csv.Reader {
	r := bufio.NewReaderSize(in, 64<<10)
	if mark, _ := r.Peek(3); string(mark) == "\ufeff" {
		r.Discard(3)
	}
	head, _ := r.Peek(r.Size())
	first, _, _ := strings.Cut(string(head), "\n")
	rows := csv.NewReader(r)
	for _, comma := range ";\t" {
		if !strings.Contains(first, ",") && strings.ContainsRune(first, comma) {
			rows.Comma = comma
		}
	}
	return rows
}

// linkPrinter prints links as lines, or as rows.
type linkPrinter struct {
	sms  bool
	rows *csv.Writer // nil: lines
	out  *bufio.Writer
}

func (w *linkWanted) printer(out io.Writer) *linkPrinter {
	p := &linkPrinter{sms: w.sms, out: bufio.NewWriter(out)}
	if w.format == "csv" {
		p.rows = csv.NewWriter(p.out)
	}
	return p
}

func (p *linkPrinter) header(names []string) {
	if p.rows != nil {
		p.rows.Write(p.with(names, "link", "sms", "parts"))
	}
}

func (p *linkPrinter) row(row []string, made madeLink) {
	switch {
	case p.rows != nil:
		p.rows.Write(p.with(row, made.address, made.text.Text, strconv.Itoa(made.text.Parts)))
	case p.sms:
		fmt.Fprintln(p.out, made.text.Text)
	default:
		fmt.Fprintln(p.out, made.address)
	}
}

func (p *linkPrinter) with(row []string, link, sms, parts string) []string {
	row = append(slices.Clone(row), link)
	if p.sms {
		row = append(row, sms, parts)
	}
	return row
}

func (p *linkPrinter) flush() error {
	if p.rows != nil {
		p.rows.Flush()
		if err := p.rows.Error(); err != nil {
			return err
		}
	}
	return p.out.Flush()
}
