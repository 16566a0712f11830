//go:build !(js && wasm)

package clinic

import (
	"fmt"
	"image"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"aftercheck/internal/e2e/need"
)

// TestTwoHundredCodesAreReadBack draws the codes of random links, whole and with a
// tenth of the code covered, and has zbar read them.
func TestTwoHundredCodesAreReadBack(t *testing.T) {
	zbar := need.Program(t, "apt-get install zbar-tools", "zbarimg")
	random := rand.New(rand.NewPCG(5, 6))
	dir := t.TempDir()
	var files, want []string
	for i := range 200 {
		address, err := randomLink(random).Address("https://check.example/clinic/")
		if err != nil {
			t.Fatal(err)
		}
		code, err := QR(address)
		if err != nil {
			t.Fatal(err)
		}
		for name, c := range map[string]Code{"whole": code, "covered": covered(code)} {
			picture, err := c.PNG(4)
			file := filepath.Join(dir, strconv.Itoa(i)+"-"+name+".png")
			if err == nil {
				err = os.WriteFile(file, picture, 0o600)
			}
			if err != nil {
				t.Fatal(err)
			}
			files, want = append(files, file), append(want, address)
		}
	}
	// One call, since each start takes longer than the reading. It prints a line a file,
	// and nothing for one that it cannot read.
	out, err := exec.Command(zbar, append([]string{"--raw", "--quiet"}, files...)...).Output()
	got := strings.Fields(string(out))
	if err != nil || len(got) != len(want) {
		t.Errorf("%d of %d codes were read, %v", len(got), len(want), err)
	}
	for i, address := range got {
		if address != want[i] {
			t.Fatalf("%s: read %q, want %q", filepath.Base(files[i]), address, want[i])
		}
	}
}

// covered has a white square in the middle: a tenth of the code is gone.
func covered(c Code) Code {
	hidden := c
	hidden.dark = append([]bool{}, c.dark...)
	side := c.Size * 30 / 100
	from := (c.Size - side) / 2
	for y := range side {
		for x := range side {
			hidden.dark[(from+y)*c.Size+from+x] = false
		}
	}
	return hidden
}

var run = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`)

// TestThePictureIsTheCode paints the path of the SVG, and looks at the pixels of the PNG:
// each shows every module, and the quiet zone around them.
func TestThePictureIsTheCode(t *testing.T) {
	code, err := QR("https://check.example/#c=harley")
	if err != nil {
		t.Fatal(err)
	}
	painted := map[image.Point]bool{}
	path := code.Path()
	for _, m := range run.FindAllStringSubmatch(path, -1) {
		var x, y, length, back int
		fmt.Sscan(strings.Join(m[1:], " "), &x, &y, &length, &back)
		for i := range length {
			painted[image.Pt(x+i, y)] = true
		}
		if length != back {
			t.Errorf("%s does not close", m[0])
		}
	}
	if rest := run.ReplaceAllString(path, ""); rest != "" {
		t.Errorf("the path has %q as well", rest)
	}
	content, err := code.PNG(3)
	if err != nil {
		t.Fatal(err)
	}
	picture, _, err := image.Decode(strings.NewReader(string(content)))
	if err != nil || picture.Bounds().Dx() != 3*code.Side() {
		t.Fatal(err, picture.Bounds())
	}
	for y := range code.Side() {
		for x := range code.Side() {
			want := code.At(x-QuietZone, y-QuietZone)
			r, _, _, _ := picture.At(3*x+1, 3*y+1).RGBA()
			if painted[image.Pt(x, y)] != want || (r == 0) != want {
				t.Fatalf("%d %d: dark %v, in the SVG %v, in the PNG %v", x, y, want, painted[image.Pt(x, y)], r == 0)
			}
		}
	}
	svg := code.SVG(`A & B <script>`)
	for _, part := range []string{
		"<title>A &amp; B &lt;script&gt;</title>", `shape-rendering="crispEdges"`, path,
		fmt.Sprintf(`viewBox="0 0 %d %d"`, code.Side(), code.Side()),
	} {
		if !strings.Contains(svg, part) {
			t.Errorf("the SVG lacks %s", part)
		}
	}
}
