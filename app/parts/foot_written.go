//go:build !(js && wasm)

package parts

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// missingPath is where the document for unknown addresses is made.
const missingPath = "/404/"

// OnPreRender asks for the path where there is no window.
func (c *foot) OnPreRender(ctx app.Context) {
	if c.path = ctx.Page().URL().Path; c.path == missingPath {
		c.path = "/" // there is one document for all that does not exist
	}
}
