package visit_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/webdriver"
)

// tiny carries the app's marks and asks two questions, each change a little
// late, as real screens are.
const tiny = `<!doctype html><html lang="en" data-client="loading"><head><title>Tiny</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body>
<main data-screen="start"><h1>Start</h1><a href="#" data-action="none">None of these</a></main>
<script>
const pages = {
	sign: '<h1 tabindex=-1>Sign?</h1><label><input type=radio name=a data-option=lid>Lid</label><label><input type=radio name=a data-option=none>None</label>',
	day: '<h1 tabindex=-1>Day?</h1><label>Day <input type=date></label>',
};
let answers = {};
function show(q) {
	const end = '<button data-action=back>Back</button><button data-action=continue>Continue</button>';
	document.body.innerHTML = q === "result"
		? '<main data-screen=result data-urgency=' + (answers.sign === "lid" ? "soon" : "self-care") + '><h1 tabindex=-1>Result ' + answers.day + '</h1></main>'
		: '<main data-screen=check data-question=' + q + '>' + pages[q] + end + '</main>';
	document.querySelector("h1").focus();
}
addEventListener("click", (e) => {
	const action = e.target.dataset.action, main = document.querySelector("main");
	if (action === "none") { e.preventDefault(); setTimeout(show, 50, "sign"); }
	if (action === "back") setTimeout(show, 50, "sign");
	if (action === "continue") {
		const q = main.dataset.question;
		answers[q] = q === "sign" ? document.querySelector("input:checked").dataset.option : document.querySelector("input").value;
		setTimeout(show, 50, q === "sign" ? "day" : "result");
	}
});
setTimeout(() => document.documentElement.dataset.client = "ready", 100);
</script></body></html>`

func open(t *testing.T) *visit.Visit {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, tiny) }))
	t.Cleanup(s.Close)
	v := visit.Begin(t, s.URL, browser.Options{})
	v.Open("/")
	return v
}

func TestStoryByTaps(t *testing.T) {
	t.Parallel()
	v := open(t)
	v.WantScreen("start")
	v.Tap("none")
	v.Answer("sign", "lid")
	v.Continue()
	v.WantQuestion("day")
	v.WantFocusOnHeading()
	v.GoBack()
	v.WantQuestion("sign")
	v.Answer("sign", "lid")
	v.Continue()
	v.Fill("day", "2026-11-17")
	v.Continue()
	v.WantUrgency("soon")
	v.WantText("RESULT 2026-11-17")
	v.WantAlive()
}

func TestWalkAnswersWhatItIsNotTold(t *testing.T) {
	t.Parallel()
	v := open(t)
	v.Tap("none")
	v.WantQuestion("sign")
	asked := v.WalkToResult(visit.Answers{"day": "2026-11-17"})
	v.WantUrgency("self-care")
	if !slices.Equal(asked, []string{"sign", "day"}) {
		t.Errorf("asked %v", asked)
	}
}

func TestStoryByKeys(t *testing.T) {
	t.Parallel()
	v := open(t)
	v.TabTo("[data-action=none]")
	if err := v.Press(webdriver.Enter); err != nil {
		t.Fatal(err)
	}
	v.WantQuestion("sign")
	v.TabTo("[data-option]")
	if err := v.Press(webdriver.Space, webdriver.ArrowDown); err != nil {
		t.Fatal(err)
	}
	v.WantChosen("none")
}
