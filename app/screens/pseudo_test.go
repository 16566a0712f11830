package screens

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/extract"

	"golang.org/x/net/html"
)

// pseudoFile names where the tests note what they show in the pseudo language. Set,
// it makes them play in that language; what they find in the English is then no
// matter.
const pseudoFile = "AFTERCHECK_PSEUDO"

// noteTexts notes the texts of a screen that are not in the pseudo language.
func noteTexts(t *testing.T, path, page, title string) {
	name := os.Getenv(pseudoFile)
	if name == "" || current != nil && current.engine != guideline.Engine() { // the words of a guideline of a test
		return
	}
	file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	tree, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintln(file, "screen\t"+path)
	for _, text := range append(textsOf(tree), title) {
		// What is in the second file of a language would stand here in English.
		if strings.Contains(text, extract.Later) && !Seldom(path) {
			fmt.Fprintf(file, "of the second file\t%s\t%q\n", mark(page, "screen"), text)
		}
		if looked[text] {
			continue
		}
		looked[text] = true
		if extract.IsEnglish(ofTests.ReplaceAllString(text, "")) {
			fmt.Fprintf(file, "english\t%s\t%q\n", mark(page, "screen"), text)
		}
	}
}

// looked are the texts that were looked at, most of which stand on many screens.
var looked = map[string]bool{}

// textsOf are the texts that somebody sees or hears.
func textsOf(n *html.Node) []string {
	var out []string
	if n.Type == html.TextNode {
		out = append(out, strings.TrimSpace(n.Data))
	}
	for _, a := range n.Attr {
		if slices.Contains([]string{"aria-label", "alt", "title", "placeholder"}, a.Key) {
			out = append(out, a.Val)
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		out = append(out, textsOf(c)...)
	}
	return out
}

// ofTests are the clinics and the guideline of the tests.
var ofTests = regexp.MustCompile(`(Harley Street|Soho) Skin|^test$|\btest\.[^ ]*`)

// Every screen, in every state that the other tests bring it into, is shown in a
// language that is not English, and nothing English must be left on it.
func TestNothingIsLeftInEnglish(t *testing.T) {
	if os.Getenv(pseudoFile) != "" {
		t.Skip("this is that run")
	}
	noted := filepath.Join(t.TempDir(), "texts")
	// That one goes through all that anybody can answer, and shows nothing.
	run := exec.Command(os.Args[0], "-test.count=1", "-test.skip=TestCheckingAgainNeverLowers")
	run.Env = append(os.Environ(), pseudoFile+"="+noted)
	output, _ := run.CombinedOutput() // what the tests look for is English
	file, err := os.Open(noted)
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	defer file.Close()
	screens, left := map[string]bool{}, map[string]bool{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if path, ok := strings.CutPrefix(lines.Text(), "screen\t"); ok {
			screens[path] = true
		} else if !left[lines.Text()] {
			left[lines.Text()] = true
			t.Error(lines.Text())
		}
	}
	for _, p := range Pages() {
		if !screens[p.Path] {
			t.Errorf("%s was not shown", p.Path)
		}
	}
}
