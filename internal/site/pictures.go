package site

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// tabIcon stands beside a page's title too. It is no drawing: a browser makes a document
// of its own of one, at each start, which holds a slow phone up.
const tabIcon = "icon-192.png"

func (s *Site) addIcons(d *document) ([]picture, error) {
	var icons []picture
	for _, i := range []struct {
		name, purpose string
		shape         iconShape
	}{
		{tabIcon, "any", iconShape{size: 192, scale: 1}},
		{"icon-512.png", "any", iconShape{size: 512, scale: 1}},
		// What must survive any mask lies within 0.8 of the square.
		{"maskable-192.png", "maskable", iconShape{size: 192, scale: 0.85, bleed: true}},
		{"maskable-512.png", "maskable", iconShape{size: 512, scale: 0.85, bleed: true}},
		{"apple-180.png", "", iconShape{size: 180, scale: 0.95, bleed: true}},
	} {
		body, err := i.shape.drawPNG()
		if err != nil {
			return nil, err
		}
		f := s.add(newAsset(i.name, body))
		if i.name == tabIcon {
			d.Icon = f.name
		} else {
			f.online = true // for installing, which asks past the worker
		}
		if i.purpose == "" {
			d.Apple = f.name
			continue
		}
		icons = append(icons, picture{Src: s.Base + f.name, Sizes: fmt.Sprintf("%dx%d", i.shape.size, i.shape.size), Type: "image/png", Purpose: i.purpose})
	}
	return icons, nil
}

// addScreenshots adds screenshots/*.png. The name is the label: "2-the-result.png"
// is "The result".
func (s *Site) addScreenshots(assets fs.FS) ([]picture, error) {
	names, err := fs.Glob(assets, "screenshots/*.png")
	if err != nil {
		return nil, err
	}
	var shots []picture
	for _, name := range names {
		f, err := readAsset(assets, name)
		if err != nil {
			return nil, err
		}
		f.online = true // the install dialog shows it once
		label := strings.TrimLeft(strings.TrimSuffix(path.Base(name), ".png"), "0123456789-")
		label = strings.ReplaceAll(label, "-", " ")
		if label != "" {
			label = strings.ToUpper(label[:1]) + label[1:]
		}
		shot, err := screenshotOf(s.Base, s.add(f), label)
		if err != nil {
			return nil, err
		}
		shots = append(shots, shot)
	}
	return shots, nil
}
