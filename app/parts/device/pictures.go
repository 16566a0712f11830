package device

import (
	"aftercheck/internal/diary"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// PictureURL is an address under which the page can show a picture of the
// shelf. It blocks, like everything of the shelf. It stays good until the
// picture is deleted or [ForgetPictures] is called.
func PictureURL(s *diary.Shelf, record, photo string) (string, error) {
	if app.IsServer || !archive().Truthy() {
		return "", diary.ErrBlocked
	}
	key := record + "/" + photo
	if url := archive().Call("shown", key).String(); url != "" {
		return url, nil
	}
	data, err := s.Picture(record, photo)
	if err != nil {
		return "", err
	}
	return archive().Call("show", key, toBytes(data)).String(), nil
}

// ForgetPictures takes back the addresses of all pictures, for a screen that is
// left: they hold the pictures in memory.
func ForgetPictures() {
	if !app.IsServer && archive().Truthy() {
		archive().Call("release", "")
	}
}
