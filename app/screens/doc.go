// Package screens has one component for each screen of the app: start,
// emergency, check, "what has changed", answers, result, "my checks", one saved
// check, guide, evidence, "how well", about, accessibility, words and "not found".
//
// The same components are pre-rendered on the server, where nobody has answered
// anything and there is no window, and run in the client. What is answered
// lives in one place, the session; a screen only reads it and shows it.
//
// One screen is one type: go-app keeps a component when two addresses share its
// type, so a screen that serves several addresses looks at the address each time
// it is shown.
package screens
