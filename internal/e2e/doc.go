// Package e2e tests the whole of Aftercheck as a person meets it: the real
// program is started, a real browser opens it, and a story is played.
//
// The stories are the *_test.go files here, one topic a file. What they are
// told with stands in the folders below, from the ground up:
//
//	webdriver  the W3C WebDriver protocol and Firefox's own form of it, nothing of Aftercheck
//	browser    one browser for one test, of three engines: a phone, its logs, and its faults
//	server     the program under test, a front that can break its answers, and
//	           the web servers that a clinic could put it on
//	axe        the accessibility rules, run inside the page
//	visit      the words of the stories: Open, Tap, Answer, Continue, WantQuestion
//	wiretap    a proxy that sees everything the browser sends
//	need       what a machine must have, and what happens when it has not
//	shots      pictures of every screen, for people to look through (make shots)
//	readability
//	           how hard the texts are to read, and whether the glossary has their words
//	fhir       what medical records get, read by validators and a form renderer
//
// `make test` builds the program and runs everything. Alone:
//
//	make build && make deps && go test ./internal/e2e/...
//
// Stories run three at a time: two processors can do that, as a story waits for its
// browser a third of its time. Those that measure times come first, one by one. Tests
// that ask for nothing special use one browser after another, each at an origin of its
// own. FAILURES.md lists what can go wrong, and the test and the end of each;
// ../WCAG.md has the criteria of accessibility. What a screen reader is told on each
// screen is kept in testdata/reading, to be read; -update writes it anew.
//
// Chromium plays all stories. Firefox and WebKit (WebKitGTK on a virtual screen) play
// those that TestCoreInTheOtherEngines lists; what an engine cannot do here is skipped
// by name, with the reason.
//
// A machine without a browser skips the stories and says so; `make test`, which
// sets CI=true, fails instead, so that a green run always means that they ran.
// `make load` measures what the program and nginx bear. AFTERCHECK_BIN names
// another program to test; AFTERCHECK_SHOTS names a folder that keeps the
// screenshots, also the one of each test that failed.
package e2e
