package guideline

import (
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const pictureFolder = "../../web/pictures/"

// A file that nothing shows weighs on every device; one that is missing leaves a
// hole in a page.
func TestEveryPictureHasItsFile(t *testing.T) {
	var want, have []string
	for _, p := range Pictures() {
		want = append(want, p.ID+".svg")
	}
	files, err := fs.Glob(os.DirFS(pictureFolder), "*")
	if err != nil {
		t.Fatal(err)
	}
	have = append(have, files...)
	slices.Sort(want)
	if !slices.Equal(want, have) {
		t.Errorf("the pictures are %v, the files %v", want, have)
	}
}

var sentenceEnd = regexp.MustCompile(`[.!?](\s|$)`)

// Whoever cannot see the drawing must be told what it shows, in few words, and
// what tells the signs apart.
func TestPicturesInWords(t *testing.T) {
	guideline := Engine().Guideline()
	for _, p := range Pictures() {
		if n := len(sentenceEnd.FindAllString(p.Alt, -1)); n < 1 || n > 2 {
			t.Errorf("%s: its alternative text has %d sentences", p.ID, n)
		}
		for _, text := range append([]string{p.Alt, p.Feels}, p.Parts...) {
			if text != "" && !strings.HasSuffix(text, ".") || len(text) > 220 {
				t.Errorf("%s: no short sentence: %q", p.ID, text)
			}
		}
		if len(p.Parts) == 0 || len(p.Basis) == 0 {
			t.Errorf("%s has no parts or no basis", p.ID)
		}
		if len(p.Questions) == 0 || len(p.Complications) == 0 {
			t.Errorf("%s is shown at no question or on no guide page", p.ID)
		}
		for _, id := range p.Questions {
			if !slices.ContainsFunc(guideline.Questions, func(q *question) bool { return q.ID == id }) {
				t.Errorf("%s stands at the question %q, which does not exist", p.ID, id)
			}
		}
		for _, id := range p.Complications {
			if _, ok := ByID(id); !ok {
				t.Errorf("%s stands with %q, which does not exist", p.ID, id)
			}
		}
	}
	for question, picture := range map[string]string{"lid": "lid-or-brow", "brows-how": "spock-brow", "pupils": "pupils", "filler-skin": "net-like"} {
		if !slices.ContainsFunc(PicturesAt(question), func(p Picture) bool { return p.ID == picture }) {
			t.Errorf("the question %s does not show %s", question, picture)
		}
	}
}

// Colour alone would leave out brown and black skin.
func TestSkinPicturesShowEverySkin(t *testing.T) {
	for _, p := range PicturesOf("C39") {
		if !strings.Contains(p.Alt, "Light, brown and black skin") || !strings.Contains(p.Feels, "brown and black skin") {
			t.Errorf("%s does not speak of every skin", p.ID)
		}
	}
}

// The drawings are shown by <img>, which loads nothing that they would name, and
// under a policy that runs nothing. They bring their own ground, so that they
// can be seen on any page, also in forced colours.
func TestPictureFilesAreSmallAndPlain(t *testing.T) {
	allowed := map[string]bool{"svg": true, "defs": true, "g": true, "path": true, "rect": true, "circle": true, "use": true, "clipPath": true, "text": true}
	for _, p := range Pictures() {
		body, err := os.ReadFile(pictureFolder + p.ID + ".svg")
		if err != nil {
			t.Fatal(err)
		}
		if len(body) >= 4000 {
			t.Errorf("%s has %d bytes", p.ID, len(body))
		}
		d := xml.NewDecoder(strings.NewReader(string(body)))
		size := map[string]string{}
		for first := true; ; {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", p.ID, err)
			}
			e, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			if !allowed[e.Name.Local] {
				t.Errorf("%s holds <%s>", p.ID, e.Name.Local)
			}
			for _, a := range e.Attr {
				name, value := strings.ToLower(a.Name.Local), a.Value
				if first {
					size[name] = value
				}
				outside := strings.Contains(value, "//") && name != "xmlns" || name == "href" && !strings.HasPrefix(value, "#")
				if outside || strings.HasPrefix(name, "on") || name == "style" || strings.Contains(value, "url(") && !strings.HasPrefix(value, "url(#") {
					t.Errorf("%s: %s=%q", p.ID, name, value)
				}
			}
			first = false
		}
		w, h := strconv.Itoa(p.Width), strconv.Itoa(p.Height)
		if size["width"] != w || size["height"] != h || size["viewbox"] != "0 0 "+w+" "+h {
			t.Errorf("%s is %v, the table says %s by %s", p.ID, size, w, h)
		}
	}
}
