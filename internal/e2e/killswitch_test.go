package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// The host switches offline use off while somebody is in the midst of a check.
// What the worker kept goes, and the worker too; pages come from the network;
// the open question, the check in progress, the finished one and other sites'
// caches stay. Switched on again, the app is kept again.
func TestKillSwitch(t *testing.T) {
	t.Parallel()
	program := server.Start(t)
	v := visit.Begin(t, program.URL, browser.Options{})
	v.Open("/")
	v.WantOffline()
	finishCheck(v, bruise)
	startAnew(v)
	v.Walk(upTo("areas"))
	v.Answer("areas", "forehead", "frown")
	v.Ask(nil, `return caches.open("of somebody else").then(() => null)`)
	before := v.Text(stored)

	program.Stop(t)
	usual := program.Flags
	program.Flags = append(append([]string{}, usual...), "--kill-switch")
	program.Again(t)
	v.Ask(nil, `return navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => null)`)
	v.Until(gone)
	v.WantChosen("forehead", "frown")
	if now := v.Text(stored); now != before {
		t.Errorf("kept before: %s\nand after: %s", before, now)
	}
	if names := v.Text(`return caches.keys().then((names) => names.join())`); names != "of somebody else" {
		t.Errorf("caches: %s", names)
	}
	v.Continue()

	// Each page comes from the network, and nothing is promised for offline.
	v.Open("/")
	if v.Text(`return performance.getEntriesByType("navigation")[0].workerStart ? "worker" : "network"`) != "network" {
		t.Error("a worker still answers")
	}
	v.Until(gone)
	if v.Place().Offline != "" {
		t.Error("the page says that it is ready for offline use")
	}
	v.Tap("resume")
	v.WantScreen("check")
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	v.Until(gone)
	program.Stop(t)
	if err := v.Goto(v.Origin + "/about/"); err == nil {
		t.Error("a page opens without the server")
	}
	v.Expect("net::ERR_CONNECTION_REFUSED", "net::ERR_FAILED")

	program.Flags = usual
	program.Again(t)
	v.Open("/")
	v.WantOffline()
	program.Stop(t)
	v.Open("/about/")
	v.WantScreen("about")
}

// gone: no version is kept, no worker is registered, and none is on its way.
const gone = `(navigator.serviceWorker.getRegistrations().then((all) => { window.workers = all.length; }),
	caches.keys().then((names) => { window.versions = names.filter((name) => name.startsWith("aftercheck:")).length; }),
	window.workers === 0 && window.versions === 0)`
