package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/webdriver"
)

// A whole check without a pointer: Tab, Space, arrows and Enter reach the
// result, the focus is always visible and lands on each new heading.
func TestWholeCheckByKeyboard(t *testing.T) {
	v := atStart(t)
	press := func(keys ...string) {
		t.Helper()
		if err := v.Press(keys...); err != nil {
			t.Fatal(err)
		}
	}
	v.TabTo("[data-action=none]")
	wantVisibleFocus(t, v)
	press(webdriver.Enter)
	v.WantScreen("check")

	asked := 0
	for ; asked < 20; asked++ {
		place := v.Place()
		if place.Screen != "check" {
			break
		}
		v.WantFocusOnHeading()
		answerByKeyboard(t, v, place.Question, bruise[place.Question])
		v.TabTo("[data-action=continue]")
		wantVisibleFocus(t, v)
		press(webdriver.Enter)
		v.Until(`(document.querySelector("main[data-screen]").dataset.question || "") !== "` + place.Question + `"`)
	}
	if v.Place().Screen == "answers" {
		v.WantFocusOnHeading()
		v.TabTo("[data-action=continue]")
		press(webdriver.Enter)
	}
	v.WantUrgency("self-care")
	v.WantFocusOnHeading()
}

// answerByKeyboard reaches an option with Tab, and within a group of radio
// buttons with the arrows, as browsers have it.
func answerByKeyboard(t *testing.T, v *visit.Visit, question, answer string) {
	t.Helper()
	offered := v.Options()
	if answer == "" {
		answer = "no"
		if strings.Contains(" "+strings.Join(offered, " ")+" ", " none ") {
			answer = "none"
		}
	}
	if !strings.Contains(" "+strings.Join(offered, " ")+" ", " "+strings.Fields(answer)[0]+" ") {
		v.TabTo("main input:not([type=radio]):not([type=checkbox])")
		if err := v.Press(strings.Split(answer[5:7]+answer[8:10]+answer[0:4], "")...); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, option := range strings.Fields(answer) {
		if v.True(`document.querySelector("main input[data-option=` + option + `]").type === "checkbox"`) {
			v.TabTo("input[data-option=" + option + "]")
			wantVisibleFocus(t, v)
			if err := v.Press(webdriver.Space); err != nil {
				t.Fatal(err)
			}
			continue
		}
		v.TabTo("main input[type=radio]")
		wantVisibleFocus(t, v)
		if err := v.Press(webdriver.Space); err != nil {
			t.Fatal(err)
		}
		for range len(offered) {
			if v.True(`document.activeElement.dataset.option === "` + option + `"`) {
				break
			}
			if err := v.Press(webdriver.ArrowDown); err != nil {
				t.Fatal(err)
			}
		}
	}
	v.WantChosen(strings.Fields(answer)...)
}

// wantVisibleFocus checks that what has the focus shows it, itself or through
// its label, and is on the screen.
func wantVisibleFocus(t *testing.T, v *visit.Visit) {
	t.Helper()
	if !v.True(`(() => {
		const e = document.activeElement, r = e.getBoundingClientRect();
		if (!e.matches(":focus-visible") || r.bottom < 0 || r.top > innerHeight) return false;
		const shown = (x) => { const s = getComputedStyle(x); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 1 || s.boxShadow !== "none"; };
		const around = [e, e.closest("label"), ...(e.labels || []), e.parentElement].filter(Boolean);
		return around.some((x) => shown(x) || ["::before", "::after"].some((p) => { const s = getComputedStyle(x, p); return s.content !== "none" && (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 1 || s.boxShadow !== "none"); }));
	})()`) {
		t.Errorf("the focus does not show: %s", v.Text(`return document.activeElement.outerHTML.slice(0, 200)`))
	}
}

// The first Tab offers to skip to the content, and the skip works.
func TestSkipLink(t *testing.T) {
	v := atStart(t)
	v.Open("/guide/")
	v.Ask(nil, `document.activeElement.blur()`)
	if err := v.Press(webdriver.Tab, webdriver.Enter, webdriver.Tab); err != nil {
		t.Fatal(err)
	}
	v.Until(`document.querySelector("main").contains(document.activeElement)`)
	v.WantAlive()
}

// A slow phone and quick fingers: what was chosen last must stay chosen, even
// while the app is still drawing the choice before.
func TestQuickChangeOfMindOnASlowPhone(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("provider"))
	v.WantQuestion("provider")
	v.SlowDown(10)
	for range 5 {
		v.Ask(nil, `document.querySelector("h1").focus()`)
		v.TabTo("main input[type=radio]")
		if err := v.Press(webdriver.Space, webdriver.ArrowDown, webdriver.ArrowDown); err != nil {
			t.Fatal(err)
		}
		v.WantChosen(v.Text(`return document.activeElement.dataset.option`))
	}
}
