package browser_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
)

// page is a small site that has one of everything that the harness looks at.
const page = `<!doctype html><html lang="en"><head><title>Tiny</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><style>@media (prefers-color-scheme: dark) { body { color: rgb(1, 2, 3) } }</style></head>
<body><button id="b">Press</button><input id="i"><p id="wide">word</p>
<script>
document.getElementById("b").onclick = () => document.title = "Pressed";
console.error("seeded complaint");
fetch("/data?x=1");
</script></body></html>`

func site(t *testing.T) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, page)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func TestPageIsAPhoneAndItsTrafficIsSeen(t *testing.T) {
	t.Parallel()
	url := site(t)
	b := browser.Open(t, browser.Options{Network: true})
	b.Visit(url)

	if got := b.Text("return innerWidth + 'x' + innerHeight + '@' + devicePixelRatio + ' ' + ('ontouchstart' in window)"); got != "390x844@2 true" {
		t.Errorf("screen is %s", got)
	}
	button, err := b.Find("#b")
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Click(button); err != nil {
		t.Fatal(err)
	}
	b.Until("document.title === 'Pressed'")

	complaints := b.Complaints()
	if len(complaints) != 1 || !strings.Contains(complaints[0], "seeded complaint") {
		t.Errorf("console: %v", complaints)
	}
	if rest := b.Complaints("seeded"); len(rest) != 0 {
		t.Errorf("an expected complaint was not left out: %v", rest)
	}
	var urls []string
	for _, r := range b.Requests() {
		urls = append(urls, r.URL)
	}
	if !slices.Contains(urls, url+"/data?x=1") {
		t.Errorf("the page's own fetch was not seen: %v", urls)
	}
	if picture, err := b.Screenshot(); err != nil || len(picture) < 1000 {
		t.Errorf("screenshot: %d bytes, %v", len(picture), err)
	}
}

func TestScreensAndSettings(t *testing.T) {
	t.Parallel()
	b := browser.Open(t, browser.Options{})
	b.Visit(site(t))

	if over := b.Overflow(); len(over) != 0 {
		t.Errorf("the page fits, but: %v", over)
	}
	b.Ask(nil, "document.getElementById('wide').style.width = '600px'")
	if over := b.Overflow(); !slices.Contains(over, "p#wide") {
		t.Errorf("a wide paragraph was not found: %v", over)
	}
	b.Prefer(browser.Dark, browser.ForcedColours)
	if !b.True("matchMedia('(prefers-color-scheme: dark)').matches && matchMedia('(forced-colors: active)').matches") {
		t.Error("dark and forced colours did not arrive")
	}
	b.Prefer()
	if b.True("matchMedia('(prefers-color-scheme: dark)').matches") {
		t.Error("dark did not end")
	}
	b.Resize(browser.Zoomed)
	if got := b.Text("return innerWidth + '@' + devicePixelRatio"); got != "320@4" {
		t.Errorf("zoomed screen is %s", got)
	}
}

// Letters of another size can be had in a tab, and are those that the preference gives.
func TestLettersAreThoseOfThePreference(t *testing.T) {
	t.Parallel()
	url := site(t)
	const measures = `const p = document.getElementById("wide");
		p.style.width = "3rem";
		return [getComputedStyle(document.documentElement).fontSize, p.getBoundingClientRect().width, p.getBoundingClientRect().height,
			document.getElementById("i").offsetHeight, matchMedia("(min-width: 20em)").matches].join()`
	preferred := browser.Open(t, browser.Options{Prefs: map[string]any{"webkit.webprefs.default_font_size": 32}})
	preferred.Visit(url)
	want := preferred.Text(measures)
	b := browser.Open(t, browser.Options{Letters: 32})
	b.Visit(url)
	if got := b.Text(measures); got != want {
		t.Errorf("in a tab %s, by the preference %s", got, want)
	}
	b.CloseTab()
	b.Visit(url)
	if got := b.Text(measures); got != want {
		t.Errorf("in the next tab %s, by the preference %s", got, want)
	}
	b.SetLetters(browser.UsualLetters)
	if got := b.Text(measures); !strings.HasPrefix(got, "16px") || !strings.HasSuffix(got, "true") {
		t.Errorf("as usual again: %s", got)
	}
}

func TestFaultsOfADevice(t *testing.T) {
	t.Parallel()

	t.Run("storage blocked", func(t *testing.T) {
		b := browser.Open(t, browser.Options{Prefs: browser.BlockStorage()})
		b.Visit(site(t))
		if got := b.Text("try { return String(window.localStorage) } catch (e) { return e.name }"); got != "SecurityError" {
			t.Errorf("localStorage gave %s", got)
		}
	})
	t.Run("no JavaScript", func(t *testing.T) {
		b := browser.Open(t, browser.Options{Prefs: browser.NoJavaScript()})
		b.Visit(site(t))
		if len(b.Complaints()) != 0 {
			t.Error("the page's script ran")
		}
		if b.Text("return document.querySelector('#b').textContent") != "Press" {
			t.Error("the harness can not read the page")
		}
	})
	t.Run("null and full storage, other clock, crash, closed tab", func(t *testing.T) {
		url := site(t)
		b := browser.Open(t, browser.Options{})
		b.Visit(url)
		b.FillStorage()
		if got := b.Text("try { localStorage.setItem('k', 'v'); return 'kept' } catch (e) { return e.name }"); got != "QuotaExceededError" {
			t.Errorf("full storage: %s", got)
		}
		b.CrashTab()
		b.Visit(url)
		b.Until("document.title === 'Tiny'")
		b.CloseTab()
		b.ShiftClock(10 * 24 * time.Hour)
		b.NullStorage()
		b.SetZone("Asia/Tokyo")
		b.Visit(url)
		if !b.True("window.localStorage === null && window.sessionStorage === null") {
			t.Error("storage is not null")
		}
		var day float64
		b.Ask(&day, "return Date.now()")
		if ahead := time.Until(time.UnixMilli(int64(day))); ahead < 239*time.Hour || ahead > 241*time.Hour {
			t.Errorf("the clock is ahead by %v", ahead)
		}
		if got := b.Text("return new Date().getTimezoneOffset() + ' ' + (new Date().getTime() === Date.now() || 'ticked')"); !strings.HasPrefix(got, "-540") {
			t.Errorf("zone: %s", got)
		}
	})
}

func TestProfileOutlivesTheBrowser(t *testing.T) {
	t.Parallel()
	url, profile := site(t), browser.NewProfile(t)
	first := browser.Open(t, browser.Options{Profile: profile})
	first.Visit(url)
	first.Ask(nil, "localStorage.setItem('k', 'kept')")
	first.Close()
	second := browser.Open(t, browser.Options{Profile: profile})
	second.Visit(url)
	if got := second.Text("return String(localStorage.getItem('k'))"); got != "kept" {
		t.Errorf("after a restart storage holds %q", got)
	}
}
