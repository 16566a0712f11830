package locale

import (
	"reflect"
	"testing"

	"aftercheck/internal/tables"
)

// What the client reads is all that is known about countries.
func TestTheFileHoldsAllCountries(t *testing.T) {
	file, err := tables.Encode(Tables())
	if err != nil {
		t.Fatal(err)
	}
	var got tableSet
	if err := tables.Decode(file, &got); err != nil {
		t.Fatal(err)
	}
	want := reflect.ValueOf(*data())
	for i := range want.NumField() {
		name := want.Type().Field(i).Name
		if want.Field(i).IsZero() {
			t.Errorf("%s is empty", name)
		}
		if !reflect.DeepEqual(reflect.ValueOf(got).Field(i).Interface(), want.Field(i).Interface()) {
			t.Errorf("%s is not as it was written", name)
		}
	}
}
