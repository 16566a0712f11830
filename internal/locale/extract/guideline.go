package extract

import (
	"reflect"
	"strings"

	"aftercheck/internal/guideline"
)

// shownFields are the fields of the guideline's tables that are shown, by their
// types. All others are ids, conditions, figures and words for the evidence.
var shownFields = words(`
	CardLine.About CardLine.Text
	Care.Do Care.Not Care.Title
	Change.Says
	Complication.Clinic Complication.Do Complication.Help Complication.Looks Complication.Name Complication.Not
	Complication.Often Complication.Recheck Complication.Says Complication.Summary Complication.Unsure
	Complication.Usually Complication.Watch
	Correction.Says
	CrisisLine.Note CrisisLine.Where
	DayNote.Text
	Doubt.Choice Doubt.Sides Doubt.Topic
	EmergencyGroup.Say EmergencyGroup.Signs EmergencyGroup.Title
	Floor.Says
	Lane.Label Lane.Note
	Level.Help Level.Lead Level.Prefix Level.Recheck Level.Title Level.Word
	Limit.Sign
	Modifier.Says
	Option.Help Option.Text Option.Under
	Picture.Alt Picture.Feels Picture.Parts
	PrepareGroup.Name PrepareLine.Note PrepareLine.Text PrepareLine.Where
	Question.Help Question.None Question.Steps Question.Text Question.Unsure
	RedFlag.Says
	Reference.Note
	Rule.Says
	SharedSign.Name
	StepDown.Says
	Tell.Says
	Term.Says Term.Word
	TimeCourse.Item TimeCourse.Note
	timeline.Lasts
`)

// guidelineTexts are the texts of the tables, in their order.
func guidelineTexts() []Entry {
	tables := reflect.ValueOf(guideline.Tables()).Elem()
	var w walk
	for i := range tables.NumField() {
		w.value(tables.Field(i), "", nil)
		// Where a reader of the PO files looks for the emergencies, which are tables of their own.
		if tables.Type().Field(i).Name == "Levels" {
			emergencies := reflect.ValueOf(guideline.EmergencyTables()).Elem()
			for k := range emergencies.NumField() {
				w.value(emergencies.Field(k), "", nil)
			}
		}
	}
	return w.found
}

type walk struct{ found []Entry }

// value walks through a value. field is the field that it stands in, place the rows
// that lead to it.
func (w *walk) value(v reflect.Value, field string, place []string) {
	switch v.Kind() {
	case reflect.Pointer:
		// Conditions have ids only, and are many.
		if !v.IsNil() && v.Type().Elem().Name() != "Expr" {
			w.value(v.Elem(), field, place)
		}
	case reflect.Struct:
		w.row(v, place)
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			w.value(v.Index(i), field, place)
		}
	case reflect.String:
		if _, name, _ := strings.Cut(field, "."); shownFields[field] {
			w.found = append(w.found, Entry{
				Text: v.String(), Where: "internal/guideline",
				Context: strings.Join(place, ", ") + ": " + name,
			})
		}
	}
}

func (w *walk) row(v reflect.Value, place []string) {
	t := v.Type()
	if id := v.FieldByName("ID"); id.IsValid() && id.Kind() == reflect.String {
		place = append(place[:len(place):len(place)], t.Name()+" "+id.String())
	} else if len(place) == 0 {
		place = []string{t.Name()}
	}
	if limit, ok := v.Addr().Interface().(*guideline.Limit); ok {
		w.found = append(w.found, Entry{Text: limit.Advice(), Where: "internal/guideline", Context: strings.Join(place, ", ") + ": Limit.Do"})
	}
	for i := range v.NumField() {
		w.value(v.Field(i), t.Name()+"."+t.Field(i).Name, place)
	}
}
