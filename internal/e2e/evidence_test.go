package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/webdriver"
)

// Two readers can follow one rule: from the result to its entry in the evidence
// and back, and the same entry by its address alone.
func TestFollowOneRule(t *testing.T) {
	v := inCheck(t)
	v.WalkToResult(droopyLid)
	urgency := v.Place().Urgency
	v.Tap("why")
	v.TapOn(`[data-action=why] [data-rule=RF80] a[href*="/evidence/"]`)
	v.WantScreen("evidence")
	v.Until(`document.activeElement.id === "RF80"`)
	atTheEntry := `(() => {
		const bar = document.querySelector(".top").getBoundingClientRect(), entry = document.getElementById("RF80").getBoundingClientRect();
		return entry.top >= bar.bottom - 1 && entry.bottom < innerHeight;
	})()`
	v.Until(atTheEntry)
	v.GoBack()
	v.WantUrgency(urgency)

	v.Reopen("/evidence/soon/#RF80")
	v.Until(atTheEntry)
}

// The rules open without a pointer, and what is under them can be reached.
func TestWhyByKeyboard(t *testing.T) {
	v := inCheck(t)
	v.WalkToResult(droopyLid)
	v.TabTo("[data-action=why] > summary")
	wantVisibleFocus(t, v)
	if err := v.Press(webdriver.Enter); err != nil {
		t.Fatal(err)
	}
	v.Until(`document.querySelector("[data-action=why]").open`)
	v.TabTo("[data-action=why] [data-rule] a")
	wantVisibleFocus(t, v)
	if err := v.Press(webdriver.Enter); err != nil {
		t.Fatal(err)
	}
	v.WantScreen("evidence")
	v.TabTo("[data-action=back]")
	if err := v.Press(webdriver.Enter); err != nil {
		t.Fatal(err)
	}
	v.WantScreen("result")
	v.WantFocusOnHeading()
}

// The evidence can be read without JavaScript.
func TestEvidenceIsADocument(t *testing.T) {
	v, _ := story(t, browser.Options{Prefs: browser.NoJavaScript()})
	v.OpenUnready("/evidence/soon/#RF80")
	if text := v.Text(`return document.getElementById("RF80").parentElement.innerText`); len(text) < 100 {
		t.Errorf("the entry says only %q", text)
	}
}
