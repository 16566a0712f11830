package e2e

import (
	"fmt"
	"slices"
	"testing"

	"aftercheck/internal/e2e/visit"
)

// times are milliseconds from the start of a navigation.
type times struct{ Paint, Ready float64 }

func (t times) within(limit times) bool { return t.Paint <= limit.Paint && t.Ready <= limit.Ready }

// A mid-range phone on a slow mobile network: four times slower than this
// machine, 180 kB a second, half a second for each round trip. The start page
// can be read at once, and the client is there while it is being read. The
// limits are wide, because machines differ; -v shows the figures.
func TestStartIsQuickOnASlowPhone(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while by its nature")
	}
	v := measured(t)
	v.Inject(`new MutationObserver(() => {
		if (document.documentElement && document.documentElement.dataset.client === "ready" && !window.readyAt) window.readyAt = performance.now();
	}).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-client"] });`)
	v.SlowNetwork()
	v.SlowDown(4)

	v.Open("/")
	cold := measure(v)
	v.WantOffline()
	v.Open("/")
	warm := measure(v)
	v.Tap("none")
	v.WantScreen("check")
	v.Open("/check/")
	question := measure(v)
	t.Logf("start page cold: paint %.0f ms, ready %.0f ms; warm: paint %.0f ms, ready %.0f ms; first question warm: paint %.0f ms, ready %.0f ms",
		cold.Paint, cold.Ready, warm.Paint, warm.Ready, question.Paint, question.Ready)
	if limit := (times{6000, 30000}); !cold.within(limit) {
		t.Errorf("cold start takes %.0f, more than %.0f", cold, limit)
	}
	if limit := (times{3000, 8000}); !warm.within(limit) {
		t.Errorf("warm start takes %.0f, more than %.0f", warm, limit)
	}
}

// Each answer of a long check, on a processor four times slower than this one:
// what the engine takes to drop what no longer applies, weigh all rules and find
// the next question, and how long it is from the tap until that is drawn.
func TestAnswersAreQuickOnASlowPhone(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while by its nature")
	}
	v := measured(t)
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.SlowDown(4)
	v.Ask(nil, `performance.clearMeasures(); // the first answer, "none of these", was at full speed
		window.taps = [];
		addEventListener("click", (e) => { if (e.target.closest("[data-action=continue]")) window.tapped = performance.now(); }, true);
		new MutationObserver(() => {
			const id = document.querySelector("main").dataset.question || "";
			if (id !== window.shown && window.tapped) requestAnimationFrame(() => { taps.push(performance.now() - tapped); tapped = 0; });
			window.shown = id;
		}).observe(document.body, { attributes: true, subtree: true, childList: true });`)
	asked := v.Walk(droopyLid)
	var engine, taps []float64
	v.Ask(&engine, `return performance.getEntriesByName("engine", "measure").map((m) => m.duration)`)
	v.Ask(&taps, `return taps`)
	if len(engine) < len(asked) || len(asked) < 12 {
		t.Fatalf("%d times of %d questions: %v", len(engine), len(asked), asked)
	}
	slices.Sort(engine)
	t.Logf("%d questions; in the engine: %s; from tap to the next screen: %s", len(asked), spread(engine), spread(taps))
	if median := engine[len(engine)/2]; median > 25 { // 5 is what we want, but machines differ
		t.Errorf("an answer takes %.1f ms in the engine", median)
	}
}

// spread says how times are spread.
func spread(ms []float64) string {
	slices.Sort(ms)
	at := func(share float64) float64 { return ms[int(share*float64(len(ms)-1)+0.5)] }
	return fmt.Sprintf("median %.1f, 95th %.1f, most %.1f ms", at(0.5), at(0.95), at(1))
}

func measure(v *visit.Visit) times {
	v.Until(`window.readyAt`)
	var found times
	v.Ask(&found, `return {
		Paint: performance.getEntriesByName("first-contentful-paint")[0].startTime, Ready: window.readyAt,
	}`)
	return found
}
