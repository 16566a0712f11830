//go:build !(js && wasm)

package guideline

import (
	"reflect"
	"strings"
	"sync"
)

// seldomFields are the tables, and the fields of a type, that only pages show which
// are seldom opened: the guide, the evidence, the preparation and the words.
var seldomFields = map[string]bool{
	"TimeCourse.Item": true, "tableSet.Choosing": true, "tableSet.Disclosing": true, "tableSet.Aftercare": true,
	"tableSet.Corrections": true, "tableSet.Doubts": true, "tableSet.ChangeLog": true, "tableSet.Glossary": true,
	"Complication.Looks": true, "Complication.Often": true,
}

// Seldom tells whether a text of the tables stands on such pages only. The client gets
// its translation in a second file, which nobody waits for in a check. A test of the
// screens sees to it that no other page shows one.
func Seldom(text string) bool { return seldom()[text] }

var seldom = sync.OnceValue(func() map[string]bool {
	found := map[string]bool{} // by text, whether each of its places is a seldom one
	var walk func(v reflect.Value, rare bool)
	walk = func(v reflect.Value, rare bool) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() && v.Type().Elem().Name() != "Expr" {
				walk(v.Elem(), rare)
			}
		case reflect.Slice, reflect.Array:
			for i := range v.Len() {
				walk(v.Index(i), rare)
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i), rare || seldomFields[v.Type().Name()+"."+v.Type().Field(i).Name])
			}
		case reflect.String:
			text := strings.TrimSpace(v.String())
			before, known := found[text]
			found[text] = rare && (before || !known)
		}
	}
	walk(reflect.ValueOf(emergencies()), false)
	walk(reflect.ValueOf(data()), false)
	return found
})
