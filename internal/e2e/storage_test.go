package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// Storage that does not keep anything costs the saving, never the check, and
// the person is told.
func TestStorageThatKeepsNothing(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name    string
		options browser.Options
		prepare func(v *visit.Visit)
	}{
		{"blocked by the browser", browser.Options{Prefs: browser.BlockStorage()}, func(*visit.Visit) {}},
		{"no storage object", browser.Options{}, func(v *visit.Visit) { v.NullStorage() }},
		{"full", browser.Options{}, func(v *visit.Visit) {
			v.Open("/")
			v.FillStorage()
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v, _ := story(t, c.options)
			v.Expect("storage", "Storage", "service", "worker")
			c.prepare(v)
			v.Open("/")
			v.Tap("none")
			v.WantScreen("check")
			v.Until(savingFailed)
			v.WalkToResult(bruise)
			v.WantUrgency("self-care")
			v.WantAlive()
		})
	}
}

// The room on the device ends in the middle of a check: the check goes on, says
// that it is not saved any more, and what was saved before is still there.
func TestStorageFullInMidCheck(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("provider"))
	v.WantQuestion("provider")
	v.FillStorage()
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.Until(savingFailed)
	v.Reopen("/check/")
	v.WantQuestion("provider") // as far as it was saved
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.WantAlive()
}

// The browser's own cache is cleared while the worker is alive: the app does not
// live from it, with a network or without.
func TestBrowserCacheCleared(t *testing.T) {
	v, front := story(t, browser.Options{})
	startAnew(v)
	v.WantOffline()
	v.Walk(upTo("complaint"))
	v.ForgetFiles()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	v.ReloadPage()
	v.WantQuestion("complaint")
	v.Open("/guide/")
	v.WantScreen("guide")
}

// The offline copy is taken away under the living worker: with a network the check
// goes on.
func TestOfflineCopyTakenAway(t *testing.T) {
	v := inCheck(t)
	v.WantOffline()
	v.Walk(upTo("complaint"))
	v.Ask(nil, `return caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => null)`)
	v.ForgetFiles()
	v.ReloadPage()
	v.WantQuestion("complaint")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

// A saved check that cannot be read is set aside with a word about it; the
// check starts anew and emergency advice is where it always is.
func TestDamagedSavedCheck(t *testing.T) {
	cases := []struct{ name, damage string }{
		{"cut in the middle", `text.slice(0, text.length / 2)`},
		{"not JSON", `"\u0000ÿ{{{"`},
		{"empty", `""`},
		{"another type", `"[1,2,3]"`},
		{"null", `"null"`},
		{"a number", `"-1"`},
		{"huge", `"x".repeat(300000)`},
	}
	v := inCheck(t)
	for _, c := range cases {
		t.Logf("damage: %s", c.name) // shown when it fails
		v.WantQuestion("date")
		v.Walk(upTo("areas"))
		v.WantQuestion("areas")
		spoil(v, c.damage)
		v.Open("/check/")
		v.WantScreen("check")
		v.Open("/")
		v.WantScreen("start")
		v.Until(`document.querySelector("main [data-action=emergency]").checkVisibility()`)
		if c.name != "empty" {
			v.Until(saidUnreadable)
		}
		v.WantAlive()
		startAnew(v)
	}
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

// saidUnreadable holds when the screen says that the saved check is of no use.
const saidUnreadable = `/(cannot|could not) be read/i.test(document.body.innerText)`

// savingFailed holds when the screen says that answers are not kept.
const savingFailed = `/not (be )?(saved|kept)|cannot (save|keep)|can’t (save|keep)/i.test(document.body.innerText)`

// A check saved by an older version may hold a question or an option that is
// no longer asked: that answer is left out, the others stay.
func TestSavedCheckOfAnOlderVersion(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("provider"))
	v.WantQuestion("provider")
	v.Ask(nil, `for (const key of Object.keys(localStorage)) {
		const text = localStorage.getItem(key);
		if (!text.includes('"date"')) continue;
		// Beside each "date" a question that this version does not know.
		localStorage.setItem(key, text.replace('"date"', '"moon-phase":["full"],"date"').replace('"forehead"', '"forehead","third-eye"'));
	}`)
	v.Open("/check/")
	v.WantScreen("check")
	v.WantAlive()
	if q := v.Place().Question; q == "date" {
		t.Error("all answers are lost, not only the unknown one")
	}
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

// spoil overwrites what the app has saved; damage is JavaScript over text.
func spoil(v *visit.Visit, damage string) {
	v.Ask(nil, `for (const key of Object.keys(localStorage)) {
		const text = localStorage.getItem(key);
		localStorage.setItem(key, `+damage+`);
	}`)
}

// A device without room for the offline copy has the app all the same; it only
// does not claim to be ready for offline use.
func TestNoRoomForTheOfflineCopy(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Visit(v.Origin + "/404/") // some page of the origin, for the limit to hold
	v.LimitQuota(front.URL, 50_000)
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	if v.Place().Offline != "" {
		t.Error("the page says that it is ready for offline use")
	}
	v.Expect("404", "Quota", "quota")
}
