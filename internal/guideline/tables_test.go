package guideline

import (
	"reflect"
	"testing"

	"aftercheck/internal/tables"
	"aftercheck/internal/triage"
)

// readBack is what the client reads.
func readBack(t *testing.T) (first emergencySet, rest tableSet) {
	t.Helper()
	file, err := tables.Encode(EmergencyTables(), Tables())
	if err != nil {
		t.Fatal(err)
	}
	if err := tables.Decode(file, &first, &rest); err != nil {
		t.Fatal(err)
	}
	return first, rest
}

// What the client reads is all that the source says, and as it says it.
func TestTheFileHoldsTheWholeGuideline(t *testing.T) {
	first, rest := readBack(t)
	for _, table := range []struct{ got, want any }{{first, *emergencies()}, {rest, *data()}} {
		got, want := reflect.ValueOf(table.got), reflect.ValueOf(table.want)
		for i := range want.NumField() {
			name := want.Type().Field(i).Name
			if want.Field(i).IsZero() {
				t.Errorf("%s is empty", name)
			}
			if !reflect.DeepEqual(got.Field(i).Interface(), want.Field(i).Interface()) {
				t.Errorf("%s is not as it was written", name)
			}
		}
	}
}

// Conditions are named, and compiled once, by where they are.
func TestSharedConditionsStayShared(t *testing.T) {
	_, got := readBack(t)
	if was, is := conditionsIn(data()), conditionsIn(&got); was != is {
		t.Errorf("%d different conditions have become %d", was, is)
	}
	for i, s := range data().SharedSigns {
		for j, f := range data().Flags {
			if (s.When == f.When) != (got.SharedSigns[i].When == got.Flags[j].When) {
				t.Errorf("%s and %s are no longer one condition, or have become one", s.ID, f.ID)
			}
		}
	}
}

// conditionsIn counts those that a walk meets.
func conditionsIn(d *tableSet) int {
	seen := map[*triage.Expr]bool{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if e, ok := v.Interface().(*triage.Expr); ok {
				if seen[e] {
					return
				}
				seen[e] = true
			}
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		}
	}
	walk(reflect.ValueOf(d))
	return len(seen)
}

func BenchmarkReadTables(b *testing.B) {
	file, err := tables.Encode(EmergencyTables(), Tables())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(len(file)), "bytes")
	for b.Loop() {
		if err := tables.Decode(file, new(emergencySet), new(tableSet)); err != nil {
			b.Fatal(err)
		}
	}
}
