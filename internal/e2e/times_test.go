package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
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
	v, _ := story(t, browser.Options{})
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

func measure(v *visit.Visit) times {
	v.Until(`window.readyAt`)
	var found times
	v.Ask(&found, `return {
		Paint: performance.getEntriesByName("first-contentful-paint")[0].startTime, Ready: window.readyAt,
	}`)
	return found
}
