package e2e

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/guideline"
)

// fill puts so many checks and photos into the browser's database. They are
// written by the shelf itself, into memory, and brought over in a few changes.
func fill(t *testing.T, drive browserDrive, checks, photos int) {
	t.Helper()
	memory := &diary.Memory{}
	shelf := diary.NewShelf(memory, guideline.Engine())
	after := ""
	for i := range checks {
		r := kept(after)
		r.Finished = r.Finished.Add(-time.Duration(i) * time.Hour)
		r.Found = []string{"C01", "C02"}
		must(t, shelf.Keep(r))
		for range photos*(i+1)/checks - photos*i/checks {
			_, err := shelf.KeepPhoto(r.ID, "left", r.Finished, photoOf(120_000))
			must(t, err)
		}
		after = r.ID
	}
	var change diary.Change
	size := 0
	for _, drawer := range []diary.Drawer{diary.Rows, diary.Records, diary.Pictures} {
		for _, key := range mustKeys(t, memory, drawer) {
			data, err := memory.Get(drawer, key)
			must(t, err)
			change.Put = append(change.Put, diary.Entry{Drawer: drawer, Key: key, Data: data})
			if size += len(data); size > 4<<20 {
				must(t, drive.Apply(change))
				change, size = diary.Change{}, 0
			}
		}
	}
	must(t, drive.Apply(change))
}

// Many checks with many photos open as quickly as few: no record and no picture
// is read, the rows come in one piece, and only the first are drawn. How long
// that takes on a processor four times slower is said by -v, not judged: from
// the tap on "My checks" until the rows are painted, and from the moment at which
// the client runs when the page is opened by its address.
func TestManyChecksOpenQuickly(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while by its nature")
	}
	v := measured(t)
	v.Open("/")
	fill(t, browserDrive{v}, 500, 200)
	v.WantOffline()
	v.Inject(`{
		const seen = { reads: [] };
		window.seen = seen;
		for (const name of ["get", "getKey", "getAll", "getAllKeys", "openCursor", "openKeyCursor"]) {
			const real = IDBObjectStore.prototype[name];
			IDBObjectStore.prototype[name] = function (...all) { seen.reads.push(name + " " + this.name); return real.apply(this, all); };
		}
		const note = (name) => { if (!(name in seen)) seen[name] = 0, requestAnimationFrame(() => setTimeout(() => { seen[name] = performance.now(); })); };
		addEventListener("click", (e) => { if (e.target.closest("a[href='/checks/']")) seen.tap = performance.now(); }, true);
		new MutationObserver(() => {
			if (document.querySelector("main[data-screen=checks] a[data-action=open]")) note("rows");
		}).observe(document, { attributes: true, subtree: true, childList: true });
		const run = () => { if (window.Go) { const real = Go.prototype.run; Go.prototype.run = function (...all) { seen.start = performance.now(); return real.apply(this, all); }; } };
		document.addEventListener("DOMContentLoaded", run, true);
	}`)
	v.SlowDown(4)
	var tapped, opened []float64
	for range 5 {
		v.Open("/")
		v.Ask(nil, `const link = document.createElement("a");
			link.href = "/checks/";
			document.body.append(link);
			link.click();`) // wherever the screens have their link to it
		v.WantScreen("checks")
		v.Until(`seen.rows`)
		var ms float64
		v.Ask(&ms, `return seen.rows - seen.tap`)
		tapped = append(tapped, ms)

		v.Open("/checks/")
		v.Until(`seen.rows`)
		v.Ask(&ms, `return seen.rows - seen.start`)
		opened = append(opened, ms)
		wantFewReads(t, v)
	}
	t.Logf("500 checks, 200 photos: from the tap %s; opened by its address, from the client's start %s", each(tapped), each(opened))
}

// wantFewReads checks what the open list has drawn, and read for it.
func wantFewReads(t *testing.T, v *visit.Visit) {
	t.Helper()
	var found struct {
		Rows  string
		Drawn int
		Reads []string
	}
	v.Ask(&found, `return {
		Rows: document.querySelector("main").dataset.rows, Reads: seen.reads,
		Drawn: document.querySelectorAll("main a[data-action=open]").length,
	}`)
	if found.Rows != "500" || found.Drawn != 10 {
		t.Errorf("%d of %s rows are drawn, want 10 of 500", found.Drawn, found.Rows)
	}
	if !slices.Equal(found.Reads, []string{"getAllKeys rows", "getAll rows"}) {
		t.Errorf("read for the list: %v", found.Reads)
	}
}

func each(ms []float64) string {
	sorted := slices.Sorted(slices.Values(ms))
	return fmt.Sprintf("%.0f ms (median of %.0f)", sorted[len(sorted)/2], ms)
}
