package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Typed is what stands in the field with an id now, with what the person
// changed; "" when there is no such field.
func Typed(id string) string {
	if app.IsServer {
		return ""
	}
	field := app.Window().GetElementByID(id)
	if !field.Truthy() {
		return ""
	}
	return text(field.Get("value"))
}
