package diary_test

import (
	"encoding/base64"
	"io"
	"runtime"
	"testing"
	"time"

	"aftercheck/internal/diary"
)

// pictures are a drive of checks with large pictures that are made when they
// are read: only what the export itself holds counts.
type pictures struct {
	*diary.Memory
	data []byte
}

func (p pictures) Get(d diary.Drawer, key string) ([]byte, error) {
	if d == diary.Pictures {
		return append([]byte(nil), p.data...), nil
	}
	return p.Memory.Get(d, key)
}

// 500 checks with 200 photos of 400 kB are a file of more than 100 MB. It is
// written line by line, and the client never holds more than a few of them.
func TestAnExportHoldsOnePictureAtATime(t *testing.T) {
	const checks, photos, size = 500, 200, 400_000
	m := &diary.Memory{}
	small := diary.NewShelf(m, engine(t))
	for i := range checks {
		c := bad()
		must(t, small.Keep(finish(t, &c, started.Add(time.Duration(i)*time.Hour))))
		if i%(checks/photos) == 0 && i/(checks/photos) < photos {
			_, err := small.KeepPhoto(c.ID, "left", started, jpg(t, 8, 9))
			must(t, err)
		}
	}
	s := diary.NewShelf(pictures{m, append(jpg(t, 8, 9), make([]byte, size)...)}, engine(t))
	runtime.GC()
	var before, now runtime.MemStats
	runtime.ReadMemStats(&before)
	w := &sizes{}
	w.each = func() {
		if runtime.ReadMemStats(&now); now.HeapAlloc > w.peak {
			w.peak = now.HeapAlloc
		}
	}
	done, err := s.Export(w, started)
	must(t, err)
	if done.Records != checks || done.Photos < photos || w.total < photos*int64(base64.StdEncoding.EncodedLen(size)) {
		t.Fatalf("%+v, %d bytes", done, w.total)
	}
	held := int64(w.peak) - int64(before.HeapAlloc)
	t.Logf("a file of %d MB, at most %d MB held, the garbage included", w.total>>20, held>>20)
	if held > 24<<20 {
		t.Errorf("%d MB are held", held>>20)
	}
}

// sizes is a file that only counts.
type sizes struct {
	total int64
	peak  uint64
	each  func()
}

var _ io.Writer = (*sizes)(nil)

func (s *sizes) Write(p []byte) (int, error) {
	s.total += int64(len(p))
	s.each()
	return len(p), nil
}
