package shots

import (
	"cmp"
	"html/template"
	"os"
	"path/filepath"
	"slices"
)

// A shot is one picture and what is wrong in it.
type shot struct {
	Screen, Language, Mode string
	File                   string // relative to the index
	Faults                 []string
}

// album is the index: the screens in their order, each with its pictures.
var album = template.Must(template.New("album").Parse(`<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Screens</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 1rem; background: #888; }
section > div { display: flex; gap: 0.7rem; overflow-x: auto; align-items: start; }
figure { margin: 0; flex: none; background: #fff; padding: 0.4rem; max-width: 25rem; }
img { display: block; max-width: 24rem; }
nav { columns: 5; background: #fff; padding: 0.5rem; }
.faults { color: #a00; }
</style>
<h1>{{len .Shots}} pictures, {{len .Faulty}} with something to look at</h1>
<ul>{{range .Faulty}}<li><a href="{{.File}}">{{.Screen}}, {{.Language}}, {{.Mode}}</a>: {{range .Faults}}{{.}}<br>{{end}}</li>{{end}}</ul>
<nav>{{range $i, $s := .Screens}}<a href="#s{{$i}}">{{$s.Name}}</a><br>{{end}}</nav>
{{range $i, $s := .Screens}}<section id="s{{$i}}"><h2>{{$s.Name}}</h2><div>
{{range $s.Shots}}<figure><figcaption>{{.Language}}, {{.Mode}}{{range .Faults}}<br><span class="faults">{{.}}</span>{{end}}</figcaption><a href="{{.File}}"><img loading="lazy" src="{{.File}}" alt=""></a></figure>
{{end}}</div></section>{{end}}
`))

// writeIndex writes the page that shows all pictures.
func writeIndex(dir string, shots []shot) error {
	type screen struct {
		Name  string
		Shots []shot
	}
	var data struct {
		Shots, Faulty []shot
		Screens       []screen
	}
	data.Shots = shots
	place := map[string]int{}
	for _, s := range shots {
		if len(s.Faults) != 0 {
			data.Faulty = append(data.Faulty, s)
		}
		i, ok := place[s.Screen]
		if !ok {
			i = len(data.Screens)
			place[s.Screen] = i
			data.Screens = append(data.Screens, screen{Name: s.Screen})
		}
		data.Screens[i].Shots = append(data.Screens[i].Shots, s)
	}
	slices.SortStableFunc(data.Faulty, func(a, b shot) int { return cmp.Compare(a.Language, b.Language) })
	file, err := os.Create(filepath.Join(dir, "index.html"))
	if err != nil {
		return err
	}
	defer file.Close()
	return album.Execute(file, data)
}
