package parts

import (
	"regexp"
	"strings"
	"testing"

	"aftercheck/app/parts/bodymap"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

func areasQuestion(t *testing.T) *triage.Question {
	t.Helper()
	q, ok := guideline.Engine().Question("areas")
	if !ok {
		t.Fatal("no question asks for the areas")
	}
	return q
}

var (
	inputTags = regexp.MustCompile(`<input[^>]*>`)
	labelTags = regexp.MustCompile(`(<label[^>]*>)\s*(<[^>]*>)?`)
)

// The picture adds nothing that can be focused, chosen or read out: one check
// box for each option, as in a list without a picture.
func TestThePictureIsNoSecondControl(t *testing.T) {
	q := areasQuestion(t)
	html := app.HTMLString(form(Asking{Question: q}))
	if got, want := len(inputTags.FindAllString(html, -1)), len(q.Options)+1; got != want {
		t.Errorf("%d inputs, want %d: the options and “not sure”", got, want)
	}
	zones := map[string]bool{}
	for _, label := range labelTags.FindAllStringSubmatch(html, -1) {
		tag, inside := label[1], label[2]
		if !strings.Contains(tag, "data-zone") {
			continue
		}
		if !strings.HasPrefix(inside, "<svg") || !strings.Contains(inside, "aria-hidden") {
			t.Errorf("read out a second time: %s%s", tag, inside)
		}
		zones[regexp.MustCompile(` for="q-areas-([^"]*)"`).FindStringSubmatch(tag)[1]] = true
	}
	for _, o := range q.Options {
		_, listOnly := bodymap.ListOnly[o.ID]
		if zones[o.ID] == listOnly {
			t.Errorf("%s: in the picture %v, on the list only %v", o.ID, zones[o.ID], listOnly)
		}
	}
	if zones["unsure"] {
		t.Error("“not sure” is a place")
	}
	for _, tag := range regexp.MustCompile(`<a [^>]*>`).FindAllString(html, -1) {
		if !strings.Contains(tag, `tabindex="-1"`) {
			t.Errorf("takes the focus: %s", tag)
		}
	}
	if got := strings.Count(html, "<button"); got != 1 {
		t.Errorf("%d buttons, want the one to continue", got)
	}
}

// Each box has one name, the one on the list, though it has two labels.
func TestAPlaceHasOneName(t *testing.T) {
	html := app.HTMLString(form(Asking{Question: areasQuestion(t)}))
	for _, tag := range inputTags.FindAllString(html, -1) {
		id := regexp.MustCompile(` id="([^"]*)"`).FindStringSubmatch(tag)[1]
		labels := strings.Count(html, ` for="`+id+`"`)
		named := strings.Contains(tag, `aria-labelledby="`+id+`-label"`)
		if (labels == 2) != named || named && strings.Count(html, ` id="`+id+`-label"`) != 1 {
			t.Errorf("%s: %d labels, named by one of them: %v", id, labels, named)
		}
	}
}

// The style sheet lets a zone follow its box, in the same row.
func TestAZoneStandsAfterItsBoxAndItsRow(t *testing.T) {
	html := app.HTMLString(form(Asking{Question: areasQuestion(t)}))
	box, row, zone := strings.Index(html, ` id="q-areas-frown"`), strings.Index(html, ` id="q-areas-frown-label"`), strings.Index(html, `data-zone="frown"`)
	if box < 0 || box > row || row > zone {
		t.Errorf("box at %d, its row's label at %d, its zone at %d", box, row, zone)
	}
}

// go-app loses classes of SVG elements, and the content policy forbids styles.
func TestThePictureIsDrawnByAttributes(t *testing.T) {
	html := app.HTMLString(form(Asking{Question: areasQuestion(t)}))
	svg := regexp.MustCompile(`<(svg|path|rect|text)[^>]*>`).FindAllString(html, -1)
	if len(svg) < 100 {
		t.Fatalf("only %d elements are drawn", len(svg))
	}
	for _, tag := range svg {
		if strings.Contains(tag, "class=") || strings.Contains(tag, "style=") {
			t.Errorf("%s", tag)
		}
	}
}

func TestAQuestionWithoutPlacesHasNoPicture(t *testing.T) {
	for _, q := range []*triage.Question{oneOf, anyOf, whether, when, fever} {
		html := app.HTMLString(form(Asking{Question: q}))
		for _, part := range []string{`class="map`, "data-zone", "mapped", "aria-labelledby"} {
			if strings.Contains(html, part) {
				t.Errorf("%s has %s", q.ID, part)
			}
		}
	}
}
